// Register code as text, for people who want to see what became of a function:
//
//     4: i32Add.si.W               r[11] = acc = i32Add(r[-3], -1)
//
// the position in words, the handler's name, and what it does. `r[n]` is slot n of the frame, where parameters have
// negative numbers; `acc` is the accumulator of the value's kind. Behind the code stands, for each clause that catches
// exceptions, which words it guards and where it leads.

extension Module {
  /// The register code of a function that is not imported, a line for each instruction; nil for other functions and
  /// for those whose frame is too large to run.
  public func disassembly(ofFunction index: UInt32) -> String? {
    guard index >= contents.importedFunctionCount, index < contents.functions.count,
      let translation = try? code.translation(of: Int(index), recording: true)
    else { return nil }
    var text = ""
    for (n, operation) in translation.operations.enumerated() {
      let end = n + 1 < translation.operations.count ? translation.operations[n + 1].word : translation.code.count
      let line = DisassembledInstruction(
        op: operation.op, position: operation.word, words: translation.code[operation.word..<end])
      text += "\(padded(String(operation.word), left: 4)): \(padded(operation.op.name, right: 26))\(line.effect)\n"
    }
    return text + translation.exceptions.listing
  }

  /// Translates all functions, which otherwise happens at their first calls; for measuring and for warming up.
  package func translateAll() throws {
    try code.translateAll()
  }

  /// Bytes of register code that all functions together take.
  package func translatedByteCount() throws -> Int {
    var count = 0
    for n in 0..<contents.bodies.count {
      count += try code.translation(of: contents.importedFunctionCount + n, recording: false).code.count * 8
    }
    return count
  }
}

private func padded(_ text: String, left width: Int) -> String {
  String(repeating: " ", count: max(width - text.count, 0)) + text
}

private func padded(_ text: String, right width: Int) -> String {
  text + String(repeating: " ", count: max(width - text.count, 1))
}

private struct DisassembledInstruction {
  let op: RegisterOp
  let position: Int
  let words: ArraySlice<UInt64>

  /// What the instruction does.
  var effect: String {
    let parts = op.name.split(separator: ".").map(String.init)
    guard parts.count > 1, let operation = Operation.allCases.first(where: { "\($0)" == parts[0] }),
      let shape = operation.shape
    else { return effectOfHandler }
    let result = parts.last == "A" ? "acc" : "\(slot(0)) = acc"
    switch shape {
    case .unary, .trappingUnary, .bits: return "\(result) = \(parts[0])(\(operands(parts[1], from: 1)))"
    case .commutative, .binary, .trapping, .float:
      return "\(result) = \(parts[0])(\(operands(parts[1], from: 1)))"
    case .comparison, .floatComparison, .floatInequality: return comparison(parts, result)
    case .load: return "\(result) = \(parts[0]) \(address(parts[1], from: 1))"
    case .store, .floatStore: return store(parts)
    case .atomic, .wait:
      return "\(slot(0)) = \(op.name) linked \(word(2))[\(slot(1)) + \(word(3))], \(slot(2)), \(slot(3))"
    case .wide:
      let result = Int(Int16(truncatingIfNeeded: word(2)))
      return "r[\(result) ..< \(result + 2)] = \(parts[0])(\((0..<4).map { slot($0) }.joined(separator: ", ")))"
    case .vectorUnary, .splat, .vectorTest: return "\(slot(0)) = \(parts[0])(\(slot(1)))"
    case .extractLane: return "\(slot(0)) = \(parts[0])(\(slot(1)))[\(lane(3))]"
    case .vectorBinary, .vectorTernary, .vectorShift, .swizzle:
      return "\(slot(0)) = \(parts[0])(\(operands(parts[1], from: 1)))"
    case .replaceLane: return "\(slot(0)) = \(parts[0])(\(slot(1)), \(slot(2)))[\(lane(3))]"
    case .shuffle: return "\(slot(0)) = \(parts[0])(\(shuffledUnits))"
    case .vectorLoad: return "\(slot(0)) = \(parts[0]) \(vectorAddress(parts[1]))"
    case .vectorStore: return "\(parts[0]) \(vectorAddress(parts[1])) = \(slot(2))"
    case .loadLane: return "\(slot(0)) = \(slot(2)), [\(lane(3))] = \(parts[0]) \(vectorAddress(parts[1]))"
    case .storeLane: return "\(parts[0]) \(vectorAddress(parts[1])) = \(slot(2))[\(lane(3))]"
    case .field: return "\(result) = \(operand(parts[1].first ?? "s", 1)).\(word(1) >> 32)"
    case .element:
      let kinds = Array(parts[1])
      return "\(result) = \(operand(kinds[0], 1))[\(operand(kinds[1], 2))]"
    case .elementStore: return "\(slot(0))[\(slot(1))] = \(operand(parts[1].first ?? "s", 2))"
    case .referenceTest: return referenceTest(parts, result)
    }
  }

  // MARK: Shapes

