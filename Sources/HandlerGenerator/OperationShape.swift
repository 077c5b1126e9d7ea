/// A shape: which forms an operation of this kind has, and how each is written.
///
/// Forms are named by where operands come from: s slot, r accumulator, i 32-bit immediate, h 16-bit immediate, l 64-bit
/// immediate. Of producers each form has a W variant, which writes slot and accumulator, and an A variant right after
/// it, which writes the accumulator alone.
struct OperationShape {
  struct Form {
    let name: String
    /// The expression, with OP for the operation.
    let call: String
    var isProducer = true
    /// Whether only operations on 64 bits have the form, or on 32, or accesses of several bytes; such forms stand last.
    var width = Width.any
  }

  enum Width { case any, narrow, wide, multibyte }

  let protocolName: String
  let forms: [Form]

  /// The Swift name of the enumeration of its forms.
  var formsName: String {
    protocolName.hasSuffix("Operation") ? protocolName.dropLast("Operation".count) + "Form" : protocolName + "Form"
  }
}

extension OperationShape {
  static let all = [
    OperationShape(
      protocolName: "UnaryOperation", forms: operands(["s", "r"]) { "runUnary(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "TrappingUnaryOperation",
      forms: operands(["s", "r"]) { "runTrappingUnary(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "BitsOperation", forms: operands(["r"]) { "runUnary(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "CommutativeOperation",
      forms: operands(["ss", "rs", "si", "ri"]) { "runBinary(OP, \($0), store: STORE" }
        + operands(["sl", "rl"], .wide) { "runBinary(OP, \($0), store: STORE, words: 3" }),
    OperationShape(
      protocolName: "BinaryOperation",
      forms: operands(["ss", "rs", "sr", "si", "ri"]) { "runBinary(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "TrappingOperation",
      forms: operands(["ss", "rs", "sr", "si", "ri"]) { "runTrapping(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "FloatOperation", forms: operands(["ss", "rs", "sr"]) { "runBinary(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "Comparison",
      forms: operands(["ss", "rs", "si", "ri"]) { "runCompare(OP, \($0), store: STORE" }
        + branches("branch", ["ss", "rs", "sh", "rh"]) { "runCompareBranch(OP, \($0)" }
        + branches("branch", ["sl", "rl"]) { "runCompareBranch(OP, \($0), words: 3" }
        + branches("addBranch", ["s", "h"], .narrow) { "runAddCompareBranch(OP, \($0)" }
        + operands(["sl", "rl"], .wide) { "runCompare(OP, \($0), store: STORE, words: 3" }),
    OperationShape(
      protocolName: "FloatComparison",
      forms: operands(["ss", "rs", "sr"]) { "runCompare(OP, \($0), store: STORE" }
        + branches("branch", ["ss", "rs", "sr"]) { "runCompareBranch(OP, \($0)" }
        + branches("branchUnless", ["ss", "rs", "sr"]) { "runCompareBranchUnless(OP, \($0)" }),
    OperationShape(
      protocolName: "FloatInequality", forms: operands(["ss", "rs", "sr"]) { "runCompare(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "LoadOperation",
      forms: operands(["s", "r"]) { "runLoad(OP, \($0), store: STORE" }
        + operands(["s", "r"], prefix: "indexed") { "runIndexedLoad(OP, \($0), store: STORE" }
        + operands(["s", "r"], prefix: "displaced") { "runDisplacedLoad(OP, \($0), store: STORE" }
        + [Form(name: "absolute", call: "runAbsoluteLoad(OP, store: STORE")]
        + [Form(name: "linked", call: "runLinkedLoad(OP", isProducer: false)]
        + [Form(name: "wide", call: "runWideLoad(OP", isProducer: false)]
        + operands(["s", "r"], .multibyte, prefix: "scaled") { "runScaledLoad(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "StoreOperation",
      forms: branches("", ["ss", "sr", "rs", "sh", "rh"]) { "runStore(OP, \($0)" }
        + branches("indexed", ["s", "r"]) { "runIndexedStore(OP, \($0)" }
        + branches("absolute", ["s", "r", "h"]) { "runAbsoluteStore(OP, \($0)" }
        + [Form(name: "linked", call: "runLinkedStore(OP", isProducer: false)]
        + [Form(name: "wide", call: "runWideStore(OP", isProducer: false)]),
    OperationShape(
      protocolName: "FloatStoreOperation",
      forms: branches("", ["sr"]) { "runStore(OP, \($0)" }
        + branches("indexed", ["r"]) { "runIndexedStore(OP, \($0)" }
        + branches("absolute", ["r"]) { "runAbsoluteStore(OP, \($0)" }),
    OperationShape(
      protocolName: "WideOperation", forms: [Form(name: "s", call: "runWide(OP", isProducer: false)]),
    OperationShape(
      protocolName: "AtomicOperation",
      forms: [8, 16, 32, 64].map {
        Form(name: "width\($0)", call: "runAtomic(OP, UInt\($0).self", isProducer: false)
      }),
    OperationShape(
      protocolName: "WaitOperation", forms: [Form(name: "wait", call: "runWait(OP", isProducer: false)]),
  ] + vectors + aggregates

  /// Vectors have no accumulator, so none of these is a producer.
  private static let vectors = [
    OperationShape(protocolName: "VectorUnaryOperation", forms: [plain("s", "runVectorUnary(OP")]),
    OperationShape(protocolName: "VectorBinaryOperation", forms: [plain("ss", "runVectorBinary(OP")]),
    OperationShape(protocolName: "VectorTernaryOperation", forms: [plain("sss", "runVectorTernary(OP")]),
    OperationShape(
      protocolName: "VectorShiftOperation",
      forms: [plain("ss", "runVectorShift(OP, Slot.self"), plain("si", "runVectorShift(OP, Immediate.self")]),
    OperationShape(protocolName: "VectorTestOperation", forms: [plain("s", "runVectorTest(OP")]),
    OperationShape(protocolName: "SplatOperation", forms: [plain("s", "runSplat(OP")]),
    OperationShape(protocolName: "ExtractLaneOperation", forms: [plain("s", "runExtractLane(OP")]),
    OperationShape(protocolName: "ReplaceLaneOperation", forms: [plain("ss", "runReplaceLane(OP")]),
    OperationShape(
      protocolName: "ShuffleOperation",
      forms: ["8", "16", "32", "64"].map { plain("units\($0)", "runShuffle(OP, UInt\($0).self") }),
    OperationShape(protocolName: "SwizzleOperation", forms: [plain("ss", "runSwizzle(OP")]),
    OperationShape(
      protocolName: "VectorLoadOperation", forms: addresses("runVectorLoad") + indexed("runVectorLoad")),
    OperationShape(
      protocolName: "VectorStoreOperation", forms: addresses("runVectorStore") + indexed("runVectorStore")),
    OperationShape(protocolName: "LoadLaneOperation", forms: addresses("runLoadLane")),
    OperationShape(protocolName: "StoreLaneOperation", forms: addresses("runStoreLane")),
  ]

  private static let aggregates = [
    OperationShape(
      protocolName: "FieldOperation", forms: operands(["s", "r"]) { "runFieldGet(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "ElementOperation",
      forms: operands(["ss", "rs", "sr"]) { "runElementGet(OP, \($0), store: STORE" }),
    OperationShape(
      protocolName: "ElementStoreOperation",
      forms: branches("", ["s", "r"]) { "runElementSet(OP, \($0)" }),
    OperationShape(
      protocolName: "ReferenceTestOperation",
      forms: operands(["s", "r"]) { "runReferenceTest(OP, \($0), store: STORE" }
        + branches("cast", ["s", "r"]) { "runReferenceCast(OP, \($0)" }
        + branches("branch", ["s", "r"]) { "runReferenceBranch(OP, \($0)" }
        + branches("branchUnless", ["s", "r"]) { "runReferenceBranchUnless(OP, \($0)" }),
  ]

  private static let kinds: [Character: String] = [
    "s": "Slot.self", "r": "Accumulator.self", "i": "Immediate.self", "h": "ShortImmediate.self",
    "l": "LongImmediate.self",
  ]

  private static func operands(
    _ names: [String], _ width: Width = .any, prefix: String = "", _ call: (String) -> String
  ) -> [Form] {
    names.map { name in
      Form(name: joined(prefix, name), call: call(types(name)), width: width)
    }
  }

  private static func branches(
    _ prefix: String, _ names: [String], _ width: Width = .any, _ call: (String) -> String
  ) -> [Form] {
    names.map { name in
      Form(name: joined(prefix, name), call: call(types(name)), isProducer: false, width: width)
    }
  }

  private static func plain(_ name: String, _ call: String) -> Form {
    Form(name: name, call: call, isProducer: false)
  }

  private static func addresses(_ function: String) -> [Form] {
    branches("", ["s", "r"]) { "\(function)(OP, DirectAddress<\($0.dropLast(".self".count))>.self" }
      + [plain("linked", "\(function)(OP, LinkedAddress.self")]
  }

  private static func indexed(_ function: String) -> [Form] {
    branches("indexed", ["s", "r"]) { "\(function)(OP, IndexedAddress<\($0.dropLast(".self".count))>.self" }
  }

  private static func types(_ name: String) -> String {
    name.compactMap { kinds[$0] }.joined(separator: ", ")
  }

  private static func joined(_ prefix: String, _ name: String) -> String {
    prefix.isEmpty ? name : prefix + name.uppercased()
  }
}
