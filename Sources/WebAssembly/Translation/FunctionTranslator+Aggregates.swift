// Structures and arrays. A structure is made from its fields in consecutive slots, which is where the operands are once
// they are at home; most other operands are taken from wherever they are.

extension FunctionTranslator {
  /// The type that follows, as code knows it.
  private mutating func aggregateType() -> (index: UInt32, type: RuntimeTypePointer) {
    let index = reader.u32()
    return (index, module.types.runtimeType(module.contents.types.identifiers[Int(index)]))
  }

  private func bits(_ type: RuntimeTypePointer) -> UInt64 {
    UInt64(UInt(bitPattern: type))
  }

  // MARK: Structures

  mutating func translateStructure(_ instruction: ExtendedInstruction) {
    let (index, type) = aggregateType()
    switch instruction {
    case .structNew: makeStructure(type, hasOperands: true)
    case .structNewDefault: makeStructure(type, hasOperands: false)
    default:
      let field = Int(reader.u32())
      let storage = module.contents.types.field(field, of: index).storage
      let distance = type.pointee.fields[field]
      if instruction == .structSet {
        setField(storage, distance)
      } else {
        getField(storage, distance, isSigned: instruction == .structGetSigned)
      }
    }
  }

  private mutating func makeStructure(_ type: RuntimeTypePointer, hasOperands: Bool) {
    let slots = (Int(type.pointee.byteCount) - RuntimeType.headerSize) / 8
    if hasOperands {
      settleTop(Int(type.pointee.fieldCount))
      for _ in 0..<type.pointee.fieldCount { _ = pop() }
    }
    let home = stack.nextHome
    let byteCount = Int(type.pointee.byteCount)
    guard byteCount <= SizeClass.largest else {
      emit(.structNewLarge, Operands.lanes(home, home, slots, hasOperands ? 1 : 0), bits(type))
      pushResult(.integer, home: home, isElidable: false)
      return
    }
    let op: RegisterOp =
      switch (hasOperands, slots) {
      case (false, _): .structNewDefault
      case (true, 1): .structNew1
      case (true, 2): .structNew2
      case (true, 3): .structNew3
      case (true, 4): .structNew4
      case (true, _): .structNewMany
      }
    emit(op, Operands.lanes(home, home, slots, SizeClass.containing(byteCount)), bits(type))
    pushResult(.integer, home: home, isElidable: false)
  }

  private mutating func getField(_ storage: StorageType, _ distance: UInt32, isSigned: Bool) {
    let valueClass = ValueClass(storage.unpacked)
    let operation: Operation
    switch (storage, valueClass) {
    case (.i8, _): operation = isSigned ? .structGet8Signed : .structGet8Unsigned
    case (.i16, _): operation = isSigned ? .structGet16Signed : .structGet16Unsigned
    case (_, .f32): operation = .structGetF32
    case (_, .f64): operation = .structGetF64
    case (_, .integer): operation = .structGet64
    case (_, .vector):
      let a = inSlot(pop())
      touch(a)
      emit(.structGetVector, Operands.lanes(Int(a.home), Int(a.slot), immediate: distance))
      pushVector(Int(a.home))
      return
    }
    let a = inSlot(pop())
    let home = Int(a.home)
    let mirrored = isMirrored(a)
    if mirrored { takeMirrored(a) } else { touch(a) }
    emit(
      RegisterOp(operation, mirrored ? FieldForm.r : FieldForm.s),
      Operands.lanes(home, mirrored ? 0 : Int(a.slot), immediate: distance))
    pushResult(valueClass, home: home)
  }

  /// Pushes a vector that the instruction emitted last wrote to its home.
  private mutating func pushVector(_ home: Int) {
    overwrite(home)
    overwrite(home + 1)
    pushSettled(.vector)
  }

  private mutating func setField(_ storage: StorageType, _ distance: UInt32) {
    let v = inSlot(pop())
    let a = inSlot(pop())
    if storage.unpacked.isVector {
      touch(v)
      touch(a)
      emit(.structSetVector, Operands.lanes(Int(a.slot), Int(v.slot), immediate: distance))
      return
    }
    // An integer's accumulator holds either the object or the value.
    let takesObject = isMirrored(a)
    let takesValue = !takesObject && v.valueClass == .integer && isMirrored(v)
    if takesObject { takeMirrored(a) } else { touch(a) }
    if takesValue { takeMirrored(v) } else { touch(v) }
    emit(
      takesObject ? .structSet_rs : takesValue ? .structSet_sr : .structSet_ss,
      Operands.lanes(takesObject ? 0 : Int(a.slot), takesValue ? 0 : Int(v.slot), immediate: distance))
  }

  // MARK: Arrays