  private func comparison(_ parts: [String], _ result: String) -> String {
    let form = parts[1]
    if form.hasPrefix("addBranch") {
      let limit = form.hasSuffix("S") ? "r[\(lane(4))]" : "\(lane(4))"
      return "\(slot(0)) = acc = \(slot(1)) + \(immediate); if \(parts[0])(acc, \(limit)) \(target(inWord: 2))"
    }
    for (prefix, word) in [("branchUnless", "unless"), ("branch", "if")] where form.hasPrefix(prefix) {
      let kinds = form.dropFirst(prefix.count).lowercased()
      return "\(word) \(parts[0])(\(operands(kinds, from: 0))) \(target(inWord: 1))"
    }
    return "\(result) = \(parts[0])(\(operands(form, from: 1)))"
  }

  private func referenceTest(_ parts: [String], _ result: String) -> String {
    let kind: Character = parts[1].last == "S" || parts[1] == "s" ? "s" : "r"
    let isBranch = parts[1].hasPrefix("branch")
    let type = parts[0] == "isDefined" || parts[0] == "isFunction" ? " \(word(2) & 0xffff_ffff)" : ""
    let question =
      "\(operand(kind, isBranch ? 0 : 1)) \(parts[0])\(type)" + (lane(isBranch ? 1 : 2) != 0 ? " or null" : "")
    if parts[1].hasPrefix("branchUnless") { return "unless \(question) \(target(inWord: 1))" }
    if isBranch { return "if \(question) \(target(inWord: 1))" }
    return parts[1].hasPrefix("cast") ? question : "\(result) = \(question)"
  }

  private func store(_ parts: [String]) -> String {
    let form = parts[1]
    if form == "linked" {
      return "\(parts[0]) linked \(word(2))[\(slot(0)) + \(word(1) >> 32)] = \(slot(1))"
    }
    if form == "wide" { return "\(parts[0]) linked \(word(1) >> 32)[\(slot(0)) + \(word(2))] = \(slot(1))" }
    if form.hasPrefix("absolute") {
      return "\(parts[0]) [\(word(1) >> 32)] = " + operand(form.last.map { Character($0.lowercased()) } ?? "s", 1)
    }
    if form.hasPrefix("indexed") {
      return "\(parts[0]) [\(slot(0)) + \(slot(2)) + \(UInt16(bitPattern: Int16(lane(3))))] = "
        + (form.hasSuffix("S") ? slot(1) : "acc")
    }
    let kinds = Array(form)
    return "\(parts[0]) [\(operand(kinds[0], 0)) + \(word(1) >> 32)] = \(operand(kinds[1], 1))"
  }

  private func address(_ form: String, from first: Int) -> String {
    let offset = UInt16(bitPattern: Int16(lane(3)))
    switch form {
    case "indexedS": return "[\(slot(1)) + \(slot(2)) + \(offset)]"
    case "indexedR": return "[acc + \(slot(2)) + \(offset)]"
    case "scaledS": return "[\(slot(1)) * size + \(slot(2)) + \(offset)]"
    case "scaledR": return "[acc * size + \(slot(2)) + \(offset)]"
    case "absolute": return "[\(word(1) >> 32)]"
    case "displacedS": return "[\(slot(1)) + \(lane(2)) + \(offset)]"
    case "displacedR": return "[acc + \(lane(2)) + \(offset)]"
    case "wide": return "linked \(word(1) >> 32)[\(slot(1)) + \(word(2))]"
    case "linked": return "linked \(word(2))[\(slot(1)) + \(word(1) >> 32)]"
    default: return "[\(operands(form, from: first)) + \(word(1) >> 32)]"
    }
  }

  private func vectorAddress(_ form: String) -> String {
    switch form {
    case "r": return "[acc + \(word(2))]"
    case "indexedS": return "[\(slot(1)) + \(slot(3)) + \(word(2))]"
    case "indexedR": return "[acc + \(slot(3)) + \(word(2))]"
    case "linked": return "linked \(word(3))[\(slot(1)) + \(word(2))]"
    default: return "[\(slot(1)) + \(word(2))]"
    }
  }

  /// What a shuffle takes, as bytes of slots.
  private var shuffledUnits: String {
    words.dropFirst(2).flatMap { [Int32(truncatingIfNeeded: $0), Int32(truncatingIfNeeded: $0 >> 32)] }
      .map { "r[\($0 >> 3)]:\($0 & 7)" }.joined(separator: " ")
  }

  private func operands(_ kinds: String, from first: Int) -> String {
    kinds.enumerated().map { operand($1, first + $0) }.joined(separator: ", ")
  }

  private func operand(_ kind: Character, _ n: Int) -> String {
    switch kind {
    case "s": slot(n)
    case "r": "acc"
    case "i": "\(immediate)"
    case "h": "\(lane(n))"
    default: "\(Int64(bitPattern: word(2)))"
    }
  }

  // MARK: Handlers written by hand

