public import CProvider
import MessagePack
import Messages

// The bridge from the C table to a `Provider`. One `Exported` object stands behind `instance`; the table's functions
// have no captures (C knows none), so they find the provider through it. `create` hands out one reference, `destroy`
// takes it back. A provider may also be embedded: nothing here needs a library.

/// What the two exported symbols of a provider's library return.
public enum Export {
  /// The version of the contract that this kit implements.
  public static var abi: UInt32 { UInt32(WASCC_ABI_VERSION) }

  /// Makes a provider of the given type and stores its table in `provider`.
  public static func create<P: Provider>(
    _ type: P.Type, _ host: UnsafePointer<wascc_host>?, _ config: wascc_view,
    _ provider: UnsafeMutablePointer<UnsafePointer<wascc_provider>?>?
  ) -> wascc_status {
    guard let host, let provider else { return WASCC_BAD_PAYLOAD }
    guard host.pointee.abi_version >> 16 == abi >> 16,
      host.pointee.struct_size >= UInt32(MemoryLayout<wascc_host>.size)
    else { return WASCC_UNSUPPORTED }
    let handle = HostHandle(host)
    do {
      let configuration = try [String: String](messagePack: [UInt8](view: config))
      let exported = Exported(try type.init(host: handle, configuration: configuration), host: handle)
      provider.pointee = exported.retainedTable()
      return WASCC_OK
    } catch {
      let failure = ProviderError(error)
      handle.log(.error, failure.message)
      return failure.code.rawValue
    }
  }
}

extension ProviderError {
  /// What an error that a provider throws looks like to the caller.
  init(_ error: any Error) {
    switch error {
    case let failure as ProviderError: self = failure
    case is MessagePackError, is MessageError: self.init(.badPayload, "\(error)")
    default: self.init(.failed, "\(error)")
    }
  }
}

/// A provider and the table that the host holds.
private final class Exported {
  let provider: any Provider
  let host: HostHandle
  private let table = UnsafeMutablePointer<wascc_provider>.allocate(capacity: 1)

  init(_ provider: any Provider, host: HostHandle) {
    self.provider = provider
    self.host = host
  }

  deinit { table.deallocate() }

  /// The table, which keeps this object alive until `destroy`.
  func retainedTable() -> UnsafePointer<wascc_provider> {
    table.initialize(
      to: wascc_provider(
        struct_size: UInt32(MemoryLayout<wascc_provider>.size),
        abi_version: Export.abi,
        instance: Unmanaged.passRetained(self).toOpaque(),
        descriptor: { instance, result in
          answer(instance, result) { $0.provider.descriptor.encoded() }
        },
        start: { instance, result in answer(instance, result) { try $0.provider.start() } },
        call: { instance, call, result in
          guard let call, let result else { return }
          Exported.at(instance).call(call.pointee, &result.pointee)
        },
        bind: { instance, binding, result in
          guard let binding else { return }
          answer(instance, result) { try $0.provider.bind(Binding(binding.pointee)) }
        },
        unbind: { instance, binding, result in
          guard let binding else { return }
          answer(instance, result) { try $0.provider.unbind(Binding(binding.pointee)) }
        },
        health: { instance, result in answer(instance, result) { try $0.provider.health() } },
        cancel: { instance, token in Exported.at(instance).provider.cancel(token: token) },
        stop: { instance, deadline in Exported.at(instance).provider.stop(deadline: deadline) },
        destroy: { instance in
          guard let instance else { return }
          Unmanaged<Exported>.fromOpaque(instance).release()
        }))
    return UnsafePointer(table)
  }

  static func at(_ instance: UnsafeMutableRawPointer?) -> Exported {
    guard let instance else { preconditionFailure("the host passes the instance back that it was given") }
    return Unmanaged<Exported>.fromOpaque(instance).takeUnretainedValue()
  }

  func call(_ cCall: wascc_call, _ result: inout wascc_result) {
    let call = Call(cCall, host: host)
    do {
      switch try coreAnswer(to: call) ?? provider.handle(call) {
      case .reply(let bytes): result.set(.success(bytes))
      case .later: result.status = WASCC_PENDING
      }
    } catch {
      result.set(.failure(ProviderError(error)))
    }
  }

  /// The operations that every provider has. Only the host may use them.
  private func coreAnswer(to call: Call) throws -> Answer? {
    guard let operation = CoreOperation(rawValue: call.operation) else { return nil }
    guard call.origin == .system else {
      throw ProviderError(.denied, "only the host may call \"\(call.operation)\"")
    }
    switch operation {
    case .getCapabilityDescriptor: return .reply(provider.descriptor.encoded())
    case .healthRequest: try provider.health()
    case .bindActor: try provider.bind(binding(of: call))
    case .removeActor: try provider.unbind(binding(of: call))
    case .initialize, .identifyCapability, .performLiveUpdate: return nil
    }
    return .empty
  }

  private func binding(of call: Call) throws -> Binding {
    let configuration = try CapabilityConfiguration(messagePack: call.payload)
    return Binding(actor: configuration.module, name: call.binding, values: configuration.values)
  }
}

/// Runs `body` and stores what it returns or throws. Nothing leaves this library but a status and a sentence.
private func answer(
  _ instance: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<wascc_result>?,
  _ body: (Exported) throws -> [UInt8]
) {
  guard let result else { return }
  do {
    result.pointee.set(.success(try body(Exported.at(instance))))
  } catch {
    result.pointee.set(.failure(ProviderError(error)))
  }
}

private func answer(
  _ instance: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<wascc_result>?,
  _ body: (Exported) throws -> Void
) {
  answer(instance, result) { exported -> [UInt8] in
    try body(exported)
    return []
  }
}
