import ActorHost
import Dispatch
import Messages
import Synchronization
import Testing

/// What every provider of `wascc:eventstreams` has to do.
@Suite("The contract of wascc:eventstreams")
struct EventStreamsContract {
  typealias Implementation = EventStreamsImplementation

  @Test("the descriptor names the capability and what an actor may ask", arguments: Implementation.all)
  func descriptor(implementation: Implementation) throws {
    let descriptor = try EventStreamsSession(implementation).provider.descriptor
    #expect(descriptor.id == "wascc:eventstreams")
    #expect(Set(descriptor.supportedOperations.map(\.name)).isSuperset(of: ["WriteEvent", "QueryStream"]))
  }

  // MARK: Events

  @Test("events come back in the order they were written, with their values", arguments: Implementation.all)
  func order(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    #expect(try session.query("s") == [])
    var written: [Event] = []
    for number in 0..<20 {
      let values = ["number": "\(number)", "": "é\0\n", "empty": ""]
      written.append(Event(eventId: try session.write("s", values), stream: "s", values: values))
    }
    #expect(try session.query("s") == written)
    #expect(try session.query("t") == [])
  }

  @Test("ids are a time in milliseconds and a number, and rise", arguments: Implementation.all)
  func ids(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    let ids = try (0..<200).map { _ in try #require(EventID(try session.write("s", ["k": "v"]))) }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    // Between September 2020 and the year 2286.
    #expect(ids.allSatisfy { 1_600_000_000_000..<10_000_000_000_000 ~= $0.milliseconds })
    #expect(try session.write("other", ["k": "v"]) != "")
  }

  @Test("the id that an actor sends is ignored", arguments: Implementation.all)
  func foreignID(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    let answer: WriteResponse = try session.call(
      .writeEvent, Event(eventId: "99999999999999-0", stream: "s", values: ["k": "v"]))
    #expect(answer.eventId != "99999999999999-0")
    #expect(try session.query("s").map(\.eventId) == [answer.eventId])
    _ = try session.write("s", ["k": "v"])
  }

  @Test("eight threads lose no event, and no two have one id", arguments: Implementation.all)
  func concurrency(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    let provider = session.provider
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for number in 0..<50 {
        let event = Event(eventId: "", stream: "s", values: ["n": "\(thread) \(number)"])
        _ = try? provider.handle(
          CapabilityCall(
            origin: .actor(EventStreamsSession.actor), operation: "WriteEvent", payload: event.encoded()))
      }
    }
    let events = try session.query("s")
    #expect(Set(events.map(\.eventId)).count == 400)
    #expect(Set(events.map { $0.values["n"] }).count == 400)
    let ids = events.compactMap { EventID($0.eventId) }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    // What one thread wrote stands in its own order.
    let first = events.compactMap { $0.values["n"] }.filter { $0.hasPrefix("3 ") }
    #expect(first == (0..<50).map { "3 \($0)" })
  }

  // MARK: Queries

  @Test("a count takes the oldest, and none takes all", arguments: Implementation.all)
  func count(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    let ids = try (0..<5).map { _ in try session.write("s", ["k": "v"]) }
    for count in [1, 3, 5, 6, .max] as [UInt64] {
      #expect(try session.query("s", count: count).map(\.eventId) == Array(ids.prefix(Int(clamping: count))))
    }
    #expect(try session.query("s", count: 0).map(\.eventId) == ids)
  }

