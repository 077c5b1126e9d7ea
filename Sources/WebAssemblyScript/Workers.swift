import Glibc
import Synchronization

/// Runs pieces of work on several threads and waits for all of them.
///
/// Scripts exhaust stacks on purpose, so each thread has the stack it would have as the main one.
func onThreads(_ count: Int, items: Int, _ work: @escaping @Sendable (Int) -> Void) {
  let job = Job(items: items, work)
  var threads: [pthread_t] = []
  for _ in 1..<max(1, min(count, items)) {
    if let thread = job.start() { threads.append(thread) }
  }
  job.run()
  for thread in threads { pthread_join(thread, nil) }
}

private final class Job: Sendable {
  private let items: Int
  private let next = Atomic<Int>(0)
  private let work: @Sendable (Int) -> Void

  init(items: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.items = items
    self.work = work
  }

  /// A thread that takes its share; nil when the system gives no more, and the others do the work.
  func start() -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    // The new thread takes over the reference.
    let job = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, job.toOpaque())
    guard status != 0 else { return thread }
    job.release()
    return nil
  }

  func run() {
    while case let item = next.add(1, ordering: .relaxed).oldValue, item < items { work(item) }
  }
}
