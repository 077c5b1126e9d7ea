// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

extension HandlerTable {
  static func fillControl(_ table: UnsafeMutablePointer<UInt64>) {
    fill_others(table)
  }

  private static func fill_others(_ table: UnsafeMutablePointer<UInt64>) {
    func op_branch(_ place: Place, _ values: Values) -> Int { handleBranch(place, values) }
    table[1946] = address(op_branch)
    func op_branchIf32_s(_ place: Place, _ values: Values) -> Int { handleBranchIf32_s(place, values) }
    table[1947] = address(op_branchIf32_s)
    func op_branchIf32_r(_ place: Place, _ values: Values) -> Int { handleBranchIf32_r(place, values) }
    table[1948] = address(op_branchIf32_r)
    func op_branchUnless32_s(_ place: Place, _ values: Values) -> Int { handleBranchUnless32_s(place, values) }
    table[1949] = address(op_branchUnless32_s)
    func op_branchUnless32_r(_ place: Place, _ values: Values) -> Int { handleBranchUnless32_r(place, values) }
    table[1950] = address(op_branchUnless32_r)
    func op_branchIf64_s(_ place: Place, _ values: Values) -> Int { handleBranchIf64_s(place, values) }
    table[1951] = address(op_branchIf64_s)
    func op_branchIf64_r(_ place: Place, _ values: Values) -> Int { handleBranchIf64_r(place, values) }
    table[1952] = address(op_branchIf64_r)
    func op_branchUnless64_s(_ place: Place, _ values: Values) -> Int { handleBranchUnless64_s(place, values) }
    table[1953] = address(op_branchUnless64_s)
    func op_branchUnless64_r(_ place: Place, _ values: Values) -> Int { handleBranchUnless64_r(place, values) }
    table[1954] = address(op_branchUnless64_r)
    func op_branchTable_s(_ place: Place, _ values: Values) -> Int { handleBranchTable_s(place, values) }
    table[1955] = address(op_branchTable_s)
    func op_branchTable_r(_ place: Place, _ values: Values) -> Int { handleBranchTable_r(place, values) }
    table[1956] = address(op_branchTable_r)
    func op_unreachable(_ place: Place, _ values: Values) -> Int { handleUnreachable(place, values) }
    table[1957] = address(op_unreachable)
    func op_copy(_ place: Place, _ values: Values) -> Int { handleCopy(place, values) }
    table[1958] = address(op_copy)
    func op_copyPair(_ place: Place, _ values: Values) -> Int { handleCopyPair(place, values) }
    table[1959] = address(op_copyPair)
    func op_copyRange(_ place: Place, _ values: Values) -> Int { handleCopyRange(place, values) }
    table[1960] = address(op_copyRange)
    func op_constant32(_ place: Place, _ values: Values) -> Int { handleConstant32(place, values) }
    table[1961] = address(op_constant32)
    func op_constant64(_ place: Place, _ values: Values) -> Int { handleConstant64(place, values) }
    table[1962] = address(op_constant64)
    func op_zero(_ place: Place, _ values: Values) -> Int { handleZero(place, values) }
    table[1963] = address(op_zero)
    func op_zero1(_ place: Place, _ values: Values) -> Int { handleZero1(place, values) }
    table[1964] = address(op_zero1)
    func op_zero2(_ place: Place, _ values: Values) -> Int { handleZero2(place, values) }
    table[1965] = address(op_zero2)
    func op_zero4(_ place: Place, _ values: Values) -> Int { handleZero4(place, values) }
    table[1966] = address(op_zero4)
    func op_select64_s(_ place: Place, _ values: Values) -> Int { handleSelect64_s(place, values) }
    table[1967] = address(op_select64_s)
    func op_select64_r(_ place: Place, _ values: Values) -> Int { handleSelect64_r(place, values) }
    table[1968] = address(op_select64_r)
    func op_selectF32_s(_ place: Place, _ values: Values) -> Int { handleSelectF32_s(place, values) }
    table[1969] = address(op_selectF32_s)
    func op_selectF32_r(_ place: Place, _ values: Values) -> Int { handleSelectF32_r(place, values) }
    table[1970] = address(op_selectF32_r)
    func op_selectF64_s(_ place: Place, _ values: Values) -> Int { handleSelectF64_s(place, values) }
    table[1971] = address(op_selectF64_s)
    func op_selectF64_r(_ place: Place, _ values: Values) -> Int { handleSelectF64_r(place, values) }
    table[1972] = address(op_selectF64_r)
    func op_globalGet64(_ place: Place, _ values: Values) -> Int { handleGlobalGet64(place, values) }
    table[1973] = address(op_globalGet64)
    func op_globalGetF32(_ place: Place, _ values: Values) -> Int { handleGlobalGetF32(place, values) }
    table[1974] = address(op_globalGetF32)
    func op_globalGetF64(_ place: Place, _ values: Values) -> Int { handleGlobalGetF64(place, values) }
    table[1975] = address(op_globalGetF64)
    func op_globalSet_s(_ place: Place, _ values: Values) -> Int { handleGlobalSet_s(place, values) }
    table[1976] = address(op_globalSet_s)
    func op_globalSet_r(_ place: Place, _ values: Values) -> Int { handleGlobalSet_r(place, values) }
    table[1977] = address(op_globalSet_r)
    func op_refIsNull(_ place: Place, _ values: Values) -> Int { handleRefIsNull(place, values) }
    table[1978] = address(op_refIsNull)
    func op_refAsNonNull(_ place: Place, _ values: Values) -> Int { handleRefAsNonNull(place, values) }
    table[1979] = address(op_refAsNonNull)
    func op_refFunc(_ place: Place, _ values: Values) -> Int { handleRefFunc(place, values) }
    table[1980] = address(op_refFunc)
  }
}
