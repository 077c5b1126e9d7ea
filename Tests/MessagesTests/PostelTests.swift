import MessagePack
import Messages
import Testing

/// What readers must accept because modules in circulation send it.
@Suite("Message reading is generous")
struct PostelTests {
  @Test("Keys come in any order, unknown ones are stepped over, of equal ones the last counts")
  func keys() throws {
    let value: MessagePackValue = ["value": 1, "extra": [["deep": [1, 2]]], 7: 8, "key": "k", "value": 2]
    #expect(try AddRequest(messagePack: value.encoded()) == AddRequest(key: "k", value: 2))
  }

  @Test("Keys may be spelled in snake case, and by the names other writers chose")
  func spellings() throws {
    #expect(
      try HTTPRequest(
        messagePack: (["method": "GET", "path": "/", "query_string": "q"] as MessagePackValue).encoded())
        == HTTPRequest(method: "GET", path: "/", queryString: "q"))
    #expect(
      try ListResponse(messagePack: (["new_count": 3] as MessagePackValue).encoded()) == ListResponse(newCount: 3))
    let item = (["key": "k", "item": "i"] as MessagePackValue).encoded()
    #expect(try ListPushRequest(messagePack: item) == ListPushRequest(key: "k", value: "i"))
    #expect(try ListDelItemRequest(messagePack: item) == ListDelItemRequest(key: "k", value: "i"))
    #expect(try SetAddRequest(messagePack: item) == SetAddRequest(key: "k", value: "i"))
    #expect(try SetRemoveRequest(messagePack: item) == SetRemoveRequest(key: "k", value: "i"))
    #expect(
      try SetRequest(messagePack: (["key": "k", "value": "v", "expires_s": 9] as MessagePackValue).encoded())
        == SetRequest(key: "k", value: "v", expires: 9))
    #expect(
      try RequestMessage(messagePack: (["subject": "s", "timeout_ms": 9] as MessagePackValue).encoded())
        == RequestMessage(subject: "s", timeout: 9))
  }

  @Test("A positional array may end where only optional fields would follow")
  func positional() throws {
    #expect(
      try HTTPRequest(messagePack: (["GET", "/", ""] as MessagePackValue).encoded())
        == HTTPRequest(method: "GET", path: "/"))
    #expect(failure(HTTPRequest.self, ["GET", "/"]) == "Request: field \"queryString\" is missing")
    #expect(
      try AddRequest(messagePack: (["k", 1, "more"] as MessagePackValue).encoded()) == AddRequest(key: "k", value: 1))
  }

  static let bodies: [(String, MessagePackValue)] = [
    ("bytes", .binary([104, 105])), ("an array of integers", [104, 105]), ("a string", "hi"),
  ]

  @Test("Bytes may be bytes, an array of integers or a string", arguments: bodies)
  func bytes(name: String, body: MessagePackValue) throws {
    let value: MessagePackValue = ["statusCode": 200, "status": "OK", "body": body]
    #expect(try HTTPResponse(messagePack: value.encoded()).body == Array("hi".utf8))
  }

  @Test("Nil stands for no bytes, no headers and no reply subject, but not for a name")
  func null() throws {
    let response: MessagePackValue = ["statusCode": 200, "status": "OK", "header": nil, "body": nil]
    #expect(try HTTPResponse(messagePack: response.encoded()) == HTTPResponse(statusCode: 200, status: "OK"))
    let message: MessagePackValue = ["subject": "s", "replyTo": nil, "body": nil]
    #expect(try BrokerMessage(messagePack: message.encoded()) == BrokerMessage(subject: "s"))
    #expect(
      failure(GetRequest.self, ["key": nil]) == "GetRequest: field \"key\": expected a string, found nil at offset 0x5")
  }

  @Test("A string may be bytes that are UTF-8")
  func strings() throws {
    #expect(try GetRequest(messagePack: (["key": .binary([0xc3, 0xa9])] as MessagePackValue).encoded()).key == "é")
    #expect(
      failure(GetRequest.self, ["key": .binary([0xff])])
        == "GetRequest: field \"key\": a string is not valid UTF-8 at offset 0x5")
  }

  @Test("Integers come in any format and must fit the field")
  func integers() throws {
    for bytes in ["cc05", "cd0005", "ce00000005", "cf0000000000000005", "d005", "d10005", "d200000005", "05"] {
      #expect(try AddResponse(messagePack: hex("81a576616c7565" + bytes)) == AddResponse(value: 5))
    }
    #expect(
      failure(AddResponse.self, ["value": 2_147_483_648])
        == "AddResponse: field \"value\": expected an integer from -2147483648 to 2147483647, found 2147483648 at offset 0x7"
    )
    #expect(
      failure(AddResponse.self, ["value": 1.0])
        == "AddResponse: field \"value\": expected an integer, found a floating point number at offset 0x7")
    #expect(
      failure(HTTPResponse.self, ["statusCode": -1, "status": ""])?.contains("from 0 to 4294967295, found -1") == true)
  }

  static let directions = ["8101c0", "81ab746f5f70726f7669646572c0", "ab746f5f70726f7669646572", "01"]

  @Test("A choice may be an entry by index or by name, a name or an index", arguments: directions)
  func choices(bytes: String) throws {
    let message = hex("83a46e616d65a24f70a9646972656374696f6e" + bytes + "a7646f6374657874a164")
    #expect(
      try OperationDescriptor(messagePack: message)
        == OperationDescriptor(name: "Op", direction: .toProvider, doctext: "d"))
  }

  @Test("A choice that is none is refused by name")
  func noChoice() {
    #expect(
      failure(OperationDescriptor.self, ["Op", [3: nil], ""])
        == "OperationDescriptor: field \"direction\": choice 3 is none of the choices")
    #expect(
      failure(CapabilityDescriptor.self, ["a", "b", "c", 1, "d", [["x", 0, ""], ["y", "up", ""]]])
        == "CapabilityDescriptor: field \"supported_operations[1].direction\": \"up\" is none of the choices")
  }

  @Test("Bytes behind a message are ignored unless that is refused")
  func trailing() throws {
    let bytes = AddResponse(value: 5).encoded() + [0]
    #expect(try AddResponse(messagePack: bytes) == AddResponse(value: 5))
    #expect(throws: MessageError.self) { try AddResponse(messagePack: bytes, trailing: .refused) }
  }

  @Test("A missing field and a payload that is no struct are refused by name")
  func missing() {
    #expect(failure(AddRequest.self, ["value": 1]) == "AddRequest: field \"key\" is missing")
    #expect(failure(AddRequest.self, 5) == "AddRequest: expected a map or an array, found an integer at offset 0x0")
    #expect(throws: MessageError.self) { try AddRequest(messagePack: []) }
  }

  @Test("A log line may say where in the source it was written")
  func logPlace() throws {
    let full = WriteLogRequest(level: 1, body: "b", line: 7, file: "f", target: "t")
    #expect(try WriteLogRequest(messagePack: full.encoded()) == full)
    #expect(try WriteLogRequest(messagePack: ([1, "b", 7, "f", "t"] as MessagePackValue).encoded()) == full)
    #expect(
      try WriteLogRequest(messagePack: ([1, "b"] as MessagePackValue).encoded()) == WriteLogRequest(level: 1, body: "b")
    )
    #expect(LoggingOperation(name: "write") == .writeLog)
  }

  @Test("A chunk's context has a place among positions only when there is room for it")
  func context() throws {
    let chunk = FileChunk(sequenceNo: 1, container: "c", id: "b", totalBytes: 1, chunkSize: 1, chunkBytes: [9])
    #expect(try FileChunk(messagePack: ([1, "c", "b", 1, 1, [9]] as MessagePackValue).encoded()) == chunk)
    let seven: MessagePackValue = [1, "c", "b", 1, 1, "x", [9]]
    #expect(try FileChunk(messagePack: seven.encoded()).context == "x")
    #expect(try FileChunk(messagePack: seven.encoded()).chunkBytes == [9])
  }

  private func failure<M: Message>(_ type: M.Type, _ value: MessagePackValue) -> String? {
    do throws(MessageError) { _ = try M(messagePack: value.encoded()) } catch { return error.description }
    return nil
  }
}
