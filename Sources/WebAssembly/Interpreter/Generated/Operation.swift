// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

/// The computation behind a plain instruction, named apart from where its operands come from. The raw value is
/// the number of its first handler; the forms of its shape count from there.
enum Operation: UInt16, CaseIterable, Sendable {
  /// Of specials and constants, and of instructions the machine cannot run.
  case none = 0xffff
  case atomicLoad = 0
  case atomicStore = 4
  case atomicAdd = 8
  case atomicSubtract = 12
  case atomicAnd = 16
  case atomicOr = 20
  case atomicXor = 24
  case atomicExchange = 28
  case atomicCompareExchange = 32
  case memoryNotify = 36
  case memoryWait32 = 37
  case memoryWait64 = 38
  case i32EqualZero = 39
  case i32Equal = 43
  case i32NotEqual = 59
  case i32LessSigned = 75
  case i32LessUnsigned = 91
  case i32GreaterSigned = 107
  case i32GreaterUnsigned = 123
  case i32LessOrEqualSigned = 139
  case i32LessOrEqualUnsigned = 155
  case i32GreaterOrEqualSigned = 171
  case i32GreaterOrEqualUnsigned = 187
  case i64EqualZero = 203
  case i64Equal = 207
  case i64NotEqual = 225
  case i64LessSigned = 243
  case i64LessUnsigned = 261
  case i64GreaterSigned = 279
  case i64GreaterUnsigned = 297
  case i64LessOrEqualSigned = 315
  case i64LessOrEqualUnsigned = 333
  case i64GreaterOrEqualSigned = 351
  case i64GreaterOrEqualUnsigned = 369
  case lowHalf = 387
  case i64ExtendSigned = 391
  case i32TruncateF32Signed = 395
  case i32SaturateF32Signed = 399
  case i32TruncateF32Unsigned = 403
  case i32SaturateF32Unsigned = 407
  case i32TruncateF64Signed = 411
  case i32SaturateF64Signed = 415
  case i32TruncateF64Unsigned = 419
  case i32SaturateF64Unsigned = 423
  case i64TruncateF32Signed = 427
  case i64SaturateF32Signed = 431
  case i64TruncateF32Unsigned = 435
  case i64SaturateF32Unsigned = 439
  case i64TruncateF64Signed = 443
  case i64SaturateF64Signed = 447
  case i64TruncateF64Unsigned = 451
  case i64SaturateF64Unsigned = 455
  case f32ConvertI32Signed = 459
  case f32ConvertI32Unsigned = 463
  case f32ConvertI64Signed = 467
  case f32ConvertI64Unsigned = 471
  case f64ConvertI32Signed = 475
  case f64ConvertI32Unsigned = 479
  case f64ConvertI64Signed = 483
  case f64ConvertI64Unsigned = 487
  case f32Demote = 491
  case f64Promote = 495
  case i32Reinterpret = 499
  case i64Reinterpret = 501
  case f32Reinterpret = 505
  case f64Reinterpret = 509
  case f32Add = 513
  case f32Subtract = 519
  case f32Multiply = 525
  case f32Divide = 531
  case f32Minimum = 537
  case f32Maximum = 543
  case f32CopySign = 549
  case f32Absolute = 555
  case f32Negate = 559
  case f32SquareRoot = 563
  case f32Ceiling = 567
  case f32Floor = 571
  case f32Truncate = 575
  case f32Nearest = 579
  case f32Equal = 583
  case f32NotEqual = 595
  case f32Less = 601
  case f32Greater = 613
  case f32LessOrEqual = 625
  case f32GreaterOrEqual = 637
  case f64Add = 649
  case f64Subtract = 655
  case f64Multiply = 661
  case f64Divide = 667
  case f64Minimum = 673
  case f64Maximum = 679
  case f64CopySign = 685
  case f64Absolute = 691
  case f64Negate = 695
  case f64SquareRoot = 699
  case f64Ceiling = 703
  case f64Floor = 707
  case f64Truncate = 711
  case f64Nearest = 715
  case f64Equal = 719
  case f64NotEqual = 731
  case f64Less = 737
  case f64Greater = 749
  case f64LessOrEqual = 761
  case f64GreaterOrEqual = 773
  case i32Add = 785
  case i32Multiply = 793
  case i32And = 801
  case i32Or = 809
  case i32Xor = 817
  case i32Subtract = 825
  case i32ShiftLeft = 835
  case i32ShiftRightUnsigned = 845
  case i32ShiftRightSigned = 855
  case i32RotateLeft = 865
  case i32RotateRight = 875
  case i32DivideUnsigned = 885
  case i32RemainderUnsigned = 895
  case i32DivideSigned = 905
  case i32RemainderSigned = 915
  case i32CountLeadingZeros = 925
  case i32CountTrailingZeros = 929
  case i32PopulationCount = 933
  case i32Extend8 = 937
  case i32Extend16 = 941
  case i64Add = 945
  case i64Multiply = 957
  case i64And = 969
  case i64Or = 981
  case i64Xor = 993
  case i64Subtract = 1005
  case i64ShiftLeft = 1015
  case i64ShiftRightUnsigned = 1025
  case i64ShiftRightSigned = 1035
  case i64RotateLeft = 1045
  case i64RotateRight = 1055
  case i64DivideUnsigned = 1065
  case i64RemainderUnsigned = 1075
  case i64DivideSigned = 1085
  case i64RemainderSigned = 1095
  case i64CountLeadingZeros = 1105
  case i64CountTrailingZeros = 1109
  case i64PopulationCount = 1113
  case i64Extend8 = 1117
  case i64Extend16 = 1121
  case i64Extend32 = 1125
  case load8 = 1129
  case load16 = 1145
  case load32 = 1165
  case load64 = 1185
  case i32Load8Signed = 1205
  case i32Load16Signed = 1221
  case i64Load8Signed = 1241
  case i64Load16Signed = 1257
  case i64Load32Signed = 1277
  case f32Load = 1297
  case f64Load = 1317
  case store8 = 1337
  case store16 = 1349
  case store32 = 1361
  case store64 = 1373
  case f32Store = 1385
  case f64Store = 1388
  case i64Add128 = 1391
  case i64Subtract128 = 1392
  case i64MultiplyWideSigned = 1393
  case i64MultiplyWideUnsigned = 1394
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
  case atomic
  case wait
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
    case .atomicLoad, .atomicStore, .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange, .atomicCompareExchange: .atomic
    case .memoryNotify, .memoryWait32, .memoryWait64: .wait
    }
  }
}
