import ActorHost
import Foundation
import Messages
import NativeProviders
import Testing

/// What every provider of `wascc:messaging` has to do. Where a test claims that something does not arrive, a last message
/// on `end`, which everyone hears, comes after it.
@Suite("The contract of wascc:messaging")
struct MessagingContract {
  typealias Implementation = MessagingImplementation

  // MARK: Delivery

  @Test("a message arrives as it was published", arguments: Implementation.all)
  func delivery(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "news.sport")
    try session.publish("goal", on: "news.sport", replyTo: "answers.here")
    try session.publish("", on: "news.sport")
    let heard = session.listeners.messages(of: "MHEARER", count: 2)
    try #require(heard.count == 2)
    #expect(heard[0].subject == "news.sport" && heard[0].replyTo == "answers.here")
    #expect(heard[0].body == Array("goal".utf8))
    #expect(heard[1].replyTo == "" && heard[1].body == [])
  }

  @Test("wildcards stand for one word, or for one and more at the end", arguments: Implementation.all)
  func wildcards(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    let subjects = ["a", "a.b", "a.b.c", "b", "b.b", "a.c", "x.b.c", "é", "e\u{301}"]
    let expected: [(pattern: String, subjects: [String])] = [
      ("a", ["a"]), ("a.b", ["a.b"]), ("a.*", ["a.b", "a.c"]), ("*.b", ["a.b", "b.b"]),
      ("*", ["a", "b", "é", "e\u{301}"]),
      ("a.>", ["a.b", "a.b.c", "a.c"]), (">", subjects), ("*.*.c", ["a.b.c", "x.b.c"]),
      ("*.>", ["a.b", "a.b.c", "b.b", "a.c", "x.b.c"]), ("é", ["é"]), ("c", []), ("*.b.*", ["a.b.c", "x.b.c"]),
    ]
    for (index, row) in expected.enumerated() {
      try session.bind("M\(index)", row.pattern == ">" ? ">" : row.pattern + ",end")
    }
    for subject in subjects { try session.publish(on: subject) }
    try session.publish(on: "end")
    for (index, row) in expected.enumerated() {
      var wanted = row.subjects
      if row.pattern == "*" { wanted.append("end") }
      wanted.append("end")
      let heard = session.listeners.subjects(of: "M\(index)", count: wanted.count)
      #expect(heard.map { Array($0.utf8) } == wanted.map { Array($0.utf8) }, "\(row.pattern)")
    }
  }

  @Test("an actor has as many subscriptions as its binding lists, each delivers", arguments: Implementation.all)
  func subscriptionList(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "one, two.* ,one,two.x,end")
    for subject in ["one", "two.y", "two.x", "three", "end"] { try session.publish(on: subject) }
    // One that two subscriptions match comes twice, one that is listed twice comes once.
    #expect(session.listeners.subjects(of: "MHEARER", count: 5) == ["one", "two.y", "two.x", "two.x", "end"])
  }

  @Test("each message goes to one member of a queue group, and to all others", arguments: Implementation.all)
  func queueGroups(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    for member in ["MWORKER1", "MWORKER2", "MWORKER3"] { try session.bind(member, "work.*", group: "workers") }
    try session.bind("MOTHER", "work.>", group: "others")
    try session.bind("MALONE", "work.item")
    let numbers = (0..<300).map(String.init)
    for number in numbers { try session.publish(number, on: "work.item") }
    #expect(session.listeners.bodies(of: "MALONE", count: 300) == numbers)
    #expect(session.listeners.bodies(of: "MOTHER", count: 300) == numbers)
    let end = Date(timeIntervalSinceNow: 10)
    var shares: [[String]] = []
    repeat {
      shares = ["MWORKER1", "MWORKER2", "MWORKER3"].map { session.listeners.bodies(of: $0, count: 0) }
    } while shares.joined().count < 300 && Date.now < end
    #expect(shares.joined().sorted() == numbers.sorted())
    #expect(shares.allSatisfy { !$0.isEmpty })
    for share in shares { #expect(share.compactMap(Int.init) == share.compactMap(Int.init).sorted()) }
  }

  @Test("messages keep their order, one at a time, from several publishers at once", arguments: Implementation.all)
  func order(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MHEARER", "count.>", ["QUEUE_MESSAGES": "100000"])
    for name in ["MA", "MB", "MC"] { try session.bind(name) }
    onThreads(3) { index in
      let name = ["MA", "MB", "MC"][index]
      for number in 0..<700 {
        #expect(throws: Never.self) { try session.publish("\(number)", on: "count.\(name)", from: name) }
      }
    }
    let heard = session.listeners.messages(of: "MHEARER", count: 2100)
    #expect(heard.count == 2100)
    for name in ["MA", "MB", "MC"] {
      let bodies = heard.filter { $0.subject == "count.\(name)" }.map { String(decoding: $0.body, as: UTF8.self) }
      #expect(bodies == (0..<700).map(String.init))
    }
    #expect(session.listeners.mostAtATime("MHEARER") == 1)
  }

  // MARK: Requests

  @Test("a request is answered with the bare bytes of the reply", arguments: Implementation.all)
  func requests(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MECHO", "echo")
    session.reply("MECHO") { $0.uppercased() }
    #expect(try session.request("hello", on: "echo") == "HELLO")
    #expect(try session.request("", on: "echo") == "")
    let replyTo = session.listeners.messages(of: "MECHO", count: 2)[0].replyTo
    #expect(replyTo.hasPrefix("_INBOX."))
    #expect(session.listeners.messages(of: "MECHO", count: 2)[1].replyTo != replyTo)
  }

  @Test("many requests at once each get their own reply", arguments: Implementation.all)
  func concurrentRequests(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    for index in 0..<8 { try session.bind("MASKER\(index)") }
    for index in 0..<2 {
      try session.bind("MECHO\(index)", "echo", group: "servers")
      session.reply("MECHO\(index)") { $0 + "!" }
    }
    onThreads(8) { index in
      for number in 0..<40 {
        let text = "\(index).\(number)"
        let reply = Result { try session.request(text, on: "echo", from: "MASKER\(index)") }
        #expect((try? reply.get()) == text + "!", "\(reply)")
      }
    }
  }

  @Test("without a reply in time, or without anyone to reply, a request fails", arguments: Implementation.all)
  func unansweredRequests(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MSILENT", "silence")
    let late = providerFailure { _ = try session.request(on: "silence", milliseconds: 50) }
    #expect(late?.code == .deadline)
    #expect(late?.message == "no reply on \"silence\" within 50 ms")
    let alone = providerFailure { _ = try session.request(on: "nobody.there") }
    #expect(alone?.code == .unavailable)
    #expect(alone?.message == "nobody is subscribed to \"nobody.there\"")
    for milliseconds: Int64 in [0, -1, .min] {
      let failure = providerFailure { _ = try session.request(on: "silence", milliseconds: milliseconds) }
      #expect(failure?.code == .badPayload, "\(milliseconds)")
    }
  }

  @Test("a request never lasts longer than the call it came in", arguments: Implementation.all)
  func callDeadline(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MSILENT", "silence")
    let request = RequestMessage(subject: "silence", timeout: .max)
    let begin = Date.now
    let failure = providerFailure {
      _ = try session.call("Request", request.encoded(), from: .actor("MPUBLISHER"), seconds: 0.2)
    }
    #expect(failure?.code == .deadline)
    #expect(Date.now.timeIntervalSince(begin) < 15)
    #expect(session.listeners.messages(of: "MSILENT", count: 1).count == 1)
    // The provider is done with it, too: nothing is left that would keep it from stopping.
    #expect(session.listeners.log.isEmpty)
  }

  // MARK: Hostile and wrong input

  @Test(
    "what is no subject is refused and reaches nobody", arguments: Implementation.all,
    [
      "", " ", "a b", "a.", ".a", "a..b", ".", "*", "a.*", "a.*.b", ">", "a.>", "a*", "a>b", "tab\tbed",
      "line\r\nPUB x 0",
      "nul\0", "\u{7f}", String(repeating: "a", count: 1025),
    ])
  func subjects(implementation: Implementation, subject: String) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", ">")
    #expect(providerFailure { try session.publish(on: subject) }?.code == .badPayload)
    #expect(providerFailure { _ = try session.request(on: subject) }?.code == .badPayload)
    if !subject.isEmpty {
      #expect(providerFailure { try session.publish(on: "fine", replyTo: subject) }?.code == .badPayload)
    }
    try session.publish(on: "end")
    #expect(session.listeners.subjects(of: "MHEARER", count: 1) == ["end"])
  }

  @Test(
    "a binding that says nothing is refused, and the one before it stays", arguments: Implementation.all,
    [
      ["SUBSCRIPTION": ""], ["SUBSCRIPTION": "a,,b"], ["SUBSCRIPTION": "a,"], ["SUBSCRIPTION": "a..b"],
      ["SUBSCRIPTION": "a.>.b"], ["SUBSCRIPTION": "a*"], ["SUBSCRIPTION": "a b"], ["QUEUEGROUP_NAME": ""],
      ["QUEUEGROUP_NAME": "a b"], ["QUEUEGROUP_NAME": "*"], ["QUEUE_MESSAGES": "0"], ["QUEUE_MESSAGES": "many"],
      ["QUEUE_BYTES": "-1"], ["MAX_PAYLOAD": "1e6"],
    ])
  func bindings(implementation: Implementation, values: [String: String]) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "kept")
    let refused = session.brokerValues.merging(values) { $1 }
    let failure = providerFailure { try session.provider.bind(actor: "MHEARER", binding: "default", values: refused) }
    #expect(failure?.message.contains(values.keys.first ?? "") == true, "\(failure?.message ?? "")")
    try session.publish("still", on: "kept")
    #expect(session.listeners.bodies(of: "MHEARER", count: 1) == ["still"])
  }

  @Test("a body over the limit is refused, one at the limit arrives", arguments: Implementation.all)
  func payloads(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER", nil, ["MAX_PAYLOAD": "100000"])
    try session.bind("MHEARER", "big")
    let tooLong = String(repeating: "x", count: 100_001)
    #expect(providerFailure { try session.publish(tooLong, on: "big") }?.code == .tooLarge)
    #expect(providerFailure { _ = try session.request(tooLong, on: "big") }?.code == .tooLarge)
    try session.publish(String(tooLong.dropLast()), on: "big")
    #expect(session.listeners.messages(of: "MHEARER", count: 1).map(\.body.count) == [100_000])
  }

  @Test("failures of the call itself have a status of their own", arguments: Implementation.all)
  func statuses(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    let message = BrokerMessage(subject: "a").encoded()
    let failure = { (operation: String, payload: [UInt8], origin: CallOrigin) in
      providerFailure { _ = try session.call(operation, payload, from: origin) }?.code
    }
    #expect(failure("Publish", [0xc1], .actor("MPUBLISHER")) == .badPayload)
    #expect(failure("Request", [], .actor("MPUBLISHER")) == .badPayload)
    #expect(failure("Pubish", message, .actor("MPUBLISHER")) == .unsupportedOperation)
    #expect(failure("DeliverMessage", message, .actor("MPUBLISHER")) == .unsupportedOperation)
    #expect(failure("Publish", message, .actor("MSTRANGER")) == .notBound)
    #expect(failure("Publish", message, .system) == .denied)
    for operation in ["BindActor", "RemoveActor", "GetCapabilityDescriptor", "HealthRequest"] {
      let payload = CapabilityConfiguration(module: "MPUBLISHER", values: [:]).encoded()
      #expect(failure(operation, payload, .actor("MPUBLISHER")) == .denied, "\(operation)")
    }
    try session.provider.health()
    let descriptor = try session.provider.descriptor
    #expect(descriptor.id == "wascc:messaging")
    #expect(Set(descriptor.supportedOperations.map(\.name)) == ["Publish", "Request", "DeliverMessage"])
  }

  @Test("messages of the first generation are understood", arguments: Implementation.all)
  func generations(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "old")
    let message = BrokerMessage(subject: "old", body: [1, 2, 3])
    _ = try session.call("Publish", message.encoded(.g1), from: .actor("MPUBLISHER"))
    #expect(session.listeners.messages(of: "MHEARER", count: 1).map(\.body) == [[1, 2, 3]])
    session.reply("MHEARER") { _ in "reply" }
    let request = RequestMessage(subject: "old", body: [], timeout: 15_000)
    let reply = try session.call("Request", request.encoded(.g1), from: .actor("MPUBLISHER"))
    #expect(String(decoding: reply, as: UTF8.self) == "reply")
  }

  // MARK: Slow and failing actors

  @Test("an actor that does not come to its messages holds up nobody", arguments: Implementation.all)
  func slowActors(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MSLOW", "all")
    try session.bind("MQUICK", "all")
    let gate = Gate()
    defer { gate.open() }
    session.listeners.on("MSLOW") { _ in gate.pass() }
    let numbers = (0..<200).map(String.init)
    for number in numbers { try session.publish(number, on: "all") }
    #expect(session.listeners.bodies(of: "MQUICK", count: 200) == numbers)
    #expect(session.listeners.bodies(of: "MSLOW", count: 0) == [])
    gate.open()
    #expect(session.listeners.bodies(of: "MSLOW", count: 200) == numbers)
  }

  @Test("what waits for an actor is bounded; the newest is dropped and the log says so", arguments: Implementation.all)
  func boundedQueue(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MSLOW", "flood,end", ["QUEUE_MESSAGES": "10"])
    // A second hearer, so that the publisher is not told: somebody has the message.
    try session.bind("MQUICK", "flood,end", ["QUEUE_MESSAGES": "10000"])
    let gate = Gate()
    defer { gate.open() }
    session.listeners.on("MSLOW") { _ in gate.pass() }
    try session.publish("0", on: "flood")
    #expect(gate.isReached())
    for number in 1..<500 { try session.publish("\(number)", on: "flood") }
    #expect(session.listeners.messages(of: "MQUICK", count: 500).count == 500)
    gate.open()
    // The one it had and the ten that waited.
    #expect(session.listeners.bodies(of: "MSLOW", count: 11) == (0..<11).map(String.init))
    #expect(session.listeners.logged { $0.contains("MSLOW") && $0.contains("queue is full") })
    try session.publish("end", on: "end")
    #expect(session.listeners.bodies(of: "MSLOW", count: 12).last == "end")
  }

  @Test("what waits for an actor is bounded in bytes as well", arguments: Implementation.all)
  func boundedBytes(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MSLOW", "flood", ["QUEUE_BYTES": "10000"])
    try session.bind("MQUICK", "flood")
    let gate = Gate()
    defer { gate.open() }
    session.listeners.on("MSLOW") { _ in gate.pass() }
    let text = String(repeating: "x", count: 3000)
    try session.publish(text, on: "flood")
    #expect(gate.isReached())
    for _ in 0..<9 { try session.publish(text, on: "flood") }
    #expect(session.listeners.messages(of: "MQUICK", count: 10).count == 10)
    gate.open()
    #expect(session.listeners.messages(of: "MSLOW", count: 4).count == 4)
    #expect(session.listeners.logged { $0.contains("queue is full") })
  }

  @Test("a message that an actor fails on is not repeated, and the next one comes", arguments: Implementation.all)
  func failingActors(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "work")
    session.listeners.on("MHEARER") { message in
      if message.body == Array("bad".utf8) { throw ProviderError(.failed, "not this one") }
    }
    for text in ["bad", "good", "bad", "better"] { try session.publish(text, on: "work") }
    #expect(session.listeners.bodies(of: "MHEARER", count: 2) == ["good", "better"])
    #expect(session.listeners.logged { $0.contains("MHEARER") && $0.contains("not this one") })
  }

  @Test("a message that a busy actor could not take is offered again, in order", arguments: Implementation.all)
  func busyActors(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "work")
    let refusals = Countdown(4)
    session.listeners.on("MHEARER") { _ in
      if refusals.next() { throw ProviderError(.unavailable, "the mailbox is full") }
    }
    for number in 0..<20 { try session.publish("\(number)", on: "work") }
    #expect(session.listeners.bodies(of: "MHEARER", count: 20) == (0..<20).map(String.init))
  }

  @Test("an actor may publish what it hears, from inside its own call", arguments: Implementation.all)
  func selfSubscription(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MLOOP", "loop")
    session.listeners.on("MLOOP") { message in
      let number = Int(String(decoding: message.body, as: UTF8.self)) ?? 0
      if number < 50 { try session.publish("\(number + 1)", on: "loop", from: "MLOOP") }
    }
    try session.publish("0", on: "loop", from: "MLOOP")
    #expect(session.listeners.bodies(of: "MLOOP", count: 51) == (0...50).map(String.init))
  }

  // MARK: The end of bindings and of the provider

  @Test("an unbound actor hears nothing more and may not publish", arguments: Implementation.all)
  func unbinding(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "news")
    try session.bind("MOTHER", "news")
    let gate = Gate()
    defer { gate.open() }
    session.listeners.on("MHEARER") { _ in gate.pass() }
    for number in 0..<20 { try session.publish("\(number)", on: "news") }
    #expect(gate.isReached())
    #expect(session.listeners.messages(of: "MOTHER", count: 20).count == 20)
    try session.provider.unbind(actor: "MHEARER", binding: "default")
    gate.open()
    try session.publish("last", on: "news")
    #expect(session.listeners.bodies(of: "MOTHER", count: 21).last == "last")
    // Only what it already had.
    #expect(session.listeners.bodies(of: "MHEARER", count: 1) == ["0"])
    #expect(providerFailure { try session.publish(on: "news", from: "MHEARER") }?.code == .notBound)
    try session.bind("MHEARER", "news")
    try session.publish("again", on: "news")
    #expect(session.listeners.bodies(of: "MHEARER", count: 2) == ["0", "again"])
  }

  @Test("bound again with other values, an actor has the new subscriptions only", arguments: Implementation.all)
  func rebinding(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MPUBLISHER")
    try session.bind("MHEARER", "old,both")
    try session.bind("MHEARER", "new,both,end")
    // A second name is a second binding.
    try session.bind("MHEARER", "second,end", as: "other")
    for subject in ["old", "new", "both", "second"] { try session.publish(on: subject) }
    try session.publish(on: "end")
    let heard = session.listeners.subjects(of: "MHEARER", count: 5)
    #expect(heard.sorted() == ["both", "end", "end", "new", "second"])
  }

  @Test("two providers at one broker hear each other", arguments: Implementation.all)
  func twoProviders(implementation: Implementation) throws {
    let first = try MessagingSession(implementation)
    let second = try MessagingSession(implementation, values: first.brokerValues)
    try first.bind("MPUBLISHER")
    try second.bind("MECHO", "echo")
    second.reply("MECHO") { $0 + " from afar" }
    #expect(try first.request("hello", on: "echo") == "hello from afar")
    second.stop()
    #expect(providerFailure { _ = try first.request(on: "echo") }?.code == .unavailable)
  }

  @Test("an unbound actor's request ends, and so does one at the end of the provider", arguments: Implementation.all)
  func pendingRequests(implementation: Implementation) throws {
    let session = try MessagingSession(implementation)
    try session.bind("MSILENT", "silence")
    let ends: [() throws -> Void] = [
      { try session.provider.unbind(actor: "MASKER0", binding: "default") }, { session.stop() },
    ]
    for (index, end) in ends.enumerated() {
      try session.bind("MASKER\(index)")
      let answered = DispatchSemaphore(value: 0)
      let answer = Countdown(1)
      Thread.detachNewThread {
        let failure = providerFailure { _ = try session.request(on: "silence", from: "MASKER\(index)") }
        if failure != nil { _ = answer.next() }
        answered.signal()
      }
      #expect(session.listeners.messages(of: "MSILENT", count: index + 1).count == index + 1)
      try end()
      #expect(answered.wait(timeout: .now() + 10) == .success)
      #expect(answer.next() == false)
    }
  }
}

/// Says yes a number of times.
final class Countdown: @unchecked Sendable {
  // Under the lock.
  private let lock = NSLock()
  private var left: Int

  init(_ count: Int) { left = count }

  func next() -> Bool {
    lock.withLock {
      guard left > 0 else { return false }
      left -= 1
      return true
    }
  }
}
