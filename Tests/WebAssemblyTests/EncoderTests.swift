import Testing
import WebAssembly

@Suite struct Encoding {
  @Test("what was written minimally comes back byte for byte")
  func sample() throws {
    let module = try Module(Bytes.sample, engine: Engine())
    #expect(module.encoded() == Bytes.sample)
  }

  @Test("decode, encode, decode is the identity", arguments: [true, false])
  func roundTrip(isMinimal: Bool) throws {
    // An unneeded byte in the count of types, an explicit table 0 and memory 0.
    let types: [UInt8] = isMinimal ? [1, 4, 1, 0x60, 0, 0] : [1, 5, 0x81, 0, 0x60, 0, 0]
    let bytes = Bytes.module(
      types, Bytes.section(0, Bytes.name("a") + [1, 2]), Bytes.section(3, [1, 0]), Bytes.section(4, [1, 0x70, 0, 1]),
      Bytes.memory, Bytes.section(9, [1, 2, 0, 0x41, 0, 0x0b, 0, 1, 0]), Bytes.section(10, [1, 2, 0, 0x0b]),
      Bytes.section(11, [1, 2, 0, 0x41, 0, 0x0b, 1, 7]), Bytes.section(0, Bytes.name("b")))
    let module = try Module(bytes, engine: Engine())
    let again = try Module(module.encoded(), engine: Engine())
    #expect(again.encoded() == module.encoded())
    #expect(again.customSections == module.customSections)
    #expect(again.exports == module.exports)
    #expect(module.encoded().count == bytes.count - (isMinimal ? 3 : 4))
  }
}
