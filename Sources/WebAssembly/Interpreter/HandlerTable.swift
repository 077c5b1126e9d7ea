/// The number of a handler; the rest of the numbers and all names are in Generated/RegisterOpNames.swift.
///
/// A name says what the operation is, where its operands come from (s slot, r accumulator, i h l immediates of 32, 16
/// and 64 bits), and for producers W or A: whether the result goes to its slot and the accumulator, or to the
/// accumulator alone. `i32Add.si.W` is r[d] = x = r[a] + i.
struct RegisterOp: Hashable, Sendable {
  let rawValue: UInt16

  @inline(__always) init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  @inline(__always) init(_ operation: Operation, _ form: UInt16) {
    rawValue = operation.rawValue &+ form
  }

  /// The handlers' names, made when first asked for.
  private static let names = allNames.description.split(separator: "\n").map(String.init)

  var name: String { Self.names[Int(rawValue)] }
}

/// The addresses of all handlers, which are what code consists of.
struct HandlerTable: @unchecked Sendable {
  // Written before `shared` is published, never after.
  let addresses: UnsafePointer<UInt64>

  static let shared = HandlerTable()

  private init() {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: RegisterOp.count)
    table.initialize(repeating: 0, count: RegisterOp.count)
    Self.fill(table)
    addresses = UnsafePointer(table)
  }

  @inline(__always) static func address(_ handler: Handler) -> UInt64 {
    UInt64(unsafeBitCast(handler, to: UInt.self))
  }

  @inline(__always) subscript(_ op: RegisterOp) -> UInt64 { addresses[Int(op.rawValue)] }
}
