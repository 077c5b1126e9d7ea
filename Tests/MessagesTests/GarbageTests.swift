import Messages
import Testing

/// Whatever a guest sends, the answer is a message or an error.
@Suite("Message garbage")
struct GarbageTests {
  @Test("Every prefix of every message is refused", arguments: Generation.allCases)
  func prefixes(generation: Generation) {
    for sample in samples { checkPrefixes(of: sample, generation) }
  }

  private func checkPrefixes<M: Message>(of sample: M, _ generation: Generation) {
    let bytes = sample.encoded(generation)
    for end in bytes.indices {
      #expect(throws: MessageError.self, "\(M.name) cut at \(end)") { try M(messagePack: Array(bytes[..<end])) }
    }
  }

  @Test("Every single-byte change of every message is read or refused", arguments: Generation.allCases)
  func changes(generation: Generation) {
    for sample in samples { checkChanges(of: sample, generation) }
  }

  private func checkChanges<M: Message>(of sample: M, _ generation: Generation) {
    var bytes = sample.encoded(generation)
    for index in bytes.indices {
      let original = bytes[index]
      for byte in UInt8.min...UInt8.max {
        bytes[index] = byte
        guard let message = try? M(messagePack: bytes) else { continue }
        #expect((try? M(messagePack: message.encoded())) == message)
      }
      bytes[index] = original
    }
  }

  @Test("Forged counts and deep nesting are refused without cost")
  func forged() {
    let deep = [UInt8](repeating: 0x91, count: 100_000)
    for bytes in [[0xdd, 0xff, 0xff, 0xff, 0xff], [0xdf, 0xff, 0xff, 0xff, 0xff, 0xa1, 0x61], deep] as [[UInt8]] {
      #expect(throws: MessageError.self) { try HTTPRequest(messagePack: bytes) }
      #expect(throws: MessageError.self) { try BrokerMessage(messagePack: bytes) }
      #expect(throws: MessageError.self) { try BusInvocation(messagePack: bytes) }
      #expect(throws: MessageError.self) { try GeneratorRequest(messagePack: bytes) }
    }
  }
}
