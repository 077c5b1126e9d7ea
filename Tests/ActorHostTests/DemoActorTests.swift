import ActorHost
import Claims
import Glibc
import Messages
import Synchronization
import Testing
import TestGuests

/// The committed demo actors, as they are signed in the repository.
@Suite struct DemoActorTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/fixtures/actors/"

  private func file(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen(Self.folder + name, "rb"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  @Test func theCounterCountsInTheStore() throws {
    let host = try Host()
    let key = try host.addActor(try file("counter/counter.signed.wasm"))
    let store = TestProvider(CapabilityID.keyValue)
    let total = Mutex<Int32>(0)
    store.onCall { call in
      #expect(call.operation == "Add")
      let request = try AddRequest(messagePack: call.payload)
      let value = total.withLock { total in
        total += request.value
        return total
      }
      return AddResponse(value: value).encoded(.g2)
    }
    try host.addProvider(store)
    try host.setBinding(Binding(actor: key, capability: CapabilityID.keyValue))
    let request = HTTPRequest(method: "GET", path: "/").encoded(.g2)
    for expected in 1...200 {
      let response = try HTTPResponse(messagePack: try host.call(key, "HandleRequest", request))
      #expect(response.statusCode == 200)
      #expect(String(decoding: response.body, as: UTF8.self).contains("\(expected)"))
    }
  }

  @Test func theEchoAnswersWithTheRequest() throws {
    let host = try Host()
    let key = try host.addActor(try file("echo/echo.signed.wasm"))
    let request = HTTPRequest(method: "PUT", path: "/a/path", body: [1]).encoded(.g2)
    let response = try HTTPResponse(messagePack: try host.call(key, "HandleRequest", request))
    #expect(String(decoding: response.body, as: UTF8.self).contains("/a/path"))
  }
}
