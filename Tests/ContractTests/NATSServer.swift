import Foundation
import Testing

/// A real nats-server on a loopback port of its own, which ends with this object.
final class NATSServer: @unchecked Sendable {
  // Changed by the test that owns the server alone.
  private var process: (shell: Process, life: Pipe)?
  let port: Int
  private let folder: URL

  /// `configuration` is added to the server's file.
  init(_ configuration: String = "") throws {
    port = try freePort()
    folder = FileManager.default.temporaryDirectory.appending(path: "wascc-nats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = "listen: \"127.0.0.1:\(port)\"\npid_file: \"\(folder.path)/pid\"\n" + configuration
    try text.write(to: folder.appending(path: "server.conf"), atomically: true, encoding: .utf8)
    try start()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(at: folder)
  }

  var url: String { "nats://127.0.0.1:\(port)" }

  /// Writes a file that is gone with the server.
  func file(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  func start() throws {
    let program = try #require(
      ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"].first {
        FileManager.default.isExecutableFile(atPath: $0)
      }, "nats-server is missing: apt-get install nats-server")
    let (process, life) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", Self.script, "sh", program, "-c", folder.appending(path: "server.conf").path, "-l",
      folder.appending(path: "log").path,
    ]
    process.standardInput = life
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = (process, life)
    let end = Date(timeIntervalSinceNow: 10)
    while !answers(port), Date.now < end, process.isRunning { usleep(5_000) }
    let log = try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)
    try #require(answers(port), "nats-server does not answer; its log: \(log ?? "")")
  }

  func stop() {
    guard let process else { return }
    try? process.life.fileHandleForWriting.close()
    process.shell.waitUntilExit()
    self.process = nil
  }

  /// Kills the server when the other end of its input is closed: by `stop`, or because this process has ended. It looks
  /// for the end itself, since the signal that `wait` waits for may be blocked.
  private static let script = """
    exec 3<&0
    "$@" 3<&- < /dev/null &
    server=$!
    read -r _ <&3
    kill -9 $server
    while read -r state < /proc/$server/stat; do case $state in *") Z "*) break;; esac; done
    """
}

/// A port of the loopback device that nobody had a moment ago.
func freePort() throws -> Int {
  let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  try #require(socket >= 0)
  defer { close(socket) }
  var address = loopback(0)
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let status = withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) | getsockname(socket, $0, &length) }
  }
  try #require(status == 0)
  return Int(UInt16(bigEndian: address.sin_port))
}

/// Whether somebody listens there.
func answers(_ port: Int) -> Bool {
  let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(socket) }
  var address = loopback(port)
  return withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
    }
  }
}

private func loopback(_ port: Int) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  return address
}
