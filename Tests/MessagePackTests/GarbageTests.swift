import MessagePack
import Testing

/// The reader answers whatever it is given, and what it accepts survives writing and reading again.
@Suite("MessagePack garbage")
struct GarbageTests {
  static let sample: MessagePackValue = [
    "text": "é", "bytes": .binary([1, 2, 3]), "list": [1, -2, 300, .unsigned(.max), 1.5, nil, true],
    "nested": ["a": [["b": .extension(type: -1, [0, 0, 0, 1])]]],
  ]

  @Test("Every prefix of a value is refused")
  func prefixes() {
    let bytes = Self.sample.encoded()
    for end in bytes.indices {
      #expect(throws: MessagePackError.self) { try MessagePackValue(parsing: Array(bytes[..<end])) }
    }
  }

  @Test("Every single-byte change is read or refused, and skipping agrees with reading")
  func changes() {
    var bytes = Self.sample.encoded()
    for index in bytes.indices {
      let original = bytes[index]
      for byte in UInt8.min...UInt8.max {
        bytes[index] = byte
        check(bytes)
      }
      bytes[index] = original
    }
  }

  @Test("Random bytes are read or refused", arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) {
    var random = Generator(state: seed)
    for _ in 0..<20_000 {
      let count = Int(random.next() % 64)
      check((0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) })
    }
  }

  private func check(_ bytes: [UInt8]) {
    var reader = MessagePackReader(bytes)
    var skipper = MessagePackReader(bytes)
    guard let value = try? reader.readValue() else { return }
    #expect(throws: Never.self) { try skipper.skip() }
    #expect(skipper.offset == reader.offset)
    let again = try? MessagePackValue(parsing: value.encoded())
    // A NaN is not equal to itself; everything else is.
    #expect(again?.encoded() == value.encoded())
  }
}

/// A small deterministic generator (splitmix64), so that a failure can be repeated.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
