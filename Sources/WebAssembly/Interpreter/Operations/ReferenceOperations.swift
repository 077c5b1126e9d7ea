// Unboxed integers, and what tests and casts ask. `ref.test`, `ref.cast` and the branches on casts differ only in what
// they do with the answer.
// https://webassembly.github.io/spec/core/exec/instructions.html#reference-instructions

/// `ref.i31`
enum RefI31: UnaryOperation {
  @inline(__always) static func apply(_ a: UInt32) -> UInt64 { I31.bits(a) }
}

/// `i31.get_s`
enum I31GetSigned: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: UInt64) -> Int { a == 0 ? RunResult.nullI31Reference.rawValue : 0 }
  @inline(__always) static func apply(_ a: UInt64) -> UInt32 { UInt32(bitPattern: I31.signed(a)) }
}

/// `i31.get_u`
enum I31GetUnsigned: TrappingUnaryOperation {
  @inline(__always) static func fault(_ a: UInt64) -> Int { a == 0 ? RunResult.nullI31Reference.rawValue : 0 }
  @inline(__always) static func apply(_ a: UInt64) -> UInt32 { I31.unsigned(a) }
}

/// The type of the object a reference refers to; nil when it refers to none.
@inline(__always) private func objectType(_ reference: UInt64) -> RuntimeTypePointer? {
  ObjectHeader.object(reference).map { ObjectHeader.type(of: $0) }
}

/// A structure or array of a defined type, whose number and depth are in the third word.
enum IsDefined: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool {
    guard let type = objectType(reference) else { return false }
    return RuntimeType.isSubtype(type, of: place.word32(16), depth: place.word32(20))
  }
}

enum IsStructure: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool {
    objectType(reference)?.pointee.kind == .structure
  }
}

enum IsArray: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool {
    objectType(reference)?.pointee.kind == .array
  }
}

enum IsI31: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool { I31.isI31(reference) }
}

/// Everything but what came from the host.
enum IsEq: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool {
    I31.isI31(reference) || reference & 7 == 0
  }
}

/// The top of a hierarchy: every reference.
enum IsAny: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool { true }
}

/// The bottom of a hierarchy: none but null.
enum IsNone: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool { false }
}

/// A function of a defined type.
enum IsFunction: ReferenceTestOperation {
  @inline(__always) static func holds(_ reference: UInt64, _ place: Place) -> Bool {
    let function = FunctionPointer(bitPattern: UInt(reference)).unsafelyUnwrapped
    return function.pointee.type == place.word32(16) || isSubtype(function, of: place.word32(16))
  }
}
