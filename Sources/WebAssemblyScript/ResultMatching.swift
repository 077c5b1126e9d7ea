import WebAssembly
import WebAssemblyText

extension Value {
  /// The value a script writes as an argument.
  init(script value: ScriptValue) throws {
    switch value {
    case .i32(let bits): self = .i32(Int32(bitPattern: bits))
    case .i64(let bits): self = .i64(Int64(bitPattern: bits))
    case .f32(let bits): self = .f32(Float(bitPattern: bits))
    case .f64(let bits): self = .f64(Double(bitPattern: bits))
    case .v128(let bytes): self = .v128(V128(scriptBytes: bytes))
    case .null(let type):
      guard let null = Value(zeroOf: .reference(type)) else { throw Mismatch("a null of a known type", "\(type)") }
      self = null
    case .extern(let number): self = .externref(ExternReference(number))
    case .host(let number): self = .anyref(.host(ExternReference(number)))
    }
  }
}

extension V128 {
  init(scriptBytes bytes: [UInt8]) {
    func word(_ start: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
    self.init(low: word(0), high: word(8))
  }

  /// The lanes of a vector of `count` floats, as bits.
  func lanes(_ count: Int) -> [UInt64] {
    if count == 2 { return [low, high] }
    return [low & 0xffff_ffff, low >> 32, high & 0xffff_ffff, high >> 32]
  }
}

extension ResultPattern {
  /// Whether a result is what the pattern describes. Numbers are compared by their bits.
  func matches(_ result: Value) -> Bool {
    switch (self, result) {
    case (.either(let choices), _): choices.contains { $0.matches(result) }
    case (.value(let value), _): value.matches(result)
    case (.f32NaN(let kind), .f32(let value)): kind.matches32(value.bitPattern)
    case (.f64NaN(let kind), .f64(let value)): kind.matches64(value.bitPattern)
    case (.lanes(let patterns), .v128(let value)):
      zip(patterns, value.lanes(patterns.count)).allSatisfy { $0.matches(lane: $1) }
    case (.anyNull, _): result.isNull
    case (.anyExtern, .externref(.some)), (.anyExtern, .externalized): true
    case (.reference(nil), _): result.isReference && !result.isNull
    case (.reference(let heapType?), _): heapType.includes(result)
    default: false
    }
  }

  /// The lane of a float vector.
  private func matches(lane bits: UInt64) -> Bool {
    switch self {
    case .f32NaN(let kind): kind.matches32(UInt32(truncatingIfNeeded: bits))
    case .f64NaN(let kind): kind.matches64(bits)
    case .value(.f32(let expected)): UInt64(expected) == bits
    case .value(.f64(let expected)): expected == bits
    default: false
    }
  }
}

extension ScriptValue {
  func matches(_ result: Value) -> Bool {
    switch (self, result) {
    case (.i32(let bits), .i32(let value)): bits == UInt32(bitPattern: value)
    case (.i64(let bits), .i64(let value)): bits == UInt64(bitPattern: value)
    case (.f32(let bits), .f32(let value)): bits == value.bitPattern
    case (.f64(let bits), .f64(let value)): bits == value.bitPattern
    case (.v128(let bytes), .v128(let value)): V128(scriptBytes: bytes) == value
    case (.null, _): result.isNull
    case (.host(let number), .anyref(.host(let reference))): reference == ExternReference(number)
    case (.extern(let number), .externref(let reference)): reference == ExternReference(number)
    default: false
    }
  }
}

extension Value {
  fileprivate var isReference: Bool { type.isReference }

  fileprivate var isNull: Bool {
    switch self {
    case .funcref(nil), .externref(nil), .anyref(nil), .exnref(nil): true
    default: false
    }
  }
}

extension HeapType {
  /// Whether a result is a reference of this abstract type, and not null.
  fileprivate func includes(_ result: Value) -> Bool {
    switch (self, result) {
    case (.function, .funcref(.some)), (.extern, .externref(.some)), (.extern, .externalized),
      (.exception, .exnref(.some)), (.any, .anyref(.some)), (.eq, .anyref(.i31)), (.eq, .anyref(.structure)),
      (.eq, .anyref(.array)), (.i31, .anyref(.i31)), (.structure, .anyref(.structure)), (.array, .anyref(.array)):
      true
    default: false
    }
  }
}

extension ResultPattern.NaN {
  func matches32(_ bits: UInt32) -> Bool {
    self == .canonical ? bits & 0x7fff_ffff == 0x7fc0_0000 : bits & 0x7fc0_0000 == 0x7fc0_0000
  }

  func matches64(_ bits: UInt64) -> Bool {
    let quiet: UInt64 = 0x7ff8_0000_0000_0000
    return self == .canonical ? bits & ~(1 << 63) == quiet : bits & quiet == quiet
  }
}

extension Error {
  /// Whether it is a guest's exception that nobody caught.
  var isGuestException: Bool { self is Exception }
}
