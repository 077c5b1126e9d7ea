// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

/// The computation behind a plain instruction, named apart from where its operands come from. The raw value is
/// the number of its first handler; the forms of its shape count from there.
enum Operation: UInt16, CaseIterable, Sendable {
  /// Of specials and constants, and of instructions the machine cannot run.
  case none = 0xffff
  case arrayGet8Signed = 0
  case arrayGet8Unsigned = 6
  case arrayGet16Signed = 12
  case arrayGet16Unsigned = 18
  case arrayGet32 = 24
  case arrayGet64 = 30
  case arrayGetF32 = 36
  case arrayGetF64 = 42
  case arraySet8 = 48
  case arraySet16 = 50
  case arraySet32 = 52
  case arraySet64 = 54
  case arrayLength = 56
  case atomicLoad = 60
  case atomicAdd = 64
  case atomicSubtract = 68
  case atomicAnd = 72
  case atomicOr = 76
  case atomicXor = 80
  case atomicExchange = 84
  case atomicCompareExchange = 88
  case memoryNotify = 92
  case memoryWait32 = 93
  case memoryWait64 = 94
  case i32EqualZero = 95
  case i32Equal = 99
  case i32NotEqual = 115
  case i32LessSigned = 131
  case i32LessUnsigned = 147
  case i32GreaterSigned = 163
  case i32GreaterUnsigned = 179
  case i32LessOrEqualSigned = 195
  case i32LessOrEqualUnsigned = 211
  case i32GreaterOrEqualSigned = 227
  case i32GreaterOrEqualUnsigned = 243
  case i64EqualZero = 259
  case i64Equal = 263
  case i64NotEqual = 281
  case i64LessSigned = 299
  case i64LessUnsigned = 317
  case i64GreaterSigned = 335
  case i64GreaterUnsigned = 353
  case i64LessOrEqualSigned = 371
  case i64LessOrEqualUnsigned = 389
  case i64GreaterOrEqualSigned = 407
  case i64GreaterOrEqualUnsigned = 425
  case lowHalf = 443
  case i64ExtendSigned = 447
  case i32TruncateF32Signed = 451
  case i32SaturateF32Signed = 455
  case i32TruncateF32Unsigned = 459
  case i32SaturateF32Unsigned = 463
  case i32TruncateF64Signed = 467
  case i32SaturateF64Signed = 471
  case i32TruncateF64Unsigned = 475
  case i32SaturateF64Unsigned = 479
  case i64TruncateF32Signed = 483
  case i64SaturateF32Signed = 487
  case i64TruncateF32Unsigned = 491
  case i64SaturateF32Unsigned = 495
  case i64TruncateF64Signed = 499
  case i64SaturateF64Signed = 503
  case i64TruncateF64Unsigned = 507
  case i64SaturateF64Unsigned = 511
  case f32ConvertI32Signed = 515
  case f32ConvertI32Unsigned = 519
  case f32ConvertI64Signed = 523
  case f32ConvertI64Unsigned = 527
  case f64ConvertI32Signed = 531
  case f64ConvertI32Unsigned = 535
  case f64ConvertI64Signed = 539
  case f64ConvertI64Unsigned = 543
  case f32Demote = 547
  case f64Promote = 551
  case i32Reinterpret = 555
  case i64Reinterpret = 557
  case f32Reinterpret = 561
  case f64Reinterpret = 565
  case f32Add = 569
  case f32Subtract = 575
  case f32Multiply = 581
  case f32Divide = 587
  case f32Minimum = 593
  case f32Maximum = 599
  case f32CopySign = 605
  case f32Absolute = 611
  case f32Negate = 615
  case f32SquareRoot = 619
  case f32Ceiling = 623
  case f32Floor = 627
  case f32Truncate = 631
  case f32Nearest = 635
  case f32Equal = 639
  case f32NotEqual = 651
  case f32Less = 657
  case f32Greater = 669
  case f32LessOrEqual = 681
  case f32GreaterOrEqual = 693
  case f64Add = 705
  case f64Subtract = 711
  case f64Multiply = 717
  case f64Divide = 723
  case f64Minimum = 729
  case f64Maximum = 735
  case f64CopySign = 741
  case f64Absolute = 747
  case f64Negate = 751
  case f64SquareRoot = 755
  case f64Ceiling = 759
  case f64Floor = 763
  case f64Truncate = 767
  case f64Nearest = 771
  case f64Equal = 775
  case f64NotEqual = 787
  case f64Less = 793
  case f64Greater = 805
  case f64LessOrEqual = 817
  case f64GreaterOrEqual = 829
  case i32Add = 841
  case i32Multiply = 849
  case i32And = 857
  case i32Or = 865
  case i32Xor = 873
  case i32Subtract = 881
  case i32ShiftLeft = 891
  case i32ShiftRightUnsigned = 901
  case i32ShiftRightSigned = 911
  case i32RotateLeft = 921
  case i32RotateRight = 931
  case i32DivideUnsigned = 941
  case i32RemainderUnsigned = 951
  case i32DivideSigned = 961
  case i32RemainderSigned = 971
  case i32CountLeadingZeros = 981
  case i32CountTrailingZeros = 985
  case i32PopulationCount = 989
  case i32Extend8 = 993
  case i32Extend16 = 997
  case i64Add = 1001
  case i64Multiply = 1013
  case i64And = 1025
  case i64Or = 1037
  case i64Xor = 1049
  case i64Subtract = 1061
  case i64ShiftLeft = 1071
  case i64ShiftRightUnsigned = 1081
  case i64ShiftRightSigned = 1091
  case i64RotateLeft = 1101
  case i64RotateRight = 1111
  case i64DivideUnsigned = 1121
  case i64RemainderUnsigned = 1131
  case i64DivideSigned = 1141
  case i64RemainderSigned = 1151
  case i64CountLeadingZeros = 1161
  case i64CountTrailingZeros = 1165
  case i64PopulationCount = 1169
  case i64Extend8 = 1173
  case i64Extend16 = 1177
  case i64Extend32 = 1181
  case load8 = 1185
  case load16 = 1201
  case load32 = 1221
  case load64 = 1241
  case i32Load8Signed = 1261
  case i32Load16Signed = 1277
  case i64Load8Signed = 1297
  case i64Load16Signed = 1313
  case i64Load32Signed = 1333
  case f32Load = 1353
  case f64Load = 1373
  case store8 = 1393
  case store16 = 1405
  case store32 = 1417
  case store64 = 1429
  case f32Store = 1441
  case f64Store = 1444
  case refI31 = 1447
  case i31GetSigned = 1451
  case i31GetUnsigned = 1455
  case isDefined = 1459
  case isStructure = 1469
  case isArray = 1479
  case isI31 = 1489
  case isEq = 1499
  case isAny = 1509
  case isNone = 1519
  case isFunction = 1529
  case structGet64 = 1539
  case structGetF32 = 1543
  case structGetF64 = 1547
  case structGet8Signed = 1551
  case structGet8Unsigned = 1555
  case structGet16Signed = 1559
  case structGet16Unsigned = 1563
  case f32x4ConvertSigned = 1567
  case f32x4ConvertUnsigned = 1568
  case f64x2ConvertLowSigned = 1569
  case f64x2ConvertLowUnsigned = 1570
  case f64x2PromoteLow = 1571
  case f32x4DemoteZero = 1572
  case i32x4SaturateF32Signed = 1573
  case i32x4SaturateF32Unsigned = 1574
  case i32x4SaturateF64SignedZero = 1575
  case i32x4SaturateF64UnsignedZero = 1576
  case f32x4Equal = 1577
  case f32x4NotEqual = 1578
  case f32x4Less = 1579
  case f32x4Greater = 1580
  case f32x4LessOrEqual = 1581
  case f32x4GreaterOrEqual = 1582
  case f32x4Absolute = 1583
  case f32x4Negate = 1584
  case f32x4SquareRoot = 1585
  case f32x4Ceiling = 1586
  case f32x4Floor = 1587
  case f32x4Truncate = 1588
  case f32x4Nearest = 1589
  case f32x4Add = 1590
  case f32x4Subtract = 1591
  case f32x4Multiply = 1592
  case f32x4Divide = 1593
  case f32x4Minimum = 1594
  case f32x4Maximum = 1595
  case f32x4PseudoMinimum = 1596
  case f32x4PseudoMaximum = 1597
  case f32x4MultiplyAdd = 1598
  case f32x4NegatedMultiplyAdd = 1599
  case f64x2Equal = 1600
  case f64x2NotEqual = 1601
  case f64x2Less = 1602
  case f64x2Greater = 1603
  case f64x2LessOrEqual = 1604
  case f64x2GreaterOrEqual = 1605
  case f64x2Absolute = 1606
  case f64x2Negate = 1607
  case f64x2SquareRoot = 1608
  case f64x2Ceiling = 1609
  case f64x2Floor = 1610
  case f64x2Truncate = 1611
  case f64x2Nearest = 1612
  case f64x2Add = 1613
  case f64x2Subtract = 1614
  case f64x2Multiply = 1615
  case f64x2Divide = 1616
  case f64x2Minimum = 1617
  case f64x2Maximum = 1618
  case f64x2PseudoMinimum = 1619
  case f64x2PseudoMaximum = 1620
  case f64x2MultiplyAdd = 1621
  case f64x2NegatedMultiplyAdd = 1622
  case i8x16CountOnes = 1623
  case i32x4Dot = 1624
  case i16x8MultiplyQ15 = 1625
  case i16x8RelaxedDot = 1626
  case i32x4RelaxedDotAdd = 1627
  case i8x16Equal = 1628
  case i16x8Equal = 1629
  case i32x4Equal = 1630
  case i64x2Equal = 1631
  case i8x16NotEqual = 1632
  case i16x8NotEqual = 1633
  case i32x4NotEqual = 1634
  case i64x2NotEqual = 1635
  case i8x16LessSigned = 1636
  case i8x16LessUnsigned = 1637
  case i16x8LessSigned = 1638
  case i16x8LessUnsigned = 1639
  case i32x4LessSigned = 1640
  case i32x4LessUnsigned = 1641
  case i64x2LessSigned = 1642
  case i8x16GreaterSigned = 1643
  case i8x16GreaterUnsigned = 1644
  case i16x8GreaterSigned = 1645
  case i16x8GreaterUnsigned = 1646
  case i32x4GreaterSigned = 1647
  case i32x4GreaterUnsigned = 1648
  case i64x2GreaterSigned = 1649
  case i8x16LessOrEqualSigned = 1650
  case i8x16LessOrEqualUnsigned = 1651
  case i16x8LessOrEqualSigned = 1652
  case i16x8LessOrEqualUnsigned = 1653
  case i32x4LessOrEqualSigned = 1654
  case i32x4LessOrEqualUnsigned = 1655
  case i64x2LessOrEqualSigned = 1656
  case i8x16GreaterOrEqualSigned = 1657
  case i8x16GreaterOrEqualUnsigned = 1658
  case i16x8GreaterOrEqualSigned = 1659
  case i16x8GreaterOrEqualUnsigned = 1660
  case i32x4GreaterOrEqualSigned = 1661
  case i32x4GreaterOrEqualUnsigned = 1662
  case i64x2GreaterOrEqualSigned = 1663
  case i8x16Absolute = 1664
  case i16x8Absolute = 1665
  case i32x4Absolute = 1666
  case i64x2Absolute = 1667
  case i8x16Negate = 1668
  case i16x8Negate = 1669
  case i32x4Negate = 1670
  case i64x2Negate = 1671
  case i8x16Add = 1672
  case i16x8Add = 1673
  case i32x4Add = 1674
  case i64x2Add = 1675
  case i8x16Subtract = 1676
  case i16x8Subtract = 1677
  case i32x4Subtract = 1678
  case i64x2Subtract = 1679
  case i16x8Multiply = 1680
  case i32x4Multiply = 1681
  case i64x2Multiply = 1682
  case i8x16AddSaturatingSigned = 1683
  case i8x16AddSaturatingUnsigned = 1684
  case i16x8AddSaturatingSigned = 1685
  case i16x8AddSaturatingUnsigned = 1686
  case i8x16SubtractSaturatingSigned = 1687
  case i8x16SubtractSaturatingUnsigned = 1688
  case i16x8SubtractSaturatingSigned = 1689
  case i16x8SubtractSaturatingUnsigned = 1690
  case i8x16MinimumSigned = 1691
  case i8x16MinimumUnsigned = 1692
  case i16x8MinimumSigned = 1693
  case i16x8MinimumUnsigned = 1694
  case i32x4MinimumSigned = 1695
  case i32x4MinimumUnsigned = 1696
  case i8x16MaximumSigned = 1697
  case i8x16MaximumUnsigned = 1698
  case i16x8MaximumSigned = 1699
  case i16x8MaximumUnsigned = 1700
  case i32x4MaximumSigned = 1701
  case i32x4MaximumUnsigned = 1702
  case i8x16AverageUnsigned = 1703
  case i16x8AverageUnsigned = 1704
  case i8x16ShiftLeft = 1705
  case i16x8ShiftLeft = 1707
  case i32x4ShiftLeft = 1709
  case i64x2ShiftLeft = 1711
  case i8x16ShiftRightSigned = 1713
  case i8x16ShiftRightUnsigned = 1715
  case i16x8ShiftRightSigned = 1717
  case i16x8ShiftRightUnsigned = 1719
  case i32x4ShiftRightSigned = 1721
  case i32x4ShiftRightUnsigned = 1723
  case i64x2ShiftRightSigned = 1725
  case i64x2ShiftRightUnsigned = 1727
  case i8x16AllTrue = 1729
  case i16x8AllTrue = 1730
  case i32x4AllTrue = 1731
  case i64x2AllTrue = 1732
  case i8x16Bitmask = 1733
  case i16x8Bitmask = 1734
  case i32x4Bitmask = 1735
  case i64x2Bitmask = 1736
  case i16x8ExtendLowSigned = 1737
  case i16x8ExtendLowUnsigned = 1738
  case i16x8ExtendHighSigned = 1739
  case i16x8ExtendHighUnsigned = 1740
  case i16x8ExtendMultiplyLowSigned = 1741
  case i16x8ExtendMultiplyLowUnsigned = 1742
  case i16x8ExtendMultiplyHighSigned = 1743
  case i16x8ExtendMultiplyHighUnsigned = 1744
  case i16x8ExtendAddPairwiseSigned = 1745
  case i16x8ExtendAddPairwiseUnsigned = 1746
  case i32x4ExtendLowSigned = 1747
  case i32x4ExtendLowUnsigned = 1748
  case i32x4ExtendHighSigned = 1749
  case i32x4ExtendHighUnsigned = 1750
  case i32x4ExtendMultiplyLowSigned = 1751
  case i32x4ExtendMultiplyLowUnsigned = 1752
  case i32x4ExtendMultiplyHighSigned = 1753
  case i32x4ExtendMultiplyHighUnsigned = 1754
  case i32x4ExtendAddPairwiseSigned = 1755
  case i32x4ExtendAddPairwiseUnsigned = 1756
  case i64x2ExtendLowSigned = 1757
  case i64x2ExtendLowUnsigned = 1758
  case i64x2ExtendHighSigned = 1759
  case i64x2ExtendHighUnsigned = 1760
  case i64x2ExtendMultiplyLowSigned = 1761
  case i64x2ExtendMultiplyLowUnsigned = 1762
  case i64x2ExtendMultiplyHighSigned = 1763
  case i64x2ExtendMultiplyHighUnsigned = 1764
  case i8x16NarrowSigned = 1765
  case i8x16NarrowUnsigned = 1766
  case i16x8NarrowSigned = 1767
  case i16x8NarrowUnsigned = 1768
  case v128Not = 1769
  case v128And = 1770
  case v128AndNot = 1771
  case v128Or = 1772
  case v128ExclusiveOr = 1773
  case v128BitSelect = 1774
  case v128AnyTrue = 1775
  case v128Splat8 = 1776
  case v128Splat16 = 1777
  case v128Splat32 = 1778
  case v128Splat64 = 1779
  case i8x16ExtractSigned = 1780
  case i8x16ExtractUnsigned = 1781
  case i16x8ExtractSigned = 1782
  case i16x8ExtractUnsigned = 1783
  case i32x4Extract = 1784
  case i64x2Extract = 1785
  case f32x4Extract = 1786
  case f64x2Extract = 1787
  case v128Replace8 = 1788
  case v128Replace16 = 1789
  case v128Replace32 = 1790
  case v128Replace64 = 1791
  case i8x16Shuffle = 1792
  case i8x16Swizzle = 1796
  case v128Load = 1797
  case v128Load8x8Signed = 1802
  case v128Load8x8Unsigned = 1807
  case v128Load16x4Signed = 1812
  case v128Load16x4Unsigned = 1817
  case v128Load32x2Signed = 1822
  case v128Load32x2Unsigned = 1827
  case v128Load8Splat = 1832
  case v128Load16Splat = 1837
  case v128Load32Splat = 1842
  case v128Load64Splat = 1847
  case v128Load32Zero = 1852
  case v128Load64Zero = 1857
  case v128Store = 1862
  case v128Load8Lane = 1867
  case v128Load16Lane = 1870
  case v128Load32Lane = 1873
  case v128Load64Lane = 1876
  case v128Store8Lane = 1879
  case v128Store16Lane = 1882
  case v128Store32Lane = 1885
  case v128Store64Lane = 1888
  case i64Add128 = 1891
  case i64Subtract128 = 1892
  case i64MultiplyWideSigned = 1893
  case i64MultiplyWideUnsigned = 1894
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
  case field
  case element
  case elementStore
  case referenceTest
}

