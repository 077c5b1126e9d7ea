import Glibc
import Testing
import WebAssembly

/// The code repeated `count` times.
private func times(_ count: Int, _ code: [UInt8]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count * code.count)
  for _ in 0..<count { bytes += code }
  return bytes
}

/// Time this thread was busy loading the module, which is what a bound is about; tests run beside each other.
private func secondsToLoad(_ bytes: [UInt8]) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  let start = now()
  #expect(Outcome(bytes) == .loaded)
  return now() - start
}

@Suite struct HostileValidatorInputs {
  @Test(
    "V1: 10^6 and 2.5 million nested blocks load in under a second, on the heap alone",
    arguments: [(1_000_000, 0x02), (2_500_000, 0x02), (1_000_000, 0x03)] as [(Int, UInt8)])
  func nesting(depth: Int, opcode: UInt8) {
    let code = times(depth, [opcode, 0x40]) + times(depth, [0x0b])
    #expect(secondsToLoad(Bytes.function(code)) < 1)
  }

  @Test("V1: 10^6 nested ifs load; a limit on nesting holds")
  func nestedIfs() {
    #expect(Outcome(Bytes.function(times(1_000_000, [0x41, 0, 0x04, 0x40]) + times(1_000_000, [0x0b]))) == .loaded)
    let code = times(1_000, [0x02, 0x40]) + times(1_000, [0x0b])
    #expect(Outcome(Bytes.function(code), limits: .strict) == .limit("nested blocks"))
  }

  @Test("V2: 300 000 branches out of 5 000 blocks are linear")
  func manyBranches() {
    let code = times(5_000, [0x02, 0x40]) + times(300_000, [0x41, 0, 0x0d] + Bytes.u(5_000)) + times(5_000, [0x0b])
    #expect(secondsToLoad(Bytes.function(code)) < 1)
  }

  @Test("V3: br_table of 10^6 targets is linear; targets of other arity are invalid")
  func branchTables() {
    let table = [0x0e] + Bytes.u(1_000_000) + times(1_000_001, [0])
    let block: [UInt8] = [0x02, 0x40, 0x41, 0] + table + [0x0b]
    #expect(secondsToLoad(Bytes.function(times(3, block))) < 1)
    let mixed = [0x02, 0x7f, 0x02, 0x40, 0x41, 0, 0x41, 0, 0x0e, 1, 0, 1, 0x0b, 0x41, 0, 0x0b, 0x1a] as [UInt8]
    #expect(Outcome(Bytes.function(mixed)).isInvalid("type mismatch"))
    #expect(Outcome(Bytes.function([0x02, 0x40] + [0x41, 0] + table + [0x0b]), limits: .strict).isRejection)
  }

  @Test("V4: 10^6 constants and then 10^6 drops are valid; the operand stack has a limit")
  func deepOperands() {
    let code = times(1_000_000, [0x41, 0]) + times(1_000_000, [0x1a])
    #expect(Outcome(Bytes.function(code)) == .loaded)
    let many = times(70_000, [0x41, 0]) + times(70_000, [0x1a])
    #expect(Outcome(Bytes.function(many), limits: .strict) == .limit("operand stack of a function"))
    // Calls that each leave 1 000 results: 2 bytes for 4 000 on the stack.
    let type = [0x60, 0] + Bytes.u(1_000) + times(1_000, [0x7e])
    #expect(Outcome(Bytes.function(times(100_000, [0x10, 0]), type: type)) == .limit("operand stack of a function"))
  }

