// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillControl(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_branch(_ place: Place, _ values: Values) -> Int { handleBranch(place, values) }
    table[1431] = address(op_branch)
    func op_branchIf32_s(_ place: Place, _ values: Values) -> Int { handleBranchIf32_s(place, values) }
    table[1432] = address(op_branchIf32_s)
    func op_branchIf32_r(_ place: Place, _ values: Values) -> Int { handleBranchIf32_r(place, values) }
    table[1433] = address(op_branchIf32_r)
    func op_branchUnless32_s(_ place: Place, _ values: Values) -> Int { handleBranchUnless32_s(place, values) }
    table[1434] = address(op_branchUnless32_s)
    func op_branchUnless32_r(_ place: Place, _ values: Values) -> Int { handleBranchUnless32_r(place, values) }
    table[1435] = address(op_branchUnless32_r)
    func op_branchIf64_s(_ place: Place, _ values: Values) -> Int { handleBranchIf64_s(place, values) }
    table[1436] = address(op_branchIf64_s)
    func op_branchIf64_r(_ place: Place, _ values: Values) -> Int { handleBranchIf64_r(place, values) }
    table[1437] = address(op_branchIf64_r)
    func op_branchUnless64_s(_ place: Place, _ values: Values) -> Int { handleBranchUnless64_s(place, values) }
    table[1438] = address(op_branchUnless64_s)
    func op_branchUnless64_r(_ place: Place, _ values: Values) -> Int { handleBranchUnless64_r(place, values) }
    table[1439] = address(op_branchUnless64_r)
    func op_branchTable_s(_ place: Place, _ values: Values) -> Int { handleBranchTable_s(place, values) }
    table[1440] = address(op_branchTable_s)
    func op_branchTable_r(_ place: Place, _ values: Values) -> Int { handleBranchTable_r(place, values) }
    table[1441] = address(op_branchTable_r)
    func op_unreachable(_ place: Place, _ values: Values) -> Int { handleUnreachable(place, values) }
    table[1442] = address(op_unreachable)
    func op_copy(_ place: Place, _ values: Values) -> Int { handleCopy(place, values) }
    table[1443] = address(op_copy)
    func op_copyPair(_ place: Place, _ values: Values) -> Int { handleCopyPair(place, values) }
    table[1444] = address(op_copyPair)
    func op_copyRange(_ place: Place, _ values: Values) -> Int { handleCopyRange(place, values) }
    table[1445] = address(op_copyRange)
    func op_constant32(_ place: Place, _ values: Values) -> Int { handleConstant32(place, values) }
    table[1446] = address(op_constant32)
    func op_constant64(_ place: Place, _ values: Values) -> Int { handleConstant64(place, values) }
    table[1447] = address(op_constant64)
    func op_zero(_ place: Place, _ values: Values) -> Int { handleZero(place, values) }
    table[1448] = address(op_zero)
    func op_zero1(_ place: Place, _ values: Values) -> Int { handleZero1(place, values) }
    table[1449] = address(op_zero1)
    func op_zero2(_ place: Place, _ values: Values) -> Int { handleZero2(place, values) }
    table[1450] = address(op_zero2)
    func op_zero4(_ place: Place, _ values: Values) -> Int { handleZero4(place, values) }
    table[1451] = address(op_zero4)
    func op_select64_s(_ place: Place, _ values: Values) -> Int { handleSelect64_s(place, values) }
    table[1452] = address(op_select64_s)
    func op_select64_r(_ place: Place, _ values: Values) -> Int { handleSelect64_r(place, values) }
    table[1453] = address(op_select64_r)
    func op_selectF32_s(_ place: Place, _ values: Values) -> Int { handleSelectF32_s(place, values) }
    table[1454] = address(op_selectF32_s)
    func op_selectF32_r(_ place: Place, _ values: Values) -> Int { handleSelectF32_r(place, values) }
    table[1455] = address(op_selectF32_r)
    func op_selectF64_s(_ place: Place, _ values: Values) -> Int { handleSelectF64_s(place, values) }
    table[1456] = address(op_selectF64_s)
    func op_selectF64_r(_ place: Place, _ values: Values) -> Int { handleSelectF64_r(place, values) }
    table[1457] = address(op_selectF64_r)
    func op_globalGet64(_ place: Place, _ values: Values) -> Int { handleGlobalGet64(place, values) }
    table[1458] = address(op_globalGet64)
    func op_globalGetF32(_ place: Place, _ values: Values) -> Int { handleGlobalGetF32(place, values) }
    table[1459] = address(op_globalGetF32)
    func op_globalGetF64(_ place: Place, _ values: Values) -> Int { handleGlobalGetF64(place, values) }
    table[1460] = address(op_globalGetF64)
    func op_globalSet_s(_ place: Place, _ values: Values) -> Int { handleGlobalSet_s(place, values) }
    table[1461] = address(op_globalSet_s)
    func op_globalSet_r(_ place: Place, _ values: Values) -> Int { handleGlobalSet_r(place, values) }
    table[1462] = address(op_globalSet_r)
    func op_refIsNull(_ place: Place, _ values: Values) -> Int { handleRefIsNull(place, values) }
    table[1463] = address(op_refIsNull)
    func op_refAsNonNull(_ place: Place, _ values: Values) -> Int { handleRefAsNonNull(place, values) }
    table[1464] = address(op_refAsNonNull)
    func op_refFunc(_ place: Place, _ values: Values) -> Int { handleRefFunc(place, values) }
    table[1465] = address(op_refFunc)
  }
}
