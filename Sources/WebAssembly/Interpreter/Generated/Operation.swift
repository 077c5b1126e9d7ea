// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

/// The computation behind a plain instruction, named apart from where its operands come from. The raw value is
/// the number of its first handler; the forms of its shape count from there.
enum Operation: UInt16, CaseIterable, Sendable {
  /// Of specials and constants, and of instructions the machine cannot run.
  case none = 0xffff
  case i32EqualZero = 0
  case i32Equal = 4
  case i32NotEqual = 20
  case i32LessSigned = 36
  case i32LessUnsigned = 52
  case i32GreaterSigned = 68
  case i32GreaterUnsigned = 84
  case i32LessOrEqualSigned = 100
  case i32LessOrEqualUnsigned = 116
  case i32GreaterOrEqualSigned = 132
  case i32GreaterOrEqualUnsigned = 148
  case i64EqualZero = 164
  case i64Equal = 168
  case i64NotEqual = 186
  case i64LessSigned = 204
  case i64LessUnsigned = 222
  case i64GreaterSigned = 240
  case i64GreaterUnsigned = 258
  case i64LessOrEqualSigned = 276
  case i64LessOrEqualUnsigned = 294
  case i64GreaterOrEqualSigned = 312
  case i64GreaterOrEqualUnsigned = 330
  case lowHalf = 348
  case i64ExtendSigned = 352
  case i32TruncateF32Signed = 356
  case i32SaturateF32Signed = 360
  case i32TruncateF32Unsigned = 364
  case i32SaturateF32Unsigned = 368
  case i32TruncateF64Signed = 372
  case i32SaturateF64Signed = 376
  case i32TruncateF64Unsigned = 380
  case i32SaturateF64Unsigned = 384
  case i64TruncateF32Signed = 388
  case i64SaturateF32Signed = 392
  case i64TruncateF32Unsigned = 396
  case i64SaturateF32Unsigned = 400
  case i64TruncateF64Signed = 404
  case i64SaturateF64Signed = 408
  case i64TruncateF64Unsigned = 412
  case i64SaturateF64Unsigned = 416
  case f32ConvertI32Signed = 420
  case f32ConvertI32Unsigned = 424
  case f32ConvertI64Signed = 428
  case f32ConvertI64Unsigned = 432
  case f64ConvertI32Signed = 436
  case f64ConvertI32Unsigned = 440
  case f64ConvertI64Signed = 444
  case f64ConvertI64Unsigned = 448
  case f32Demote = 452
  case f64Promote = 456
  case i32Reinterpret = 460
  case i64Reinterpret = 462
  case f32Reinterpret = 466
  case f64Reinterpret = 470
  case f32Add = 474
  case f32Subtract = 480
  case f32Multiply = 486
  case f32Divide = 492
  case f32Minimum = 498
  case f32Maximum = 504
  case f32CopySign = 510
  case f32Absolute = 516
  case f32Negate = 520
  case f32SquareRoot = 524
  case f32Ceiling = 528
  case f32Floor = 532
  case f32Truncate = 536
  case f32Nearest = 540
  case f32Equal = 544
  case f32NotEqual = 556
  case f32Less = 562
  case f32Greater = 574
  case f32LessOrEqual = 586
  case f32GreaterOrEqual = 598
  case f64Add = 610
  case f64Subtract = 616
  case f64Multiply = 622
  case f64Divide = 628
  case f64Minimum = 634
  case f64Maximum = 640
  case f64CopySign = 646
  case f64Absolute = 652
  case f64Negate = 656
  case f64SquareRoot = 660
  case f64Ceiling = 664
  case f64Floor = 668
  case f64Truncate = 672
  case f64Nearest = 676
  case f64Equal = 680
  case f64NotEqual = 692
  case f64Less = 698
  case f64Greater = 710
  case f64LessOrEqual = 722
  case f64GreaterOrEqual = 734
  case i32Add = 746
  case i32Multiply = 754
  case i32And = 762
  case i32Or = 770
  case i32Xor = 778
  case i32Subtract = 786
  case i32ShiftLeft = 796
  case i32ShiftRightUnsigned = 806
  case i32ShiftRightSigned = 816
  case i32RotateLeft = 826
  case i32RotateRight = 836
  case i32DivideUnsigned = 846
  case i32RemainderUnsigned = 856
  case i32DivideSigned = 866
  case i32RemainderSigned = 876
  case i32CountLeadingZeros = 886
  case i32CountTrailingZeros = 890
  case i32PopulationCount = 894
  case i32Extend8 = 898
  case i32Extend16 = 902
  case i64Add = 906
  case i64Multiply = 918
  case i64And = 930
  case i64Or = 942
  case i64Xor = 954
  case i64Subtract = 966
  case i64ShiftLeft = 976
  case i64ShiftRightUnsigned = 986
  case i64ShiftRightSigned = 996
  case i64RotateLeft = 1006
  case i64RotateRight = 1016
  case i64DivideUnsigned = 1026
  case i64RemainderUnsigned = 1036
  case i64DivideSigned = 1046
  case i64RemainderSigned = 1056
  case i64CountLeadingZeros = 1066
  case i64CountTrailingZeros = 1070
  case i64PopulationCount = 1074
  case i64Extend8 = 1078
  case i64Extend16 = 1082
  case i64Extend32 = 1086
  case load8 = 1090
  case load16 = 1106
  case load32 = 1126
  case load64 = 1146
  case i32Load8Signed = 1166
  case i32Load16Signed = 1182
  case i64Load8Signed = 1202
  case i64Load16Signed = 1218
  case i64Load32Signed = 1238
  case f32Load = 1258
  case f64Load = 1278
  case store8 = 1298
  case store16 = 1310
  case store32 = 1322
  case store64 = 1334
  case f32Store = 1346
  case f64Store = 1349
  case i64Add128 = 1352
  case i64Subtract128 = 1353
  case i64MultiplyWideSigned = 1354
  case i64MultiplyWideUnsigned = 1355
}

