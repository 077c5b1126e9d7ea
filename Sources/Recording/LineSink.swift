import Synchronization

/// Takes lines without their ends, from one thread at a time.
final class LineSink: Sendable {
  private let write: Mutex<@Sendable (String) -> Void>

  init(_ write: @escaping @Sendable (String) -> Void) { self.write = Mutex(write) }

  func callAsFunction(_ line: String) { write.withLock { $0(line) } }
}
