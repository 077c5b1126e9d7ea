import Glibc
internal import Locks
internal import Messages
internal import NativeProviders

@_extern(c, "prctl")
private func process_control(_ option: Int32, _ a: UInt, _ b: UInt, _ c: UInt, _ d: UInt) -> Int32

/// The other end: the program that a provider's process runs.
public enum ProviderProcess {
  /// Serves the host at the other end of `descriptor` with the library at `path`, until the connection ends; then it
  /// ends the process with everything in it.
  public static func run(library path: String, descriptor: Int32) -> Never {
    dieWithTheHost()
    // As in a host: a peer that hangs up is an error of the call and not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else {
      let complaint = "\(path): descriptor \(descriptor) is no connection to a host; only a host starts this program\n"
      _ = complaint.withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(64)
    }
    // Nothing that the library starts with `exec` is to hold the connection.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let socket = FrameSocket(descriptor, maximumFrame: Int(Int32.max), patience: 60_000_000_000)
    let end = RunnerEnd(path, socket)
    guard FrameServer(socket, end, maximumThreads: RunnerEnd.maximumThreads).begin() else { leave() }
    while true { pause() }
  }

  /// Asks the kernel for a signal at the end of the thread that has started this process. The connection ends then too,
  /// but a process that is paused, or about to be, would not notice. Of all signals that can be answered only this one
  /// wakes it, and takes back a pause that is under way. It also comes when the host lets a paused process go on; then
  /// the host is still its parent.
  private static func dieWithTheHost() {
    host = getppid()
    signal(SIGCONT) { _ in if getppid() != ProviderProcess.host { ProviderProcess.leave() } }
    let deathSignal: Int32 = 1
    _ = process_control(deathSignal, UInt(SIGCONT), 0, 0, 0)
  }

  /// Written before anyone reads it, and never again.
  nonisolated(unsafe) private static var host: pid_t = 0

  /// Ends the process at once, and with it what the library has forked, if this process leads its group.
  static func leave() -> Never {
    if getpgrp() == getpid() { kill(0, SIGKILL) }
    _exit(0)
  }
}
