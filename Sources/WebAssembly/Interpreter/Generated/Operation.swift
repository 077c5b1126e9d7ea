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
  case f32x4ConvertSigned = 1387
  case f32x4ConvertUnsigned = 1388
  case f64x2ConvertLowSigned = 1389
  case f64x2ConvertLowUnsigned = 1390
  case f64x2PromoteLow = 1391
  case f32x4DemoteZero = 1392
  case i32x4SaturateF32Signed = 1393
  case i32x4SaturateF32Unsigned = 1394
  case i32x4SaturateF64SignedZero = 1395
  case i32x4SaturateF64UnsignedZero = 1396
  case f32x4Equal = 1397
  case f32x4NotEqual = 1398
  case f32x4Less = 1399
  case f32x4Greater = 1400
  case f32x4LessOrEqual = 1401
  case f32x4GreaterOrEqual = 1402
  case f32x4Absolute = 1403
  case f32x4Negate = 1404
  case f32x4SquareRoot = 1405
  case f32x4Ceiling = 1406
  case f32x4Floor = 1407
  case f32x4Truncate = 1408
  case f32x4Nearest = 1409
  case f32x4Add = 1410
  case f32x4Subtract = 1411
  case f32x4Multiply = 1412
  case f32x4Divide = 1413
  case f32x4Minimum = 1414
  case f32x4Maximum = 1415
  case f32x4PseudoMinimum = 1416
  case f32x4PseudoMaximum = 1417
  case f32x4MultiplyAdd = 1418
  case f32x4NegatedMultiplyAdd = 1419
  case f64x2Equal = 1420
  case f64x2NotEqual = 1421
  case f64x2Less = 1422
  case f64x2Greater = 1423
  case f64x2LessOrEqual = 1424
  case f64x2GreaterOrEqual = 1425
  case f64x2Absolute = 1426
  case f64x2Negate = 1427
  case f64x2SquareRoot = 1428
  case f64x2Ceiling = 1429
  case f64x2Floor = 1430
  case f64x2Truncate = 1431
  case f64x2Nearest = 1432
  case f64x2Add = 1433
  case f64x2Subtract = 1434
  case f64x2Multiply = 1435
  case f64x2Divide = 1436
  case f64x2Minimum = 1437
  case f64x2Maximum = 1438
  case f64x2PseudoMinimum = 1439
  case f64x2PseudoMaximum = 1440
  case f64x2MultiplyAdd = 1441
  case f64x2NegatedMultiplyAdd = 1442
  case i8x16CountOnes = 1443
  case i32x4Dot = 1444
  case i16x8MultiplyQ15 = 1445
  case i16x8RelaxedDot = 1446
  case i32x4RelaxedDotAdd = 1447
  case i8x16Equal = 1448
  case i16x8Equal = 1449
  case i32x4Equal = 1450
  case i64x2Equal = 1451
  case i8x16NotEqual = 1452
  case i16x8NotEqual = 1453
  case i32x4NotEqual = 1454
  case i64x2NotEqual = 1455
  case i8x16LessSigned = 1456
  case i8x16LessUnsigned = 1457
  case i16x8LessSigned = 1458
  case i16x8LessUnsigned = 1459
  case i32x4LessSigned = 1460
  case i32x4LessUnsigned = 1461
  case i64x2LessSigned = 1462
  case i8x16GreaterSigned = 1463
  case i8x16GreaterUnsigned = 1464
  case i16x8GreaterSigned = 1465
  case i16x8GreaterUnsigned = 1466
  case i32x4GreaterSigned = 1467
  case i32x4GreaterUnsigned = 1468
  case i64x2GreaterSigned = 1469
  case i8x16LessOrEqualSigned = 1470
  case i8x16LessOrEqualUnsigned = 1471
  case i16x8LessOrEqualSigned = 1472
  case i16x8LessOrEqualUnsigned = 1473
  case i32x4LessOrEqualSigned = 1474
  case i32x4LessOrEqualUnsigned = 1475
  case i64x2LessOrEqualSigned = 1476
  case i8x16GreaterOrEqualSigned = 1477
  case i8x16GreaterOrEqualUnsigned = 1478
  case i16x8GreaterOrEqualSigned = 1479
  case i16x8GreaterOrEqualUnsigned = 1480
  case i32x4GreaterOrEqualSigned = 1481
  case i32x4GreaterOrEqualUnsigned = 1482
  case i64x2GreaterOrEqualSigned = 1483
  case i8x16Absolute = 1484
  case i16x8Absolute = 1485
  case i32x4Absolute = 1486
  case i64x2Absolute = 1487
  case i8x16Negate = 1488
  case i16x8Negate = 1489
  case i32x4Negate = 1490
  case i64x2Negate = 1491
  case i8x16Add = 1492
  case i16x8Add = 1493
  case i32x4Add = 1494
  case i64x2Add = 1495
  case i8x16Subtract = 1496
  case i16x8Subtract = 1497
  case i32x4Subtract = 1498
  case i64x2Subtract = 1499
  case i16x8Multiply = 1500
  case i32x4Multiply = 1501
  case i64x2Multiply = 1502
  case i8x16AddSaturatingSigned = 1503
  case i8x16AddSaturatingUnsigned = 1504
  case i16x8AddSaturatingSigned = 1505
  case i16x8AddSaturatingUnsigned = 1506
  case i8x16SubtractSaturatingSigned = 1507
  case i8x16SubtractSaturatingUnsigned = 1508
  case i16x8SubtractSaturatingSigned = 1509
  case i16x8SubtractSaturatingUnsigned = 1510
  case i8x16MinimumSigned = 1511
  case i8x16MinimumUnsigned = 1512
  case i16x8MinimumSigned = 1513
  case i16x8MinimumUnsigned = 1514
  case i32x4MinimumSigned = 1515
  case i32x4MinimumUnsigned = 1516
  case i8x16MaximumSigned = 1517
  case i8x16MaximumUnsigned = 1518
  case i16x8MaximumSigned = 1519
  case i16x8MaximumUnsigned = 1520
  case i32x4MaximumSigned = 1521
  case i32x4MaximumUnsigned = 1522
  case i8x16AverageUnsigned = 1523
  case i16x8AverageUnsigned = 1524
  case i8x16ShiftLeft = 1525
  case i16x8ShiftLeft = 1527
  case i32x4ShiftLeft = 1529
  case i64x2ShiftLeft = 1531
  case i8x16ShiftRightSigned = 1533
  case i8x16ShiftRightUnsigned = 1535
  case i16x8ShiftRightSigned = 1537
  case i16x8ShiftRightUnsigned = 1539
  case i32x4ShiftRightSigned = 1541
  case i32x4ShiftRightUnsigned = 1543
  case i64x2ShiftRightSigned = 1545
  case i64x2ShiftRightUnsigned = 1547
  case i8x16AllTrue = 1549
  case i16x8AllTrue = 1550
  case i32x4AllTrue = 1551
  case i64x2AllTrue = 1552
  case i8x16Bitmask = 1553
  case i16x8Bitmask = 1554
  case i32x4Bitmask = 1555
  case i64x2Bitmask = 1556
  case i16x8ExtendLowSigned = 1557
  case i16x8ExtendLowUnsigned = 1558
  case i16x8ExtendHighSigned = 1559
  case i16x8ExtendHighUnsigned = 1560
  case i16x8ExtendMultiplyLowSigned = 1561
  case i16x8ExtendMultiplyLowUnsigned = 1562
  case i16x8ExtendMultiplyHighSigned = 1563
  case i16x8ExtendMultiplyHighUnsigned = 1564
  case i16x8ExtendAddPairwiseSigned = 1565
  case i16x8ExtendAddPairwiseUnsigned = 1566
  case i32x4ExtendLowSigned = 1567
  case i32x4ExtendLowUnsigned = 1568
  case i32x4ExtendHighSigned = 1569
  case i32x4ExtendHighUnsigned = 1570
  case i32x4ExtendMultiplyLowSigned = 1571
  case i32x4ExtendMultiplyLowUnsigned = 1572
  case i32x4ExtendMultiplyHighSigned = 1573
  case i32x4ExtendMultiplyHighUnsigned = 1574
  case i32x4ExtendAddPairwiseSigned = 1575
  case i32x4ExtendAddPairwiseUnsigned = 1576
  case i64x2ExtendLowSigned = 1577
  case i64x2ExtendLowUnsigned = 1578
  case i64x2ExtendHighSigned = 1579
  case i64x2ExtendHighUnsigned = 1580
  case i64x2ExtendMultiplyLowSigned = 1581
  case i64x2ExtendMultiplyLowUnsigned = 1582
  case i64x2ExtendMultiplyHighSigned = 1583
  case i64x2ExtendMultiplyHighUnsigned = 1584
  case i8x16NarrowSigned = 1585
  case i8x16NarrowUnsigned = 1586
  case i16x8NarrowSigned = 1587
  case i16x8NarrowUnsigned = 1588
  case v128Not = 1589
  case v128And = 1590
  case v128AndNot = 1591
  case v128Or = 1592
  case v128ExclusiveOr = 1593
  case v128BitSelect = 1594
  case v128AnyTrue = 1595
  case v128Splat8 = 1596
  case v128Splat16 = 1597
  case v128Splat32 = 1598
  case v128Splat64 = 1599
  case i8x16ExtractSigned = 1600
  case i8x16ExtractUnsigned = 1601
  case i16x8ExtractSigned = 1602
  case i16x8ExtractUnsigned = 1603
  case i32x4Extract = 1604
  case i64x2Extract = 1605
  case f32x4Extract = 1606
  case f64x2Extract = 1607
  case v128Replace8 = 1608
  case v128Replace16 = 1609
  case v128Replace32 = 1610
  case v128Replace64 = 1611
  case i8x16Shuffle = 1612
  case i8x16Swizzle = 1616
  case v128Load = 1617
  case v128Load8x8Signed = 1622
  case v128Load8x8Unsigned = 1627
  case v128Load16x4Signed = 1632
  case v128Load16x4Unsigned = 1637
  case v128Load32x2Signed = 1642
  case v128Load32x2Unsigned = 1647
  case v128Load8Splat = 1652
  case v128Load16Splat = 1657
  case v128Load32Splat = 1662
  case v128Load64Splat = 1667
  case v128Load32Zero = 1672
  case v128Load64Zero = 1677
  case v128Store = 1682
  case v128Load8Lane = 1687
  case v128Load16Lane = 1690
  case v128Load32Lane = 1693
  case v128Load64Lane = 1696
  case v128Store8Lane = 1699
  case v128Store16Lane = 1702
  case v128Store32Lane = 1705
  case v128Store64Lane = 1708
  case i64Add128 = 1711
  case i64Subtract128 = 1712
  case i64MultiplyWideSigned = 1713
  case i64MultiplyWideUnsigned = 1714
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
  case vectorUnary
  case vectorBinary
  case vectorTernary
  case vectorShift
  case vectorTest
  case splat
  case extractLane
  case replaceLane
  case shuffle
  case swizzle
  case vectorLoad
  case vectorStore
  case loadLane
  case storeLane
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
    case .f32x4ConvertSigned, .f32x4ConvertUnsigned, .f64x2ConvertLowSigned, .f64x2ConvertLowUnsigned, .f64x2PromoteLow, .f32x4DemoteZero, .i32x4SaturateF32Signed, .i32x4SaturateF32Unsigned, .i32x4SaturateF64SignedZero, .i32x4SaturateF64UnsignedZero, .f32x4Absolute, .f32x4Negate, .f32x4SquareRoot, .f32x4Ceiling, .f32x4Floor, .f32x4Truncate, .f32x4Nearest, .f64x2Absolute, .f64x2Negate, .f64x2SquareRoot, .f64x2Ceiling, .f64x2Floor, .f64x2Truncate, .f64x2Nearest, .i8x16CountOnes, .i8x16Absolute, .i16x8Absolute, .i32x4Absolute, .i64x2Absolute, .i8x16Negate, .i16x8Negate, .i32x4Negate, .i64x2Negate, .i16x8ExtendLowSigned, .i16x8ExtendLowUnsigned, .i16x8ExtendHighSigned, .i16x8ExtendHighUnsigned, .i16x8ExtendAddPairwiseSigned, .i16x8ExtendAddPairwiseUnsigned, .i32x4ExtendLowSigned, .i32x4ExtendLowUnsigned, .i32x4ExtendHighSigned, .i32x4ExtendHighUnsigned, .i32x4ExtendAddPairwiseSigned, .i32x4ExtendAddPairwiseUnsigned, .i64x2ExtendLowSigned, .i64x2ExtendLowUnsigned, .i64x2ExtendHighSigned, .i64x2ExtendHighUnsigned, .v128Not: .vectorUnary
    case .f32x4Equal, .f32x4NotEqual, .f32x4Less, .f32x4Greater, .f32x4LessOrEqual, .f32x4GreaterOrEqual, .f32x4Add, .f32x4Subtract, .f32x4Multiply, .f32x4Divide, .f32x4Minimum, .f32x4Maximum, .f32x4PseudoMinimum, .f32x4PseudoMaximum, .f64x2Equal, .f64x2NotEqual, .f64x2Less, .f64x2Greater, .f64x2LessOrEqual, .f64x2GreaterOrEqual, .f64x2Add, .f64x2Subtract, .f64x2Multiply, .f64x2Divide, .f64x2Minimum, .f64x2Maximum, .f64x2PseudoMinimum, .f64x2PseudoMaximum, .i32x4Dot, .i16x8MultiplyQ15, .i16x8RelaxedDot, .i8x16Equal, .i16x8Equal, .i32x4Equal, .i64x2Equal, .i8x16NotEqual, .i16x8NotEqual, .i32x4NotEqual, .i64x2NotEqual, .i8x16LessSigned, .i8x16LessUnsigned, .i16x8LessSigned, .i16x8LessUnsigned, .i32x4LessSigned, .i32x4LessUnsigned, .i64x2LessSigned, .i8x16GreaterSigned, .i8x16GreaterUnsigned, .i16x8GreaterSigned, .i16x8GreaterUnsigned, .i32x4GreaterSigned, .i32x4GreaterUnsigned, .i64x2GreaterSigned, .i8x16LessOrEqualSigned, .i8x16LessOrEqualUnsigned, .i16x8LessOrEqualSigned, .i16x8LessOrEqualUnsigned, .i32x4LessOrEqualSigned, .i32x4LessOrEqualUnsigned, .i64x2LessOrEqualSigned, .i8x16GreaterOrEqualSigned, .i8x16GreaterOrEqualUnsigned, .i16x8GreaterOrEqualSigned, .i16x8GreaterOrEqualUnsigned, .i32x4GreaterOrEqualSigned, .i32x4GreaterOrEqualUnsigned, .i64x2GreaterOrEqualSigned, .i8x16Add, .i16x8Add, .i32x4Add, .i64x2Add, .i8x16Subtract, .i16x8Subtract, .i32x4Subtract, .i64x2Subtract, .i16x8Multiply, .i32x4Multiply, .i64x2Multiply, .i8x16AddSaturatingSigned, .i8x16AddSaturatingUnsigned, .i16x8AddSaturatingSigned, .i16x8AddSaturatingUnsigned, .i8x16SubtractSaturatingSigned, .i8x16SubtractSaturatingUnsigned, .i16x8SubtractSaturatingSigned, .i16x8SubtractSaturatingUnsigned, .i8x16MinimumSigned, .i8x16MinimumUnsigned, .i16x8MinimumSigned, .i16x8MinimumUnsigned, .i32x4MinimumSigned, .i32x4MinimumUnsigned, .i8x16MaximumSigned, .i8x16MaximumUnsigned, .i16x8MaximumSigned, .i16x8MaximumUnsigned, .i32x4MaximumSigned, .i32x4MaximumUnsigned, .i8x16AverageUnsigned, .i16x8AverageUnsigned, .i16x8ExtendMultiplyLowSigned, .i16x8ExtendMultiplyLowUnsigned, .i16x8ExtendMultiplyHighSigned, .i16x8ExtendMultiplyHighUnsigned, .i32x4ExtendMultiplyLowSigned, .i32x4ExtendMultiplyLowUnsigned, .i32x4ExtendMultiplyHighSigned, .i32x4ExtendMultiplyHighUnsigned, .i64x2ExtendMultiplyLowSigned, .i64x2ExtendMultiplyLowUnsigned, .i64x2ExtendMultiplyHighSigned, .i64x2ExtendMultiplyHighUnsigned, .i8x16NarrowSigned, .i8x16NarrowUnsigned, .i16x8NarrowSigned, .i16x8NarrowUnsigned, .v128And, .v128AndNot, .v128Or, .v128ExclusiveOr: .vectorBinary
    case .f32x4MultiplyAdd, .f32x4NegatedMultiplyAdd, .f64x2MultiplyAdd, .f64x2NegatedMultiplyAdd, .i32x4RelaxedDotAdd, .v128BitSelect: .vectorTernary
    case .i8x16ShiftLeft, .i16x8ShiftLeft, .i32x4ShiftLeft, .i64x2ShiftLeft, .i8x16ShiftRightSigned, .i8x16ShiftRightUnsigned, .i16x8ShiftRightSigned, .i16x8ShiftRightUnsigned, .i32x4ShiftRightSigned, .i32x4ShiftRightUnsigned, .i64x2ShiftRightSigned, .i64x2ShiftRightUnsigned: .vectorShift
    case .i8x16AllTrue, .i16x8AllTrue, .i32x4AllTrue, .i64x2AllTrue, .i8x16Bitmask, .i16x8Bitmask, .i32x4Bitmask, .i64x2Bitmask, .v128AnyTrue: .vectorTest
    case .v128Splat8, .v128Splat16, .v128Splat32, .v128Splat64: .splat
    case .i8x16ExtractSigned, .i8x16ExtractUnsigned, .i16x8ExtractSigned, .i16x8ExtractUnsigned, .i32x4Extract, .i64x2Extract, .f32x4Extract, .f64x2Extract: .extractLane
    case .v128Replace8, .v128Replace16, .v128Replace32, .v128Replace64: .replaceLane
    case .i8x16Shuffle: .shuffle
    case .i8x16Swizzle: .swizzle
    case .v128Load, .v128Load8x8Signed, .v128Load8x8Unsigned, .v128Load16x4Signed, .v128Load16x4Unsigned, .v128Load32x2Signed, .v128Load32x2Unsigned, .v128Load8Splat, .v128Load16Splat, .v128Load32Splat, .v128Load64Splat, .v128Load32Zero, .v128Load64Zero: .vectorLoad
    case .v128Store: .vectorStore
    case .v128Load8Lane, .v128Load16Lane, .v128Load32Lane, .v128Load64Lane: .loadLane
    case .v128Store8Lane, .v128Store16Lane, .v128Store32Lane, .v128Store64Lane: .storeLane
    }
  }
}