  @Test(
    "V5: unreachable code is as the specification's algorithm says",
    arguments: [
      ("drops", [0x00] + times(1_000_000, [0x1a]), true),
      ("polymorphic operands", [0x00, 0x6a, 0x1a], true),
      ("wrong operand above", [0x00, 0x42, 0, 0x6a, 0x1a], false),
      ("branch with too little", [0x02, 0x7f, 0x00, 0x0c, 0, 0x0b, 0x1a], true),
      ("select of unknowns", [0x00, 0x1b, 0x1a], true),
      ("select of one known", [0x00, 0x42, 0, 0x41, 0, 0x1b, 0xa7, 0x1a], true),
      ("select of one known, misused", [0x00, 0x42, 0, 0x41, 0, 0x1b, 0x45, 0x1a], false),
      ("values left over", [0x00, 0x41, 0], false),
      ("below the block", [0x41, 0, 0x02, 0x40, 0x1a, 0x0b, 0x1a], false),
      ("after the block", [0x02, 0x40, 0x00, 0x0b, 0x1a], false),
    ] as [(String, [UInt8], Bool)])
  func unreachableCode(what: String, code: [UInt8], isValid: Bool) {
    let outcome = Outcome(Bytes.function(code))
    #expect(isValid ? outcome == .loaded : outcome.isInvalid("type mismatch"), "\(outcome)")
  }

  @Test("V6: else and end stand where they belong")
  func blockStructure() {
    #expect(Outcome(Bytes.function([0x05])).isMalformed("END opcode expected"))
    #expect(Outcome(Bytes.function([0x02, 0x40, 0x05, 0x0b])).isMalformed("END opcode expected"))
    #expect(Outcome(Bytes.function([0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0b])).isMalformed("END opcode expected"))
    #expect(Outcome(Bytes.function([0x41, 0, 0x04, 0x7f, 0x41, 0, 0x0b, 0x1a])).isInvalid("type mismatch"))
    #expect(Outcome(Bytes.function([0x0b])).isMalformed("section size mismatch"))
    #expect(Outcome(Bytes.function([0x02, 0x40])).isMalformed("unexpected end"))
    #expect(Outcome(Bytes.function([0x0b, 0x01])).isMalformed("section size mismatch"))
    #expect(Outcome(Bytes.function([0x41, 0, 0x04, 0x7f, 0x41, 0, 0x05, 0x41, 1, 0x0b, 0x1a])) == .loaded)
  }

  @Test(
    "V7: an index one past the end, and the largest, are unknown",
    arguments: [
      ("function", [0x10]), ("local", [0x20]), ("local", [0x21]), ("global", [0x23]), ("table", [0x41, 0, 0x25]),
      ("label", [0x0c]), ("memory", [0xfc, 0x0b]), ("elem segment", [0xfc, 0x0d]), ("function", [0xd2]),
      ("data segment", [0xfc, 0x09]),
    ] as [(String, [UInt8])])
  func indices(space: String, code: [UInt8]) {
    // One function, one global, one table, one memory, one segment each; label 0 is the function.
    let before =
      Bytes.section(4, [1, 0x70, 0, 1]) + Bytes.memory + Bytes.section(6, [1, 0x7f, 0, 0x41, 0, 0x0b])
      + Bytes.section(9, [1, 1, 0, 0]) + Bytes.section(12, [1])
    for index in [1, 0x8000_0000, 0xffff_ffff] as [UInt64] {
      let outcome = Outcome(Bytes.function([0x00] + code + Bytes.u(index), before: before, after: [11, 3, 1, 1, 0]))
      #expect(outcome.isInvalid("unknown \(space) \(index)"), "\(outcome)")
    }
  }

  @Test("V7: indices of types in imports, functions and blocks, of exports and of the start are checked")
  func moduleIndices() {
    for index in [0, 0x8000_0000, 0xffff_ffff] as [UInt64] {
      let n = Bytes.u(index)
      #expect(Outcome(Bytes.module(Bytes.section(2, [1, 0, 0, 0] + n))).isInvalid("unknown type"))
      let functions = Bytes.module(Bytes.section(3, [1] + n), Bytes.section(10, [1, 2, 0, 0x0b]))
      #expect(Outcome(functions).isInvalid("unknown type"))
      for (kind, name) in ["function", "table", "memory", "global"].enumerated() {
        let exports = Bytes.section(7, [1, 0, UInt8(kind)] + n)
        #expect(Outcome(Bytes.module(exports)).isInvalid("unknown \(name) \(index)"))
      }
      #expect(Outcome(Bytes.module(Bytes.section(8, n))).isInvalid("unknown function"))
      #expect(Outcome(Bytes.module(Bytes.section(9, [1, 1, 0, 1] + n))).isInvalid("unknown function"))
      let element = Bytes.section(9, [1, 2] + n + [0x41, 0, 0x0b, 0, 0])
      #expect(Outcome(Bytes.module(element)).isInvalid("unknown table"))
      let data = Bytes.section(11, [1, 2] + n + [0x41, 0, 0x0b, 0])
      #expect(Outcome(Bytes.module(data)).isInvalid("unknown memory"))
      let indirect = Bytes.function([0x00, 0x11] + (index == 0 ? [1] : n) + [0], before: [4, 4, 1, 0x70, 0, 0])
      #expect(Outcome(indirect).isInvalid("unknown type"))
    }
  }

