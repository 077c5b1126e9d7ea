/// The computation behind a plain instruction, named apart from where its operands come from: register code has
/// several forms of each. Instructions that mean the same machine code share one.
enum Operation: UInt16, CaseIterable, Sendable {
  /// Of specials and constants, and of instructions the machine cannot run.
  case none

  case load32, load64, f32Load, f64Load, i32Load8Signed, i32Load16Signed, load8, load16, i64Load8Signed
  case i64Load16Signed, i64Load32Signed, store8, store16, store32, store64, f32Store, f64Store

  case i32EqualZero, i32Equal, i32NotEqual, i32LessSigned, i32LessUnsigned, i32GreaterSigned, i32GreaterUnsigned
  case i32LessOrEqualSigned, i32LessOrEqualUnsigned, i32GreaterOrEqualSigned, i32GreaterOrEqualUnsigned
  case i32CountLeadingZeros, i32CountTrailingZeros, i32PopulationCount, i32Add, i32Subtract, i32Multiply
  case i32DivideSigned, i32DivideUnsigned, i32RemainderSigned, i32RemainderUnsigned, i32And, i32Or, i32Xor
  case i32ShiftLeft, i32ShiftRightSigned, i32ShiftRightUnsigned, i32RotateLeft, i32RotateRight, i32Extend8
  case i32Extend16

  case i64EqualZero, i64Equal, i64NotEqual, i64LessSigned, i64LessUnsigned, i64GreaterSigned, i64GreaterUnsigned
  case i64LessOrEqualSigned, i64LessOrEqualUnsigned, i64GreaterOrEqualSigned, i64GreaterOrEqualUnsigned
  case i64CountLeadingZeros, i64CountTrailingZeros, i64PopulationCount, i64Add, i64Subtract, i64Multiply
  case i64DivideSigned, i64DivideUnsigned, i64RemainderSigned, i64RemainderUnsigned, i64And, i64Or, i64Xor
  case i64ShiftLeft, i64ShiftRightSigned, i64ShiftRightUnsigned, i64RotateLeft, i64RotateRight, i64Extend8
  case i64Extend16, i64Extend32

  case f32Equal, f32NotEqual, f32Less, f32Greater, f32LessOrEqual, f32GreaterOrEqual, f32Absolute, f32Negate
  case f32Ceiling, f32Floor, f32Truncate, f32Nearest, f32SquareRoot, f32Add, f32Subtract, f32Multiply, f32Divide
  case f32Minimum, f32Maximum, f32CopySign

  case f64Equal, f64NotEqual, f64Less, f64Greater, f64LessOrEqual, f64GreaterOrEqual, f64Absolute, f64Negate
  case f64Ceiling, f64Floor, f64Truncate, f64Nearest, f64SquareRoot, f64Add, f64Subtract, f64Multiply, f64Divide
  case f64Minimum, f64Maximum, f64CopySign

  case i32Wrap, i32TruncateF32Signed, i32TruncateF32Unsigned, i32TruncateF64Signed, i32TruncateF64Unsigned
  case i64ExtendSigned, i64ExtendUnsigned, i64TruncateF32Signed, i64TruncateF32Unsigned, i64TruncateF64Signed
  case i64TruncateF64Unsigned, f32ConvertI32Signed, f32ConvertI32Unsigned, f32ConvertI64Signed
  case f32ConvertI64Unsigned, f32Demote, f64ConvertI32Signed, f64ConvertI32Unsigned, f64ConvertI64Signed
  case f64ConvertI64Unsigned, f64Promote, i32Reinterpret, i64Reinterpret, f32Reinterpret, f64Reinterpret
  case i32SaturateF32Signed, i32SaturateF32Unsigned, i32SaturateF64Signed, i32SaturateF64Unsigned
  case i64SaturateF32Signed, i64SaturateF32Unsigned, i64SaturateF64Signed, i64SaturateF64Unsigned
}
