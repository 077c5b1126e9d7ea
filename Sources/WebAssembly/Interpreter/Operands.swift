// Operand kinds are types, so that a shape is written once and the compiler makes every form of it.

/// A value a register can hold, with its accumulator and its form in a slot.
protocol Word: BitwiseCopyable {
  static func accumulator(_ values: Values) -> Self
  static func immediate(_ place: Place) -> Self
  static func shortImmediate(_ place: Place, _ lane: Int) -> Self
  static func longImmediate(_ place: Place) -> Self
  func keep(in values: inout Values)
  var slotBits: UInt64 { get }
}

extension UInt32: Word {
  @inline(__always) static func accumulator(_ values: Values) -> UInt32 { UInt32(truncatingIfNeeded: values.x) }
  @inline(__always) static func immediate(_ place: Place) -> UInt32 { place.word32(12) }
  @inline(__always) static func shortImmediate(_ place: Place, _ lane: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: place.lane(lane))
  }
  @inline(__always) static func longImmediate(_ place: Place) -> UInt32 {
    UInt32(truncatingIfNeeded: place.word64(16))
  }
  @inline(__always) func keep(in values: inout Values) { values.x = UInt64(self) }
  @inline(__always) var slotBits: UInt64 { UInt64(self) }
}

extension UInt64: Word {
  @inline(__always) static func accumulator(_ values: Values) -> UInt64 { values.x }
  @inline(__always) static func immediate(_ place: Place) -> UInt64 {
    UInt64(truncatingIfNeeded: Int32(bitPattern: place.word32(12)))
  }
  @inline(__always) static func shortImmediate(_ place: Place, _ lane: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: place.lane(lane))
  }
  @inline(__always) static func longImmediate(_ place: Place) -> UInt64 { place.word64(16) }
  @inline(__always) func keep(in values: inout Values) { values.x = self }
  @inline(__always) var slotBits: UInt64 { self }
}

extension Float: Word {
  @inline(__always) static func accumulator(_ values: Values) -> Float { values.f }
  @inline(__always) static func immediate(_ place: Place) -> Float { Float(bitPattern: place.word32(12)) }
  @inline(__always) static func shortImmediate(_ place: Place, _ lane: Int) -> Float { Float(place.lane(lane)) }
  @inline(__always) static func longImmediate(_ place: Place) -> Float { Float(bitPattern: place.word32(16)) }
  @inline(__always) func keep(in values: inout Values) { values.f = self }
  @inline(__always) var slotBits: UInt64 { UInt64(bitPattern) }
}

extension Double: Word {
  @inline(__always) static func accumulator(_ values: Values) -> Double { values.d }
  @inline(__always) static func immediate(_ place: Place) -> Double { Double(bitPattern: place.word64(16)) }
  @inline(__always) static func shortImmediate(_ place: Place, _ lane: Int) -> Double { Double(place.lane(lane)) }
  @inline(__always) static func longImmediate(_ place: Place) -> Double { Double(bitPattern: place.word64(16)) }
  @inline(__always) func keep(in values: inout Values) { values.d = self }
  @inline(__always) var slotBits: UInt64 { bitPattern }
}

/// Where an operand comes from. In names of handlers: s, r, i, h, l.
protocol Operand {
  static func read<T: Word>(_ place: Place, _ values: Values, lane: Int) -> T
}

/// A slot of the frame.
enum Slot: Operand {
  @inline(__always) static func read<T: Word>(_ place: Place, _ values: Values, lane: Int) -> T {
    place.slot(place.lane(lane), as: T.self)
  }
}

/// The accumulator.
enum Accumulator: Operand {
  @inline(__always) static func read<T: Word>(_ place: Place, _ values: Values, lane: Int) -> T {
    T.accumulator(values)
  }
}

/// 32 bits in the upper half of the second word, extended with their sign.
enum Immediate: Operand {
  @inline(__always) static func read<T: Word>(_ place: Place, _ values: Values, lane: Int) -> T {
    T.immediate(place)
  }
}

/// 16 bits in a lane, extended with their sign, where the upper half holds a branch distance or an offset.
enum ShortImmediate: Operand {
  @inline(__always) static func read<T: Word>(_ place: Place, _ values: Values, lane: Int) -> T {
    T.shortImmediate(place, lane)
  }
}

/// The third word.
enum LongImmediate: Operand {
  @inline(__always) static func read<T: Word>(_ place: Place, _ values: Values, lane: Int) -> T {
    T.longImmediate(place)
  }
}
