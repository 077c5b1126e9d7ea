/// Instructions whose effect depends on their immediates or on the control stack. Validator and translator switch over
/// these without a default, so that a new one cannot be forgotten.
enum SpecialInstruction: UInt8, Sendable {
  case unreachable, nop
  case block, loop, `if`, `else`, end
  case br, brIf, brTable, `return`
  case call, callIndirect, returnCall, returnCallIndirect
  case drop, select, typedSelect
  case localGet, localSet, localTee, globalGet, globalSet
  case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elemDrop
  case memorySize, memoryGrow, memoryFill, memoryCopy, memoryInit, dataDrop
  case refNull, refIsNull, refFunc
}

/// The specials of typed references, exceptions, structures and arrays.
enum ExtendedInstruction: UInt8, Sendable {
  case none
  case callRef, returnCallRef, refAsNonNull, brOnNull, brOnNonNull, refEq
  case `throw`, throwRef, tryTable
  case legacyTry, legacyCatch, legacyCatchAll, legacyRethrow, legacyDelegate
  case structNew, structNewDefault, structGet, structGetSigned, structGetUnsigned, structSet
  case arrayNew, arrayNewDefault, arrayNewFixed, arrayNewData, arrayNewElem
  case arrayGet, arrayGetSigned, arrayGetUnsigned, arraySet, arrayLength
  case arrayFill, arrayCopy, arrayInitData, arrayInitElem
  case refTest, refTestNull, refCast, refCastNull, brOnCast, brOnCastFail
  case anyConvertExtern, externConvertAny, refI31, i31GetSigned, i31GetUnsigned
}
