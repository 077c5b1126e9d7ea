// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillControl(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_branch(_ place: Place, _ values: Values) -> Int { handleBranch(place, values) }
    table[1755] = address(op_branch)
    func op_branchIf32_s(_ place: Place, _ values: Values) -> Int { handleBranchIf32_s(place, values) }
    table[1756] = address(op_branchIf32_s)
    func op_branchIf32_r(_ place: Place, _ values: Values) -> Int { handleBranchIf32_r(place, values) }
    table[1757] = address(op_branchIf32_r)
    func op_branchUnless32_s(_ place: Place, _ values: Values) -> Int { handleBranchUnless32_s(place, values) }
    table[1758] = address(op_branchUnless32_s)
    func op_branchUnless32_r(_ place: Place, _ values: Values) -> Int { handleBranchUnless32_r(place, values) }
    table[1759] = address(op_branchUnless32_r)
    func op_branchIf64_s(_ place: Place, _ values: Values) -> Int { handleBranchIf64_s(place, values) }
    table[1760] = address(op_branchIf64_s)
    func op_branchIf64_r(_ place: Place, _ values: Values) -> Int { handleBranchIf64_r(place, values) }
    table[1761] = address(op_branchIf64_r)
    func op_branchUnless64_s(_ place: Place, _ values: Values) -> Int { handleBranchUnless64_s(place, values) }
    table[1762] = address(op_branchUnless64_s)
    func op_branchUnless64_r(_ place: Place, _ values: Values) -> Int { handleBranchUnless64_r(place, values) }
    table[1763] = address(op_branchUnless64_r)
    func op_branchTable_s(_ place: Place, _ values: Values) -> Int { handleBranchTable_s(place, values) }
    table[1764] = address(op_branchTable_s)
    func op_branchTable_r(_ place: Place, _ values: Values) -> Int { handleBranchTable_r(place, values) }
    table[1765] = address(op_branchTable_r)
    func op_unreachable(_ place: Place, _ values: Values) -> Int { handleUnreachable(place, values) }
    table[1766] = address(op_unreachable)
    func op_copy(_ place: Place, _ values: Values) -> Int { handleCopy(place, values) }
    table[1767] = address(op_copy)
    func op_copyPair(_ place: Place, _ values: Values) -> Int { handleCopyPair(place, values) }
    table[1768] = address(op_copyPair)
    func op_copyRange(_ place: Place, _ values: Values) -> Int { handleCopyRange(place, values) }
    table[1769] = address(op_copyRange)
    func op_constant32(_ place: Place, _ values: Values) -> Int { handleConstant32(place, values) }
    table[1770] = address(op_constant32)
    func op_constant64(_ place: Place, _ values: Values) -> Int { handleConstant64(place, values) }
    table[1771] = address(op_constant64)
    func op_zero(_ place: Place, _ values: Values) -> Int { handleZero(place, values) }
    table[1772] = address(op_zero)
    func op_zero1(_ place: Place, _ values: Values) -> Int { handleZero1(place, values) }
    table[1773] = address(op_zero1)
    func op_zero2(_ place: Place, _ values: Values) -> Int { handleZero2(place, values) }
    table[1774] = address(op_zero2)
    func op_zero4(_ place: Place, _ values: Values) -> Int { handleZero4(place, values) }
    table[1775] = address(op_zero4)
    func op_select64_s(_ place: Place, _ values: Values) -> Int { handleSelect64_s(place, values) }
    table[1776] = address(op_select64_s)
    func op_select64_r(_ place: Place, _ values: Values) -> Int { handleSelect64_r(place, values) }
    table[1777] = address(op_select64_r)
    func op_selectF32_s(_ place: Place, _ values: Values) -> Int { handleSelectF32_s(place, values) }
    table[1778] = address(op_selectF32_s)
    func op_selectF32_r(_ place: Place, _ values: Values) -> Int { handleSelectF32_r(place, values) }
    table[1779] = address(op_selectF32_r)
    func op_selectF64_s(_ place: Place, _ values: Values) -> Int { handleSelectF64_s(place, values) }
    table[1780] = address(op_selectF64_s)
    func op_selectF64_r(_ place: Place, _ values: Values) -> Int { handleSelectF64_r(place, values) }
    table[1781] = address(op_selectF64_r)
    func op_globalGet64(_ place: Place, _ values: Values) -> Int { handleGlobalGet64(place, values) }
    table[1782] = address(op_globalGet64)
    func op_globalGetF32(_ place: Place, _ values: Values) -> Int { handleGlobalGetF32(place, values) }
    table[1783] = address(op_globalGetF32)
    func op_globalGetF64(_ place: Place, _ values: Values) -> Int { handleGlobalGetF64(place, values) }
    table[1784] = address(op_globalGetF64)
    func op_globalSet_s(_ place: Place, _ values: Values) -> Int { handleGlobalSet_s(place, values) }
    table[1785] = address(op_globalSet_s)
    func op_globalSet_r(_ place: Place, _ values: Values) -> Int { handleGlobalSet_r(place, values) }
    table[1786] = address(op_globalSet_r)
    func op_refIsNull(_ place: Place, _ values: Values) -> Int { handleRefIsNull(place, values) }
    table[1787] = address(op_refIsNull)
    func op_refAsNonNull(_ place: Place, _ values: Values) -> Int { handleRefAsNonNull(place, values) }
    table[1788] = address(op_refAsNonNull)
    func op_refFunc(_ place: Place, _ values: Values) -> Int { handleRefFunc(place, values) }
    table[1789] = address(op_refFunc)
  }
}