  private var effectOfHandler: String {
    switch op {
    case .branch: target(inWord: 1)
    case .branchIf32_s, .branchIf64_s: "if \(slot(0)) != 0 \(target(inWord: 1))"
    case .branchIf32_r, .branchIf64_r: "if acc != 0 \(target(inWord: 1))"
    case .branchUnless32_s, .branchUnless64_s: "if \(slot(0)) == 0 \(target(inWord: 1))"
    case .branchUnless32_r, .branchUnless64_r: "if acc == 0 \(target(inWord: 1))"
    case .branchTable_s: "\(slot(0)): \(tableTargets)"
    case .branchTable_r: "acc: \(tableTargets)"
    case .copy, .copyVector: "\(slot(0)) = \(slot(1))"
    case .copyPair: "\(slot(0)) = \(slot(1)); \(slot(2)) = \(slot(3))"
    case .copyRange: "r[\(lane(0)) ..< \(lane(0) + lane(2))] = r[\(lane(1)) ..< \(lane(1) + lane(2))]"
    case .constant32: "\(slot(0)) = \(word(1) >> 32)"
    case .constant64: "\(slot(0)) = \(word(2))"
    case .zero1: "\(slot(0)) = 0"
    case .zero2: "r[\(lane(0)) ..< \(lane(0) + 2)] = 0"
    case .zero4: "r[\(lane(0)) ..< \(lane(0) + 4)] = 0"
    case .zero: "r[\(lane(0)) ..< \(lane(0) + lane(1))] = 0"
    case .constantVector: "\(slot(0)) = \(word(2)) \(word(3))"
    case .selectVector_s: "\(slot(0)) = \(slot(3)) ? \(slot(1)) : \(slot(2))"
    case .selectVector_r: "\(slot(0)) = acc ? \(slot(1)) : \(slot(2))"
    case .globalGetVector: "\(slot(0)) = link \(word(1) >> 32)"
    case .globalSetVector: "link \(word(1) >> 32) = \(slot(1))"
    case .select64_s, .selectF32_s, .selectF64_s: "\(slot(0)) = acc = \(slot(3)) ? \(slot(1)) : \(slot(2))"
    case .select64_r, .selectF32_r, .selectF64_r: "\(slot(0)) = acc = acc ? \(slot(1)) : \(slot(2))"
    case .globalGet64, .globalGetF32, .globalGetF64: "\(slot(0)) = acc = link \(word(1) >> 32)"
    case .globalSet_s: "link \(word(1) >> 32) = \(slot(0))"
    case .globalSet_r: "link \(word(1) >> 32) = acc"
    case .call: "function \(callee), frame at \(slots(word(1) >> 32))"
    case .callImport: "link \(word(2)), frame at \(slots(word(1) >> 32))"
    case .callIndirect_s: "table \(word(2) & 0xffff_ffff)[\(slot(0))], frame at \(slots(word(1) >> 32))"
    case .callIndirectWide: "table \(word(2) & 0xffff_ffff)[\(slot(0))], frame at \(slots(word(1) >> 32))"
    case .callIndirect_r: "table \(word(2) & 0xffff_ffff)[acc], frame at \(slots(word(1) >> 32))"
    case .returnCall: "function \(callee), \(lane(1)) slots from \(slot(0))"
    case .returnVoid, .unreachable: ""
    case .return64_s, .returnF32_s, .returnF64_s: "\(slot(0)) = acc = \(slot(1))"
    case .return64_r, .returnF32_r, .returnF64_r: "\(slot(0)) = acc"
    case .charge: "\(word(1) >> 32)"
    case .structNew1, .structNew2, .structNew3, .structNew4, .structNewMany:
      "\(slot(0)) = acc = r[\(lane(1)) ..< \(lane(1) + lane(2))]"
    case .structSet_ss, .structSet_sr, .structSet_rs:
      "\(op == .structSet_rs ? "acc" : slot(0)).\(word(1) >> 32) = \(op == .structSet_sr ? "acc" : slot(1))"
    default: (0..<4).map { "\(lane($0))" }.joined(separator: ", ")
    }
  }

  private var callee: UInt64 {
    UnsafePointer<CodeCell>(bitPattern: UInt(word(2)))?.pointee.function ?? 0
  }

  private var tableTargets: String {
    let count = Int(word(1) >> 32) + 1
    return (0..<count).map { n in
      let half = UInt32(truncatingIfNeeded: word(2 + n / 2) >> (n % 2 == 0 ? 0 : 32))
      return "\(position + (16 + 4 * n + Int(Int32(bitPattern: half))) / 8)"
    }.joined(separator: " ")
  }

  // MARK: Fields

  private func word(_ n: Int) -> UInt64 { words[words.startIndex + n] }

  private func lane(_ n: Int) -> Int {
    Int(Int16(truncatingIfNeeded: word(1 + n / 4) >> UInt64(16 * (n % 4))))
  }

  private func slot(_ n: Int) -> String { "r[\(lane(n))]" }

  private func slots(_ bytes: UInt64) -> String { "r[\(bytes / 8)]" }

  private var immediate: Int32 { Int32(truncatingIfNeeded: word(1) >> 32) }

  private func target(inWord n: Int) -> String {
    let distance = Int(Int32(truncatingIfNeeded: word(n) >> 32))
    return "-> \(position + (8 * n + 4 + distance) / 8)"
  }
}
