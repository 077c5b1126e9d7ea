/// An exception as an object of the heap: what an `exnref` refers to.
struct ExceptionObject {
  let address: UnsafeMutableRawPointer

  /// The exception a reference that is not null refers to.
  @inline(__always) init(_ reference: UInt64) {
    address = UnsafeMutableRawPointer(bitPattern: UInt(reference)).unsafelyUnwrapped
  }

  /// What tells it apart: the address of its tag's record.
  @inline(__always) var tag: TagPointer {
    address.load(fromByteOffset: 8, as: TagPointer.self)
  }

  /// The payload: the tag's parameters in slots, a vector in two.
  @inline(__always) var payload: UnsafeMutableRawPointer { address + RuntimeType.exceptionPayload }

  @inline(__always) var payloadSlots: Int {
    (Int(tag.pointee.layout.pointee.byteCount) &- RuntimeType.exceptionPayload) / 8
  }
}

/// Makes an exception with the payload that lies in slots on top of the stack; its reference, or zero when the heap is
/// full. Everything below those slots, and they themselves, survive a collection.
@inline(never) func makeException(
  _ tag: TagPointer, _ payload: UnsafeRawPointer, _ machine: UnsafeMutablePointer<MachineState>
) -> UInt64 {
  let layout = tag.pointee.layout
  let byteCount = Int(layout.pointee.byteCount)
  let payloadBytes = byteCount &- RuntimeType.exceptionPayload
  let object = machine.pointee.heap._withUnsafeGuaranteedRef {
    $0.allocate(byteCount, stackEnd: payload + payloadBytes)
  }
  guard let object else { return 0 }
  object.storeBytes(of: UInt(bitPattern: layout), as: UInt.self)
  object.storeBytes(of: tag, toByteOffset: 8, as: TagPointer.self)
  (object + RuntimeType.exceptionPayload).copyMemory(from: payload, byteCount: payloadBytes)
  return UInt64(UInt(bitPattern: object))
}
