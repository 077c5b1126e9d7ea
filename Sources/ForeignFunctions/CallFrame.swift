internal import ActorHost
internal import CLibFFI
import Glibc
internal import MessagePack
internal import Messages

// The memory of one call: a slot of eight bytes per argument, where small numbers lie in the low bytes, and the buffers
// that pointers point to. All of it is ours and is freed with the frame, so a function may keep nothing.
//
// Sizes come from payloads; they are checked against the description before memory is asked for, and memory that is
// refused is an error, not a crash.

/// The arguments of one call as C sees them.
final class CallFrame {
  /// A buffer that a pointer argument points to, and how much of it counts.
  struct Buffer {
    let pointer: UnsafeMutableRawPointer
    var count: Int
  }

  private let count: Int
  private let slots: UnsafeMutablePointer<UInt64>
  private let addresses: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private var allocated: [UnsafeMutableRawPointer] = []
  /// By argument: `bytes`, `inout-bytes`, `out-buffer`, and the cell of what is stored by address.
  var buffers: [Int: Buffer] = [:]

  init(count: Int) {
    self.count = count
    slots = .allocate(capacity: max(count, 1))
    slots.initialize(repeating: 0, count: max(count, 1))
    addresses = .allocate(capacity: max(count, 1))
    for index in 0..<max(count, 1) { (addresses + index).initialize(to: UnsafeMutableRawPointer(slots + index)) }
  }

  deinit {
    for pointer in allocated { free(pointer) }
    addresses.deallocate()
    slots.deallocate()
  }

  /// Zeroed memory for an argument; at least one byte, since some functions look at a pointer before they look at its
  /// length.
  func allocate(_ count: Int, for index: Int) throws(ProviderError) -> UnsafeMutableRawPointer {
    guard let pointer = calloc(1, max(count, 1)) else {
      throw ProviderError(.unavailable, "no memory for a buffer of \(count) bytes")
    }
    allocated.append(pointer)
    buffers[index] = Buffer(pointer: pointer, count: count)
    set(index, pointer)
    return pointer
  }

  func copy(_ bytes: some Collection<UInt8>, for index: Int) throws(ProviderError) {
    let pointer = try allocate(bytes.count, for: index)
    UnsafeMutableRawBufferPointer(start: pointer, count: bytes.count).copyBytes(from: bytes)
  }

  func set(_ index: Int, _ pointer: UnsafeMutableRawPointer?) { slots[index] = UInt64(UInt(bitPattern: pointer)) }

  func set(_ index: Int, address: UInt) { slots[index] = UInt64(address) }

  func set(_ index: Int, _ value: ScalarValue, as type: ScalarType) { slots[index] = value.bits(as: type) }

  /// Calls the function; the result in the low bytes.
  func call(_ function: ForeignSymbol, _ interface: CallInterface) -> UInt64 {
    var result: UInt64 = 0
    let entry = unsafeBitCast(function.address, to: (@convention(c) () -> Void).self)
    ffi_call(interface.pointer, entry, &result, addresses)
    return result
  }
}

extension ScalarValue {
  /// The bits of a checked value in the low bytes of a word.
  func bits(as type: ScalarType) -> UInt64 {
    switch (self, type) {
    case (.integer(let value), .f32): UInt64(Float(value).bitPattern)
    case (.integer(let value), .f64): Double(value).bitPattern
    case (.integer(let value), .i32), (.integer(let value), .u32): UInt64(UInt32(truncatingIfNeeded: value))
    case (.integer(let value), .i64), (.integer(let value), .u64): UInt64(truncatingIfNeeded: value)
    case (.float(let value), .f32): UInt64(Float(value).bitPattern)
    case (.float(let value), _): value.bitPattern
    }
  }

  /// What the low bytes of a word mean.
  init(bits: UInt64, as type: ScalarType) {
    self =
      switch type {
      case .i32: .integer(Int128(Int32(truncatingIfNeeded: bits)))
      case .u32: .integer(Int128(UInt32(truncatingIfNeeded: bits)))
      case .i64: .integer(Int128(Int64(bitPattern: bits)))
      case .u64: .integer(Int128(bits))
      case .f32: .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
      case .f64: .float(Double(bitPattern: bits))
      }
  }

  /// The number of a payload, if it is one of this type.
  init(_ value: MessagePackValue, as type: ScalarType, _ name: String) throws(ProviderError) {
    let number: ScalarValue
    switch value {
    case .integer(let value): number = .integer(Int128(value))
    case .unsigned(let value): number = .integer(Int128(value))
    case .float(let value) where !type.isInteger: number = .float(value)
    default: throw ProviderError(.badPayload, "\"\(name)\" is not a number of type \(type.rawValue)")
    }
    if case .integer(let value) = number, let range = type.range, !range.contains(value) {
      throw ProviderError(.badPayload, "\"\(name)\" is \(value), which is no \(type.rawValue)")
    }
    if case .float(let value) = number, type == .f32, value.isFinite, !Float(value).isFinite {
      throw ProviderError(.badPayload, "\"\(name)\" is \(value), which is no f32")
    }
    self = number
  }
}