  @Test("a range includes the milliseconds at both ends", arguments: Implementation.all)
  func range(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    var written: [(id: String, time: UInt64)] = []
    // Until there are events of at least three moments.
    while Set(written.map(\.time)).count < 3 {
      let id = try session.write("s", ["k": "v"])
      written.append((id, try #require(EventID(id)).milliseconds))
    }
    let times = Set(written.map(\.time)).sorted()
    let expected = { (range: ClosedRange<UInt64>) in written.filter { range.contains($0.time) }.map(\.id) }
    for range in [times[0]...times[0], times[1]...times[1], times[0]...times[1], times[1]...times[2], 0 ... .max] {
      let found = try session.query("s", TimeRange(minTime: range.lowerBound, maxTime: range.upperBound))
      #expect(found.map(\.eventId) == expected(range))
    }
    let all = TimeRange(minTime: times[1], maxTime: .max)
    #expect(try session.query("s", all, count: 1).map(\.eventId) == [try #require(expected(times[1]...times[1]).first)])
    for empty in [
      TimeRange(minTime: 0, maxTime: times[0] - 1), TimeRange(minTime: times[2] + 1, maxTime: .max),
      TimeRange(minTime: times[2], maxTime: times[0]), TimeRange(minTime: .max, maxTime: .max),
      TimeRange(minTime: .max, maxTime: 0),
    ] {
      #expect(try session.query("s", empty) == [])
    }
  }

  // MARK: Messages and bindings

  @Test("a request in the first generation is answered in the first generation", arguments: Implementation.all)
  func generations(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    let event = Event(eventId: "", stream: "s", values: ["k": "v"])
    let answer = try session.call("WriteEvent", event.encoded(.g1))
    let id = try WriteResponse(messagePack: answer).eventId
    #expect(answer == WriteResponse(eventId: id).encoded(.g1))
    let results = StreamResults(events: [Event(eventId: id, stream: "s", values: ["k": "v"])])
    #expect(try session.call("QueryStream", StreamQuery(streamId: "s").encoded(.g1)) == results.encoded(.g1))
    #expect(try session.call("QueryStream", StreamQuery(streamId: "s").encoded(.g2)) == results.encoded(.g2))
  }

  @Test("failures of the call itself have a status of their own", arguments: Implementation.all)
  func statuses(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    #expect(session.failure("WriteEvent", [0xc1])?.code == .badPayload)
    #expect(session.failure("QueryStream", [])?.code == .badPayload)
    let query = StreamQuery(streamId: "s").encoded()
    for operation in ["WriteEvents", "DeliverEvent"] {
      #expect(session.failure(operation, query)?.code == .unsupportedOperation)
    }
    #expect(session.failure("QueryStream", query, from: .actor("MSTRANGER"))?.code == .notBound)
    #expect(session.failure("BindActor", query)?.code == .denied)
    try session.provider.unbind(actor: EventStreamsSession.actor, binding: "default")
    #expect(session.failure("QueryStream", query)?.code == .notBound)
    try session.provider.health()
  }

  @Test("a stream's name is data: any bytes, any length up to the limit", arguments: Implementation.all)
  func hostileNames(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    let names = [
      "", "\0", "a\0b", "a", "../../etc/passwd", "'; DROP TABLE event; --", "é", "e\u{301}", "\r\n*1\r\n", "$", "*",
      String(repeating: "s", count: 1 << 20),
    ]
    for (index, name) in names.enumerated() { _ = try session.write(name, ["n": "\(index)"]) }
    for (index, name) in names.enumerated() {
      #expect(try session.query(name).map(\.values) == [["n": "\(index)"]])
    }
    let tooLong = Event(eventId: "", stream: String(repeating: "s", count: 1 << 20 + 1), values: ["k": "v"])
    #expect(session.failure("WriteEvent", tooLong.encoded())?.code == .tooLarge)
  }

  @Test("an event has values, and not too many bytes of them; an answer has a size", arguments: Implementation.all)
  func sizes(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    #expect(session.failure("WriteEvent", Event(eventId: "", stream: "s").encoded())?.message.contains("value") == true)
    let large = String(repeating: "x", count: 9 << 20)
    _ = try session.write("s", ["large": large])
    _ = try session.write("s", ["large": large])
    #expect(session.failure("QueryStream", StreamQuery(streamId: "s").encoded())?.code == .tooLarge)
    #expect(try session.query("s", count: 1).map(\.values) == [["large": large]])
    let tooLarge = Event(eventId: "", stream: "s", values: ["a": large, "b": large])
    #expect(session.failure("WriteEvent", tooLarge.encoded())?.code == .tooLarge)
    #expect(try session.query("s", count: 1).count == 1)
  }

  @Test("two actors, and two bindings of one, do not see each other's streams", arguments: Implementation.all)
  func spaces(implementation: Implementation) throws {
    let session = try EventStreamsSession(implementation)
    try session.bind(session.values, actor: "MOTHER")
    try session.bind(session.values, as: "second")
    _ = try session.write("s", ["of": "the first"])
    #expect(try session.query("s", from: "MOTHER") == [])
    #expect(try session.query("s", as: "second") == [])
    #expect(try session.query("s").count == 1)
  }
}

/// An id's two numbers.
private struct EventID: Comparable {
  let milliseconds: UInt64
  let number: UInt64

  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { UInt64($0) }
    guard parts.count == 2, let milliseconds = parts[0], let number = parts[1] else { return nil }
    self.milliseconds = milliseconds
    self.number = number
    guard text == "\(milliseconds)-\(number)" else { return nil }
  }

  static func < (a: EventID, b: EventID) -> Bool { (a.milliseconds, a.number) < (b.milliseconds, b.number) }
}
