// Structures and arrays.
//
// https://webassembly.github.io/spec/core/valid/instructions.html#aggregate-reference-instructions

extension FunctionValidator {
  // MARK: Structures

  mutating func validateStructure(_ instruction: ExtendedInstruction) throws(Rejection) {
    let type = try reader.u32()
    guard type < types.count, types.definitions[Int(type)].kind == .structure else {
      throw failure("unknown type \(type): not a structure")
    }
    switch instruction {
    case .structNew:
      for n in (0..<types.parameterCount(type)).reversed() { try pop(types.field(n, of: type).storage.unpacked) }
      try push(concrete(type, nullable: false))
    case .structNewDefault:
      for n in 0..<types.parameterCount(type) where !types.field(n, of: type).storage.unpacked.isDefaultable {
        throw failure("type mismatch: field \(n) has no default")
      }
      try push(concrete(type, nullable: false))
    case .structSet:
      let field = try field(of: type)
      guard field.isMutable else { throw failure("immutable field") }
      try pop(field.storage.unpacked)
      try pop(concrete(type, nullable: true))
    default:
      let field = try field(of: type)
      try checkPacking(field, extends: instruction != .structGet)
      try pop(concrete(type, nullable: true))
      try push(field.storage.unpacked)
    }
  }

  private mutating func field(of type: UInt32) throws(Rejection) -> FieldType {
    let index = try reader.u32()
    guard index < types.parameterCount(type) else { throw failure("unknown field \(index)") }
    return types.field(Int(index), of: type)
  }

  /// Packed fields are read with a sign or without, others plainly.
  private func checkPacking(_ field: FieldType, extends: Bool) throws(Rejection) {
    guard field.storage.isPacked == extends else {
      throw failure("type mismatch: field is \(field.storage.isPacked ? "packed" : "unpacked")")
    }
  }

  // MARK: Arrays

  mutating func validateArray(_ instruction: ExtendedInstruction) throws(Rejection) {
    switch instruction {
    case .arrayNew:
      let (type, element) = try array()
      try pop(.i32)
      try pop(element.storage.unpacked)
      try push(concrete(type, nullable: false))
    case .arrayNewDefault:
      let (type, element) = try array()
      guard element.storage.unpacked.isDefaultable else {
        throw failure("type mismatch: elements of type \(element.storage) have no default")
      }
      try pop(.i32)
      try push(concrete(type, nullable: false))
    case .arrayNewFixed: try validateArrayNewFixed()
    case .arrayNewData, .arrayNewElem:
      let (type, element) = try array()
      try checkSegment(element, isData: instruction == .arrayNewData)
      try pop(.i32)
      try pop(.i32)
      try push(concrete(type, nullable: false))
    case .arrayGet, .arrayGetSigned, .arrayGetUnsigned:
      let (type, element) = try array()
      try checkPacking(element, extends: instruction != .arrayGet)
      try pop(.i32)
      try pop(concrete(type, nullable: true))
      try push(element.storage.unpacked)
    case .arraySet:
      let (type, element) = try mutableArray()
      try pop(element.storage.unpacked)
      try pop(.i32)
      try pop(concrete(type, nullable: true))
    case .arrayLength:
      try pop(.reference(.array))
      try push(.i32)
    case .arrayFill:
      let (type, element) = try mutableArray()
      try pop(.i32)
      try pop(element.storage.unpacked)
      try pop(.i32)
      try pop(concrete(type, nullable: true))
    case .arrayCopy: try validateArrayCopy()
    default: try validateArrayInit(isData: instruction == .arrayInitData)
    }
  }

  /// The array type that follows.
  private mutating func array() throws(Rejection) -> (type: UInt32, element: FieldType) {
    let type = try reader.u32()
    guard type < types.count, types.definitions[Int(type)].kind == .array else {
      throw failure("unknown type \(type): not an array")
    }
    return (type, types.field(0, of: type))
  }

  private mutating func mutableArray() throws(Rejection) -> (type: UInt32, element: FieldType) {
    let array = try array()
    guard array.element.isMutable else { throw failure("immutable array") }
    return array
  }

  private mutating func validateArrayNewFixed() throws(Rejection) {
    let (type, element) = try array()
    let count = try reader.u32()
    // Below the floor of unreachable code there is nothing to count.
    var left = count
    while left > 0 {
      if operands.count == floor, frames.base[frames.count - 1].isUnreachable { break }
      try pop(element.storage.unpacked)
      left -= 1
    }
    try push(concrete(type, nullable: false))
  }

  /// The segment that follows, whose contents become elements.
  private mutating func checkSegment(_ element: FieldType, isData: Bool) throws(Rejection) {
    let segment = try reader.u32()
    if isData {
      try checkData(segment)
      guard !element.storage.unpacked.isReference else { throw failure("array type is not numeric or vector") }
    } else {
      let segmentType = try elementType(segment)
      guard types.matches(StorageType(segmentType), element.storage) else {
        throw failure("type mismatch: elements of \(segmentType) in an array of \(element.storage)")
      }
    }
  }

  private mutating func validateArrayCopy() throws(Rejection) {
    let destination = try mutableArray()
    let source = try array()
    guard types.matches(source.element.storage, destination.element.storage) else {
      throw failure("array types do not match")
    }
    try pop(.i32)
    try pop(.i32)
    try pop(concrete(source.type, nullable: true))
    try pop(.i32)
    try pop(concrete(destination.type, nullable: true))
  }

  private mutating func validateArrayInit(isData: Bool) throws(Rejection) {
    let (type, element) = try mutableArray()
    try checkSegment(element, isData: isData)
    try pop(.i32)
    try pop(.i32)
    try pop(.i32)
    try pop(concrete(type, nullable: true))
  }
}
