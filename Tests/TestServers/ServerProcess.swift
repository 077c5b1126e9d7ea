import Foundation

/// A server in a process of its own, with a folder of its own, which ends with this object.
///
/// It runs under a shell that waits for the end of its standard input: closing that, or the end of this process whatever
/// its cause, kills the server and removes its folder. The shell looks for the server's end in `/proc`, since signals may
/// be blocked in what a thread of the tests starts, and `wait` would then wait for ever.
final class ServerProcess: Sendable {
  private let shell: Process
  private let life: Pipe

  init(_ program: String, _ arguments: [String], output: Pipe? = nil) throws {
    (shell, life) = (Process(), Pipe())
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", Self.script, "sh", program] + arguments
    shell.standardInput = life
    shell.standardOutput = output ?? FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
  }

  deinit { kill() }

  var isRunning: Bool { shell.isRunning }

  /// Kills the server, at once and without a farewell.
  func kill() {
    try? life.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  private static let script = """
    exec 3<&0
    folder=$(mktemp -d /tmp/wascc-server-XXXXXX)
    cd "$folder"
    "$@" 3<&- < /dev/null &
    server=$!
    exec >&-
    read -r _ <&3
    kill -9 $server
    while read -r state < /proc/$server/stat; do case $state in *") Z "*) break;; esac; done
    rm -rf "$folder"
    """

  /// Where a program is that Debian's package of this name brings.
  static func path(of program: String, package: String) throws(TestServerError) -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let paths = (folders + ["/usr/bin", "/usr/sbin", "/usr/local/bin"]).map { "\($0)/\(program)" }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else {
      throw TestServerError("\(program) is missing: apt-get install \(package)")
    }
    return path
  }
}
