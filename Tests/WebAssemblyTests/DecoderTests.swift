import Testing
import WebAssembly

private let huge: [UInt8] = [0xff, 0xff, 0xff, 0xff, 0x0f]

@Suite struct HostileDecoderInputs {
  @Test(
    "D1: what is not a module of version 1 is malformed, and a component is called one",
    arguments: [
      ([], "unexpected end"), ([0x00], "unexpected end"), (Array(Bytes.header.prefix(7)), "unexpected end"),
      (Array(Bytes.header.prefix(4)), "unexpected end"), ([0x01, 0x61, 0x73, 0x6d], "magic header not detected"),
      ([0x00, 0x61, 0x73, 0x6d, 0, 0, 0, 0], "unknown binary version"),
      ([0x00, 0x61, 0x73, 0x6d, 2, 0, 0, 0], "unknown binary version"),
      ([0x00, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0], "unknown binary version: this is a component"),
    ] as [([UInt8], String)])
  func header(bytes: [UInt8], words: String) {
    #expect(Outcome(bytes).isMalformed(words), "\(Outcome(bytes))")
  }

  @Test("a header alone is a module")
  func emptyModule() {
    #expect(Outcome(Bytes.header) == .loaded)
  }

  @Test(
    "D2: a section that announces 2^32-1 elements and has none is malformed",
    arguments: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11] as [UInt8])
  func countsInSections(id: UInt8) {
    #expect(Outcome(Bytes.module(Bytes.section(id, huge))).isMalformed("unexpected end"))
  }

  @Test(
    "D2: counts of 2^32-1 inside of types, bodies and segments are rejected",
    arguments: [
      ("parameters", Bytes.module(Bytes.section(1, count: 1, [0x60] + huge))),
      ("results", Bytes.module(Bytes.section(1, count: 1, [0x60, 0] + huge))),
      ("local groups", Bytes.function([], locals: huge)),
      ("branch targets", Bytes.function([0x41, 0, 0x0e] + huge)),
      ("select types", Bytes.function([0x00, 0x1c] + huge)),
      ("element indices", Bytes.module(Bytes.section(9, count: 1, [1, 0] + huge))),
      ("element expressions", Bytes.module(Bytes.section(9, count: 1, [5, 0x70] + huge))),
      ("data", Bytes.module(Bytes.section(11, count: 1, [1] + huge))),
      ("import name", Bytes.module(Bytes.section(2, count: 1, huge))),
    ] as [(String, [UInt8])])
  func countsInside(what: String, bytes: [UInt8]) {
    #expect(Outcome(bytes).isRejection, "\(Outcome(bytes))")
  }

  @Test("D2: a data count of 2^32-1 without data is malformed")
  func dataCount() {
    #expect(Outcome(Bytes.module(Bytes.section(12, huge))).isMalformed("data count and data section"))
  }

  @Test("D3: a br_table of 2^32-4 targets does not wrap")
  func wrappingCount() {
    let bytes = Bytes.function([0x41, 0, 0x0e, 0xfc, 0xff, 0xff, 0xff, 0x0f, 0])
    #expect(Outcome(bytes).isMalformed("unexpected end"))
  }

  @Test(
    "D4: sizes of sections and bodies must be true",
    arguments: [
      (Bytes.header + [1, 9, 1, 0x60, 0, 0], "length out of bounds"),
      (Bytes.header + [1, 0], "unexpected end"),
      (Bytes.module([1, 4, 0, 0, 0, 0]), "section size mismatch"),
      (Bytes.module([1, 3, 1, 0x60, 0, 0]), "section size mismatch"),
      (
        Bytes.module(Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(3, [1, 0]), [10, 4, 1, 9, 0, 0x0b]),
        "length out of bounds"
      ),
      (
        Bytes.module(Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(3, [1, 0]), [10, 5, 1, 3, 0, 0x0b, 0x01]),
        "section size mismatch"
      ),
      (
        Bytes.module(Bytes.section(1, [1, 0x60, 0, 0]), Bytes.section(3, [1, 0]), [10, 4, 1, 2, 0, 0x01]),
        "unexpected end"
      ),
    ] as [([UInt8], String)])
  func sizes(bytes: [UInt8], words: String) {
    #expect(Outcome(bytes).isMalformed(words), "\(Outcome(bytes))")
  }

  @Test(
    "D5: numbers with too many bytes or stray bits are malformed, longer ones than needed are not",
    arguments: [
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], "integer representation too long"),
      ([0x80, 0x80, 0x80, 0x80, 0x70], "integer too large"),
      ([0x80], "unexpected end"),
    ] as [([UInt8], String)])
  func unsignedNumbers(number: [UInt8], words: String) {
    #expect(Outcome(Bytes.module(Bytes.section(8, number))).isMalformed(words))
  }

  @Test("D5: signed constants obey their width")
  func signedNumbers() {
    let tooLong = Bytes.function([0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00, 0x1a])
    #expect(Outcome(tooLong).isMalformed("integer representation too long"))
    let strayBits = Bytes.function([0x41, 0xff, 0xff, 0xff, 0xff, 0x4f, 0x1a])
    #expect(Outcome(strayBits).isMalformed("integer too large"))
    let eleven = Bytes.function([0x42] + Array(repeating: 0x80, count: 10) + [0x00, 0x1a])
    #expect(Outcome(eleven).isMalformed("integer representation too long"))
    let notMinimal = Bytes.function([0x41, 0x80, 0x80, 0x80, 0x80, 0x00, 0x1a, 0x42, 0xff, 0x7f, 0x1a])
    #expect(Outcome(notMinimal) == .loaded)
  }

  @Test("D6: block types at the ends of their range are rejected, every one")
  func blockTypes() {
    for code in 0x41..<0x7b as Range<UInt8> where code != 0x70 && code != 0x6f {
      #expect(Outcome(Bytes.function([0x00, 0x02, code, 0x0b])).isRejection, "\(code)")
    }
    #expect(Outcome(Bytes.function([0x02, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0b])).isInvalid("unknown type"))
    #expect(Outcome(Bytes.function([0x02, 0x80, 0x80, 0x80, 0x80, 0x70, 0x0b])).isMalformed("malformed block type"))
    #expect(Outcome(Bytes.function([0x02, 1, 0x0b])).isInvalid("unknown type 1"))
    #expect(Outcome(Bytes.function([0x02, 0, 0x0b])) == .loaded)
  }

  @Test("D7: a section twice, or out of order, is malformed")
  func order() {
    let type = Bytes.section(1, [0])
    #expect(Outcome(Bytes.module(type, type)).isMalformed("unexpected content after last section"))
    let function = Bytes.section(3, [0])
    #expect(Outcome(Bytes.module(function, type)).isMalformed("unexpected content after last section"))
    #expect(Outcome(Bytes.module([14, 0])).isMalformed("malformed section id"))
  }

  @Test("D7: functions and bodies, announced data and data must agree in number")
  func agreement() {
    let type = Bytes.section(1, [1, 0x60, 0, 0])
    #expect(Outcome(Bytes.module(type, Bytes.section(3, [1, 0]))).isMalformed("function and code section have"))
    let body = Bytes.section(10, count: 1, Bytes.body([]))
    #expect(Outcome(Bytes.module(type, body)).isMalformed("function and code section have"))
    #expect(Outcome(Bytes.module(Bytes.section(12, [1]))).isMalformed("data count and data section have"))
    let initialise: [UInt8] = [0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 8, 0, 0]
    let data = Bytes.section(11, [1, 1, 0])
    let unannounced = Bytes.function(initialise, before: Bytes.memory, after: data)
    #expect(Outcome(unannounced).isMalformed("data count section required"))
    let announced = Bytes.function(initialise, before: Bytes.memory + Bytes.section(12, [1]), after: data)
    #expect(Outcome(announced) == .loaded)
  }

  @Test("D8: of custom sections only the name can be malformed, wherever they stand")
  func customSections() throws {
    #expect(Outcome(Bytes.module([0, 1, 0])) == .loaded)
    #expect(Outcome(Bytes.module([0, 0])).isMalformed("unexpected end"))
    #expect(Outcome(Bytes.module([0, 2, 5, 0x61])).isMalformed("length out of bounds"))
    #expect(Outcome(Bytes.module([0, 2, 2, 0x61], [0, 1, 0])).isMalformed("unexpected end"))
    #expect(Outcome(Bytes.module([0, 2, 1, 0xff])).isMalformed("malformed UTF-8 encoding"))
    let many = Array(repeating: [0, 2, 1, 0x78] as [UInt8], count: 100_000).flatMap { $0 }
    let module = try Module(Bytes.header + many, engine: Engine())
    #expect(module.customSections.count == Limits().customSections)
  }

  @Test("D9: a name section full of garbage does no harm")
  func nameSection() {
    for garbage in [[1, 0xff, 0xff, 0xff, 0xff, 0x0f], [1, 3, 0xff, 1, 2], [9], [1, 4, 1, 0x7f, 1, 0xff]] as [[UInt8]] {
      #expect(Outcome(Bytes.module(Bytes.section(0, Bytes.name("name") + garbage))) == .loaded)
    }
    #expect("\(Name("\u{1b}[31m\u{202e}red"))" == #"\u{1b}[31m\u{202e}red"#)
  }

  @Test(
    "D10: names must be UTF-8",
    arguments: [
      [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xe2, 0x82], [0x80], [0xff],
    ] as [[UInt8]])
  func badUTF8(bytes: [UInt8]) {
    let export = Bytes.section(7, count: 1, Bytes.u(bytes.count) + bytes + [2, 0])
    #expect(Outcome(Bytes.module(Bytes.memory, export)).isMalformed("malformed UTF-8 encoding"))
    let `import` = Bytes.section(2, count: 1, Bytes.u(bytes.count) + bytes + [0, 2, 0, 0])
    #expect(Outcome(Bytes.module(`import`)).isMalformed("malformed UTF-8 encoding"))
  }

  @Test("D10: NUL, direction marks and both spellings of é are names of their own")
  func strangeNames() throws {
    let names = ["\0", "a\0", "\u{202e}x", "\u{e9}", "e\u{301}", "", "\u{10ffff}"]
    let exports = names.map { Bytes.name($0) + [2, 0] }
    let module = try Module(Bytes.module(Bytes.memory, Bytes.section(7, Bytes.vector(exports))), engine: Engine())
    #expect(module.exports.map(\.name.bytes) == names.map { Array($0.utf8) })
  }

  @Test("D11: locals are counted in 64 bits and limited")
  func locals() {
    #expect(Outcome(Bytes.function([], locals: [1] + huge + [0x7f])).isRejection)
    let two = Bytes.function([], locals: [2] + huge + [0x7f] + huge + [0x7e])
    #expect(Outcome(two).isMalformed("too many locals"))
    #expect(Outcome(Bytes.function([], locals: [1] + Bytes.u(50_000) + [0x7f])) == .loaded)
    #expect(Outcome(Bytes.function([], locals: [1] + Bytes.u(50_001) + [0x7f])) == .limit("locals of a function"))
    let empty = Bytes.u(1_000_000) + Array(repeating: [0, 0x7f], count: 1_000_000).flatMap { $0 }
    #expect(Outcome(Bytes.function([], locals: empty)) == .loaded)
    let last = Bytes.function([0x20, 0xcf, 0x86, 0x03, 0x1a], locals: [2, 1, 0x7e] + Bytes.u(49_999) + [0x7d])
    #expect(Outcome(last) == .loaded)
  }

  @Test("D12: element segments have eight kinds, data segments three")
  func segments() {
    let type = Bytes.section(1, [1, 0x60, 0, 0])
    let function = Bytes.section(3, [1, 0])
    let table = Bytes.section(4, [1, 0x70, 0, 1])
    let code = Bytes.section(10, count: 1, Bytes.body([]))
    let offset: [UInt8] = [0x41, 0, 0x0b]
    let expression: [UInt8] = [1, 0xd2, 0, 0x0b]
    let kinds: [[UInt8]] = [
      [0] + offset + [1, 0], [1, 0, 1, 0], [2, 0] + offset + [0, 1, 0], [3, 0, 1, 0], [4] + offset + expression,
      [5, 0x70] + expression, [6, 0] + offset + [0x70] + expression, [7, 0x70] + expression,
    ]
    for kind in kinds {
      let bytes = Bytes.module(type, function, table, Bytes.section(9, count: 1, kind), code)
      #expect(Outcome(bytes) == .loaded, "\(kind): \(Outcome(bytes))")
    }
    let eight = Bytes.module(type, function, table, Bytes.section(9, count: 1, [8] + offset + [1, 0]), code)
    #expect(Outcome(eight).isMalformed("malformed elements segment kind"))
    for kind in [[0] + offset + [0], [1, 0], [2, 0] + offset + [0]] as [[UInt8]] {
      #expect(Outcome(Bytes.module(Bytes.memory, Bytes.section(11, count: 1, kind))) == .loaded)
    }
    #expect(Outcome(Bytes.module(Bytes.memory, Bytes.section(11, [1, 3, 0]))).isMalformed("malformed data segment"))
  }

  @Test(
    "D13: constant expressions are bounded, complete and constant",
    arguments: [
      ("10^6 constants", Array(repeating: [0x41, 0], count: 1_000_000).flatMap { $0 } + [0x0b], "type mismatch"),
      ("itself", [0x23, 0, 0x0b], "unknown global"), ("a later one", [0x23, 1, 0x0b], "unknown global"),
      ("call", [0x10, 0, 0x0b], "constant expression required"),
      ("division", [0x41, 1, 0x41, 1, 0x6d, 0x0b], "constant expression required"),
      ("ref.func", [0xd2, 9, 0x0b], "unknown function"), ("nothing", [0x0b], "type mismatch"),
    ] as [(String, [UInt8], String)])
  func constants(what: String, code: [UInt8], words: String) {
    let globals = Bytes.section(6, count: 1, [0x7f, 0] + code)
    #expect(Outcome(Bytes.module(globals)).isInvalid(words), "\(Outcome(Bytes.module(globals)))")
  }

  @Test("D13: an expression without end is malformed; one over a mutable import is not constant")
  func moreConstants() {
    #expect(Outcome(Bytes.module(Bytes.section(6, [1, 0x7f, 0, 0x41, 0]))).isMalformed("unexpected end"))
    let mutable = Bytes.section(2, [1, 0, 0, 3, 0x7f, 1])
    let global = Bytes.section(6, [1, 0x7f, 0, 0x23, 0, 0x0b])
    #expect(Outcome(Bytes.module(mutable, global)).isInvalid("constant expression required"))
    let sum = Bytes.section(6, [1, 0x7f, 0, 0x41, 1, 0x41, 2, 0x6a, 0x0b])
    #expect(Outcome(Bytes.module(sum)) == .loaded)
    #expect(Outcome(Bytes.module(sum), features: .webAssembly2Scalar).isInvalid("constant expression required"))
  }

  @Test("D14: prefixed opcodes without a meaning are malformed", arguments: [0xfb, 0xfc, 0xfd, 0xfe] as [UInt8])
  func prefixes(prefix: UInt8) {
    for code in [huge, [0xff, 0x7f], [0x80, 0x80, 0x80, 0x80, 0x80, 0x00]] {
      #expect(Outcome(Bytes.function([prefix] + code), features: .known).isRejection)
    }
    let notMinimal = Bytes.function([0x43, 0, 0, 0, 0, 0xfc, 0x80, 0x80, 0x00, 0x1a])
    #expect(Outcome(notMinimal) == .loaded)
  }

  @Test("D14: every one-byte opcode is known or malformed")
  func opcodes() {
    for code in 0...0xff as ClosedRange<UInt8> {
      let outcome = Outcome(Bytes.function([0x00, code]))
      if case .other = outcome { Issue.record("\(code): \(outcome)") }
    }
    #expect(Outcome(Bytes.function([0xff])).isMalformed("illegal opcode ff"))
  }

  @Test(
    "D15: sizes of memories and tables are checked before anything is made of them",
    arguments: [
      ([0, 0x81, 0x80, 0x04], "memory size must be at most 65536 pages (4GiB)"),
      ([1, 2, 1], "size minimum must not be greater than maximum"),
      ([1, 0, 0x81, 0x80, 0x04], "memory size must be at most 65536 pages (4GiB)"),
    ] as [([UInt8], String)])
  func memorySizes(limits: [UInt8], words: String) {
    #expect(Outcome(Bytes.module(Bytes.section(5, count: 1, limits))).isInvalid(words))
  }

  @Test("D15: limits flags above 7 are malformed, and 64-bit memories need their feature")
  func limitsFlags() {
    for flags in [8, 0x10, 0x80, 0xff] as [UInt8] {
      #expect(Outcome(Bytes.module(Bytes.section(5, [1, flags, 0, 0]))).isMalformed("malformed limits flags"))
    }
    let outcome = Outcome(
      Bytes.module(Bytes.section(5, [1, 4, 0])), features: Features.default.subtracting(.memory64))
    #expect(outcome == .malformed("malformed limits flags: memory64 support is not enabled"))
    #expect(Outcome(Bytes.module(Bytes.section(4, [1, 0x70, 1, 2, 1]))).isInvalid("size minimum must not be greater"))
  }

  @Test("D16: a module above the size limit is refused before it is read")
  func moduleSize() {
    var limits = Limits()
    limits.moduleBytes = 100
    #expect(Outcome(Array(repeating: 0, count: 101), limits: limits) == .limit("bytes of a module"))
  }

  @Test(
    "D17: files of other kinds are named",
    arguments: [
      ([0x1f, 0x8b, 8, 0], "gzip"), ([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], "ELF"),
      (Array("(module (func))".utf8), "text"), ([0x50, 0x4b, 3, 4, 0, 0], "zip"), (Array("!<arch>\n".utf8), "archive"),
    ] as [([UInt8], String)])
  func otherFiles(bytes: [UInt8], word: String) {
    let outcome = Outcome(bytes)
    #expect(outcome.isMalformed("magic header not detected: this looks like") && "\(outcome)".contains(word))
  }

  @Test("offsets in errors are absolute and hexadecimal")
  func offsets() {
    let bytes = Bytes.function([0x01, 0x01, 0xff])
    do {
      _ = try Module(bytes, engine: Engine())
      Issue.record("loaded")
    } catch {
      #expect("\(error)" == "0x19: malformed: illegal opcode ff")
    }
  }
}
