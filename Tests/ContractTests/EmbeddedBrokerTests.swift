import ActorHost
import Claims
import Foundation
import Messages
import NativeProviders
import TestGuests
import Testing

@Suite("The embedded broker")
struct EmbeddedBrokerTests {
  @Test("bindings with another BROKER hear nothing of each other")
  func separation() throws {
    let session = try MessagingSession(.embedded)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", ">")
    try session.bind("MELSEWHERE", ">", ["BROKER": "elsewhere"])
    try session.bind("MOTHER", nil, ["BROKER": "elsewhere"])
    try session.publish("here", on: "a")
    try session.publish("there", on: "a", from: "MOTHER")
    #expect(session.listeners.bodies(of: "MHEARER", count: 1) == ["here"])
    #expect(session.listeners.bodies(of: "MELSEWHERE", count: 1) == ["there"])
    #expect(providerFailure { try session.bind("MOTHER", nil, ["BROKER": "a.b"]) } != nil)
  }

  @Test("a publisher is told when nobody has room, and when the one who asks cannot be heard")
  func busy() throws {
    let session = try MessagingSession(.embedded)
    try session.bind("MPUBLISHER")
    for worker in ["MWORKER1", "MWORKER2"] { try session.bind(worker, "work", group: "all", ["QUEUE_MESSAGES": "3"]) }
    let gate = Gate()
    defer { gate.open() }
    for worker in ["MWORKER1", "MWORKER2"] { session.listeners.on(worker) { _ in gate.pass() } }
    var accepted = 0
    // One message is with each of the actors, and three wait for each.
    let limit = Date(timeIntervalSinceNow: 20)
    while accepted < 8, Date.now < limit {
      if providerFailure({ try session.publish("\(accepted)", on: "work") }) == nil { accepted += 1 }
    }
    let refusal = providerFailure { try session.publish("8", on: "work") }
    #expect(refusal?.code == .unavailable)
    #expect(refusal?.message.hasPrefix("busy") == true)
    #expect(providerFailure { _ = try session.request(on: "work") }?.message.hasPrefix("busy") == true)
    gate.open()
    let all = {
      ["MWORKER1", "MWORKER2"].flatMap { session.listeners.bodies(of: $0, count: 0) }.compactMap(Int.init).sorted()
    }
    let end = Date(timeIntervalSinceNow: 10)
    while all().count < accepted, Date.now < end {}
    #expect(all() == Array(0..<accepted))
  }

  @Test("a guest that publishes to itself is delivered to after its call, not refused as a cycle")
  func guestPublishesToItself() throws {
    let account = try KeyPair(generating: .account)
    let module = try KeyPair(generating: .module)
    var statement = ModuleStatement(name: "loop")
    statement.capabilities = ["wascc:messaging"]
    let bytes = try ModuleSigner(account: account).sign(ProbeGuest.bytes, as: module.publicKey, statement)
    let host = try Host()
    defer { host.shutdown() }
    try host.addProvider(try MessagingImplementation.embedded.make())
    let key = try host.addActor(bytes)
    try host.setBinding(
      Binding(
        actor: key, capability: "wascc:messaging",
        values: ["SUBSCRIPTION": "own.>", "BROKER": UUID().uuidString]))
    let message = BrokerMessage(subject: "own.words", body: [1]).encoded()
    for _ in 0..<5 {
      #expect(try host.call(key, "h", ProbeGuest.hostCall("default", "wascc:messaging", "Publish", message)) == [])
    }
    // The guest counts deliveries and our questions alike.
    let end = Date(timeIntervalSinceNow: 10)
    var questions = 0
    var count = 0
    repeat {
      questions += 1
      count = try host.call(key, "c").reversed().reduce(0) { $0 << 8 | Int($1) }
    } while count < questions + 5 && Date.now < end
    #expect(count == questions + 5)
    // A request to itself cannot be answered while its call lasts; it ends with its time.
    let request = RequestMessage(subject: "own.question", timeout: 30).encoded()
    let failure = #expect(throws: InvocationError.self) {
      try host.call(key, "h", ProbeGuest.hostCall("default", "wascc:messaging", "Request", request))
    }
    #expect(failure?.message.contains("no reply on \"own.question\" within 30 ms") == true)
  }
}
