internal import ActorHost
import Glibc
internal import MessagePack
internal import Messages

extension CallSession {
  private typealias Pair = MessagePackValue.Pair

  /// What the function returned and stored, as a map.
  func reply(_ result: UInt64) throws(ProviderError) -> [UInt8] {
    if let failure = callbackFailure ?? failure(result) {
      destroyStoredHandles()
      throw failure
    }
    var pairs: [Pair] = []
    if let returned = try returned(result), let name = operation.plan.returns.replyName {
      pairs.append(Pair(.string(name), returned))
    }
    for (index, parameter) in operation.plan.parameters.enumerated() where parameter.type.isInReply {
      pairs.append(Pair(.string(parameter.name), try stored(index, parameter, result)))
    }
    return MessagePackValue.map(pairs).encoded()
  }

  /// What the returned number says about the call.
  private func failure(_ result: UInt64) -> ProviderError? {
    let number: Int128
    let isSuccess: Bool
    switch operation.plan.returns {
    case .status(let type, let rule):
      number = integer(result, type)
      isSuccess =
        switch rule {
        case .equal(let expected): number == expected
        case .notZero: number != 0
        case .notNegative: number >= 0
        }
    case .length(_, let type):
      number = integer(result, type)
      isSuccess = number >= 0
    case .handle where result == 0:
      return ProviderError(.failed, "\(operation.plan.symbol) returned a null pointer")
    case .void, .value, .string, .handle: return nil
    }
    if isSuccess { return nil }
    let told = Int64(exactly: number).flatMap { operation.plan.errors[$0] }
    return ProviderError(.failed, "\(operation.plan.symbol) returned \(number)" + (told.map { ": \($0)" } ?? ""))
  }

  private func returned(_ result: UInt64) throws(ProviderError) -> MessagePackValue? {
    switch operation.plan.returns {
    case .void, .status, .length: return nil
    case .value(let type, _): return ScalarValue(bits: result, as: type).messagePack
    case .string(let isOwned): return try string(at: UnsafePointer(bitPattern: UInt(result)), isOwned: isOwned)
    case .handle(let type): return try handle(UInt(result), type)
    }
  }

  private func stored(
    _ index: Int, _ parameter: ForeignPlan.Parameter, _ result: UInt64
  ) throws(ProviderError) -> MessagePackValue {
    guard let buffer = frame.buffers[index] else {
      preconditionFailure("every argument of a reply has a buffer in its frame")
    }
    let cell = UnsafeRawPointer(buffer.pointer)
    switch parameter.type {
    case .outScalar(let type): return ScalarValue(bits: cell.load(as: UInt64.self), as: type).messagePack
    case .outHandle(let type):
      let address = cell.load(as: UInt.self)
      return address == 0 ? .null : try handle(address, type)
    case .outBuffer:
      let count = try filled(parameter.name, of: buffer.count, result)
      return .binary(Array(UnsafeRawBufferPointer(start: cell, count: count)))
    default: return .binary(Array(UnsafeRawBufferPointer(start: cell, count: buffer.count)))
    }
  }

  /// How much of an out-buffer the function says it filled; all of it when there is nobody to say.
  private func filled(_ name: String, of capacity: Int, _ result: UInt64) throws(ProviderError) -> Int {
    var told: Int128?
    if case .length(name, let type) = operation.plan.returns { told = integer(result, type) }
    for (index, parameter) in operation.plan.parameters.enumerated() {
      guard case .length(name, let type, byAddress: true) = parameter.type, let cell = frame.buffers[index] else {
        continue
      }
      told = integer(UnsafeRawPointer(cell.pointer).load(as: UInt64.self), type)
    }
    guard let told else { return capacity }
    guard let count = Int(exactly: told), (0...capacity).contains(count) else {
      throw ProviderError(
        .internal, "\(operation.plan.symbol) says that it wrote \(told) bytes to \"\(name)\", which has \(capacity)")
    }
    return count
  }

  private func handle(_ address: UInt, _ type: String) throws(ProviderError) -> MessagePackValue {
    guard let number = operation.handles.add(address, type: type, owner: caller.actor) else {
      operation.destroy(HandleTable.Handle(address: address, type: type, owner: caller.actor))
      throw ProviderError(.tooLarge, "this actor holds \(HandleTable.maximumPerActor) handles already")
    }
    return MessagePackValue(number) ?? .null
  }

  /// A call that failed gives no handle to the guest, so what it stored ends here.
  private func destroyStoredHandles() {
    for (index, parameter) in operation.plan.parameters.enumerated() {
      guard case .outHandle(let type) = parameter.type, let cell = frame.buffers[index] else { continue }
      let address = UnsafeRawPointer(cell.pointer).load(as: UInt.self)
      if address != 0 { operation.destroy(HandleTable.Handle(address: address, type: type, owner: caller.actor)) }
    }
  }

  private func string(at pointer: UnsafePointer<CChar>?, isOwned: Bool) throws(ProviderError) -> MessagePackValue {
    guard let pointer else { return .null }
    let count = strnlen(pointer, defaultMaximumBytes + 1)
    let bytes = Array(UnsafeRawBufferPointer(start: pointer, count: min(count, defaultMaximumBytes)))
    if isOwned, let free = operation.freeString {
      unsafeBitCast(free.address, to: (@convention(c) (UnsafePointer<CChar>) -> Void).self)(pointer)
    }
    guard count <= defaultMaximumBytes else {
      throw ProviderError(.tooLarge, "\(operation.plan.symbol) returned a string of over \(defaultMaximumBytes) bytes")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ProviderError(.internal, "\(operation.plan.symbol) returned a string that is not UTF-8")
    }
    return .string(text)
  }

  private func integer(_ bits: UInt64, _ type: ScalarType) -> Int128 {
    guard case .integer(let value) = ScalarValue(bits: bits, as: type) else {
      preconditionFailure("lengths and statuses are integers, as their types' text was checked")
    }
    return value
  }
}

extension ScalarValue {
  var messagePack: MessagePackValue {
    switch self {
    case .integer(let value): MessagePackValue(value) ?? .null
    case .float(let value): .float(value)
    }
  }
}
