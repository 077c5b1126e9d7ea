import ActorHost
import Foundation
import Messages
import NativeProviders
import ProviderTestHost

/// Something that answers HTTP.
protocol BenchmarkServer {
  var name: String { get }
  var url: String { get }
  func stop()
}

struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The native library with the least host there can be: each call is answered on the spot.
struct NativeServer: BenchmarkServer {
  let name = "native handler"
  let url: String
  private let host: TestHost

  init() throws {
    let response = HTTPResponse(
      statusCode: 200, status: "OK", header: ["Content-Type": "application/json"], body: Array("{\"counter\": 1}".utf8)
    ).encoded()
    host = TestHost { _, _, _, reply in reply(.success(response)) }
    try host.load(try BuiltLibrary.path("libwascc_http_server.so"))
    try host.start()
    try host.bind("MACTOR", [("HOST", "127.0.0.1"), ("PORT", "0")])
    guard let url = BuiltLibrary.url(in: host.log) else { throw BenchmarkError("the server did not say where it is") }
    self.url = url
  }

  func stop() { host.stop() }
}

/// The same library in the real host, in front of one of the demo actors.
final class ActorServer: BenchmarkServer {
  let name: String
  let url: String
  private let host: ActorHost.Host
  private let file = NSTemporaryDirectory() + "wascc-bench-\(ProcessInfo.processInfo.processIdentifier).sqlite"

  init(_ actor: String, repository: String) throws {
    name = "actor \(actor)"
    let lines = LogLines()
    var configuration = HostConfiguration()
    configuration.log = { lines.note($1) }
    host = try ActorHost.Host(configuration)
    var options = NativeProviderOptions()
    options.trustsCallsToReturn = true
    for library in ["libwascc_http_server.so", "libwascc_keyvalue.so"] {
      let provider = try NativeProvider(path: try BuiltLibrary.path(library), options: options)
      try host.addProvider(provider)
    }
    let module = URL(filePath: "\(repository)/fixtures/actors/\(actor)/\(actor).signed.wasm")
    let key = try host.addActor([UInt8](try Data(contentsOf: module)))
    if actor == "counter" {
      let values = ["FILE": file]
      try host.setBinding(Binding(actor: key, capability: CapabilityID.keyValue, values: values))
    }
    let address = ["HOST": "127.0.0.1", "PORT": "0"]
    try host.setBinding(Binding(actor: key, capability: CapabilityID.httpServer, values: address))
    guard let url = BuiltLibrary.url(in: lines.all) else { throw BenchmarkError("\(actor): \(lines.all)") }
    self.url = url
  }

  func stop() {
    host.shutdown()
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
  }
}

final class LogLines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  var all: [String] { lock.withLock { lines } }

  func note(_ line: String) { lock.withLock { lines.append(line) } }
}

enum BuiltLibrary {
  /// A library that the build has put beside this program.
  static func path(_ name: String) throws -> String {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: program).deletingLastPathComponent().appending(path: name).path
    guard FileManager.default.fileExists(atPath: path) else {
      throw BenchmarkError("\(path) is missing: build it first")
    }
    return path
  }

  /// The address in the line by which the HTTP server says that it is ready.
  static func url(in log: [String]) -> String? {
    log.last { $0.contains(" answers at http://") }?.components(separatedBy: " answers at ").last
  }
}
