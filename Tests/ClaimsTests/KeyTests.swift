import Claims
import Testing

@Suite("Keys are nkeys")
struct KeyTests {
  @Test("CRC-16 of 123456789 is 0x31C3") func checksum() {
    #expect(crc16(Array("123456789".utf8)) == 0x31c3)
  }

  @Test("the seed 00…1f has the published texts", arguments: Vectors.keys)
  func publishedKeys(_ vector: Vectors.Key) throws {
    let pair = try KeyPair(kind: vector.kind, secretBytes: Array(0..<32))
    #expect(pair.publicKey.description == vector.publicKey)
    #expect(pair.seedText == vector.seed)
    #expect(try KeyPair(seed: vector.seed).publicKey == pair.publicKey)
    #expect(try PublicKey(vector.publicKey) == pair.publicKey)
    #expect(vector.publicKey.first == vector.kind.letter)
  }

  @Test("a pair made by public tooling is read") func foreignPair() throws {
    let pair = try KeyPair(seed: "SAAPN4W3EG6KCJGUQTKTJ5GSB5NHK5CHAJL4DBGFUM3HHROI4XUEP4OBK4\n")
    #expect(pair.publicKey.description == "ACODERUVFFAWZQDSS6SBIACUA5O6SXF7HJ3YTYXBALHZP3P7R4BUO4J2")
  }

  @Test("each way a public key is wrong has its own reason")
  func wrongPublicKeys() throws {
    let good = Vectors.account
    #expect(throws: KeyError.wrongLength(found: 55, expected: 56)) { try PublicKey(String(good.dropLast())) }
    #expect(throws: KeyError.wrongLength(found: 0, expected: 56)) { try PublicKey("") }
    #expect(throws: KeyError.illegalCharacter) { try PublicKey(good.lowercased()) }
    #expect(throws: KeyError.badChecksum) { try PublicKey(good.dropLast() + "A") }
    #expect(throws: KeyError.badChecksum) { try PublicKey("M" + good.dropFirst()) }
    #expect(throws: KeyError.seedInsteadOfPublicKey) { try PublicKey(Vectors.keys[0].seed) }
    #expect(throws: KeyError.unknownPrefix(0x08)) { try PublicKey(Vectors.text(prefix: 0x08)) }
  }

  @Test("each way a seed is wrong has its own reason")
  func wrongSeeds() {
    let good = Vectors.keys[0].seed
    #expect(throws: KeyError.notASeed) { try KeyPair(seed: Vectors.account) }
    #expect(throws: KeyError.wrongLength(found: 0, expected: 58)) { try KeyPair(seed: " \n") }
    #expect(throws: KeyError.badChecksum) { try KeyPair(seed: good.dropLast() + "A") }
    #expect(throws: KeyError.illegalCharacter) { try KeyPair(seed: good.lowercased()) }
    #expect(throws: KeyError.cannotSign(.curve)) { try KeyPair(generating: .curve) }
  }

  @Test("a seed shows in no description, dump or error")
  func seedsAreNotShown() throws {
    let pair = try KeyPair(generating: .module)
    var dumped = ""
    dump(pair, to: &dumped)
    for text in [dumped, "\(pair)", String(reflecting: pair)] {
      #expect(!text.contains(pair.seedText))
      #expect(text.contains(pair.publicKey.description))
    }
    let altered = pair.seedText.dropLast() + "1"
    #expect { try KeyPair(seed: String(altered)) } throws: { !"\($0)".contains(altered.prefix(20)) }
  }

  @Test("generated keys differ and sign") func generatedKeys() throws {
    let (a, b) = (try KeyPair(generating: .account), try KeyPair(generating: .account))
    #expect(a.publicKey != b.publicKey)
    let message = Array("message".utf8)
    #expect(a.publicKey.fault(ofSignature: a.sign(message), on: message) == nil)
    #expect(b.publicKey.fault(ofSignature: a.sign(message), on: message) == .mismatch)
  }
}

@Suite("Signatures are checked strictly")
struct SignatureTests {
  let key: KeyPair
  let message = Array("message".utf8)

  init() throws { key = try KeyPair(kind: .account, secretBytes: Array(0..<32)) }

  @Test("63 and 65 bytes are refused") func lengths() {
    let signature = key.sign(message)
    #expect(key.publicKey.fault(ofSignature: signature.dropLast(), on: message) == .wrongLength(63))
    #expect(key.publicKey.fault(ofSignature: signature + [0], on: message) == .wrongLength(65))
  }

  @Test("every changed byte is a fault") func alteredBytes() {
    let signature = key.sign(message)
    for index in signature.indices {
      var altered = signature
      altered[index] ^= 1
      #expect(key.publicKey.fault(ofSignature: altered, on: message) != nil)
    }
    #expect(key.publicKey.fault(ofSignature: [UInt8](repeating: 0, count: 64), on: message) == .mismatch)
  }

  @Test("S plus the group order is refused") func malleability() {
    let order: [UInt8] =
      [0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14]
      + [UInt8](repeating: 0, count: 15) + [0x10]
    var signature = key.sign(message)
    var carry = 0
    for index in 0..<32 {
      let sum = Int(signature[32 + index]) + Int(order[index]) + carry
      signature[32 + index] = UInt8(truncatingIfNeeded: sum)
      carry = sum >> 8
    }
    #expect(key.publicKey.fault(ofSignature: signature, on: message) == .notCanonical)
  }

  @Test("keys of small order and unreduced keys are weak", arguments: Vectors.weakKeys)
  func weakKeys(_ bytes: [UInt8]) throws {
    for sign: UInt8 in [0, 0x80] {
      var bytes = bytes
      bytes[31] |= sign
      let weak = try PublicKey(Vectors.text(prefix: 0, bytes: bytes))
      // With the identity as key, R = S·B for S = 0 is the identity too, and the equation holds for every message.
      let forged = [UInt8](arrayLiteral: 1) + [UInt8](repeating: 0, count: 63)
      #expect(weak.fault(ofSignature: forged, on: message) == .weakKey)
    }
  }
}
