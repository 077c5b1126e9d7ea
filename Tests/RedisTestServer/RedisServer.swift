import Foundation
import Glibc

/// A `redis-server` of the tests' own, on a port that was free, which stores nothing on disk.
///
/// It runs under a shell that waits for the end of its standard input: closing that, or the end of this process whatever
/// its cause, kills the server and removes its folder. The shell looks for the server's end in `/proc`, since signals may
/// be blocked in what a thread of the tests starts, and `wait` would then wait for ever.
package final class RedisServer: @unchecked Sendable {
  package let port: Int
  private let process: Process
  private let input: Pipe

  /// A server for tests that do not mind others; it ends with the process.
  package static let shared = Result { try RedisServer() }

  /// - Parameter arguments: further ones for the server, such as `--requirepass`.
  package init(port: Int? = nil, _ arguments: [String] = []) throws {
    guard let program = Self.program else {
      throw RedisServerError("redis-server is missing: apt-get install redis-server")
    }
    // Between looking for a port and listening on it another process may take it.
    for _ in 0..<20 {
      let candidate = try port ?? Self.freePort()
      if let (process, input) = try Self.start(program, candidate, arguments) {
        (self.port, self.process, self.input) = (candidate, process, input)
        return
      }
      guard port == nil else { break }
    }
    throw RedisServerError("redis-server did not start")
  }

  deinit { kill() }

  /// Kills the server, at once and without a farewell.
  package func kill() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private static let script = """
    exec 3<&0
    folder=$(mktemp -d /tmp/wascc-redis-XXXXXX)
    program=$1 port=$2
    shift 2
    "$program" --port "$port" --bind 127.0.0.1 --dir "$folder" --save '' --appendonly no --databases 10000 "$@" 3<&- &
    server=$!
    exec >&-
    read -r _ <&3
    kill -9 $server
    while read -r state < /proc/$server/stat; do case $state in *") Z "*) break;; esac; done
    rm -rf "$folder"
    """

  /// Nil if the server did not begin to listen.
  private static func start(_ program: String, _ port: Int, _ arguments: [String]) throws -> (Process, Pipe)? {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, "sh", program, "\(port)"] + arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var text = Data()
    while true {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      text += more
      if String(decoding: text, as: UTF8.self).contains("Ready to accept connections") { return (process, input) }
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return nil
  }

  private static var program: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return (folders + ["/usr/bin", "/usr/local/bin"]).map { "\($0)/redis-server" }.first { access($0, X_OK) == 0 }
  }
}

/// Why there is no server to test with.
package struct RedisServerError: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

extension RedisServer {
  /// A port that nobody listens on at the moment.
  package static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && getsockname(descriptor, address, &size) == 0
      }
    }
    guard isBound else { throw RedisServerError("there is no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
