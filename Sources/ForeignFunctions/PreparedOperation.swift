internal import ActorHost
internal import MessagePack
internal import Messages

// One operation from payload to reply: the payload is a MessagePack map by argument name, every entry is checked
// against the declaration before the function is called, and the reply is a map again: what the function returned, and
// what it stored in the arguments that are for that.

/// Who calls, and how long that may take.
struct ForeignCaller: Sendable {
  let actor: String
  let deadline: UInt64?
  let chain: CallChain
  let dispatcher: (any ActorDispatcher)?
}

/// An operation with its function and the call interface for it.
struct PreparedOperation: Sendable {
  let plan: ForeignPlan
  let function: ForeignSymbol
  let interface: CallInterface
  let handles: HandleTable
  /// The functions for handles and owned strings.
  let destructors: [String: ForeignSymbol]
  let freeString: ForeignSymbol?
  /// By parameter; the call interfaces of callbacks.
  let callbacks: [Int: CallInterface]

  func run(_ payload: [UInt8], for caller: ForeignCaller) throws(ProviderError) -> [UInt8] {
    let frame = CallFrame(count: plan.parameters.count)
    var session = CallSession(operation: self, caller: caller, frame: frame)
    defer { session.finish() }
    try session.fill(from: try arguments(in: payload))
    let result = frame.call(function, interface)
    session.hasReturned = true
    return try session.reply(result)
  }

  /// The payload as a dictionary, with nothing in it that the declaration does not name.
  private func arguments(in payload: [UInt8]) throws(ProviderError) -> [String: MessagePackValue] {
    if payload.isEmpty { return [:] }
    let value: MessagePackValue
    do { value = try MessagePackValue(parsing: payload) } catch {
      throw ProviderError(.badPayload, "the payload is not MessagePack: \(error)")
    }
    guard case .map(let pairs) = value else {
      throw ProviderError(.badPayload, "the payload is not a map of arguments")
    }
    let known = plan.payloadNames
    var arguments: [String: MessagePackValue] = [:]
    for pair in pairs {
      guard case .string(let name) = pair.key, known.contains(name) else {
        throw ProviderError(.badPayload, "\(plan.name) takes \(known.joined(separator: ", ")), nothing else")
      }
      guard arguments.updateValue(pair.value, forKey: name) == nil else {
        throw ProviderError(.badPayload, "\"\(name)\" is given twice")
      }
    }
    return arguments
  }

  func destroy(_ handle: HandleTable.Handle) {
    guard let destructor = destructors[handle.type] else { return }
    // Declared by the description as a function of one pointer; whatever it returns is not looked at.
    unsafeBitCast(destructor.address, to: (@convention(c) (UInt) -> Void).self)(handle.address)
  }
}
