import NIOCore

/// One deadline that moves with every step of a connection. Moving it costs no timer: one that fires too early is set
/// again, so only a nearer deadline than the timer's replaces it.
struct ConnectionTimer {
  var onExpiry: @Sendable () -> Void = {}

  private let state: State
  private let eventLoop: any EventLoop

  init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
    state = State()
  }

  private final class State {
    var deadline = NIODeadline.distantFuture
    var firing = NIODeadline.distantFuture
    var scheduled: Scheduled<Void>?
  }

  /// Has `onExpiry` run in `time`, unless the deadline is moved before.
  func set(_ time: TimeAmount) {
    state.deadline = .now() + time
    if state.deadline < state.firing { schedule() }
  }

  /// Ends the timer for good, and lets go of what `onExpiry` holds.
  mutating func cancel() {
    onExpiry = {}
    state.scheduled?.cancel()
    state.scheduled = nil
    state.deadline = .distantFuture
    state.firing = .distantFuture
  }

  private func schedule() {
    state.scheduled?.cancel()
    state.firing = state.deadline
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    state.scheduled = eventLoop.scheduleTask(deadline: state.deadline) { bound.value.fire() }
  }

  private func fire() {
    state.scheduled = nil
    state.firing = .distantFuture
    guard state.deadline <= .now() else { return schedule() }
    state.deadline = .distantFuture
    onExpiry()
  }
}
