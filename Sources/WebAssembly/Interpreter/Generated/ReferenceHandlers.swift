// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillReference(_ table: UnsafeMutablePointer<UInt64>) {
    fill_refI31(table)
    fill_i31GetSigned(table)
    fill_i31GetUnsigned(table)
    fill_isDefined(table)
    fill_isStructure(table)
    fill_isArray(table)
    fill_isI31(table)
    fill_isEq(table)
    fill_isAny(table)
    fill_isNone(table)
    fill_isFunction(table)
  }

  private static func fill_refI31(_ table: UnsafeMutablePointer<UInt64>) {
    func op_refI31_s_W(_ place: Place, _ values: Values) -> Int { runUnary(RefI31.self, Slot.self, store: true, place, values) }
    table[1447] = address(op_refI31_s_W)
    func op_refI31_s_A(_ place: Place, _ values: Values) -> Int { runUnary(RefI31.self, Slot.self, store: false, place, values) }
    table[1448] = address(op_refI31_s_A)
    func op_refI31_r_W(_ place: Place, _ values: Values) -> Int { runUnary(RefI31.self, Accumulator.self, store: true, place, values) }
    table[1449] = address(op_refI31_r_W)
    func op_refI31_r_A(_ place: Place, _ values: Values) -> Int { runUnary(RefI31.self, Accumulator.self, store: false, place, values) }
    table[1450] = address(op_refI31_r_A)
  }

  private static func fill_i31GetSigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i31GetSigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetSigned.self, Slot.self, store: true, place, values) }
    table[1451] = address(op_i31GetSigned_s_W)
    func op_i31GetSigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetSigned.self, Slot.self, store: false, place, values) }
    table[1452] = address(op_i31GetSigned_s_A)
    func op_i31GetSigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetSigned.self, Accumulator.self, store: true, place, values) }
    table[1453] = address(op_i31GetSigned_r_W)
    func op_i31GetSigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetSigned.self, Accumulator.self, store: false, place, values) }
    table[1454] = address(op_i31GetSigned_r_A)
  }

  private static func fill_i31GetUnsigned(_ table: UnsafeMutablePointer<UInt64>) {
    func op_i31GetUnsigned_s_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetUnsigned.self, Slot.self, store: true, place, values) }
    table[1455] = address(op_i31GetUnsigned_s_W)
    func op_i31GetUnsigned_s_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetUnsigned.self, Slot.self, store: false, place, values) }
    table[1456] = address(op_i31GetUnsigned_s_A)
    func op_i31GetUnsigned_r_W(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetUnsigned.self, Accumulator.self, store: true, place, values) }
    table[1457] = address(op_i31GetUnsigned_r_W)
    func op_i31GetUnsigned_r_A(_ place: Place, _ values: Values) -> Int { runTrappingUnary(I31GetUnsigned.self, Accumulator.self, store: false, place, values) }
    table[1458] = address(op_i31GetUnsigned_r_A)
  }

  private static func fill_isDefined(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isDefined_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsDefined.self, Slot.self, store: true, place, values) }
    table[1459] = address(op_isDefined_s_W)
    func op_isDefined_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsDefined.self, Slot.self, store: false, place, values) }
    table[1460] = address(op_isDefined_s_A)
    func op_isDefined_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsDefined.self, Accumulator.self, store: true, place, values) }
    table[1461] = address(op_isDefined_r_W)
    func op_isDefined_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsDefined.self, Accumulator.self, store: false, place, values) }
    table[1462] = address(op_isDefined_r_A)
    func op_isDefined_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsDefined.self, Slot.self, place, values) }
    table[1463] = address(op_isDefined_castS)
    func op_isDefined_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsDefined.self, Accumulator.self, place, values) }
    table[1464] = address(op_isDefined_castR)
    func op_isDefined_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsDefined.self, Slot.self, place, values) }
    table[1465] = address(op_isDefined_branchS)
    func op_isDefined_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsDefined.self, Accumulator.self, place, values) }
    table[1466] = address(op_isDefined_branchR)
    func op_isDefined_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsDefined.self, Slot.self, place, values) }
    table[1467] = address(op_isDefined_branchUnlessS)
    func op_isDefined_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsDefined.self, Accumulator.self, place, values) }
    table[1468] = address(op_isDefined_branchUnlessR)
  }

  private static func fill_isStructure(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isStructure_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsStructure.self, Slot.self, store: true, place, values) }
    table[1469] = address(op_isStructure_s_W)
    func op_isStructure_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsStructure.self, Slot.self, store: false, place, values) }
    table[1470] = address(op_isStructure_s_A)
    func op_isStructure_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsStructure.self, Accumulator.self, store: true, place, values) }
    table[1471] = address(op_isStructure_r_W)
    func op_isStructure_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsStructure.self, Accumulator.self, store: false, place, values) }
    table[1472] = address(op_isStructure_r_A)
    func op_isStructure_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsStructure.self, Slot.self, place, values) }
    table[1473] = address(op_isStructure_castS)
    func op_isStructure_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsStructure.self, Accumulator.self, place, values) }
    table[1474] = address(op_isStructure_castR)
    func op_isStructure_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsStructure.self, Slot.self, place, values) }
    table[1475] = address(op_isStructure_branchS)
    func op_isStructure_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsStructure.self, Accumulator.self, place, values) }
    table[1476] = address(op_isStructure_branchR)
    func op_isStructure_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsStructure.self, Slot.self, place, values) }
    table[1477] = address(op_isStructure_branchUnlessS)
    func op_isStructure_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsStructure.self, Accumulator.self, place, values) }
    table[1478] = address(op_isStructure_branchUnlessR)
  }

  private static func fill_isArray(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isArray_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsArray.self, Slot.self, store: true, place, values) }
    table[1479] = address(op_isArray_s_W)
    func op_isArray_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsArray.self, Slot.self, store: false, place, values) }
    table[1480] = address(op_isArray_s_A)
    func op_isArray_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsArray.self, Accumulator.self, store: true, place, values) }
    table[1481] = address(op_isArray_r_W)
    func op_isArray_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsArray.self, Accumulator.self, store: false, place, values) }
    table[1482] = address(op_isArray_r_A)
    func op_isArray_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsArray.self, Slot.self, place, values) }
    table[1483] = address(op_isArray_castS)
    func op_isArray_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsArray.self, Accumulator.self, place, values) }
    table[1484] = address(op_isArray_castR)
    func op_isArray_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsArray.self, Slot.self, place, values) }
    table[1485] = address(op_isArray_branchS)
    func op_isArray_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsArray.self, Accumulator.self, place, values) }
    table[1486] = address(op_isArray_branchR)
    func op_isArray_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsArray.self, Slot.self, place, values) }
    table[1487] = address(op_isArray_branchUnlessS)
    func op_isArray_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsArray.self, Accumulator.self, place, values) }
    table[1488] = address(op_isArray_branchUnlessR)
  }

  private static func fill_isI31(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isI31_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsI31.self, Slot.self, store: true, place, values) }
    table[1489] = address(op_isI31_s_W)
    func op_isI31_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsI31.self, Slot.self, store: false, place, values) }
    table[1490] = address(op_isI31_s_A)
    func op_isI31_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsI31.self, Accumulator.self, store: true, place, values) }
    table[1491] = address(op_isI31_r_W)
    func op_isI31_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsI31.self, Accumulator.self, store: false, place, values) }
    table[1492] = address(op_isI31_r_A)
    func op_isI31_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsI31.self, Slot.self, place, values) }
    table[1493] = address(op_isI31_castS)
    func op_isI31_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsI31.self, Accumulator.self, place, values) }
    table[1494] = address(op_isI31_castR)
    func op_isI31_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsI31.self, Slot.self, place, values) }
    table[1495] = address(op_isI31_branchS)
    func op_isI31_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsI31.self, Accumulator.self, place, values) }
    table[1496] = address(op_isI31_branchR)
    func op_isI31_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsI31.self, Slot.self, place, values) }
    table[1497] = address(op_isI31_branchUnlessS)
    func op_isI31_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsI31.self, Accumulator.self, place, values) }
    table[1498] = address(op_isI31_branchUnlessR)
  }

  private static func fill_isEq(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isEq_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsEq.self, Slot.self, store: true, place, values) }
    table[1499] = address(op_isEq_s_W)
    func op_isEq_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsEq.self, Slot.self, store: false, place, values) }
    table[1500] = address(op_isEq_s_A)
    func op_isEq_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsEq.self, Accumulator.self, store: true, place, values) }
    table[1501] = address(op_isEq_r_W)
    func op_isEq_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsEq.self, Accumulator.self, store: false, place, values) }
    table[1502] = address(op_isEq_r_A)
    func op_isEq_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsEq.self, Slot.self, place, values) }
    table[1503] = address(op_isEq_castS)
    func op_isEq_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsEq.self, Accumulator.self, place, values) }
    table[1504] = address(op_isEq_castR)
    func op_isEq_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsEq.self, Slot.self, place, values) }
    table[1505] = address(op_isEq_branchS)
    func op_isEq_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsEq.self, Accumulator.self, place, values) }
    table[1506] = address(op_isEq_branchR)
    func op_isEq_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsEq.self, Slot.self, place, values) }
    table[1507] = address(op_isEq_branchUnlessS)
    func op_isEq_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsEq.self, Accumulator.self, place, values) }
    table[1508] = address(op_isEq_branchUnlessR)
  }

  private static func fill_isAny(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isAny_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsAny.self, Slot.self, store: true, place, values) }
    table[1509] = address(op_isAny_s_W)
    func op_isAny_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsAny.self, Slot.self, store: false, place, values) }
    table[1510] = address(op_isAny_s_A)
    func op_isAny_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsAny.self, Accumulator.self, store: true, place, values) }
    table[1511] = address(op_isAny_r_W)
    func op_isAny_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsAny.self, Accumulator.self, store: false, place, values) }
    table[1512] = address(op_isAny_r_A)
    func op_isAny_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsAny.self, Slot.self, place, values) }
    table[1513] = address(op_isAny_castS)
    func op_isAny_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsAny.self, Accumulator.self, place, values) }
    table[1514] = address(op_isAny_castR)
    func op_isAny_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsAny.self, Slot.self, place, values) }
    table[1515] = address(op_isAny_branchS)
    func op_isAny_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsAny.self, Accumulator.self, place, values) }
    table[1516] = address(op_isAny_branchR)
    func op_isAny_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsAny.self, Slot.self, place, values) }
    table[1517] = address(op_isAny_branchUnlessS)
    func op_isAny_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsAny.self, Accumulator.self, place, values) }
    table[1518] = address(op_isAny_branchUnlessR)
  }

  private static func fill_isNone(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isNone_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsNone.self, Slot.self, store: true, place, values) }
    table[1519] = address(op_isNone_s_W)
    func op_isNone_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsNone.self, Slot.self, store: false, place, values) }
    table[1520] = address(op_isNone_s_A)
    func op_isNone_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsNone.self, Accumulator.self, store: true, place, values) }
    table[1521] = address(op_isNone_r_W)
    func op_isNone_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsNone.self, Accumulator.self, store: false, place, values) }
    table[1522] = address(op_isNone_r_A)
    func op_isNone_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsNone.self, Slot.self, place, values) }
    table[1523] = address(op_isNone_castS)
    func op_isNone_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsNone.self, Accumulator.self, place, values) }
    table[1524] = address(op_isNone_castR)
    func op_isNone_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsNone.self, Slot.self, place, values) }
    table[1525] = address(op_isNone_branchS)
    func op_isNone_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsNone.self, Accumulator.self, place, values) }
    table[1526] = address(op_isNone_branchR)
    func op_isNone_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsNone.self, Slot.self, place, values) }
    table[1527] = address(op_isNone_branchUnlessS)
    func op_isNone_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsNone.self, Accumulator.self, place, values) }
    table[1528] = address(op_isNone_branchUnlessR)
  }

  private static func fill_isFunction(_ table: UnsafeMutablePointer<UInt64>) {
    func op_isFunction_s_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsFunction.self, Slot.self, store: true, place, values) }
    table[1529] = address(op_isFunction_s_W)
    func op_isFunction_s_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsFunction.self, Slot.self, store: false, place, values) }
    table[1530] = address(op_isFunction_s_A)
    func op_isFunction_r_W(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsFunction.self, Accumulator.self, store: true, place, values) }
    table[1531] = address(op_isFunction_r_W)
    func op_isFunction_r_A(_ place: Place, _ values: Values) -> Int { runReferenceTest(IsFunction.self, Accumulator.self, store: false, place, values) }
    table[1532] = address(op_isFunction_r_A)
    func op_isFunction_castS(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsFunction.self, Slot.self, place, values) }
    table[1533] = address(op_isFunction_castS)
    func op_isFunction_castR(_ place: Place, _ values: Values) -> Int { runReferenceCast(IsFunction.self, Accumulator.self, place, values) }
    table[1534] = address(op_isFunction_castR)
    func op_isFunction_branchS(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsFunction.self, Slot.self, place, values) }
    table[1535] = address(op_isFunction_branchS)
    func op_isFunction_branchR(_ place: Place, _ values: Values) -> Int { runReferenceBranch(IsFunction.self, Accumulator.self, place, values) }
    table[1536] = address(op_isFunction_branchR)
    func op_isFunction_branchUnlessS(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsFunction.self, Slot.self, place, values) }
    table[1537] = address(op_isFunction_branchUnlessS)
    func op_isFunction_branchUnlessR(_ place: Place, _ values: Values) -> Int { runReferenceBranchUnless(IsFunction.self, Accumulator.self, place, values) }
    table[1538] = address(op_isFunction_branchUnlessR)
  }
}
