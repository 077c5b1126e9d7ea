internal import ActorHost
internal import CProvider
internal import Locks
internal import Messages

// What a library may ask of the host, in Swift's terms. Every view is checked and copied before anything else happens.

/// Where the answer of an asynchronous dispatch goes.
///
/// `@unchecked`: the contract lets the host call the function on any thread, once.
struct Completion: @unchecked Sendable {
  let function: wascc_completion
  let context: UnsafeMutableRawPointer?

  func run(_ outcome: Outcome) {
    var result = wascc_result(outcome)
    function(context, &result)
  }
}

extension ProviderBorder {
  func dispatch(_ request: UnsafePointer<wascc_request>?) -> Outcome {
    do throws(ProviderError) {
      let (call, dispatcher) = try actorCall(request)
      return .success(try dispatcher.dispatch(call))
    } catch {
      note(error)
      return .failure(error)
    }
  }

  func dispatchAsync(_ request: UnsafePointer<wascc_request>?, _ completion: Completion) -> wascc_status {
    do throws(ProviderError) {
      let (call, dispatcher) = try actorCall(request)
      let token = state.withLock { state in
        let token = state.nextToken()
        state.completions[token] = completion
        return token
      }
      dispatcher.dispatchAsync(call) { [self] in finish(token, $0) }
      return WASCC_OK
    } catch {
      note(error)
      return error.code.rawValue
    }
  }

  /// The actor has answered. Whoever takes the completion out of the table runs it: this, or the end of the provider.
  private func finish(_ token: UInt64, _ outcome: Outcome) {
    if case .failure(let error) = outcome { note(error) }
    let completion = state.withLock { state -> Completion? in
      guard state.completions[token] != nil, state.lifecycle.completionEnters() else { return nil }
      return state.completions.removeValue(forKey: token)
    }
    guard let completion else { return }
    completion.run(outcome)
    if state.withLock({ $0.lifecycle.completionLeaves() }) { isQuiet.set() }
  }

  func takeCompletions() -> [Completion] {
    state.withLock { state in
      defer { state.completions = [:] }
      return state.completions.values.map { $0 }
    }
  }

  /// False if one was still running at the deadline.
  func waitForCompletions(until deadline: UInt64) -> Bool {
    guard state.withLock({ $0.lifecycle.hasCompletionsInside }) else { return true }
    return isQuiet.wait(until: deadline)
  }

  func complete(_ token: UInt64, _ result: inout wascc_result) -> wascc_status {
    let outcome =
      result.take(limit: options.maximumPayload)
      ?? .failure(ProviderError(.internal, "the provider completed a call with the status for pending"))
    guard let open = state.withLock({ $0.open[token] }) else {
      state.withLock { $0.statistics.unknownTokens += 1 }
      log(.warning, "\(path) completed call \(token), which is not open; ignored")
      return WASCC_FAILED
    }
    let isHeard = open.answer(outcome)
    guard isHeard || open.isAbandoned else {
      noteSecondAnswer(open)
      return WASCC_FAILED
    }
    finish(open)
    return isHeard ? WASCC_OK : WASCC_CANCELLED
  }

  func isCancelled(_ token: UInt64) -> Bool {
    guard let open = state.withLock({ $0.open[token] }) else { return true }
    return open.isAbandoned || open.isAnswered || open.deadline.map { $0 <= monotonicNow() } ?? false
  }

  func logLine(_ level: Int32, _ message: wascc_view) {
    guard let line = message.limited(to: maximumLogLine) else { return }
    let known = level < 1 ? .error : LogLevel(rawValue: UInt32(level)) ?? .trace
    log(known, String(decoding: line, as: UTF8.self))
  }

  func bindingValues(_ actor: wascc_view) -> Outcome {
    guard let dispatcher = state.withLock({ $0.dispatcher }) else {
      return .failure(ProviderError(.unavailable, "the provider is not started"))
    }
    guard let actor = actor.name, let values = dispatcher.bindingValues(actor: actor) else {
      return .failure(ProviderError(.notBound, "no such actor is bound to this provider"))
    }
    return .success(mapBytes(values))
  }

  /// The request copied and checked, with the chain of the call that it serves.
  private func actorCall(
    _ request: UnsafePointer<wascc_request>?
  ) throws(ProviderError) -> (ActorCall, any ActorDispatcher) {
    guard let request = read(request, into: wascc_request()) else {
      throw ProviderError(.badPayload, "the request is null or too short")
    }
    guard let actor = request.actor.name, let operation = request.operation.name else {
      throw ProviderError(.badPayload, "the request's actor or operation is missing, too long or not UTF-8")
    }
    guard request.payload.len <= UInt64(options.maximumPayload) else {
      throw ProviderError(
        .tooLarge, "the payload of \(request.payload.len) bytes exceeds the limit of \(options.maximumPayload)")
    }
    guard let payload = request.payload.bytes else {
      throw ProviderError(.badPayload, "the request's payload has a length and no address")
    }
    let (dispatcher, cause) = state.withLock { ($0.dispatcher, $0.open[request.cause]) }
    guard let dispatcher else { throw ProviderError(.unavailable, "the provider is not started") }
    let call = ActorCall(
      actor: actor, operation: operation, payload: payload,
      deadline: request.deadline_ns == 0 ? nil : request.deadline_ns,
      chain: (cause ?? CurrentCall.value)?.chain)
    return (call, dispatcher)
  }

  private func note(_ error: ProviderError) {
    guard error.code == .notBound || error.code == .denied else { return }
    state.withLock { $0.statistics.refusedDispatches += 1 }
  }
}

/// No line of a log, and no name, is longer than this.
private let maximumLogLine = 64 << 10
private let maximumName = 4 << 10

extension wascc_view {
  /// The bytes up to a limit, the rest cut off; nil if there is a length and no address.
  fileprivate func limited(to limit: Int) -> [UInt8]? {
    wascc_view(ptr: ptr, len: min(len, UInt64(limit))).bytes
  }

  /// A key or an operation: not empty, not absurd, and UTF-8.
  fileprivate var name: String? { len > 0 && len <= UInt64(maximumName) ? text : nil }
}
