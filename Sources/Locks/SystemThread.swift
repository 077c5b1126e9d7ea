import Glibc

/// A thread with one thing to do. Whoever has started it either waits for its end or lets it go.
package struct SystemThread: Sendable {
  private let handle: pthread_t

  /// Nil when the system has no thread left. The size of the stack is ours, not the shell's: unless another is asked for, as
  /// much as the first thread of a process has, since guests may run on it.
  package init?(stackSize: Int = 8 << 20, _ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    var handle = pthread_t()
    let retained = Unmanaged.passRetained(Work(work))
    let status = pthread_create(
      &handle, &attributes,
      { argument in
        guard let argument else { return nil }
        // The reference that was retained for this thread.
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, retained.toOpaque())
    guard status == 0 else {
      retained.release()
      return nil
    }
    self.handle = handle
  }

  /// Starts a thread that nobody waits for; false when the system has none left.
  package static func detach(stackSize: Int = 8 << 20, _ work: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = SystemThread(stackSize: stackSize, work) else { return false }
    pthread_detach(thread.handle)
    return true
  }

  /// Waits until its work is done; only once.
  package func join() { pthread_join(handle, nil) }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
