// Vectors by the type of their lanes.
//
// A vector is 128 bits in two slots, of which each instruction makes lanes as it likes. Operations are generic over the
// type of a lane: `Int8` stands for sixteen signed lanes of eight bits, and so on. What they need of it is written here
// once per type, because the standard library's operators on a vector become one machine instruction only where its
// type is known; in generic code most of them are loops over lanes, which the compiler does not always put together
// again. Addition, subtraction, multiplication and shifts do come out whole, and are used generically; `&`, `|`, `~`
// and comparisons are not, so the former work on `Bits` and the latter are asked of the lane.

/// A vector as bits, for what does not care about lanes; also the mask that a comparison gives, whose lanes are all
/// ones or all zeroes.
typealias Bits = SIMD2<UInt64>

/// An integer that vectors are made of.
protocol Lane: FixedWidthInteger, BitwiseCopyable, Codable {
  associatedtype Vector: SIMD, BitwiseCopyable where Vector.Scalar == Self
  static func equal(_ a: Vector, _ b: Vector) -> Bits
  static func less(_ a: Vector, _ b: Vector) -> Bits
}

/// A lane that saturating arithmetic exists for.
protocol SaturatingLane: Lane {
  static func addSaturating(_ a: Vector, _ b: Vector) -> Vector
  static func subtractSaturating(_ a: Vector, _ b: Vector) -> Vector
}

/// A lane that has a type twice as wide.
protocol NarrowLane: Lane {
  associatedtype Wider: Lane
  /// Each lane of the lower half twice, side by side.
  static func doubleLow(_ a: Vector) -> Vector
  static func doubleHigh(_ a: Vector) -> Vector
  /// The even lanes of both.
  static func evenLanes(_ a: Vector, _ b: Vector) -> Vector
}

/// A float that vectors are made of.
protocol FloatLane: BinaryFloatingPoint, BitwiseCopyable, Codable {
  associatedtype Vector: SIMD, BitwiseCopyable where Vector.Scalar == Self
  static func equal(_ a: Vector, _ b: Vector) -> Bits
  static func less(_ a: Vector, _ b: Vector) -> Bits
  static func lessOrEqual(_ a: Vector, _ b: Vector) -> Bits
  static func squareRoot(_ a: Vector) -> Vector
  static var signBits: Bits { get }
  /// From here on no number has a fraction.
  static var whole: Self { get }
}

// MARK: Bits

/// The same bits as another type of 128 bits.
@inline(__always) func reinterpreted<A, B>(_ a: A) -> B {
  unsafeBitCast(a, to: B.self)
}

@inline(__always) func bits<V>(_ a: V) -> Bits {
  unsafeBitCast(a, to: Bits.self)
}

/// The bits of `a` where the mask is one, of `b` where it is zero.
@inline(__always) func select<V>(_ mask: Bits, _ a: V, _ b: V) -> V {
  reinterpreted(bits(a) & mask | bits(b) & ~mask)
}

@inline(__always) func isZero(_ a: Bits) -> Bool {
  a[0] | a[1] == 0
}

// MARK: Integers

extension Int8: SaturatingLane, NarrowLane {
  typealias Vector = SIMD16<Int8>
  typealias Wider = Int16
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func addSaturating(_ a: Vector, _ b: Vector) -> Vector { addSaturatingI8(a, b) }
  @inline(__always) static func subtractSaturating(_ a: Vector, _ b: Vector) -> Vector { subtractSaturatingI8(a, b) }
  @inline(__always) static func doubleLow(_ a: Vector) -> Vector { a.doubledLow }
  @inline(__always) static func doubleHigh(_ a: Vector) -> Vector { a.doubledHigh }
  @inline(__always) static func evenLanes(_ a: Vector, _ b: Vector) -> Vector { a.evenLanes(with: b) }
}

extension UInt8: SaturatingLane, NarrowLane {
  typealias Vector = SIMD16<UInt8>
  typealias Wider = UInt16
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func addSaturating(_ a: Vector, _ b: Vector) -> Vector { addSaturatingU8(a, b) }
  @inline(__always) static func subtractSaturating(_ a: Vector, _ b: Vector) -> Vector { subtractSaturatingU8(a, b) }
  @inline(__always) static func doubleLow(_ a: Vector) -> Vector { a.doubledLow }
  @inline(__always) static func doubleHigh(_ a: Vector) -> Vector { a.doubledHigh }
  @inline(__always) static func evenLanes(_ a: Vector, _ b: Vector) -> Vector { a.evenLanes(with: b) }
}

extension Int16: SaturatingLane, NarrowLane {
  typealias Vector = SIMD8<Int16>
  typealias Wider = Int32
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func addSaturating(_ a: Vector, _ b: Vector) -> Vector { addSaturatingI16(a, b) }
  @inline(__always) static func subtractSaturating(_ a: Vector, _ b: Vector) -> Vector { subtractSaturatingI16(a, b) }
  @inline(__always) static func doubleLow(_ a: Vector) -> Vector { a.doubledLow }
  @inline(__always) static func doubleHigh(_ a: Vector) -> Vector { a.doubledHigh }
  @inline(__always) static func evenLanes(_ a: Vector, _ b: Vector) -> Vector { a.evenLanes(with: b) }
}

extension UInt16: SaturatingLane, NarrowLane {
  typealias Vector = SIMD8<UInt16>
  typealias Wider = UInt32
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func addSaturating(_ a: Vector, _ b: Vector) -> Vector { addSaturatingU16(a, b) }
  @inline(__always) static func subtractSaturating(_ a: Vector, _ b: Vector) -> Vector { subtractSaturatingU16(a, b) }
  @inline(__always) static func doubleLow(_ a: Vector) -> Vector { a.doubledLow }
  @inline(__always) static func doubleHigh(_ a: Vector) -> Vector { a.doubledHigh }
  @inline(__always) static func evenLanes(_ a: Vector, _ b: Vector) -> Vector { a.evenLanes(with: b) }
}

