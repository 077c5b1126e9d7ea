public import ActorHost
import Locks
import Messages

// How a call enters the library and how its answer comes back.

extension NativeProvider {
  public func handle(_ call: CapabilityCall) throws -> [UInt8] {
    try handle(call, entry: .call(BoundActor(actor: call.origin.description, binding: call.binding)))
  }

  func handle(_ call: CapabilityCall, entry: ProviderLifecycle.Entry) throws -> [UInt8] {
    guard call.payload.count <= options.maximumPayload else {
      throw ProviderError(
        .tooLarge, "the payload of \(call.payload.count) bytes exceeds the limit of \(options.maximumPayload)")
    }
    let open = try border.admit(call, as: entry)
    if call.deadline == nil || options.trustsCallsToReturn {
      enter(call, open)
    } else if !workers.run({ [self] in enter(call, open) }) {
      border.finish(open)
      border.leave(open.token)
      throw ProviderError(.unavailable, "no thread is left to call \(path)")
    }
    guard let outcome = open.wait() else {
      giveUp(open)
      throw ProviderError(.deadline, "\(path) did not answer \"\(call.operation)\" in time")
    }
    return try outcome.get()
  }

  /// The part of a call that is inside the library.
  private func enter(_ call: CapabilityCall, _ open: OpenCall) {
    let outcome = CurrentCall.with(open) { table.call(call, token: open.token, options: options) }
    // First out, then answered: a caller that has heard an answer may at once do what must not overlap with the call.
    border.leave(open, isPending: outcome == nil)
    if let outcome, !open.answer(outcome) { border.noteSecondAnswer(open) }
  }

  /// The caller stops waiting: the library is told, and the call counts as lost until it returns.
  private func giveUp(_ open: OpenCall) {
    border.abandon(open)
    guard let cancel = table.cancelEntry else { return }
    run(.notice, orElse: "\(path) could not be told that call \(open.token) is cancelled") { [table] in
      cancel(table.instance, open.token)
    }
  }

  /// Tells the library that nobody waits for a call any more, when the call runs on its caller's thread and only someone
  /// else can say so.
  package func cancel(_ id: UInt64) {
    guard let open = border.state.withLock({ state in state.open.values.first { $0.id == id } }) else { return }
    giveUp(open)
  }

  /// Runs an entry on a worker and waits for nothing.
  private func run(
    _ entry: ProviderLifecycle.Entry, orElse complaint: String, _ body: @escaping @Sendable () -> Void
  ) {
    let token: UInt64
    do { token = try border.admit(entry) } catch { return border.log(.warning, "\(complaint): \(error)") }
    let job: @Sendable () -> Void = { [border] in
      body()
      border.leave(token)
    }
    if workers.run(job) { return }
    border.leave(token)
    border.log(.warning, "\(complaint): no thread is left")
  }

  /// Runs an entry that may run beside others, on a worker.
  @discardableResult
  func beside(
    _ entry: ProviderLifecycle.Entry, _ name: String,
    _ body: @escaping @Sendable (ProviderTable) -> Outcome
  ) throws -> [UInt8] {
    let token = try border.admit(entry)
    let (table, border) = (table, border)
    let job: @Sendable () -> Outcome = {
      defer { border.leave(token) }
      return body(table)
    }
    switch workers.run(until: monotonicDeadline(after: options.controlTime), job) {
    case .finished(let outcome): return try outcome.get()
    case .overdue:
      border.state.withLock { $0.lifecycle.isOverdue(token: token) }
      throw ProviderError(.deadline, "\(name) of \(path) did not return in time")
    case .noThread:
      border.leave(token)
      throw ProviderError(.unavailable, "no thread is left to call \(path)")
    }
  }

  /// Runs an entry that runs alone and once; a provider that does not return from it is dead.
  @discardableResult
  func once(
    _ name: String, until deadline: UInt64? = nil, _ body: @escaping @Sendable (ProviderTable) -> Outcome
  ) throws -> [UInt8] {
    let table = table
    let deadline = deadline ?? monotonicDeadline(after: options.controlTime)
    switch workers.run(until: deadline, { body(table) }) {
    case .finished(let outcome): return try outcome.get()
    case .overdue:
      border.die()
      throw ProviderError(.deadline, "\(name) of \(path) did not return in time; the provider is given up")
    case .noThread: throw ProviderError(.unavailable, "no thread is left to call \(path)")
    }
  }
}