  mutating func translateArray(_ instruction: ExtendedInstruction) {
    if instruction == .arrayLength {
      unary(.arrayLength)
      return
    }
    let (index, type) = aggregateType()
    let storage = module.contents.types.field(0, of: index).storage
    switch instruction {
    case .arrayNew:
      let n = inSlot(pop())
      let a = inSlot(pop())
      touch(a)
      makeArray(.arrayNew, type, home: Int(a.home), Int(a.slot), n)
    case .arrayNewDefault:
      let n = inSlot(pop())
      makeArray(.arrayNewDefault, type, home: Int(n.home), 0, n)
    case .arrayNewFixed: makeFixedArray(type, Int(reader.u32()))
    case .arrayNewData, .arrayNewElem:
      let segment = reader.u32()
      let n = inSlot(pop())
      let a = inSlot(pop())
      touch(a)
      makeArray(
        instruction == .arrayNewData ? .arrayNewData : .arrayNewElem, type, home: Int(a.home), Int(a.slot), n, segment)
    case .arrayGet, .arrayGetSigned, .arrayGetUnsigned:
      getElement(storage, isSigned: instruction == .arrayGetSigned)
    case .arraySet: setElement(storage)
    case .arrayFill: rangeOfArray(.arrayFill)
    case .arrayCopy:
      // The source's type, of which the array knows all that matters.
      _ = reader.u32()
      copyArray()
    default: rangeOfArray(instruction == .arrayInitData ? .arrayInitData : .arrayInitElem, segment: reader.u32())
    }
  }

  /// Emits what makes an array of as many elements as a slot says. The operands are the highest that still count.
  private mutating func makeArray(
    _ op: RegisterOp, _ type: RuntimeTypePointer, home: Int, _ operand: Int, _ n: StackEntry, _ segment: UInt32? = nil
  ) {
    touch(n)
    charge(n)
    use(Int(n.home))
    emit(op, Operands.lanes(home, operand, Int(n.slot), Int(n.home) + 1), bits(type))
    if let segment { code.append(UInt64(segment)) }
    pushResult(.integer, home: home, isElidable: false)
  }

  private mutating func makeFixedArray(_ type: RuntimeTypePointer, _ count: Int) {
    settleTop(count)
    let end = stack.nextHome
    for _ in 0..<count { _ = pop() }
    let home = stack.nextHome
    emit(.arrayNewFixed, Operands.lanes(home, home, count, end), bits(type))
    pushResult(.integer, home: home, isElidable: false)
  }

  /// Lets an operation on so many elements cost by their number.
  private mutating func charge(_ n: StackEntry) {
    if countsBudget { emit(.chargeLength, Operands.lanes(Int(n.slot))) }
  }

  private mutating func getElement(_ storage: StorageType, isSigned: Bool) {
    let b = inSlot(pop())
    let a = inSlot(pop())
    let home = Int(a.home)
    let valueClass = ValueClass(storage.unpacked)
    if valueClass == .vector {
      touch(b)
      touch(a)
      emit(.arrayGetVector, Operands.lanes(home, Int(a.slot), Int(b.slot)))
      pushVector(home)
      return
    }
    let operation: Operation =
      switch (storage, valueClass) {
      case (.i8, _): isSigned ? .arrayGet8Signed : .arrayGet8Unsigned
      case (.i16, _): isSigned ? .arrayGet16Signed : .arrayGet16Unsigned
      case (_, .f32): .arrayGetF32
      case (_, .f64): .arrayGetF64
      default: storage.unpacked == .i32 ? .arrayGet32 : .arrayGet64
      }
    let takesArray = isMirrored(a)
    let takesIndex = !takesArray && isMirrored(b)
    if takesArray { takeMirrored(a) } else { touch(a) }
    if takesIndex { takeMirrored(b) } else { touch(b) }
    emit(
      RegisterOp(operation, takesArray ? ElementForm.rs : takesIndex ? ElementForm.sr : ElementForm.ss),
      Operands.lanes(home, takesArray ? 0 : Int(a.slot), takesIndex ? 0 : Int(b.slot)))
    pushResult(valueClass, home: home)
  }

  private mutating func setElement(_ storage: StorageType) {
    let v = inSlot(pop())
    let b = inSlot(pop())
    let a = inSlot(pop())
    touch(b)
    touch(a)
    if storage.unpacked.isVector {
      touch(v)
      emit(.arraySetVector, Operands.lanes(Int(a.slot), Int(b.slot), Int(v.slot)))
      return
    }
    // Floats are stored as the integers with their bits.
    let operation: Operation =
      switch storage {
      case .i8: .arraySet8
      case .i16: .arraySet16
      default: storage.unpacked == .i32 || storage.unpacked == .f32 ? .arraySet32 : .arraySet64
      }
    let mirrored = v.valueClass == .integer && isMirrored(v)
    if mirrored { takeMirrored(v) } else { touch(v) }
    emit(
      RegisterOp(operation, mirrored ? ElementStoreForm.r : ElementStoreForm.s),
      Operands.lanes(Int(a.slot), Int(b.slot), mirrored ? 0 : Int(v.slot)))
  }

  /// An array, an index, a value or an offset, and a number of elements.
  private mutating func rangeOfArray(_ op: RegisterOp, segment: UInt32? = nil) {
    let n = inSlot(pop())
    let c = inSlot(pop())
    let b = inSlot(pop())
    let a = inSlot(pop())
    for operand in [n, c, b, a] { touch(operand) }
    charge(n)
    emit(op, Operands.lanes(Int(a.slot), Int(b.slot), Int(c.slot), Int(n.slot)))
    if let segment { code.append(UInt64(segment)) }
  }

  private mutating func copyArray() {
    let n = inSlot(pop())
    let e = inSlot(pop())
    let c = inSlot(pop())
    let b = inSlot(pop())
    let a = inSlot(pop())
    for operand in [n, e, c, b, a] { touch(operand) }
    charge(n)
    emit(
      .arrayCopy, Operands.lanes(Int(a.slot), Int(b.slot), Int(c.slot), Int(e.slot)), Operands.lanes(Int(n.slot)))
  }
}
