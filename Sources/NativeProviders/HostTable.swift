internal import ActorHost
internal import CProvider
import Glibc
internal import Locks
internal import Messages

// The host's side of the contract: eleven C functions that take a handle, find the border it means, and refuse politely
// when there is none. They run on threads we have never seen, at times we did not choose.

/// The table that one provider gets. It is never freed, since a library may keep it for as long as the process lives.
///
/// `@unchecked`: written once, before anyone else knows its address.
struct HostTable: @unchecked Sendable {
  let pointer: UnsafePointer<wascc_host>

  static func make(handle: UInt64) -> HostTable {
    let table = UnsafeMutablePointer<wascc_host>.allocate(capacity: 1)
    table.initialize(
      to: wascc_host(
        struct_size: UInt32(MemoryLayout<wascc_host>.size), abi_version: WASCC_ABI_VERSION, handle: handle,
        dispatch: hostDispatch, dispatch_async: hostDispatchAsync, complete: hostComplete, cancelled: hostCancelled,
        log: hostLog, binding_values: hostBindingValues, alloc: hostAllocate, free: hostFree, now_ns: hostNow,
        random: hostRandom))
    return HostTable(pointer: UnsafePointer(table))
  }
}

private let gone = ProviderError(.unavailable, "the host no longer serves this provider")

private func hostDispatch(
  _ handle: UInt64, _ request: UnsafePointer<wascc_request>?, _ result: UnsafeMutablePointer<wascc_result>?
) {
  guard let result else { return }
  guard let border = HostHandles.shared[handle] else { return result.give(.failure(gone)) }
  result.give(border.dispatch(request))
}

private func hostDispatchAsync(
  _ handle: UInt64, _ request: UnsafePointer<wascc_request>?, _ function: wascc_completion?,
  _ context: UnsafeMutableRawPointer?
) -> wascc_status {
  guard let function else { return WASCC_BAD_PAYLOAD }
  guard let border = HostHandles.shared[handle] else { return WASCC_UNAVAILABLE }
  return border.dispatchAsync(request, Completion(function: function, context: context))
}

private func hostComplete(_ handle: UInt64, _ token: UInt64, _ result: UnsafePointer<wascc_result>?) -> wascc_status {
  guard var answer = read(result, into: wascc_result()) else { return WASCC_BAD_PAYLOAD }
  guard let border = HostHandles.shared[handle] else {
    _ = answer.take(limit: 0)
    return WASCC_UNAVAILABLE
  }
  return border.complete(token, &answer)
}

private func hostCancelled(_ handle: UInt64, _ token: UInt64) -> Int32 {
  HostHandles.shared[handle].map { $0.isCancelled(token) ? 1 : 0 } ?? 1
}

private func hostLog(_ handle: UInt64, _ level: Int32, _ message: wascc_view) {
  HostHandles.shared[handle]?.logLine(level, message)
}

private func hostBindingValues(_ handle: UInt64, _ actor: wascc_view, _ result: UnsafeMutablePointer<wascc_result>?) {
  guard let result else { return }
  guard let border = HostHandles.shared[handle] else { return result.give(.failure(gone)) }
  result.give(border.bindingValues(actor))
}

private func hostAllocate(_ handle: UInt64, _ size: UInt64) -> UnsafeMutableRawPointer? {
  Int(exactly: size).flatMap { malloc($0) }
}

private func hostFree(_ handle: UInt64, _ pointer: UnsafeMutableRawPointer?) { free(pointer) }

private func hostNow(_ handle: UInt64) -> UInt64 { monotonicNow() }

private func hostRandom(_ handle: UInt64, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: UInt64) -> wascc_status {
  if count == 0 { return WASCC_OK }
  guard let bytes, let count = Int(exactly: count) else { return WASCC_BAD_PAYLOAD }
  guard count <= 1 << 20 else { return WASCC_TOO_LARGE }
  var generator = SystemRandomNumberGenerator()
  for index in 0..<count { bytes[index] = generator.next() }
  return WASCC_OK
}
