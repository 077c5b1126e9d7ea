internal import ActorHost
internal import CLibFFI
import Glibc
internal import Locks
internal import MessagePack
internal import Messages
internal import NativeProviders

// A C function pointer made for one call, behind which an actor stands. When the library calls it, its arguments become
// a map, the actor is asked, and the number in its reply is returned. C has no way to hear that an actor failed, so the
// first failure is kept, the library gets zero from then on, and the call as a whole fails with what was kept.
//
// The closure ends with the call. A library that keeps the pointer for longer must not be described this way.

/// One callback of one call.
///
/// `@unchecked`: the library may call it on any thread; what changes is under a lock.
final class CallbackClosure: @unchecked Sendable {
  private let type: CallbackType
  private let actor: String
  private let caller: ForeignCaller
  private let firstFailure = Locked<ProviderError?>(nil)
  private let closure: UnsafeMutablePointer<ffi_closure>
  /// What the library is given.
  let code: UnsafeMutableRawPointer

  var failure: ProviderError? { firstFailure.withLock { $0 } }

  init?(_ type: CallbackType, _ interface: CallInterface, actor: String, caller: ForeignCaller) {
    var code: UnsafeMutableRawPointer?
    guard let memory = ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code) else { return nil }
    guard let code else {
      ffi_closure_free(memory)
      return nil
    }
    self.type = type
    self.actor = actor
    self.caller = caller
    self.code = code
    closure = memory.assumingMemoryBound(to: ffi_closure.self)
    // Not retained: the call's session holds this object until the function has returned.
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard ffi_prep_closure_loc(closure, interface.pointer, callbackEntry, context, code) == FFI_OK else { return nil }
  }

  deinit { ffi_closure_free(closure) }

  fileprivate func run(_ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>) -> UInt64 {
    if failure != nil { return 0 }
    do throws(ProviderError) {
      return try ask(arguments)
    } catch {
      firstFailure.withLock { $0 = $0 ?? error }
      return 0
    }
  }

  private func ask(_ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>) throws(ProviderError) -> UInt64 {
    guard let dispatcher = caller.dispatcher else { throw ProviderError(.unavailable, "the provider is not started") }
    var pairs: [MessagePackValue.Pair] = []
    for (index, named) in type.parameters.enumerated() {
      guard let slot = arguments[index], let value = value(named.parameter, slot) else { continue }
      pairs.append(MessagePackValue.Pair(.string(named.name), value))
    }
    let call = ActorCall(
      actor: actor, operation: type.operation, payload: MessagePackValue.map(pairs).encoded(),
      deadline: caller.deadline, chain: caller.chain)
    let reply = try dispatcher.dispatch(call)
    guard let returns = type.returns else { return 0 }
    let number: MessagePackValue
    do { number = try MessagePackValue(parsing: reply) } catch {
      throw ProviderError(.badPayload, "the reply to \(type.operation) is not MessagePack: \(error)")
    }
    return try ScalarValue(number[defaultReturnName] ?? number, as: returns, defaultReturnName).bits(as: returns)
  }

  private func value(_ parameter: CallbackType.Parameter, _ slot: UnsafeMutableRawPointer) -> MessagePackValue? {
    switch parameter {
    case .scalar(let type):
      // A slot is as wide as its type, so only so much of it is read.
      let bits: UInt64 =
        type == .i64 || type == .u64 || type == .f64
        ? slot.load(as: UInt64.self) : UInt64(slot.load(as: UInt32.self))
      return ScalarValue(bits: bits, as: type).messagePack
    case .bytes(let count):
      guard let address = slot.load(as: UnsafeRawPointer?.self) else { return .null }
      return .binary(Array(UnsafeRawBufferPointer(start: address, count: count)))
    case .string:
      guard let address = slot.load(as: UnsafePointer<CChar>?.self) else { return .null }
      let count = strnlen(address, defaultMaximumBytes)
      return .string(String(decoding: UnsafeRawBufferPointer(start: address, count: count), as: UTF8.self))
    case .ignored: return nil
    }
  }
}

/// What libffi calls when the library calls the pointer.
private func callbackEntry(
  _ interface: UnsafeMutablePointer<ffi_cif>?, _ result: UnsafeMutableRawPointer?,
  _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ context: UnsafeMutableRawPointer?
) {
  guard let context, let arguments else { return }
  let closure = Unmanaged<CallbackClosure>.fromOpaque(context).takeUnretainedValue()
  let bits = closure.run(arguments)
  // libffi's results are at least one register wide; a void function has none.
  if closure.hasResult { result?.storeBytes(of: bits, as: UInt64.self) }
}

extension CallbackClosure {
  fileprivate var hasResult: Bool { type.returns != nil }
}
