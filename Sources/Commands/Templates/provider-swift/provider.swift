// The provider of @CAPABILITY@: one operation, Reverse, that answers with its payload backwards.
//
// It keeps no state, so it needs no instance and has nothing to start or stop. wascc_provider.h says what each entry of
// the table may do; every one may be called from any thread.

import Glibc

/// What the host asks first: a MessagePack map of id, name, version, revision, long_description and
/// supported_operations.
private let descriptor: [UInt8] = [
@DESCRIPTOR@
]

private struct Failure: Error {
  let status: Int32
  let sentence: String
}

/// Carries out an operation. The payload is on loan; what is returned is copied.
private func answer(_ operation: String, _ payload: UnsafeRawBufferPointer, bySystem: Bool) throws(Failure) -> [UInt8] {
  switch operation {
  case "Reverse": return payload.reversed()
  // Binding and unbinding come as operations, because this table has no entry for them. Only the host may ask for it.
  case "BindActor", "RemoveActor":
    guard bySystem else { throw Failure(status: WASCC_DENIED, sentence: "only the host binds actors") }
    return []
  default: throw Failure(status: WASCC_UNSUPPORTED, sentence: "@CAPABILITY@ knows one operation, Reverse")
  }
}

// MARK: The table

/// Never freed: the host reads it until `destroy` has returned.
nonisolated(unsafe) private let table: UnsafeMutablePointer<wascc_provider> = {
  let table = UnsafeMutablePointer<wascc_provider>.allocate(capacity: 1)
  table.initialize(to: wascc_provider())
  table.pointee.struct_size = UInt32(MemoryLayout<wascc_provider>.size)
  table.pointee.abi_version = UInt32(WASCC_ABI_VERSION)
  table.pointee.descriptor = { _, result in result!.pointee.payload = buffer(descriptor) }
  // A result that nobody touches says success.
  table.pointee.start = { _, _ in }
  table.pointee.call = { _, call, result in
    let call = call!.pointee
    do throws(Failure) {
      let payload = UnsafeRawBufferPointer(start: call.payload.ptr, count: Int(call.payload.len))
      let bytes = try answer(text(call.operation), payload, bySystem: text(call.origin_kind) == "system")
      result!.pointee.payload = buffer(bytes)
    } catch {
      result!.pointee.status = error.status
      result!.pointee.error = buffer(Array(error.sentence.utf8))
    }
  }
  table.pointee.stop = { _, _ in }
  table.pointee.destroy = { _ in }
  return table
}()

/// A copy that the host gives back to us when it has read it.
private func buffer(_ bytes: [UInt8]) -> wascc_buffer {
  guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return wascc_buffer() }
  bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
  return wascc_buffer(
    ptr: copy.assumingMemoryBound(to: UInt8.self), len: UInt64(bytes.count), release: { _, bytes, _ in free(bytes) },
    ctx: nil)
}

private func text(_ view: wascc_view) -> String {
  String(decoding: UnsafeBufferPointer(start: view.ptr, count: Int(view.len)), as: UTF8.self)
}

@c @implementation public func wascc_provider_abi() -> UInt32 { UInt32(WASCC_ABI_VERSION) }

@c @implementation public func wascc_provider_create(
  _ host: UnsafePointer<wascc_host>!, _ config: wascc_view, _ provider: UnsafeMutablePointer<UnsafePointer<wascc_provider>?>!
) -> wascc_status {
  provider.pointee = UnsafePointer(table)
  return WASCC_OK
}
