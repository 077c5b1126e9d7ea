internal import ActorHost
internal import MessagePack
internal import Messages

// The state of one call: the handles it holds, the callbacks it lent, and the way back into a map.

struct CallSession {
  let operation: PreparedOperation
  let caller: ForeignCaller
  let frame: CallFrame
  var hasReturned = false
  private var borrowed: [(number: UInt64, isConsumed: Bool)] = []
  private var closures: [CallbackClosure] = []

  init(operation: PreparedOperation, caller: ForeignCaller, frame: CallFrame) {
    self.operation = operation
    self.caller = caller
    self.frame = frame
  }

  private var plan: ForeignPlan { operation.plan }

  /// Gives the handles back. One that the function was to consume is gone if the function was called.
  mutating func finish() {
    for handle in borrowed { operation.handles.finish(handle.number, isConsumed: handle.isConsumed && hasReturned) }
    borrowed = []
  }

  // MARK: Arguments

  mutating func fill(from arguments: [String: MessagePackValue]) throws(ProviderError) {
    for (index, parameter) in plan.parameters.enumerated() {
      try fill(index, parameter, arguments[parameter.name])
    }
    // Lengths last, when every buffer has its size.
    for (index, parameter) in plan.parameters.enumerated() {
      guard case .length(let name, let type, let byAddress) = parameter.type else { continue }
      guard let target = plan.index(of: name), let buffer = frame.buffers[target] else { continue }
      try fillLength(index, parameter.name, buffer.count, type, byAddress)
    }
  }

  private mutating func fill(
    _ index: Int, _ parameter: ForeignPlan.Parameter, _ given: MessagePackValue?
  ) throws(ProviderError) {
    let name = parameter.name
    switch parameter.type {
    case .scalar(let type, let fallback, let range):
      let value = try given.map { value throws(ProviderError) in try ScalarValue(value, as: type, name) } ?? fallback
      frame.set(index, try checked(try required(value, name), in: range, name), as: type)
    case .constant(let type, let value): frame.set(index, value, as: type)
    case .null: frame.set(index, nil)
    case .string(let maximum): try fillString(index, name, try required(given, name), maximum)
    case .bytes(let maximum, _):
      let bytes = try content(of: try required(given, name), name)
      try checkSize(bytes.count, maximum, name)
      try frame.copy(bytes, for: index)
    case .outBuffer(let capacity, let maximum):
      _ = try frame.allocate(try self.capacity(given, name, capacity, maximum), for: index)
    case .outScalar, .outHandle: _ = try frame.allocate(8, for: index)
    case .handle(let type, let isConsumed): try fillHandle(index, try required(given, name), name, type, isConsumed)
    case .callback(let type): try fillCallback(index, type, try required(given, name), name)
    case .length: break
    }
  }

  private func fillString(
    _ index: Int, _ name: String, _ value: MessagePackValue, _ maximum: Int
  ) throws(ProviderError) {
    guard case .string(let text) = value else { throw ProviderError(.badPayload, "\"\(name)\" is not a string") }
    try checkSize(text.utf8.count, maximum, name)
    guard !text.utf8.contains(0) else {
      throw ProviderError(.badPayload, "\"\(name)\" holds a NUL, which would end it early for C")
    }
    try frame.copy(Array(text.utf8) + [0], for: index)
  }

  private mutating func fillHandle(
    _ index: Int, _ value: MessagePackValue, _ name: String, _ type: String, _ isConsumed: Bool
  ) throws(ProviderError) {
    guard case .integer(let written) = value, let number = UInt64(exactly: written) else {
      throw ProviderError(.badPayload, "\"\(name)\" is not a handle")
    }
    frame.set(index, address: try operation.handles.begin(number, type: type, owner: caller.actor))
    borrowed.append((number, isConsumed))
  }

  private mutating func fillCallback(
    _ index: Int, _ type: CallbackType, _ value: MessagePackValue, _ name: String
  ) throws(ProviderError) {
    guard case .string(let actor) = value else {
      throw ProviderError(.badPayload, "\"\(name)\" is not the public key of an actor")
    }
    guard let interface = operation.callbacks[index] else {
      preconditionFailure("every callback's interface is prepared with its operation")
    }
    guard let closure = CallbackClosure(type, interface, actor: actor, caller: caller) else {
      throw ProviderError(.unavailable, "no memory for a callback")
    }
    closures.append(closure)
    frame.set(index, closure.code)
  }

  private func fillLength(
    _ index: Int, _ name: String, _ count: Int, _ type: ScalarType, _ byAddress: Bool
  ) throws(ProviderError) {
    guard let range = type.range, range.contains(Int128(count)) else {
      throw ProviderError(.tooLarge, "a length of \(count) does not fit \"\(name)\", which is \(type.rawValue)")
    }
    let value = ScalarValue.integer(Int128(count))
    guard byAddress else { return frame.set(index, value, as: type) }
    // Eight zeroed bytes, of which C looks at the low ones.
    try frame.allocate(8, for: index).storeBytes(of: value.bits(as: type), as: UInt64.self)
  }

  private func capacity(
    _ given: MessagePackValue?, _ name: String, _ capacity: Int, _ maximum: Int
  ) throws(ProviderError) -> Int {
    guard let given else { return capacity }
    guard case .integer(let asked) = given, asked >= 0 else {
      throw ProviderError(.badPayload, "\"\(name)\" is not a size in bytes")
    }
    guard asked <= Int64(maximum) else {
      throw ProviderError(.tooLarge, "\"\(name)\" asks for \(asked) bytes, at most \(maximum) are allowed")
    }
    return Int(asked)
  }

  private func content(of value: MessagePackValue, _ name: String) throws(ProviderError) -> [UInt8] {
    if case .binary(let bytes) = value { return bytes }
    guard case .array(let elements) = value else { throw ProviderError(.badPayload, "\"\(name)\" is not bytes") }
    var bytes: [UInt8] = []
    for element in elements {
      guard case .integer(let number) = element, let byte = UInt8(exactly: number) else {
        throw ProviderError(.badPayload, "\"\(name)\" is not bytes")
      }
      bytes.append(byte)
    }
    return bytes
  }

  private func required<Value>(_ value: Value?, _ name: String) throws(ProviderError) -> Value {
    guard let value else { throw ProviderError(.badPayload, "\"\(name)\" is missing") }
    return value
  }

  private func checked(
    _ value: ScalarValue, in range: ClosedRange<Int128>?, _ name: String
  ) throws(ProviderError) -> ScalarValue {
    guard let range, case .integer(let number) = value, !range.contains(number) else { return value }
    throw ProviderError(
      .badPayload, "\"\(name)\" is \(number), allowed is \(range.lowerBound)...\(range.upperBound)")
  }

  private func checkSize(_ count: Int, _ maximum: Int, _ name: String) throws(ProviderError) {
    if count > maximum {
      throw ProviderError(.tooLarge, "\"\(name)\" has \(count) bytes, at most \(maximum) are allowed")
    }
  }

  /// The first failure of a callback, which no C function could have passed on.
  var callbackFailure: ProviderError? { closures.lazy.compactMap(\.failure).first }
}
