package import Messages

/// Which of the two generations of messages a module speaks. Nothing in a module says so; it shows when it complains
/// about a message it cannot read, or when it writes one itself.
package struct Dialect {
  /// Nil until it is known.
  package private(set) var generation: Generation?
  private var attempts = 0

  /// A module that has complained this often, and also about the other generation, has other troubles.
  private static let maximumAttempts = 3

  /// - Parameter generation: what somebody who knows the module says.
  package init(_ generation: Generation?) { self.generation = generation }

  package struct Request: Equatable {
    package let operation: String
    package let payload: [UInt8]
  }

  /// A call in the module's generation. Only known operations are translated; whatever cannot be read goes as it is.
  package func request(_ operation: String, _ payload: [UInt8]) -> Request {
    generation == .g1 ? Self.firstGeneration(operation, payload) : Request(operation: operation, payload: payload)
  }

  /// The same call for a second try, when a complaint makes one worthwhile; it must not have had any effect outside.
  package mutating func retry(
    _ operation: String, _ payload: [UInt8], complaint: String?, madeHostCalls: Bool
  ) -> Request? {
    guard generation == nil, !madeHostCalls, attempts < Self.maximumAttempts, let complaint,
      Generation.isDecodingComplaint(complaint)
    else { return nil }
    let other = Self.firstGeneration(operation, payload)
    guard other.payload != payload else { return nil }
    attempts += 1
    return other
  }

  /// What a success with a message of this generation teaches.
  package mutating func learn(_ successful: Generation?) {
    if generation == nil { generation = successful }
  }

  /// The module's answer as those who called expect it.
  package func answer(_ operation: String, _ answer: [UInt8]) -> [UInt8] {
    guard generation == .g1, Generation(of: answer) == .g1,
      let contract = OperationContract.named(operation), let response = contract.response
    else { return answer }
    return Self.translate(answer, response, to: .g2)
  }

  /// The answer to a host call of the module, in the generation that the request was written in.
  package mutating func hostAnswer(_ answer: [UInt8], to request: [UInt8], _ operation: String, of capability: String)
    -> [UInt8]
  {
    guard Generation(of: request) == .g1, let contract = OperationContract.named(operation, of: capability) else {
      return answer
    }
    learn(.g1)
    guard let response = contract.response, Generation(of: answer) == .g2 else { return answer }
    return Self.translate(answer, response, to: .g1)
  }

  private static func firstGeneration(_ operation: String, _ payload: [UInt8]) -> Request {
    guard Generation(of: payload) == .g2, let contract = OperationContract.named(operation) else {
      return Request(operation: operation, payload: payload)
    }
    let name = operation == CoreOperation.bindActor.rawValue ? Generation.g1.bindOperation : operation
    return Request(operation: name, payload: translate(payload, contract.request, to: .g1))
  }

  private static func translate(_ bytes: [UInt8], _ type: any Message.Type, to generation: Generation) -> [UInt8] {
    do { return try type.init(messagePack: bytes).encoded(generation) } catch { return bytes }
  }
}
