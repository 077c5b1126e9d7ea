// The registers of the machine are the parameters of its handlers: six integers and two floats, all of which the
// calling convention passes in processor registers. They come as two structures because a parameter of more than four
// words goes through memory.

/// Where execution is: code, frame, and the instance's memory 0.
struct Place {
  /// The instruction being carried out.
  var pc: UnsafeRawPointer
  /// The frame: slot 0 is the first local that is not a parameter; header and parameters lie below it.
  var sp: UnsafeMutableRawPointer
  var memory: UnsafeMutableRawPointer
  var memorySize: UInt64
}

/// What execution has at hand: the instance, and an accumulator for each kind of value.
struct Values {
  var instance: UnsafeMutablePointer<InstanceRecord>
  /// Integers and references; a 32-bit value has its upper half zero.
  var x: UInt64
  var d: Double
  var f: Float
}

struct SavedRegisters {
  var place: Place
  var values: Values
}

/// Code words are eight bytes. The first is the handler's address, the second holds operands: four 16-bit lanes, or two
/// lanes and 32 bits. A third follows for 64-bit operands.
enum CodeWord {
  static var size: Int { 8 }
}

extension Place {
  /// The slot number in a lane of the second word.
  @inline(__always) func lane(_ n: Int) -> Int {
    Int(pc.load(fromByteOffset: 8 &+ 2 &* n, as: Int16.self))
  }

  /// A 32-bit operand at a byte distance from the instruction; 12 is the upper half of the second word.
  @inline(__always) func word32(_ offset: Int) -> UInt32 {
    pc.load(fromByteOffset: offset, as: UInt32.self)
  }

  @inline(__always) func word16(_ offset: Int) -> UInt16 {
    pc.load(fromByteOffset: offset, as: UInt16.self)
  }

  @inline(__always) func word64(_ offset: Int) -> UInt64 {
    pc.load(fromByteOffset: offset, as: UInt64.self)
  }

  /// Where a branch leads: every distance counts from the four bytes it is stored in.
  @inline(__always) func target(_ offset: Int) -> UnsafeRawPointer {
    pc + (offset &+ Int(pc.load(fromByteOffset: offset, as: Int32.self)))
  }

  @inline(__always) func slot<T: BitwiseCopyable>(_ n: Int, as type: T.Type) -> T {
    sp.load(fromByteOffset: n &* 8, as: T.self)
  }

  @inline(__always) func setSlot(_ n: Int, _ value: UInt64) {
    sp.storeBytes(of: value, toByteOffset: n &* 8, as: UInt64.self)
  }

  /// The address of a slot.
  @inline(__always) func address(_ n: Int) -> UnsafeMutableRawPointer {
    sp + (n &* 8)
  }
}

extension Values {
  /// What a link of the instance record points to; the distance comes from `InstanceLayout`.
  @inline(__always) func link<T>(_ distance: UInt32, as type: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeRawPointer(instance).load(fromByteOffset: Int(distance), as: UnsafeMutablePointer<T>.self)
  }
}
