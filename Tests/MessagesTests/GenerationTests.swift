import MessagePack
import Messages
import Testing

@Suite("Message generations")
struct GenerationTests {
  @Test("Every message is read back as it was written, in either generation", arguments: Generation.allCases)
  func roundTrip(generation: Generation) throws {
    for sample in samples { try check(sample, generation) }
  }

  private func check<M: Message>(_ sample: M, _ generation: Generation) throws {
    let bytes = sample.encoded(generation)
    #expect(try M(messagePack: bytes, trailing: .refused) == sample, "\(M.name)")
    #expect(Generation(of: bytes) == generation)
  }

  @Test("The first generation writes positions, and bytes as integers")
  func positional() {
    let request = HTTPRequest(method: "GET", path: "/", header: ["a": "b"], body: [1, 200])
    #expect(hex(request.encoded(.g1)) == "95a3474554a12fa081a161a1629201ccc8")
    #expect(hex(AddResponse(value: 200).encoded(.g1)) == "91d100c8")
  }

  @Test("The first generation wraps a broker message in another struct")
  func wrapper() throws {
    let message = BrokerMessage(subject: "s", replyTo: "r", body: [1])
    #expect(hex(message.encoded(.g1)) == "9193a173a1729101")
    let named: MessagePackValue = ["message": ["subject": "s", "reply_to": "r", "body": [1]]]
    #expect(try BrokerMessage(messagePack: named.encoded()) == message)
    #expect(try BrokerMessage(messagePack: (["s", "r", [1]] as MessagePackValue).encoded()) == message)
  }

  @Test("The first generation asks the extras for one of three choices and gets one of three")
  func extras() throws {
    #expect(hex(GeneratorRequest(guid: true).encoded(.g1)) == "918100c0")
    #expect(hex(GeneratorRequest(random: true, min: 1, max: 6).encoded(.g1)) == "9181029201" + "06")
    #expect(hex(GeneratorResult.random(0).encoded(.g1)) == "91810200")
    #expect(hex(GeneratorResult.guid("g").encoded(.g1)) == "918100a167")
    let named: MessagePackValue = ["typ": ["RandomNumber": [1, 6]]]
    #expect(try GeneratorRequest(messagePack: named.encoded()) == GeneratorRequest(random: true, min: 1, max: 6))
    #expect(try GeneratorRequest(messagePack: (["Guid"] as MessagePackValue).encoded()) == GeneratorRequest(guid: true))
  }

  @Test("A payload that is no struct belongs to no generation")
  func neither() {
    #expect(Generation(of: []) == nil)
    #expect(Generation(of: [0xc0]) == nil)
    #expect(Generation(of: Array("{}".utf8)) == nil)
  }

  static let complaints = [
    "Guest call failed: Syntax(\"missing field `query_string`\")", "invalid type: byte array, expected a sequence",
    "Failed to deserialize", "error while decoding value", "bad prefix for int",
  ]

  @Test("A guest's complaint about a payload is recognised", arguments: complaints)
  func complaint(text: String) {
    #expect(Generation.isDecodingComplaint(text))
    #expect(!Generation.isDecodingComplaint("bad dispatch"))
    #expect(!Generation.isDecodingComplaint("key not found"))
  }

  @Test("The operation that binds an actor has another name in the first generation")
  func bindOperation() {
    #expect(Generation.g1.bindOperation == "Configure")
    #expect(Generation.g2.bindOperation == "BindActor")
  }
}
