import MessagePack
import Testing

@Suite("MessagePack writer")
struct WriterTests {
  static let signedCases: [(Int64, String)] = [
    (0, "00"), (127, "7f"), (128, "d10080"), (200, "d100c8"), (-1, "d0ff"), (-32, "d0e0"), (-128, "d080"),
    (-129, "d1ff7f"), (32768, "d200008000"), (-2_147_483_649, "d3ffffffff7fffffff"), (.max, "d37fffffffffffffff"),
  ]

  @Test("Signed fields never get an unsigned marker or a negative fixint", arguments: signedCases)
  func signed(value: Int64, bytes: String) {
    #expect(written { $0.write(signed: value) } == bytes)
  }

  static let unsignedCases: [(UInt64, String)] = [
    (0, "00"), (127, "7f"), (128, "cc80"), (255, "ccff"), (256, "cd0100"), (65536, "ce00010000"),
    (4_294_967_296, "cf0000000100000000"), (.max, "cfffffffffffffffff"),
  ]

  @Test("Unsigned fields get the unsigned markers", arguments: unsignedCases)
  func unsigned(value: UInt64, bytes: String) {
    #expect(written { $0.write(unsigned: value) } == bytes)
  }

  @Test("Strings and bytes take the shortest header", arguments: [0, 31, 32, 255, 256, 65535, 65536])
  func lengths(count: Int) throws {
    let strings = [0: "a0", 31: "bf", 32: "d920", 255: "d9ff", 256: "da0100", 65535: "daffff", 65536: "db00010000"]
    let binaries = [
      0: "c400", 31: "c41f", 32: "c420", 255: "c4ff", 256: "c50100", 65535: "c5ffff", 65536: "c600010000",
    ]
    let string = written { $0.write(String(repeating: "a", count: count)) }
    let binary = written { $0.write(binary: [UInt8](repeating: 1, count: count)) }
    #expect(try string == #require(strings[count]) + String(repeating: "61", count: count))
    #expect(try binary == #require(binaries[count]) + String(repeating: "01", count: count))
  }

  @Test(
    "Containers take the shortest header",
    arguments: [(15, "9f", "8f"), (16, "dc0010", "de0010"), (65536, "dd00010000", "df00010000")])
  func headers(count: Int, array: String, map: String) {
    #expect(written { $0.writeArrayHeader(count) } == array)
    #expect(written { $0.writeMapHeader(count) } == map)
  }

  @Test(
    "Extension values take the fixed formats where one fits",
    arguments: [(1, "d4"), (3, "c703"), (16, "d8"), (256, "c80100")])
  func extensions(count: Int, header: String) {
    #expect(written { $0.write(extension: 5, [UInt8](repeating: 1, count: count)) }.hasPrefix(header + "0501"))
  }

  @Test("Bytes can be an array of integers for readers that know no bytes")
  func integers() {
    #expect(written { $0.write(integers: [1, 200]) } == "9201ccc8")
  }

  private func written(_ write: (inout MessagePackWriter) -> Void) -> String {
    var writer = MessagePackWriter()
    write(&writer)
    return hex(writer.bytes)
  }
}
