internal import ActorHost
internal import CProvider
internal import Messages

// A provider's table as Swift sees it: copied once, every required entry known to be there, every call made in one
// shape. Nothing here knows threads or states.

/// The functions of one provider instance.
///
/// `@unchecked`: the contract says that every entry may be called on any thread, and that the table does not change.
struct ProviderTable: @unchecked Sendable {
  let version: UInt32
  let instance: UnsafeMutableRawPointer?
  let startEntry: Control
  let callEntry: Call
  let stopEntry: Stop
  let destroyEntry: Destroy
  let descriptorEntry: Control?
  let bindEntry: Bind?
  let unbindEntry: Bind?
  let healthEntry: Control?
  let cancelEntry: Cancel?

  typealias Result = UnsafeMutablePointer<wascc_result>?
  typealias Control = @convention(c) (UnsafeMutableRawPointer?, Result) -> Void
  typealias Call = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<wascc_call>?, Result) -> Void
  typealias Bind = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<wascc_binding>?, Result) -> Void
  typealias Cancel = @convention(c) (UnsafeMutableRawPointer?, UInt64) -> Void
  typealias Stop = @convention(c) (UnsafeMutableRawPointer?, UInt64) -> Void
  typealias Destroy = @convention(c) (UnsafeMutableRawPointer?) -> Void

  /// Reads the size first and nothing beyond it.
  init(_ pointer: UnsafePointer<wascc_provider>, path: String) throws(ProviderLoadError) {
    func refuse(_ reason: ProviderLoadError.Reason) -> ProviderLoadError {
      ProviderLoadError(path: path, reason: reason)
    }
    let size = UnsafeRawPointer(pointer).load(as: UInt32.self)
    guard size >= MemoryLayout<wascc_provider>.size else {
      throw refuse(.tableTooShort(size: size, expected: MemoryLayout<wascc_provider>.size))
    }
    let table = pointer.pointee
    try checkVersion(table.abi_version, of: path)
    guard let start = table.start else { throw refuse(.nullEntry("start")) }
    guard let call = table.call else { throw refuse(.nullEntry("call")) }
    guard let stop = table.stop else { throw refuse(.nullEntry("stop")) }
    guard let destroy = table.destroy else { throw refuse(.nullEntry("destroy")) }
    version = table.abi_version
    (instance, startEntry, callEntry, stopEntry, destroyEntry) = (table.instance, start, call, stop, destroy)
    (descriptorEntry, bindEntry, unbindEntry) = (table.descriptor, table.bind, table.unbind)
    (healthEntry, cancelEntry) = (table.health, table.cancel)
  }

  /// Calls an entry that takes nothing but the instance.
  func control(_ entry: Control, limit: Int) -> Outcome {
    var result = wascc_result.empty
    entry(instance, &result)
    return result.take(limit: limit) ?? .failure(neverPending)
  }

  /// Calls an operation; nil if the provider will answer later.
  func call(_ call: CapabilityCall, token: UInt64, options: NativeProviderOptions) -> Outcome? {
    var result = wascc_result.empty
    withView(call.origin.description) { origin in
      withView(call.origin.kind) { kind in
        withView(call.binding) { binding in
          withView(call.operation) { operation in
            withView(call.payload, guarded: options.guardsPayloads) { payload in
              var passed = wascc_call(
                struct_size: UInt32(MemoryLayout<wascc_call>.size), flags: 0, origin: origin, origin_kind: kind,
                binding: binding, operation: operation, payload: payload, deadline_ns: call.deadline ?? 0,
                token: token, traceparent: wascc_view())
              callEntry(instance, &passed, &result)
            }
          }
        }
      }
    }
    return result.take(limit: options.maximumPayload)
  }

  /// Calls `bind`, or `unbind` when there are no values.
  func configure(_ entry: Bind, _ bound: BoundActor, values: [String: String]?, limit: Int) -> Outcome {
    var result = wascc_result.empty
    withView(bound.actor) { actor in
      withView(bound.binding) { binding in
        withPairs(values ?? [:]) { pairs in
          var passed = wascc_binding(
            struct_size: UInt32(MemoryLayout<wascc_binding>.size), flags: 0, actor: actor, binding: binding,
            values: values == nil ? nil : pairs.baseAddress, value_count: UInt64(pairs.count))
          entry(instance, &passed, &result)
        }
      }
    }
    return result.take(limit: limit) ?? .failure(neverPending)
  }
}

private let neverPending = ProviderError(.internal, "the provider promised an answer where the contract allows none")

extension CallOrigin {
  fileprivate var kind: String {
    switch self {
    case .system: "system"
    case .actor, .provider: "actor"
    }
  }
}
