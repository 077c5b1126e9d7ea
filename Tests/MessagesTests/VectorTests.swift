import Messages
import Testing

/// The published vectors: what a compliant writer emits, byte for byte.
@Suite("Message vectors")
struct VectorTests {
  @Test("HTTP")
  func http() throws {
    try check(
      HTTPRequest(method: "GET", path: "/x"),
      "85a66d6574686f64a3474554a470617468a22f78ab7175657279537472696e67a0a668656164657280a4626f6479c400")
    try check(
      HTTPResponse(statusCode: 404, status: "Not Found"),
      "84aa737461747573436f6465cd0194a6737461747573a94e6f7420466f756e64a668656164657280a4626f6479c400")
  }

  @Test("Key-value")
  func keyValue() throws {  // defect 17
    try check(AddRequest(key: "k", value: 1), "82a36b6579a16ba576616c756501")
    try check(AddResponse(value: 200), "81a576616c7565d100c8")
    try check(SetRequest(key: "k", value: "v"), "83a36b6579a16ba576616c7565a176a76578706972657300")
  }

  @Test("Core")
  func core() throws {
    try check(
      CapabilityConfiguration(module: "M1", values: ["PORT": "80"]),
      "82a66d6f64756c65a24d31a676616c75657381a4504f5254a23830")
    try check(HealthRequest(), "81ab706c616365686f6c646572c2")
    try check(
      OperationDescriptor(name: "Op", direction: .toProvider, doctext: "d"),
      "83a46e616d65a24f70a9646972656374696f6e8101c0a7646f6374657874a164")
  }

  @Test("Messaging, extras and event streams")
  func others() throws {
    try check(
      BrokerMessage(subject: "s", body: [1, 2]), "83a77375626a656374a173a77265706c79546fa0a4626f6479c4020102")
    try check(
      GeneratorResult.sequence(5), "83a467756964c0ae73657175656e63654e756d62657205ac72616e646f6d4e756d62657200")
    try check(
      StreamQuery(streamId: "s"), "83a873747265616d4964a173a572616e6765c0a5636f756e7400")
  }

  @Test("The bus envelope")
  func bus() throws {
    try check(
      BusInvocation(
        origin: .actor("system"), target: .capability(id: "a:b", binding: "default"), operation: "Op",
        payload: [1, 200], id: "i", encodedClaims: "x.y.z", hostID: "N1"),
      "87a66f726967696e8100a673797374656da6746172676574810182a56361706964a3613a62a762696e64696e67a764656661756c74"
        + "a96f7065726174696f6ea24f70a36d73679201ccc8a26964a169ae656e636f6465645f636c61696d73a5782e792e7aa7686f73745f"
        + "6964a24e31")
  }

  private func check<M: Message>(_ message: M, _ bytes: String) throws {
    #expect(hex(message.encoded()) == bytes)
    #expect(try M(messagePack: hex(bytes), trailing: .refused) == message)
  }
}