  @Test("V8: memory instructions need a memory, a second memory its feature")
  func memories() {
    for code in [
      [0x41, 0, 0x28, 0, 0, 0x1a], [0x3f, 0, 0x1a], [0x41, 0, 0x40, 0, 0x1a],
      [0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 0x0b, 0],
    ] as [[UInt8]] {
      #expect(Outcome(Bytes.function(code)).isInvalid("unknown memory 0"))
    }
    let two = Bytes.module(Bytes.section(5, [2, 0, 0, 0, 0]))
    #expect(Outcome(two) == .loaded)
    #expect(Outcome(two, features: .webAssembly2Scalar).isInvalid("multiple memories"))
    #expect(Outcome(two, limits: .strict) == .limit("memories"))
    let imported = Bytes.section(2, [1, 0, 0, 2, 0, 0])
    let data = Bytes.section(11, [1, 2, 1, 0x41, 0, 0x0b, 0])
    #expect(Outcome(Bytes.module(imported, Bytes.section(5, [1, 0, 0]), data)) == .loaded)
    #expect(Outcome(Bytes.module(imported, data)).isInvalid("unknown memory 1"))
  }

  @Test("V9: alignment beyond the natural is invalid, beyond the field malformed")
  func alignment() {
    func load(_ alignment: UInt8) -> Outcome {
      Outcome(Bytes.function([0x41, 0, 0x28, alignment, 0, 0x1a], before: Bytes.memory))
    }
    for natural in 0...2 as ClosedRange<UInt8> { #expect(load(natural) == .loaded) }
    for exponent in [3, 31, 32, 63] as [UInt8] {
      #expect(load(exponent).isInvalid("alignment must not be larger than natural"))
    }
    let flags = Bytes.function([0x41, 0, 0x28, 0x80, 1, 0, 0x1a], before: Bytes.memory)
    #expect(Outcome(flags).isMalformed("malformed memop flags"))
    let offset = Bytes.function([0x41, 0, 0x28, 0] + Bytes.u(1 << 32 as UInt64) + [0x1a], before: Bytes.memory)
    #expect(Outcome(offset).isInvalid("offset out of range"))
  }

  @Test("V10: a start function takes and gives nothing, imported or not")
  func start() {
    let start = Bytes.section(8, [0])
    for type in [[0x60, 1, 0x7f, 0], [0x60, 0, 1, 0x7f]] as [[UInt8]] {
      let types = Bytes.section(1, count: 1, type)
      #expect(Outcome(Bytes.module(types, Bytes.section(2, [1, 0, 0, 0, 0]), start)).isInvalid("start function"))
    }
    let imported = Bytes.module(Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(2, [1, 0, 0, 0, 0]), start)
    #expect(Outcome(imported) == .loaded)
  }

  @Test("V11: duplicate exports are invalid; normal forms of one text are two names")
  func exports() {
    func module(_ first: String, _ second: String) -> [UInt8] {
      let exports = Bytes.vector([Bytes.name(first) + [2, 0], Bytes.name(second) + [2, 0]])
      return Bytes.module(Bytes.memory, Bytes.section(7, exports))
    }
    #expect(Outcome(module("a", "a")).isInvalid("duplicate export name"))
    #expect(Outcome(module("\u{e9}", "e\u{301}")) == .loaded)
  }

  @Test("V12: ref.func wants a declared function, call_indirect a table of functions")
  func references() {
    let reference: [UInt8] = [0xd2, 0, 0x1a]
    #expect(Outcome(Bytes.function(reference)).isInvalid("undeclared function reference"))
    #expect(Outcome(Bytes.function(reference, before: Bytes.section(9, [1, 3, 0, 1, 0]))) == .loaded)
    #expect(Outcome(Bytes.function(reference, before: Bytes.section(7, [1, 0, 0, 0]))) == .loaded)
    let externs = Bytes.section(4, [1, 0x6f, 0, 1])
    #expect(Outcome(Bytes.function([0x41, 0, 0x11, 0, 0], before: externs)).isInvalid("type mismatch"))
  }

  @Test("V13: 1 000 parameters and results work in calls and blocks, 1 001 are a limit")
  func manyValues() {
    func type(_ count: Int) -> [UInt8] {
      [0x60] + Bytes.u(count) + times(count, [0x7f]) + Bytes.u(count) + times(count, [0x7f])
    }
    let parameters = (0..<1_000).flatMap { (n: Int) -> [UInt8] in [0x20] + Bytes.u(n) }
    let code = parameters + [0x10, 0, 0x02, 0, 0x0b]
    #expect(Outcome(Bytes.function(code, type: type(1_000))) == .loaded)
    #expect(Outcome(Bytes.module(Bytes.section(1, count: 1, type(1_001)))) == .limit("parameters"))
    let results = [0x60, 0] + Bytes.u(1_001) + times(1_001, [0x7f])
    #expect(Outcome(Bytes.module(Bytes.section(1, count: 1, results))) == .limit("results"))
  }

  @Test("V14: 10^6 functions of two bytes load in under a second; the strict preset refuses")
  func manyFunctions() {
    let bytes = Bytes.module(
      Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(3, count: 1_000_000, times(1_000_000, [0])),
      Bytes.section(10, count: 1_000_000, times(1_000_000, [2, 0, 0x0b])))
    #expect(secondsToLoad(bytes) < 1)
    #expect(Outcome(bytes, limits: .strict) == .limit("functions"))
  }

  @Test("V14: many functions with 50 000 locals each cost what their bytes cost")
  func manyLocals() {
    let body = Bytes.body([], locals: [1] + Bytes.u(50_000) + [0x7f])
    let bytes = Bytes.module(
      Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(3, count: 200_000, times(200_000, [0])),
      Bytes.section(10, count: 200_000, times(200_000, body)))
    #expect(secondsToLoad(bytes) < 1)
  }

  @Test("V15: an invalid body is found at load, though nothing calls it")
  func unusedBody() {
    let bytes = Bytes.module(
      Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(3, [2, 0, 0]),
      Bytes.section(10, count: 2, Bytes.body([]) + Bytes.body([0x6a])))
    #expect(Outcome(bytes).isInvalid("type mismatch"))
  }

  @Test("V16: the sample loads, and each of its prefixes is rejected or is a shorter module")
  func prefixes() {
    #expect(Outcome(Bytes.sample) == .loaded)
    for length in 0..<Bytes.sample.count {
      let outcome = Outcome(Array(Bytes.sample.prefix(length)))
      if case .other = outcome { Issue.record("\(length): \(outcome)") }
    }
  }

  @Test("V16: with any byte changed to any other it loads or is rejected")
  func mutations() throws {
    for features in [Features.default, .known] {
      let engine = Engine(Engine.Configuration(features: features))
      var bytes = Bytes.sample
      for position in bytes.indices {
        let original = bytes[position]
        for value in 0...0xff as ClosedRange<UInt8> {
          bytes[position] = value
          do {
            _ = try Module(bytes, engine: engine)
          } catch is DecodeError {} catch is ValidationError {} catch is LimitError {}
        }
        bytes[position] = original
      }
    }
  }

  @Test("V16: sections in any other order are rejected or load")
  func swappedSections() {
    var sections: [[UInt8]] = []
    var position = 8
    while position < Bytes.sample.count {
      let size = Int(Bytes.sample[position + 1])
      sections.append(Array(Bytes.sample[position..<(position + 2 + size)]))
      position += 2 + size
    }
    for first in sections.indices {
      for second in sections.indices where first != second {
        var swapped = sections
        swapped.swapAt(first, second)
        let outcome = Outcome(Bytes.header + swapped.flatMap { $0 })
        if case .other = outcome { Issue.record("\(outcome)") }
      }
    }
  }
}

@Suite struct ValidationMessages {
  @Test("a type error names instruction, types, function and place")
  func typeError() {
    let names = Bytes.section(0, Bytes.name("name") + [1, 6, 1, 0, 3] + Array("fib".utf8))
    let bytes = Bytes.function([0x41, 0, 0x42, 0, 0x6a, 0x1a], after: names)
    do {
      _ = try Module(bytes, engine: Engine())
      Issue.record("loaded")
    } catch {
      #expect(
        "\(error)" == "0x1b: invalid: type mismatch: instruction requires [i32] but stack has [i64]: i32.add"
          + " (function 0 \"fib\")")
    }
  }

