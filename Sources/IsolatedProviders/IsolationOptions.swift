/// What the process of one provider may use.
public struct IsolationLimits: Sendable, Equatable {
  /// Bytes of memory that the process may make its own: heap, thread stacks, what it maps to write in. An allocation
  /// beyond it fails in the process, and a library that does not look dies of it.
  public var memoryBytes: Int?
  /// How much of one core it may use, in percent; 200 is two cores. What would use more is paused for the rest of each
  /// tenth of a second.
  public var cpuPercent: Int?

  public init(memoryBytes: Int? = nil, cpuPercent: Int? = nil) {
    self.memoryBytes = memoryBytes
    self.cpuPercent = cpuPercent
  }
}

/// How a provider is kept in a process of its own. Times are nanoseconds.
public struct IsolationOptions: Sendable {
  /// The program that serves as the process: `wascc`, or one whose `main` calls `ProviderProcess.run`.
  public var runner: String
  /// What it is called with, before the path of the library.
  public var runnerArguments = ["provider-process"]
  /// Replaces the few variables that are handed on otherwise.
  public var environment: [String: String]?
  public var limits = IsolationLimits()
  /// Bytes of one payload or reply, either way.
  public var maximumPayload = 64 << 20
  /// Calls inside the process at a time, and calls to actors that it waits for.
  public var maximumCalls = 256
  /// For load, start, bind, unbind and health.
  public var controlTime: UInt64 = 10_000_000_000
  /// A call that is still inside so long after its deadline costs the process its life.
  public var overdueTime: UInt64 = 2_000_000_000
  /// So many deadlines missed one after the other, with no answer between them, do so at once.
  public var overdueCalls = 16
  public var restarts = RestartPolicy()
  /// How long a call waits for a process that is being restarted, if that is due so soon.
  public var restartPatience: UInt64 = 1_000_000_000
  /// Lines of the log, and of what the library prints, in a second; the rest is counted and dropped.
  public var linesPerSecond = 500
  /// See `NativeProviderOptions`.
  public var guardsPayloads = false

  /// - Parameter runner: this very program, when it is `wascc`.
  public init(runner: String = "/proc/self/exe") { self.runner = runner }
}