/// How an operation is carried out: which forms it has.
enum OperationShape: UInt8, Sendable {
  case unary
  case trappingUnary
  case bits
  case commutative
  case binary
  case trapping
  case float
  case comparison
  case floatComparison
  case floatInequality
  case load
  case store
  case floatStore
  case wide
}

extension Operation {
  var shape: OperationShape? {
    switch self {
    case .none: nil
    case .i32EqualZero, .i64EqualZero, .lowHalf, .i64ExtendSigned, .i32SaturateF32Signed, .i32SaturateF32Unsigned, .i32SaturateF64Signed, .i32SaturateF64Unsigned, .i64SaturateF32Signed, .i64SaturateF32Unsigned, .i64SaturateF64Signed, .i64SaturateF64Unsigned, .f32ConvertI32Signed, .f32ConvertI32Unsigned, .f32ConvertI64Signed, .f32ConvertI64Unsigned, .f64ConvertI32Signed, .f64ConvertI32Unsigned, .f64ConvertI64Signed, .f64ConvertI64Unsigned, .f32Demote, .f64Promote, .i64Reinterpret, .f32Reinterpret, .f64Reinterpret, .f32Absolute, .f32Negate, .f32SquareRoot, .f32Ceiling, .f32Floor, .f32Truncate, .f32Nearest, .f64Absolute, .f64Negate, .f64SquareRoot, .f64Ceiling, .f64Floor, .f64Truncate, .f64Nearest, .i32CountLeadingZeros, .i32CountTrailingZeros, .i32PopulationCount, .i32Extend8, .i32Extend16, .i64CountLeadingZeros, .i64CountTrailingZeros, .i64PopulationCount, .i64Extend8, .i64Extend16, .i64Extend32: .unary
    case .i32TruncateF32Signed, .i32TruncateF32Unsigned, .i32TruncateF64Signed, .i32TruncateF64Unsigned, .i64TruncateF32Signed, .i64TruncateF32Unsigned, .i64TruncateF64Signed, .i64TruncateF64Unsigned: .trappingUnary
    case .i32Reinterpret: .bits
    case .i32Add, .i32Multiply, .i32And, .i32Or, .i32Xor, .i64Add, .i64Multiply, .i64And, .i64Or, .i64Xor: .commutative
    case .i32Subtract, .i32ShiftLeft, .i32ShiftRightUnsigned, .i32ShiftRightSigned, .i32RotateLeft, .i32RotateRight, .i64Subtract, .i64ShiftLeft, .i64ShiftRightUnsigned, .i64ShiftRightSigned, .i64RotateLeft, .i64RotateRight: .binary
    case .i32DivideUnsigned, .i32RemainderUnsigned, .i32DivideSigned, .i32RemainderSigned, .i64DivideUnsigned, .i64RemainderUnsigned, .i64DivideSigned, .i64RemainderSigned: .trapping
    case .f32Add, .f32Subtract, .f32Multiply, .f32Divide, .f32Minimum, .f32Maximum, .f32CopySign, .f64Add, .f64Subtract, .f64Multiply, .f64Divide, .f64Minimum, .f64Maximum, .f64CopySign: .float
    case .i32Equal, .i32NotEqual, .i32LessSigned, .i32LessUnsigned, .i32GreaterSigned, .i32GreaterUnsigned, .i32LessOrEqualSigned, .i32LessOrEqualUnsigned, .i32GreaterOrEqualSigned, .i32GreaterOrEqualUnsigned, .i64Equal, .i64NotEqual, .i64LessSigned, .i64LessUnsigned, .i64GreaterSigned, .i64GreaterUnsigned, .i64LessOrEqualSigned, .i64LessOrEqualUnsigned, .i64GreaterOrEqualSigned, .i64GreaterOrEqualUnsigned: .comparison
    case .f32Equal, .f32Less, .f32Greater, .f32LessOrEqual, .f32GreaterOrEqual, .f64Equal, .f64Less, .f64Greater, .f64LessOrEqual, .f64GreaterOrEqual: .floatComparison
    case .f32NotEqual, .f64NotEqual: .floatInequality
    case .load8, .load16, .load32, .load64, .i32Load8Signed, .i32Load16Signed, .i64Load8Signed, .i64Load16Signed, .i64Load32Signed, .f32Load, .f64Load: .load
    case .store8, .store16, .store32, .store64: .store
    case .f32Store, .f64Store: .floatStore
    case .i64Add128, .i64Subtract128, .i64MultiplyWideSigned, .i64MultiplyWideUnsigned: .wide
    }
  }
}