  @Test("an error in a declaration is at its section")
  func placesOfDeclarations() throws {
    func offset(_ bytes: [UInt8]) -> Int? {
      do { _ = try Module(bytes, engine: Engine()) } catch let error as ValidationError { return error.offset } catch {}
      return nil
    }
    let function = Bytes.section(1, count: 1, [0x60, 0, 0]) + Bytes.section(3, [1, 0])
    let twice = Bytes.section(7, count: 2, Bytes.name("a") + [0, 0] + Bytes.name("a") + [0, 0])
    let code = Bytes.section(10, count: 1, Bytes.body([]))
    #expect(offset(Bytes.module(function, twice, code)) == 8 + function.count + 2)
    #expect(offset(Bytes.module(Bytes.section(5, [1, 1, 2, 1]))) == 10)
    #expect(offset(Bytes.module(Bytes.section(2, count: 1, Bytes.name("m") + Bytes.name("n") + [0, 9]))) == 10)
  }

  @Test("a switched-off instruction is refused by the name of its feature")
  func features() {
    let code = Bytes.function([0x41, 0, 0xc0, 0x1a])
    #expect(Outcome(code) == .loaded)
    let outcome = Outcome(code, features: [])
    #expect(outcome == .malformed("illegal opcode c0: i32.extend8_s: sign-extension support is not enabled"))
  }
}

