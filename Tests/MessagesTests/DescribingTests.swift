import MessagePack
import Messages
import Testing

@Suite("Messages as people and tools see them")
struct DescribingTests {
  @Test("A described message may leave fields out")
  func blanks() throws {
    #expect(
      try HTTPRequest(describedBy: ["method": "GET", "path": "/", "body": "hi"])
        == HTTPRequest(method: "GET", path: "/", body: Array("hi".utf8)))
    #expect(try GeneratorRequest(describedBy: ["guid": true]) == GeneratorRequest(guid: true))
    #expect(try ListPushRequest(describedBy: ["key": "k", "item": "i"]) == ListPushRequest(key: "k", value: "i"))
  }

  @Test("A described message with a name that is not known is refused with the names that are")
  func unknown() {
    do throws(MessageError) {
      _ = try AddRequest(describedBy: ["key": "k", "valeu": 1])
      Issue.record("accepted")
    } catch {
      #expect(error.description == "AddRequest has no field \"valeu\"; its fields are key, value")
    }
  }

  @Test("Every operation of the enumerations stands in the table of contracts, once")
  func table() {
    let names =
      HTTPServerOperation.allCases.map(\.rawValue) + HTTPClientOperation.allCases.map(\.rawValue)
      + KeyValueOperation.allCases.map(\.rawValue) + MessagingOperation.allCases.map(\.rawValue)
      + BlobStoreOperation.allCases.map(\.rawValue) + EventStreamsOperation.allCases.map(\.rawValue)
      + LoggingOperation.allCases.map(\.rawValue) + ExtrasOperation.allCases.map(\.rawValue)
    #expect(OperationContract.all.filter { $0.capability != nil }.map(\.operation).sorted() == names.sorted())
  }

  @Test("The table answers by name")
  func lookup() throws {
    let contract = try #require(OperationContract.named("Add"))
    #expect(contract.request.name == AddRequest.name)
    #expect(contract.capability == CapabilityID.keyValue)
    #expect(OperationContract.named("Add", of: CapabilityID.messaging) == nil)
    #expect(OperationContract.named("nothing") == nil)
    #expect(OperationContract.descriptors(of: CapabilityID.keyValue).count == 14)
  }
}
