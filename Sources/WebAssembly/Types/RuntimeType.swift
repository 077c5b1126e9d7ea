/// A defined type as running code knows it: how its objects are laid out, and which types stand above it.
///
/// Every object begins with the address of its type, and so does the code that makes or casts one. The registry makes
/// these when they are first asked for; they stay where they are as long as the engine. Behind the fixed part lies the
/// *display*: the numbers of the types from the top of the hierarchy down to this one. A type of depth n stands above
/// another exactly if it is number n of that one's display, so a cast costs the same however deep the hierarchy is.
///
/// Layouts, in bytes from the beginning of the object:
///
/// - structure: header, then each field in a slot of 8 (a vector in two), as it stands on the machine's stack. Copying
///   slots makes a structure; a packed field keeps what was written and is narrowed when it is read.
/// - array: header, length in 4 at 8, elements as densely as their type allows from 16 on.
/// - exception, for a function type: header, the tag's address at 8, one slot for each parameter from 16 on.
struct RuntimeType {
  let number: UInt32
  /// How many types stand above this one.
  let depth: UInt32
  let kind: TypeSection.Kind
  /// Of an array: the logarithm of the bytes of an element.
  let elementSizeLog2: UInt8
  /// Of an array: whether the collector follows its elements.
  let elementsAreTraced: Bool
  /// Of a structure or exception: its size, header included.
  let byteCount: UInt32
  /// Of a structure or exception: how many fields or parameters there are, and where each begins.
  let fieldCount: UInt32
  let fields: UnsafePointer<UInt32>
  /// Where the references are that the collector follows. References to functions are not among them: a store keeps
  /// its functions for good.
  let tracedCount: UInt32
  let traced: UnsafePointer<UInt32>

  static var headerSize: Int { 8 }
  static var arrayElements: Int { 16 }
  static var exceptionPayload: Int { 16 }
}

typealias RuntimeTypePointer = UnsafePointer<RuntimeType>

/// What a field is to the layout.
struct FieldLayout {
  let storage: StorageType
  /// Whether it is a reference that the collector follows.
  let isTraced: Bool

  fileprivate var elementSizeLog2: UInt8 {
    switch storage {
    case .i8: return 0
    case .i16: return 1
    default: break
    }
    switch storage.unpacked {
    case .i32, .f32: return 2
    case .v128: return 4
    default: return 3
    }
  }

  fileprivate var slots: UInt32 { storage.unpacked == .v128 ? 2 : 1 }
}

extension RuntimeType {
  private static var displayOffset: Int { MemoryLayout<RuntimeType>.stride }

  /// The number of the type that stands above this one at a depth no greater than its own.
  @inline(__always) static func ancestor(of type: RuntimeTypePointer, at depth: UInt32) -> UInt32 {
    UnsafeRawPointer(type).load(fromByteOffset: displayOffset &+ 4 &* Int(depth), as: UInt32.self)
  }

  /// Whether a type is the one with this number, which has this depth, or stands below it.
  @inline(__always) static func isSubtype(_ type: RuntimeTypePointer, of number: UInt32, depth: UInt32) -> Bool {
    type.pointee.depth >= depth && ancestor(of: type, at: depth) == number
  }

  /// - Parameter display: from the top down to the type itself.
  static func make(_ display: [UInt32], _ kind: TypeSection.Kind, _ fields: [FieldLayout]) -> RuntimeTypePointer {
    var offset = UInt32(kind == .function ? exceptionPayload : headerSize)
    var offsets: [UInt32] = []
    var traced: [UInt32] = []
    for field in fields {
      offsets.append(offset)
      if field.isTraced { traced.append(offset) }
      // Limits keep fields and parameters far below what would overflow.
      offset += 8 * field.slots
    }
    let place = UnsafeMutableRawPointer.allocate(byteCount: displayOffset + 4 * display.count, alignment: 16)
    let type = place.bindMemory(to: RuntimeType.self, capacity: 1)
    type.initialize(
      to: RuntimeType(
        number: display[display.count - 1], depth: UInt32(display.count - 1), kind: kind,
        elementSizeLog2: kind == .array ? fields[0].elementSizeLog2 : 0,
        elementsAreTraced: kind == .array && fields[0].isTraced, byteCount: offset,
        fieldCount: UInt32(offsets.count), fields: permanent(offsets), tracedCount: UInt32(traced.count),
        traced: permanent(traced)))
    (place + displayOffset).initializeMemory(as: UInt32.self, from: display, count: display.count)
    return RuntimeTypePointer(type)
  }

  static func free(_ type: RuntimeTypePointer) {
    type.pointee.fields.deallocate()
    type.pointee.traced.deallocate()
    UnsafeMutablePointer(mutating: type).deallocate()
  }

  private static func permanent(_ list: [UInt32]) -> UnsafePointer<UInt32> {
    let place = UnsafeMutablePointer<UInt32>.allocate(capacity: list.count)
    place.initialize(from: list, count: list.count)
    return UnsafePointer(place)
  }
}
