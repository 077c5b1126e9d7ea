/// Code that stands around every call to an actor or a capability of this host.
///
/// Calls pass an onion: the first middleware registered is the outermost. For each call the *pre* hooks run from the
/// outside in, then the *invoke* hooks nest, each around the rest, with the target in the middle, which runs once; then the
/// *post* hooks run from the inside out. A hook that throws refuses the call. Only payloads can be changed.
public protocol Middleware: Sendable {
  func actorPreInvoke(_ invocation: Invocation) throws -> Invocation
  func actorInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult
  func actorPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse
  func capabilityPreInvoke(_ invocation: Invocation) throws -> Invocation
  func capabilityInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult
  func capabilityPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse
}

extension Middleware {
  public func actorPreInvoke(_ invocation: Invocation) throws -> Invocation { invocation }
  public func actorInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    .continue(next(invocation))
  }
  public func actorPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse { response }
  public func capabilityPreInvoke(_ invocation: Invocation) throws -> Invocation { invocation }
  public func capabilityInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    .continue(next(invocation))
  }
  public func capabilityPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse { response }
}

/// Middleware that keeps what it sees, in a file for instance.
public protocol KeepingMiddleware: Middleware {
  /// The same layer, which keeps no secret. The host asks for it when it takes the layer in; which secrets there are
  /// changes while it runs.
  func hiding(_ secrets: @escaping @Sendable () -> SecretTexts) -> any Middleware
}

/// The answer to an invocation as middleware sees it.
public struct InvocationResponse: Sendable {
  public let invocation: Invocation
  public var result: Result<[UInt8], InvocationError>

  public init(_ invocation: Invocation, _ result: Result<[UInt8], InvocationError>) {
    self.invocation = invocation
    self.result = result
  }
}

/// What an invoke hook decides.
public enum MiddlewareResult: Sendable {
  /// Goes on. A hook that has not called `next` has it called now, and the answer is that of the inner layers.
  case `continue`(InvocationResponse)
  /// This is the answer; layers that have not run yet do not run.
  case halt(InvocationResponse)
}

/// The rest of the onion, from one layer's point of view: it runs once, and asking again gives the first answer again.
public final class InvocationHandler {
  private let rest: (Invocation) -> InvocationResponse
  private var answer: InvocationResponse?

  init(_ rest: @escaping (Invocation) -> InvocationResponse) { self.rest = rest }

  var wasCalled: Bool { answer != nil }

  public func callAsFunction(_ invocation: Invocation) -> InvocationResponse {
    if let answer { return answer }
    let response = rest(invocation)
    answer = response
    return response
  }
}
