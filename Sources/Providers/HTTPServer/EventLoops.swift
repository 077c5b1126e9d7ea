import Locks
import NIOCore
import NIOPosix

/// The threads that all connections live on. An actor may answer after they have ended; such an answer goes nowhere.
final class EventLoops: Sendable {
  let group: MultiThreadedEventLoopGroup
  private let isRunning = Locked(true)

  init(threads: Int) { group = MultiThreadedEventLoopGroup(numberOfThreads: threads) }

  /// Has `body` run on the loop, if it still runs. The lock is what keeps it running until the task is in its queue.
  func execute(on loop: any EventLoop, _ body: @escaping @Sendable () -> Void) {
    isRunning.withLock { isRunning in
      if isRunning { loop.execute(body) }
    }
  }

  /// Ends the threads; blocks until they have ended.
  func shutDown() {
    isRunning.withLock { $0 = false }
    // Fails only when it is called twice.
    try? group.syncShutdownGracefully()
  }
}
