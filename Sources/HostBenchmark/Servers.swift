import Foundation
import Messages
import ProviderTestHost

/// Something that answers HTTP.
protocol BenchmarkServer {
  var name: String { get }
  var url: String { get }
  /// The process that does the work.
  var process: ServerProcess { get }
  func stop()
}

struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The HTTP library with the least host there can be: each call is answered on the spot, by native code.
struct NativeServer: BenchmarkServer {
  let name: String
  let url: String
  let process = ServerProcess.this
  private let host: TestHost

  /// - Parameter respond: makes the body of a response.
  init(_ name: String, _ respond: @escaping @Sendable () throws -> String) throws {
    self.name = name
    host = TestHost { _, _, _, reply in
      do {
        let header = ["Content-Type": "application/json"]
        reply(.success(HTTPResponse(statusCode: 200, header: header, body: Array(try respond().utf8)).encoded()))
      } catch {
        reply(.failure(TestFailure(-1, "\(error)")))
      }
    }
    try host.load(try BuiltProduct.path("libwascc_http_server.so"))
    try host.start()
    try host.bind("MACTOR", [("HOST", "127.0.0.1"), ("PORT", "0")])
    guard let url = BuiltProduct.url(in: host.log) else { throw BenchmarkError("the server did not say where it is") }
    self.url = url
  }

  func stop() { host.stop() }
}

/// What the actor `counter` asks of the key-value library, without an actor.
final class NativeCounter: Sendable {
  private let host = TestHost()
  private let file = NSTemporaryDirectory() + "wascc-bench-\(ProcessInfo.processInfo.processIdentifier).sqlite"
  private let request = AddRequest(key: "counter", value: 1).encoded()

  init() throws {
    try host.load(try BuiltProduct.path("libwascc_keyvalue.so"))
    try host.start()
    try host.bind("MACTOR", [("FILE", file)])
  }

  func next() throws -> Int32 { try AddResponse(messagePack: try host.call("Add", request)).value }

  func stop() {
    host.stop()
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
  }
}

/// One of the demo actors as a user runs it: `wascc run` with a manifest.
final class ActorServer: BenchmarkServer {
  let name: String
  let url: String
  let process: ServerProcess
  private let command = Process()
  private let folder: URL

  init(_ actor: String, repository: String) throws {
    name = "actor \(actor)"
    folder = FileManager.default.temporaryDirectory.appending(path: "wascc-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let manifest = folder.appending(path: "manifest.yaml")
    try Data(Self.manifest(actor, repository: repository).utf8).write(to: manifest)
    let messages = Pipe()
    command.executableURL = URL(filePath: try BuiltProduct.path("wascc"))
    command.arguments = ["run", manifest.path]
    command.currentDirectoryURL = folder
    command.standardOutput = FileHandle.nullDevice
    command.standardError = messages
    try command.run()
    process = ServerProcess(id: command.processIdentifier)
    var text = ""
    while BuiltProduct.url(in: text.components(separatedBy: "\n").dropLast()) == nil {
      let bytes = messages.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw BenchmarkError("\(actor) does not start: \(text)") }
      text += String(decoding: bytes, as: UTF8.self)
    }
    url = BuiltProduct.url(in: text.components(separatedBy: "\n").dropLast()) ?? ""
    messages.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  private static func manifest(_ actor: String, repository: String) -> String {
    let keyValue = "\n  - actor: \(actor)\n    capability: wascc:keyvalue"
    return """
      actors:
        - path: \(repository)/fixtures/actors/\(actor)/\(actor).signed.wasm
          name: \(actor)
      capabilities:
        - builtin: http_server
        - builtin: keyvalue
      bindings:
        - actor: \(actor)
          capability: wascc:http_server
          values: {HOST: 127.0.0.1, PORT: "0"}\(actor == "counter" ? keyValue : "")
      """
  }

  func stop() {
    command.interrupt()
    command.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }
}

enum BuiltProduct {
  /// What the build has put beside this program.
  static func path(_ name: String) throws -> String {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: program).deletingLastPathComponent().appending(path: name).path
    guard FileManager.default.fileExists(atPath: path) else {
      throw BenchmarkError("\(path) is missing: build it first (make build)")
    }
    return path
  }

  /// The address in the line by which the HTTP server says that it is ready.
  static func url(in log: some BidirectionalCollection<String>) -> String? {
    log.last { $0.contains(" answers at http://") }?.components(separatedBy: " answers at ").last
  }
}
