public import Messages
public import WaPC

/// Why a call has no answer.
///
/// Two renderings: `description` is for people and names the call; `guestText` is what a guest that made the call reads,
/// in the words that guests of the original host know.
public struct InvocationError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Sendable {
    /// The claims, the allow list or the authoriser said no.
    case denied(Refusal)
    /// Nobody serves the target for this caller.
    case noSubscriber(Refusal)
    /// A limit of the binding said no; the code is what a provider gets.
    case limited(Refusal, ProviderError.Code)
    case noSuchActor
    /// The actor reported an error, trapped or was exhausted.
    case actorFailed(GuestCallError)
    case providerFailed(ProviderError)
    case middlewareFailed(String)
    case busy(waiting: Int)
    case cycle(CallChain, to: String)
    case chainTooDeep(maximum: Int)
    case payloadTooLarge(bytes: Int, maximum: Int)
    case deadlineExceeded
    /// The actor or provider left, or will not be restarted, or the host is going down: the sentence.
    case unavailable(String)
  }

  public let reason: Reason
  public let id: UInt64
  public let origin: CallOrigin
  public let target: InvocationTarget
  public let operation: String

  package init(_ reason: Reason, _ invocation: Invocation) {
    self.reason = reason
    id = invocation.id
    origin = invocation.origin
    target = invocation.target
    operation = invocation.operation
  }

  public var description: String {
    "call \(String(id, radix: 16)): \(origin) to \(target) \"\(operation)\": \(message)"
  }

  /// What the host's own callers are told.
  public var message: String {
    switch reason {
    case .denied(let refusal): "refused: \(refusal)"
    case .noSuchActor: "No such actor"
    case .actorFailed, .providerFailed: "Invocation failure: \(detail)"
    default: detail
    }
  }

  /// What the guest that made the call is told.
  var guestText: String {
    switch reason {
    case .denied(let refusal): "WebAssembly module authorization failure: \(refusal)"
    case .actorFailed, .providerFailed, .middlewareFailed: "Invocation failure: \(detail)"
    default: "Error occurred during host call: waSCC Host Error: \(detail)"
    }
  }

  private var detail: String {
    switch reason {
    case .denied(let refusal), .noSubscriber(let refusal), .limited(let refusal, _): "\(refusal)"
    case .noSuchActor: "No such actor"
    case .actorFailed(let error): "failed to invoke actor: \(error)"
    case .providerFailed(let error):
      "failed to invoke capability: Error occurred during host call: \(error.message)"
    case .middlewareFailed(let text): "Middleware error: \(text)"
    case .busy(let waiting): "overloaded: \(waiting) calls are waiting already"
    case .cycle(let chain, let actor): "cyclic call: \(chain) -> \(actor), which waits for this call itself"
    case .chainTooDeep(let maximum): "the call chain is longer than \(maximum) actors"
    case .payloadTooLarge(let bytes, let maximum): "the payload has \(bytes) bytes, more than the \(maximum) allowed"
    case .deadlineExceeded: "the deadline of the call has passed"
    case .unavailable(let sentence): sentence
    }
  }

  /// What a provider that asked for the call gets.
  package var providerError: ProviderError { ProviderError(code, message) }

  private var code: ProviderError.Code {
    switch reason {
    case .denied, .cycle: .denied
    case .limited(_, let code): code
    case .noSubscriber, .noSuchActor, .unavailable, .busy: .unavailable
    case .actorFailed(let error): error.isOutOfTime ? .deadline : .failed
    case .providerFailed(let error): error.code
    case .middlewareFailed: .failed
    case .chainTooDeep: .denied
    case .payloadTooLarge: .tooLarge
    case .deadlineExceeded: .deadline
    }
  }

  /// True when a rule said no, as opposed to work that failed.
  var isRefusal: Bool {
    switch reason {
    case .denied, .noSubscriber, .limited: true
    default: false
    }
  }

  /// True when trying again later may help: the caller met a queue, not a fault.
  public var isBusy: Bool { if case .busy = reason { true } else { false } }

  public var isOutOfTime: Bool { code == .deadline }
}
