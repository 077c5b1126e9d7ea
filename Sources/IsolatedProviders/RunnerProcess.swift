import Glibc
internal import Locks
internal import Messages

// One process: born with nothing of ours but one end of a socket pair and its output, watched until it is gone, and
// reaped. It leads a process group, so that what its library forks goes with it. It is told by the kernel to die when the
// thread that started it ends, which is why that is the supervisor's thread and no other.

@_extern(c, "posix_spawn_file_actions_addclosefrom_np")
private func spawn_addclosefrom(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ first: Int32) -> Int32

/// A running process of a provider.
final class RunnerProcess: Sendable {
  let identifier: pid_t
  let socket: FrameSocket
  private let output: OpenDescriptor
  private let state = Monitor(State())

  private struct State {
    /// How it ended, once it is reaped.
    var ending: String?
    /// Why it was killed by us.
    var verdict: String?
    var isPaused = false
    var isReleased = false
  }

  /// The descriptor at which the process finds its end of the pair.
  static let descriptor: Int32 = 3

  /// What is handed on of the environment: what a library needs to find its files and to speak the user's language.
  private static let variables = [
    "PATH", "HOME", "USER", "TMPDIR", "TZ", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LD_LIBRARY_PATH",
    "SSL_CERT_FILE", "SSL_CERT_DIR",
  ]

  init(
    library: String, _ options: IsolationOptions, log: @escaping @Sendable (String) -> Void
  ) throws(ProviderError) {
    let (ours, theirs) = try Self.pair()
    let (output, printed): (Int32, Int32)
    do throws(ProviderError) { (output, printed) = try Self.pair() } catch {
      close(ours)
      close(theirs)
      throw error
    }
    defer {
      close(theirs)
      close(printed)
    }
    do throws(ProviderError) {
      identifier = try Self.spawn(library, options, socket: theirs, output: printed)
    } catch {
      close(ours)
      close(output)
      throw error
    }
    // A frame is a payload and what belongs to it; names and bindings fit into a mebibyte.
    socket = FrameSocket(ours, maximumFrame: options.maximumPayload + 1 << 20, patience: 5_000_000_000)
    let ownOutput = OpenDescriptor(output)
    self.output = ownOutput
    let reader = OutputReader(descriptor: ownOutput, linesPerSecond: options.linesPerSecond, log: log)
    guard SystemThread.detach(stackSize: 256 << 10, { reader.run() }) else { throw bury(library) }
    guard SystemThread.detach(stackSize: 256 << 10, { [self] in watch() }) else {
      shutdown(output, Int32(SHUT_RDWR))
      throw bury(library)
    }
  }

  /// Ends a process that nobody could watch.
  private func bury(_ library: String) -> ProviderError {
    Glibc.kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    return ProviderError(.unavailable, "no thread is left to watch a process of \(library)")
  }

  // MARK: Birth

  /// Two ends, both out of the way of the numbers that the process will use.
  private static func pair() throws(ProviderError) -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw ProviderError(.unavailable, "no socket pair is to be had: \(errorText())")
    }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    let error = errorText()
    ends.forEach { close($0) }
    guard moved[0] >= 0, moved[1] >= 0 else {
      for end in moved where end >= 0 { close(end) }
      throw ProviderError(.unavailable, "no descriptor is left: \(error)")
    }
    return (moved[0], moved[1])
  }

  private static func spawn(
    _ library: String, _ options: IsolationOptions, socket: Int32, output: Int32
  ) throws(ProviderError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, socket, descriptor)
    _ = spawn_addclosefrom(&actions, descriptor + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    let arguments = ["wascc"] + options.runnerArguments + ["--fd", String(descriptor), library]
    let environment = options.environment ?? ownEnvironment()
    var identifier = pid_t()
    let status = withCStrings(arguments) { arguments in
      withCStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawn(&identifier, options.runner, &actions, &attributes, arguments, environment)
      }
    }
    guard status == 0 else {
      throw ProviderError(.unavailable, "\(options.runner) cannot be started: \(String(cString: strerror(status)))")
    }
    return identifier
  }

  private static func ownEnvironment() -> [String: String] {
    var environment: [String: String] = [:]
    for name in variables {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment
  }

  // MARK: Life

  /// Processor time that it has used, in nanoseconds.
  var processorTime: UInt64 {
    state.withLock { state in
      var (clock, time) = (clockid_t(), timespec())
      guard state.ending == nil, clock_getcpuclockid(identifier, &clock) == 0, clock_gettime(clock, &time) == 0 else {
        return 0
      }
      return UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
    }
  }

  /// Lets it go on, and does not pause it any more.
  func release() {
    state.withLock { $0.isReleased = true }
    pause(false)
  }

  /// Stops it where it is, or lets it go on.
  func pause(_ isPaused: Bool) {
    state.withLock { state in
      // Reaped, its number may be someone else's.
      guard state.ending == nil, state.isPaused != isPaused, !(isPaused && state.isReleased) else { return }
      state.isPaused = isPaused
      Glibc.kill(-identifier, isPaused ? SIGSTOP : SIGCONT)
    }
  }

  // MARK: Death

  /// Kills it with all that it has forked.
  ///
  /// - Parameter verdict: what the log says it died of.
  func kill(_ verdict: String) {
    state.withLock { state in
      guard state.ending == nil else { return }
      if state.verdict == nil { state.verdict = verdict }
      Glibc.kill(-identifier, SIGKILL)
    }
  }

  /// How it ended; nil when it is still there at the deadline.
  func ending(by deadline: UInt64) -> String? { state.wait(until: deadline) { $0.ending } }

  /// Waits for its death, buries it and what it has left, and tells those who listen to it.
  private func watch() {
    var information = siginfo_t()
    while waitid(P_PID, id_t(identifier), &information, Int32(WEXITED | WNOWAIT)) != 0 && errno == EINTR {}
    state.withLock { state in
      // Until it is reaped, the number of the process is that of its group.
      Glibc.kill(-identifier, SIGKILL)
      var status: Int32 = 0
      while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
      state.ending = Self.sentence(status, verdict: state.verdict)
    }
    state.signalAll()
    socket.end()
    shutdown(output.number, Int32(SHUT_RD))
  }

  private static func sentence(_ status: Int32, verdict: String?) -> String {
    let signal = status & 0x7f
    guard signal != 0 else { return "it exited with status \(status >> 8 & 0xff)" }
    if signal == SIGKILL, let verdict { return verdict }
    return "it was killed by signal \(signal) (\(String(cString: strsignal(signal))))"
  }
}

/// The system's words for the last error.
func errorText() -> String { String(cString: strerror(errno)) }

/// Lends texts as the array of C strings that a new process is given.
private func withCStrings<Value>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value
) -> Value {
  let copies = texts.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
}
