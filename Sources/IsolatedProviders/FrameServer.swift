internal import Locks

// The threads that serve one end of a connection. One of them reads; when a frame asks for something that may take long,
// the reader first appoints another and then does the work itself. So a call is carried out by the thread that read it,
// which costs one switch of threads less than handing it over, and somebody always reads, so that answers, cancellations
// and the end are noticed whatever the work does. When no further thread may be had the work is refused instead.

/// Who is told of the frames.
protocol FrameReceiver: AnyObject, Sendable {
  /// Deals with a frame without waiting for anything; what may take long is returned as work.
  func receive(_ body: [UInt8]) throws(FrameError) -> FrameWork?

  /// No more frames come. Called once.
  func ended(_ reason: FrameError)
}

/// What a frame asks for.
struct FrameWork: Sendable {
  let run: @Sendable () -> Void
  /// Called in its place when there is no thread for it.
  let refuse: @Sendable () -> Void
}

final class FrameServer: Sendable {
  private struct State {
    var hasReader = false
    var idle = 0
    var threads = 0
    var hasEnded = false
  }

  private let socket: FrameSocket
  private let receiver: any FrameReceiver
  private let maximumThreads: Int
  private let state = Monitor(State())

  /// How many threads wait at most for something to do.
  private static let maximumIdle = 8
  /// The stacks count as memory of the process, so they are no larger than needed.
  private static let stackSize = 1 << 20

  init(_ socket: FrameSocket, _ receiver: any FrameReceiver, maximumThreads: Int) {
    self.socket = socket
    self.receiver = receiver
    self.maximumThreads = maximumThreads
  }

  /// Starts to read; false when there is no thread for it.
  func begin() -> Bool {
    state.withLock { state in
      state.hasReader = true
      state.threads = 1
    }
    return startThread()
  }

  /// The work of the thread that reads.
  private func serve() {
    while true {
      let work: FrameWork?
      do throws(FrameError) { work = try receiver.receive(try socket.read()) } catch {
        state.withLock { $0.hasEnded = true }
        state.signalAll()
        return receiver.ended(error)
      }
      guard let work else { continue }
      guard appointReader() else {
        work.refuse()
        continue
      }
      work.run()
      guard becomesReader() else { return }
    }
  }

  /// Lets another thread read from now on; false when there is none.
  private func appointReader() -> Bool {
    enum Step { case wake, start, refuse }
    let step: Step = state.withLock { state in
      if state.idle > 0 {
        state.hasReader = false
        return .wake
      }
      guard state.threads < maximumThreads else { return .refuse }
      state.threads += 1
      return .start
    }
    switch step {
    case .wake:
      state.signal()
      return true
    case .start:
      if startThread() { return true }
      state.withLock { $0.threads -= 1 }
      return false
    case .refuse: return false
    }
  }

  /// Waits until it is this thread's turn to read; false when the thread is not needed any more.
  private func becomesReader() -> Bool {
    let isKept = state.withLock { state in
      guard !state.hasEnded, state.idle < Self.maximumIdle || !state.hasReader else {
        state.threads -= 1
        return false
      }
      state.idle += 1
      return true
    }
    guard isKept else { return false }
    let isReader = state.wait { state -> Bool? in
      guard state.hasEnded || !state.hasReader else { return nil }
      state.idle -= 1
      if state.hasEnded { state.threads -= 1 } else { state.hasReader = true }
      return !state.hasEnded
    }
    return isReader ?? false
  }

  private func startThread() -> Bool { SystemThread.detach(stackSize: Self.stackSize) { [self] in serve() } }
}
