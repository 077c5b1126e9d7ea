import Synchronization
public import WaPC

/// Writes each guest call as one line, in the order in which calls end.
public final class LineRecorder: GuestRecorder {
  private let lastInstance = Atomic<Int>(0)
  private let write: LineSink

  /// - Parameter write: takes a line without its end; called by one thread at a time.
  public init(write: @escaping @Sendable (String) -> Void) { self.write = LineSink(write) }

  public func nextInstance() -> Int { lastInstance.add(1, ordering: .relaxed).newValue }

  public func record(_ call: GuestCallRecord) {
    write(call.line)
  }
}
