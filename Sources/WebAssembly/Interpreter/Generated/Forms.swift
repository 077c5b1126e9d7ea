// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter
// swift-format-ignore-file

// Distances of forms from an operation's first handler. A producer's A variant follows its W variant.

enum UnaryForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 2 }
}

enum TrappingUnaryForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 2 }
}

enum BitsForm {
  @inline(__always) static var r: UInt16 { 0 }
}

enum CommutativeForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var si: UInt16 { 4 }
  @inline(__always) static var ri: UInt16 { 6 }
  @inline(__always) static var sl: UInt16 { 8 }
  @inline(__always) static var rl: UInt16 { 10 }
}

enum BinaryForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sr: UInt16 { 4 }
  @inline(__always) static var si: UInt16 { 6 }
  @inline(__always) static var ri: UInt16 { 8 }
}

enum TrappingForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sr: UInt16 { 4 }
  @inline(__always) static var si: UInt16 { 6 }
  @inline(__always) static var ri: UInt16 { 8 }
}

enum FloatForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sr: UInt16 { 4 }
}

enum ComparisonForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var si: UInt16 { 4 }
  @inline(__always) static var ri: UInt16 { 6 }
  @inline(__always) static var branchSS: UInt16 { 8 }
  @inline(__always) static var branchRS: UInt16 { 9 }
  @inline(__always) static var branchSH: UInt16 { 10 }
  @inline(__always) static var branchRH: UInt16 { 11 }
  @inline(__always) static var branchSL: UInt16 { 12 }
  @inline(__always) static var branchRL: UInt16 { 13 }
  @inline(__always) static var addBranchS: UInt16 { 14 }
  @inline(__always) static var addBranchH: UInt16 { 15 }
  @inline(__always) static var sl: UInt16 { 14 }
  @inline(__always) static var rl: UInt16 { 16 }
}

enum FloatComparisonForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sr: UInt16 { 4 }
  @inline(__always) static var branchSS: UInt16 { 6 }
  @inline(__always) static var branchRS: UInt16 { 7 }
  @inline(__always) static var branchSR: UInt16 { 8 }
  @inline(__always) static var branchUnlessSS: UInt16 { 9 }
  @inline(__always) static var branchUnlessRS: UInt16 { 10 }
  @inline(__always) static var branchUnlessSR: UInt16 { 11 }
}

enum FloatInequalityForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sr: UInt16 { 4 }
}

enum LoadForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 2 }
  @inline(__always) static var indexedS: UInt16 { 4 }
  @inline(__always) static var indexedR: UInt16 { 6 }
  @inline(__always) static var displacedS: UInt16 { 8 }
  @inline(__always) static var displacedR: UInt16 { 10 }
  @inline(__always) static var absolute: UInt16 { 12 }
  @inline(__always) static var linked: UInt16 { 14 }
  @inline(__always) static var wide: UInt16 { 15 }
  @inline(__always) static var scaledS: UInt16 { 16 }
  @inline(__always) static var scaledR: UInt16 { 18 }
}

enum StoreForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var sr: UInt16 { 1 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sh: UInt16 { 3 }
  @inline(__always) static var rh: UInt16 { 4 }
  @inline(__always) static var indexedS: UInt16 { 5 }
  @inline(__always) static var indexedR: UInt16 { 6 }
  @inline(__always) static var absoluteS: UInt16 { 7 }
  @inline(__always) static var absoluteR: UInt16 { 8 }
  @inline(__always) static var absoluteH: UInt16 { 9 }
  @inline(__always) static var linked: UInt16 { 10 }
  @inline(__always) static var wide: UInt16 { 11 }
}

enum FloatStoreForm {
  @inline(__always) static var sr: UInt16 { 0 }
  @inline(__always) static var indexedR: UInt16 { 1 }
  @inline(__always) static var absoluteR: UInt16 { 2 }
}

enum WideForm {
  @inline(__always) static var s: UInt16 { 0 }
}

enum AtomicForm {
  @inline(__always) static var width8: UInt16 { 0 }
  @inline(__always) static var width16: UInt16 { 1 }
  @inline(__always) static var width32: UInt16 { 2 }
  @inline(__always) static var width64: UInt16 { 3 }
}

enum WaitForm {
  @inline(__always) static var wait: UInt16 { 0 }
}

enum VectorUnaryForm {
  @inline(__always) static var s: UInt16 { 0 }
}

enum VectorBinaryForm {
  @inline(__always) static var ss: UInt16 { 0 }
}

enum VectorTernaryForm {
  @inline(__always) static var sss: UInt16 { 0 }
}

enum VectorShiftForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var si: UInt16 { 1 }
}

enum VectorTestForm {
  @inline(__always) static var s: UInt16 { 0 }
}

enum SplatForm {
  @inline(__always) static var s: UInt16 { 0 }
}

enum ExtractLaneForm {
  @inline(__always) static var s: UInt16 { 0 }
}

enum ReplaceLaneForm {
  @inline(__always) static var ss: UInt16 { 0 }
}

enum ShuffleForm {
  @inline(__always) static var units8: UInt16 { 0 }
  @inline(__always) static var units16: UInt16 { 1 }
  @inline(__always) static var units32: UInt16 { 2 }
  @inline(__always) static var units64: UInt16 { 3 }
}

enum SwizzleForm {
  @inline(__always) static var ss: UInt16 { 0 }
}

enum VectorLoadForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 1 }
  @inline(__always) static var linked: UInt16 { 2 }
  @inline(__always) static var indexedS: UInt16 { 3 }
  @inline(__always) static var indexedR: UInt16 { 4 }
}

enum VectorStoreForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 1 }
  @inline(__always) static var linked: UInt16 { 2 }
  @inline(__always) static var indexedS: UInt16 { 3 }
  @inline(__always) static var indexedR: UInt16 { 4 }
}

enum LoadLaneForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 1 }
  @inline(__always) static var linked: UInt16 { 2 }
}

enum StoreLaneForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 1 }
  @inline(__always) static var linked: UInt16 { 2 }
}

enum FieldForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 2 }
}

enum ElementForm {
  @inline(__always) static var ss: UInt16 { 0 }
  @inline(__always) static var rs: UInt16 { 2 }
  @inline(__always) static var sr: UInt16 { 4 }
}

enum ElementStoreForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 1 }
}

enum ReferenceTestForm {
  @inline(__always) static var s: UInt16 { 0 }
  @inline(__always) static var r: UInt16 { 2 }
  @inline(__always) static var castS: UInt16 { 4 }
  @inline(__always) static var castR: UInt16 { 5 }
  @inline(__always) static var branchS: UInt16 { 6 }
  @inline(__always) static var branchR: UInt16 { 7 }
  @inline(__always) static var branchUnlessS: UInt16 { 8 }
  @inline(__always) static var branchUnlessR: UInt16 { 9 }
}

