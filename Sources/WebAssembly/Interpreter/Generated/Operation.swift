// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

/// The computation behind a plain instruction, named apart from where its operands come from. The raw value is
/// the number of its first handler; the forms of its shape count from there.
enum Operation: UInt16, CaseIterable, Sendable {
  /// Of specials and constants, and of instructions the machine cannot run.
  case none = 0xffff
  case atomicLoad = 0
  case atomicAdd = 4
  case atomicSubtract = 8
  case atomicAnd = 12
  case atomicOr = 16
  case atomicXor = 20
  case atomicExchange = 24
  case atomicCompareExchange = 28
  case memoryNotify = 32
  case memoryWait32 = 33
  case memoryWait64 = 34
  case i32EqualZero = 35
  case i32Equal = 39
  case i32NotEqual = 55
  case i32LessSigned = 71
  case i32LessUnsigned = 87
  case i32GreaterSigned = 103
  case i32GreaterUnsigned = 119
  case i32LessOrEqualSigned = 135
  case i32LessOrEqualUnsigned = 151
  case i32GreaterOrEqualSigned = 167
  case i32GreaterOrEqualUnsigned = 183
  case i64EqualZero = 199
  case i64Equal = 203
  case i64NotEqual = 221
  case i64LessSigned = 239
  case i64LessUnsigned = 257
  case i64GreaterSigned = 275
  case i64GreaterUnsigned = 293
  case i64LessOrEqualSigned = 311
  case i64LessOrEqualUnsigned = 329
  case i64GreaterOrEqualSigned = 347
  case i64GreaterOrEqualUnsigned = 365
  case lowHalf = 383
  case i64ExtendSigned = 387
  case i32TruncateF32Signed = 391
  case i32SaturateF32Signed = 395
  case i32TruncateF32Unsigned = 399
  case i32SaturateF32Unsigned = 403
  case i32TruncateF64Signed = 407
  case i32SaturateF64Signed = 411
  case i32TruncateF64Unsigned = 415
  case i32SaturateF64Unsigned = 419
  case i64TruncateF32Signed = 423
  case i64SaturateF32Signed = 427
  case i64TruncateF32Unsigned = 431
  case i64SaturateF32Unsigned = 435
  case i64TruncateF64Signed = 439
  case i64SaturateF64Signed = 443
  case i64TruncateF64Unsigned = 447
  case i64SaturateF64Unsigned = 451
  case f32ConvertI32Signed = 455
  case f32ConvertI32Unsigned = 459
  case f32ConvertI64Signed = 463
  case f32ConvertI64Unsigned = 467
  case f64ConvertI32Signed = 471
  case f64ConvertI32Unsigned = 475
  case f64ConvertI64Signed = 479
  case f64ConvertI64Unsigned = 483
  case f32Demote = 487
  case f64Promote = 491
  case i32Reinterpret = 495
  case i64Reinterpret = 497
  case f32Reinterpret = 501
  case f64Reinterpret = 505
  case f32Add = 509
  case f32Subtract = 515
  case f32Multiply = 521
  case f32Divide = 527
  case f32Minimum = 533
  case f32Maximum = 539
  case f32CopySign = 545
  case f32Absolute = 551
  case f32Negate = 555
  case f32SquareRoot = 559
  case f32Ceiling = 563
  case f32Floor = 567
  case f32Truncate = 571
  case f32Nearest = 575
  case f32Equal = 579
  case f32NotEqual = 591
  case f32Less = 597
  case f32Greater = 609
  case f32LessOrEqual = 621
  case f32GreaterOrEqual = 633
  case f64Add = 645
  case f64Subtract = 651
  case f64Multiply = 657
  case f64Divide = 663
  case f64Minimum = 669
  case f64Maximum = 675
  case f64CopySign = 681
  case f64Absolute = 687
  case f64Negate = 691
  case f64SquareRoot = 695
  case f64Ceiling = 699
  case f64Floor = 703
  case f64Truncate = 707
  case f64Nearest = 711
  case f64Equal = 715
  case f64NotEqual = 727
  case f64Less = 733
  case f64Greater = 745
  case f64LessOrEqual = 757
  case f64GreaterOrEqual = 769
  case i32Add = 781
  case i32Multiply = 789
  case i32And = 797
  case i32Or = 805
  case i32Xor = 813
  case i32Subtract = 821
  case i32ShiftLeft = 831
  case i32ShiftRightUnsigned = 841
  case i32ShiftRightSigned = 851
  case i32RotateLeft = 861
  case i32RotateRight = 871
  case i32DivideUnsigned = 881
  case i32RemainderUnsigned = 891
  case i32DivideSigned = 901
  case i32RemainderSigned = 911
  case i32CountLeadingZeros = 921
  case i32CountTrailingZeros = 925
  case i32PopulationCount = 929
  case i32Extend8 = 933
  case i32Extend16 = 937
  case i64Add = 941
  case i64Multiply = 953
  case i64And = 965
  case i64Or = 977
  case i64Xor = 989
  case i64Subtract = 1001
  case i64ShiftLeft = 1011
  case i64ShiftRightUnsigned = 1021
  case i64ShiftRightSigned = 1031
  case i64RotateLeft = 1041
  case i64RotateRight = 1051
  case i64DivideUnsigned = 1061
  case i64RemainderUnsigned = 1071
  case i64DivideSigned = 1081
  case i64RemainderSigned = 1091
  case i64CountLeadingZeros = 1101
  case i64CountTrailingZeros = 1105
  case i64PopulationCount = 1109
  case i64Extend8 = 1113
  case i64Extend16 = 1117
  case i64Extend32 = 1121
  case load8 = 1125
  case load16 = 1141
  case load32 = 1161
  case load64 = 1181
  case i32Load8Signed = 1201
  case i32Load16Signed = 1217
  case i64Load8Signed = 1237
  case i64Load16Signed = 1253
  case i64Load32Signed = 1273
  case f32Load = 1293
  case f64Load = 1313
  case store8 = 1333
  case store16 = 1345
  case store32 = 1357
  case store64 = 1369
  case f32Store = 1381
  case f64Store = 1384
  case i64Add128 = 1387
  case i64Subtract128 = 1388
  case i64MultiplyWideSigned = 1389
  case i64MultiplyWideUnsigned = 1390
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
    case .atomicLoad, .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange, .atomicCompareExchange: .atomic
    case .memoryNotify, .memoryWait32, .memoryWait64: .wait
    }
  }
}
