import ActorHost
import Dispatch
import Messages

/// A started provider that calls no actors, with the actor `MACTOR` bound to it.
class StoreSession<Operation: RawRepresentable<String>> {
  static var actor: String { "MACTOR" }

  let provider: any CapabilityProvider
  /// The values that the actor is bound with.
  let values: [String: String]

  init(_ provider: any CapabilityProvider, _ values: [String: String]) throws {
    self.provider = provider
    self.values = values
    _ = try provider.descriptor
    try provider.start(dispatcher: NoActors())
    try bind(values)
  }

  deinit { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }

  func bind(_ values: [String: String], actor: String = actor, as name: String = "default") throws {
    try provider.bind(actor: actor, binding: name, values: values)
  }

  func call(
    _ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor), as name: String = "default"
  ) throws -> [UInt8] {
    try provider.handle(CapabilityCall(origin: origin, binding: name, operation: operation, payload: payload))
  }

  func call<Answer: Message>(
    _ operation: Operation, _ request: some Message, from actor: String = actor,
    as name: String = "default"
  ) throws -> Answer {
    try Answer(messagePack: try call(operation.rawValue, request.encoded(), from: .actor(actor), as: name))
  }

  /// The failure that an operation must end with.
  func failure(_ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor)) -> ProviderError? {
    providerFailure { _ = try call(operation, payload, from: origin) }
  }
}

/// A host in which no actor is bound.
struct NoActors: ActorDispatcher {
  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] { throw ProviderError(.notBound, "no actors here") }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    completion(.failure(ProviderError(.notBound, "no actors here")))
  }

  func bindingValues(actor: String) -> [String: String]? { nil }
  func log(_ level: LogLevel, _ message: String) {}
}