extension Int32: NarrowLane {
  typealias Vector = SIMD4<Int32>
  typealias Wider = Int64
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func doubleLow(_ a: Vector) -> Vector { a.doubledLow }
  @inline(__always) static func doubleHigh(_ a: Vector) -> Vector { a.doubledHigh }
  @inline(__always) static func evenLanes(_ a: Vector, _ b: Vector) -> Vector { a.evenLanes(with: b) }
}

extension UInt32: NarrowLane {
  typealias Vector = SIMD4<UInt32>
  typealias Wider = UInt64
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func doubleLow(_ a: Vector) -> Vector { a.doubledLow }
  @inline(__always) static func doubleHigh(_ a: Vector) -> Vector { a.doubledHigh }
  @inline(__always) static func evenLanes(_ a: Vector, _ b: Vector) -> Vector { a.evenLanes(with: b) }
}

extension Int64: Lane {
  typealias Vector = SIMD2<Int64>
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
}

extension UInt64: Lane {
  typealias Vector = SIMD2<UInt64>
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
}

// MARK: Floats

extension Float: FloatLane {
  typealias Vector = SIMD4<Float>
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func lessOrEqual(_ a: Vector, _ b: Vector) -> Bits { bits(a .<= b) }
  @inline(__always) static func squareRoot(_ a: Vector) -> Vector { squareRootF32(a) }
  @inline(__always) static var signBits: Bits { Bits(repeating: 0x8000_0000_8000_0000) }
  @inline(__always) static var whole: Float { 0x1p23 }
}

extension Double: FloatLane {
  typealias Vector = SIMD2<Double>
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Bits { bits(a .== b) }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Bits { bits(a .< b) }
  @inline(__always) static func lessOrEqual(_ a: Vector, _ b: Vector) -> Bits { bits(a .<= b) }
  @inline(__always) static func squareRoot(_ a: Vector) -> Vector { squareRootF64(a) }
  @inline(__always) static var signBits: Bits { Bits(repeating: 1 << 63) }
  @inline(__always) static var whole: Double { 0x1p52 }
}

// MARK: Moving lanes

extension SIMD16 {
  @inline(__always) fileprivate var doubledLow: Self { Self(evens: lowHalf, odds: lowHalf) }
  @inline(__always) fileprivate var doubledHigh: Self { Self(evens: highHalf, odds: highHalf) }
  @inline(__always) fileprivate func evenLanes(with other: Self) -> Self {
    Self(lowHalf: evenHalf, highHalf: other.evenHalf)
  }
  @inline(__always) private init(evens: SIMD8<Scalar>, odds: SIMD8<Scalar>) {
    self.init()
    evenHalf = evens
    oddHalf = odds
  }
}

extension SIMD8 {
  @inline(__always) fileprivate var doubledLow: Self { Self(evens: lowHalf, odds: lowHalf) }
  @inline(__always) fileprivate var doubledHigh: Self { Self(evens: highHalf, odds: highHalf) }
  @inline(__always) fileprivate func evenLanes(with other: Self) -> Self {
    Self(lowHalf: evenHalf, highHalf: other.evenHalf)
  }
  @inline(__always) private init(evens: SIMD4<Scalar>, odds: SIMD4<Scalar>) {
    self.init()
    evenHalf = evens
    oddHalf = odds
  }
}

extension SIMD4 {
  @inline(__always) fileprivate var doubledLow: Self { Self(evens: lowHalf, odds: lowHalf) }
  @inline(__always) fileprivate var doubledHigh: Self { Self(evens: highHalf, odds: highHalf) }
  @inline(__always) fileprivate func evenLanes(with other: Self) -> Self {
    Self(lowHalf: evenHalf, highHalf: other.evenHalf)
  }
  @inline(__always) private init(evens: SIMD2<Scalar>, odds: SIMD2<Scalar>) {
    self.init()
    evenHalf = evens
    oddHalf = odds
  }
}

// MARK: The compiler's own

// Intrinsics that every target has, by their names: no function is called. The attribute that C functions are declared
// with does not take vectors.

@_silgen_name("llvm.sadd.sat.v16i8")
private func addSaturatingI8(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> SIMD16<Int8>
@_silgen_name("llvm.uadd.sat.v16i8")
private func addSaturatingU8(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> SIMD16<UInt8>
@_silgen_name("llvm.sadd.sat.v8i16")
private func addSaturatingI16(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int16>
@_silgen_name("llvm.uadd.sat.v8i16")
private func addSaturatingU16(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>) -> SIMD8<UInt16>
@_silgen_name("llvm.ssub.sat.v16i8")
private func subtractSaturatingI8(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> SIMD16<Int8>
@_silgen_name("llvm.usub.sat.v16i8")
private func subtractSaturatingU8(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> SIMD16<UInt8>
@_silgen_name("llvm.ssub.sat.v8i16")
private func subtractSaturatingI16(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int16>
@_silgen_name("llvm.usub.sat.v8i16")
private func subtractSaturatingU16(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>) -> SIMD8<UInt16>
@_silgen_name("llvm.ctpop.v16i8")
func countOnes(_ a: SIMD16<UInt8>) -> SIMD16<UInt8>
@_silgen_name("llvm.sqrt.v4f32")
private func squareRootF32(_ a: SIMD4<Float>) -> SIMD4<Float>
@_silgen_name("llvm.sqrt.v2f64")
private func squareRootF64(_ a: SIMD2<Double>) -> SIMD2<Double>
