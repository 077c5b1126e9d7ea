import Glibc

/// A thread.
final class Worker {
  private var handle = pthread_t()

  init(_ run: @escaping @Sendable () -> Void) {
    pthread_create(
      &handle, nil,
      { box in
        Unmanaged<Body>.fromOpaque(box!).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(Body(run)).toOpaque())
  }

  func join() { pthread_join(handle, nil) }

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