@Suite struct ExtendedValidation {
  /// A structure `(mut i8) (ref null 0)`, an array of mutable i32, a function of nothing.
  private let types: [UInt8] = Bytes.section(
    1, count: 3, [0x5f, 2, 0x78, 1, 0x63, 0, 0, 0x5e, 0x7f, 1, 0x60, 0, 0])

  private func outcome(_ code: [UInt8], locals: [UInt8] = [0]) -> Outcome {
    let bytes = Bytes.module(
      types, Bytes.section(3, [1, 2]), Bytes.memory, Bytes.section(13, [1, 0, 2]),
      Bytes.section(10, count: 1, Bytes.body(code, locals: locals)))
    return Outcome(bytes, features: .known)
  }

  @Test(
    "instructions of every 3.0 family validate",
    arguments: [
      ("struct.new, get_u", [0x41, 1, 0xd0, 0, 0xfb, 0, 0, 0xfb, 4, 0, 0, 0x1a]),
      ("array.new_fixed, len", [0x41, 1, 0x41, 2, 0xfb, 8, 1, 2, 0xfb, 15, 0x1a]),
      ("ref.i31, ref.test", [0x41, 1, 0xfb, 0x1c, 0xfb, 0x14, 0x6c, 0x1a]),
      ("any.convert_extern", [0xd0, 0x6f, 0xfb, 0x1a, 0x1a]),
      ("br_on_cast", [0x02, 0x63, 0x6b, 0xd0, 0x6e, 0xfb, 0x18, 3, 0, 0x6e, 0x6b, 0x1a, 0xd0, 0x6b, 0x0b, 0x1a]),
      ("try_table", [0x02, 0x40, 0x1f, 0x40, 1, 2, 0, 0x08, 0, 0x0b, 0x0b]),
      ("vectors", [0xfd, 12] + Array(repeating: 1, count: 16) + [0xfd, 0x15, 15, 0x1a]),
      ("atomics", [0x41, 0, 0x41, 1, 0xfe, 0x1e, 2, 0, 0x1a]),
      ("wide arithmetic", [0x42, 1, 0x42, 2, 0xfc, 0x15, 0x1a, 0x1a]),
      ("legacy try", [0x06, 0x40, 0x08, 0, 0x07, 0, 0x09, 0, 0x19, 0x0b]),
    ] as [(String, [UInt8])])
  func accepts(what: String, code: [UInt8]) {
    #expect(outcome(code) == .loaded, "\(outcome(code))")
    let disabled = Outcome(Bytes.function(code, before: Bytes.memory), features: .webAssembly2Scalar)
    #expect(disabled.isRejection && "\(disabled)".contains("support is not enabled"), "\(disabled)")
  }