extension Operation {
  var shape: OperationShape? {
    switch self {
    case .none: nil
    case .i32EqualZero, .i64EqualZero, .lowHalf, .i64ExtendSigned, .i32SaturateF32Signed, .i32SaturateF32Unsigned, .i32SaturateF64Signed, .i32SaturateF64Unsigned, .i64SaturateF32Signed, .i64SaturateF32Unsigned, .i64SaturateF64Signed, .i64SaturateF64Unsigned, .f32ConvertI32Signed, .f32ConvertI32Unsigned, .f32ConvertI64Signed, .f32ConvertI64Unsigned, .f64ConvertI32Signed, .f64ConvertI32Unsigned, .f64ConvertI64Signed, .f64ConvertI64Unsigned, .f32Demote, .f64Promote, .i64Reinterpret, .f32Reinterpret, .f64Reinterpret, .f32Absolute, .f32Negate, .f32SquareRoot, .f32Ceiling, .f32Floor, .f32Truncate, .f32Nearest, .f64Absolute, .f64Negate, .f64SquareRoot, .f64Ceiling, .f64Floor, .f64Truncate, .f64Nearest, .i32CountLeadingZeros, .i32CountTrailingZeros, .i32PopulationCount, .i32Extend8, .i32Extend16, .i64CountLeadingZeros, .i64CountTrailingZeros, .i64PopulationCount, .i64Extend8, .i64Extend16, .i64Extend32, .refI31: .unary
    case .arrayLength, .i32TruncateF32Signed, .i32TruncateF32Unsigned, .i32TruncateF64Signed, .i32TruncateF64Unsigned, .i64TruncateF32Signed, .i64TruncateF32Unsigned, .i64TruncateF64Signed, .i64TruncateF64Unsigned, .i31GetSigned, .i31GetUnsigned: .trappingUnary
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
    case .structGet64, .structGetF32, .structGetF64, .structGet8Signed, .structGet8Unsigned, .structGet16Signed, .structGet16Unsigned: .field
    case .arrayGet8Signed, .arrayGet8Unsigned, .arrayGet16Signed, .arrayGet16Unsigned, .arrayGet32, .arrayGet64, .arrayGetF32, .arrayGetF64: .element
    case .arraySet8, .arraySet16, .arraySet32, .arraySet64: .elementStore
    case .isDefined, .isStructure, .isArray, .isI31, .isEq, .isAny, .isNone, .isFunction: .referenceTest
    }
  }
}
