import Testing
import WebAssembly

@Suite struct InstructionTableTests {
  @Test("every opcode of WebAssembly 3.0 and of the known proposals has a row")
  func counts() {
    let counts = Dictionary(grouping: InstructionSyntax.all) { $0.opcode.prefix ?? 0 }.mapValues(\.count)
    // 194 one-byte instructions and five withdrawn ones, 18 and 4 wide ones, 236 vector and 20 relaxed ones.
    #expect(counts == [0: 199, 0xfc: 22, 0xfd: 256, 0xfb: 31, 0xfe: 67])
  }

  @Test("only select, ref.test and ref.cast have two opcodes")
  func names() {
    let names = Dictionary(grouping: InstructionSyntax.all, by: \.name).filter { $0.value.count > 1 }
    #expect(Set(names.keys) == ["select", "ref.test", "ref.cast"])
  }

  @Test(
    "opcodes are those of the specification's index",
    arguments: [
      ("unreachable", nil, 0x00), ("i32.add", nil, 0x6a), ("i64.rotr", nil, 0x8a), ("f64.copysign", nil, 0xa6),
      ("i64.extend32_s", nil, 0xc4), ("br_on_non_null", nil, 0xd6), ("table.fill", 0xfc, 17),
      ("i31.get_u", 0xfb, 30), ("f64x2.convert_low_i32x4_u", 0xfd, 255), ("i16x8.relaxed_q15mulr_s", 0xfd, 273),
      ("i64.atomic.rmw32.cmpxchg_u", 0xfe, 0x4e), ("i64.mul_wide_u", 0xfc, 22),
    ] as [(String, UInt8?, UInt32)])
  func opcodes(name: String, prefix: UInt8?, code: UInt32) {
    let row = InstructionSyntax.all.first { $0.name == name }
    #expect(row?.opcode.prefix == prefix && row?.opcode.code == code)
  }

  @Test("every feature has a name and is found by it")
  func features() {
    for (feature, name) in Features.names { #expect(Features(named: name) == feature) }
    #expect(Features(named: "gc") == nil)
    #expect(Features.known == Features(Features.names.map(\.feature)))
  }
}
