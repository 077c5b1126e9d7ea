import MessagePack
import Testing

@Suite("MessagePack reader")
struct ReaderTests {
  static let integers: [(String, Int64)] = [
    ("00", 0), ("7f", 127), ("ff", -1), ("e0", -32), ("cc80", 128), ("cc05", 5), ("cd0100", 256), ("ce00000001", 1),
    ("cf7fffffffffffffff", .max), ("d0ff", -1), ("d005", 5), ("d18000", -32768), ("d200000080", 128),
    ("d38000000000000000", .min),
  ]

  @Test("An integer is read from every format", arguments: integers)
  func integer(bytes: String, value: Int64) throws {
    var reader = MessagePackReader(hex(bytes))
    #expect(try reader.readInteger(as: Int64.self) == value)
    #expect(reader.isAtEnd)
  }

  @Test("An integer that does not fit the field, and a float for an integer, are refused by name")
  func integerRange() {
    #expect(
      failure("cd0100") { try $0.readInteger(as: UInt8.self) }
        == "expected an integer from 0 to 255, found 256 at offset 0x0")
    #expect(
      failure("ff") { try $0.readInteger(as: UInt32.self) }
        == "expected an integer from 0 to 4294967295, found -1 at offset 0x0")
    #expect(
      failure("cfffffffffffffffff") { try $0.readInteger(as: Int32.self) }
        == "expected an integer from -2147483648 to 2147483647, found 18446744073709551615 at offset 0x0")
    #expect(
      failure("cb3ff0000000000000") { try $0.readInteger(as: Int32.self) }
        == "expected an integer, found a floating point number at offset 0x0")
  }

  static let strings = ["a161", "d90161", "da000161", "db0000000161"]

  @Test("A string of any header width is read", arguments: strings)
  func string(bytes: String) throws {
    var reader = MessagePackReader(hex(bytes))
    #expect(try reader.readString() == "a")
    #expect(reader.isAtEnd)
  }

  @Test("Arrays and maps of any header width are read", arguments: ["9101", "dc000101", "dd0000000101"])
  func array(bytes: String) throws {
    #expect(try MessagePackValue(parsing: hex(bytes)) == [1])
  }

  @Test("Every kind of value is read")
  func kinds() throws {
    let bytes = hex(
      "9b c0 c2 c3 cfffffffffffffffff ca3fc00000 cb3ff8000000000000 c40101 c5000101 81 a161 80 d4ff07 c70205 0102")
    #expect(
      try MessagePackValue(parsing: bytes) == [
        nil, false, true, .unsigned(.max), 1.5, 1.5, .binary([1]), .binary([1]), ["a": [:]],
        .extension(type: -1, [7]), .extension(type: 5, [1, 2]),
      ])
  }

  static let forged = [
    ("dd ffffffff", "expected an array of 4294967295 elements, but the bytes end at offset 0x0"),
    ("df ffffffff 00", "expected a map of 4294967295 elements, but the bytes end at offset 0x0"),
    ("db ffffffff 61", "expected a string of 4294967295 bytes, but the bytes end at offset 0x0"),
    ("c6 ffffffff", "expected bytes of 4294967295 bytes, but the bytes end at offset 0x0"),
    ("c9 ffffffff 01", "expected an extension value of 4294967296 bytes, but the bytes end at offset 0x0"),
    ("82 01", "expected a map of 2 elements, but the bytes end at offset 0x0"),
    ("a5 6162", "expected a string of 5 bytes, but the bytes end at offset 0x0"),
    ("91 cd01", "expected an integer, but the bytes end at offset 0x1"),
    ("91 c1", "expected a value, found the byte 0xc1 at offset 0x1"),
    ("a2 c328", "a string is not valid UTF-8 at offset 0x0"),
    ("c0 00", "1 bytes follow after the value at offset 0x1"),
    ("", "expected a value, but the bytes end at offset 0x0"),
  ]

  @Test("Forged headers and broken values are refused with their place", arguments: forged)
  func refusals(bytes: String, sentence: String) {
    do throws(MessagePackError) {
      _ = try MessagePackValue(parsing: hex(bytes))
      Issue.record("accepted")
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test("Bytes behind the value are ignored by the lenient entry alone")
  func trailing() throws {
    #expect(try MessagePackValue(parsingPrefixOf: hex("05 00")) == 5)
    #expect(throws: MessagePackError.self) { try MessagePackValue(parsing: hex("05 00")) }
  }

  @Test("64 containers inside each other are read, 65 and 100 000 are refused", arguments: [0x91, 0x81] as [UInt8])
  func depth(container: UInt8) throws {
    let unit: [UInt8] = container == 0x81 ? [0x81, 0x01] : [0x91]
    let nested = { (count: Int) in Array(repeatElement(unit, count: count).joined()) + [0xc0] }
    _ = try MessagePackValue(parsing: nested(64))
    var reader = MessagePackReader(nested(64))
    try reader.skip()
    #expect(reader.isAtEnd)
    for count in [65, 100_000] {
      #expect(failure(nested(count)) { try $0.readValue() }?.hasPrefix("more than 64 arrays and maps") == true)
      #expect(failure(nested(count)) { try $0.skip() }?.hasPrefix("more than 64 arrays and maps") == true)
    }
  }

  @Test("A payload of more than a million values is refused before it fills the memory")
  func amplification() {
    let count = 1_000_001
    let bytes =
      [0xdd] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
      + repeatElement(0xc0, count: count)
    #expect(failure(bytes) { try $0.readValue() } == "more than 1000000 values at offset 0xf4244")
  }

  @Test("Of two equal keys the last one counts, and keys are compared as bytes")
  func duplicates() throws {
    let value = try MessagePackValue(parsing: hex("84 a161 01 a161 02 a2c3a9 03 a365cc81 04"))
    #expect(value["a"] == 2)
    #expect(value["\u{e9}"] == 3)
    #expect(value["e\u{301}"] == 4)
    #expect(value["b"] == nil)
  }

  private func failure<T>(_ text: String, _ read: (inout MessagePackReader) throws -> T) -> String? {
    failure(hex(text), read)
  }

  private func failure<T>(_ bytes: [UInt8], _ read: (inout MessagePackReader) throws -> T) -> String? {
    var reader = MessagePackReader(bytes)
    do { _ = try read(&reader) } catch { return "\(error)" }
    return nil
  }
}