  @Test(
    "and are rejected in the words of the suite",
    arguments: [
      ([0x41, 1, 0xd0, 0, 0xfb, 0, 0, 0xfb, 2, 0, 0, 0x1a], "type mismatch"),
      ([0xd0, 0, 0xd0, 0, 0xfb, 5, 0, 1], "immutable field"),
      ([0x41, 0, 0xfb, 6, 0, 0x1a], "unknown type"),
      ([0xfd, 12] + Array(repeating: 1, count: 16) + [0xfd, 0x15, 16, 0x1a], "invalid lane index"),
      ([0x41, 0, 0xfe, 0x10, 1, 0, 0x1a], "atomic alignment must be natural"),
      ([0x08, 1], "unknown tag 1"),
      ([0x09, 0], "invalid rethrow label"),
    ] as [([UInt8], String)])
  func rejects(code: [UInt8], words: String) {
    #expect(outcome(code).isInvalid(words), "\(outcome(code))")
  }

  @Test("a local without a default must be set before it is read, in each block anew")
  func uninitialisedLocals() {
    let locals: [UInt8] = [1, 1, 0x64, 0x6c]
    let set: [UInt8] = [0x41, 0, 0xfb, 0x1c, 0x21, 0]
    let get: [UInt8] = [0x20, 0, 0x1a]
    #expect(outcome(get, locals: locals).isInvalid("uninitialized local 0"))
    #expect(outcome(set + get, locals: locals) == .loaded)
    #expect(outcome([0x02, 0x40] + set + [0x0b] + get, locals: locals).isInvalid("uninitialized local 0"))
    #expect(outcome(set + [0x02, 0x40] + get + [0x0b], locals: locals) == .loaded)
  }

  @Test("equal types of two modules have one number; a declared subtype must match its supertype")
  func canonicalTypes() {
    let wrong = Bytes.section(1, count: 2, [0x50, 0, 0x5f, 1, 0x7f, 0, 0x4f, 1, 0, 0x5f, 0])
    #expect(Outcome(Bytes.module(wrong), features: .known).isInvalid("sub type 1 does not match super type 0"))
    let right = Bytes.section(1, count: 2, [0x50, 0, 0x5f, 0, 0x4f, 1, 0, 0x5f, 1, 0x7f, 0])
    #expect(Outcome(Bytes.module(right), features: .known) == .loaded)
    let final = Bytes.section(1, count: 2, [0x5f, 0, 0x4f, 1, 0, 0x5f, 0])
    #expect(Outcome(Bytes.module(final), features: .known).isInvalid("sub type"))
  }

  @Test("a group that repeats an earlier one is encoded as it was")
  func repeatedGroups() throws {
    let group: [UInt8] = [0x4e, 2, 0x5f, 1, 0x63, 1, 0, 0x5f, 1, 0x63, 0, 0]
    let second: [UInt8] = [0x4e, 2, 0x5f, 1, 0x63, 3, 0, 0x5f, 1, 0x63, 2, 0]
    let bytes = Bytes.module(Bytes.section(1, count: 2, group + second))
    let module = try Module(bytes, engine: Engine(Engine.Configuration(features: .known)))
    #expect(module.encoded() == bytes)
  }
}
