import ActorHost
import Glibc
import Messages
import Synchronization
import Testing
import TestGuests
import WebAssembly

/// Bounds on what passes through one binding.
@Suite struct BindingLimitTests {
  private let signer: TestSigner
  private let host: Host
  private let provider = TestProvider()
  private let reached = EventCount()

  init() throws {
    signer = try TestSigner()
    host = try Host()
  }

  private func start(_ limits: BindingLimits?) throws {
    provider.onCall { [reached] call in
      reached.count()
      return call.operation == "Long" ? call.payload + call.payload : call.payload
    }
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    var binding = Binding(actor: signer.key, capability: "test:echo")
    binding.limits = limits
    try host.setBinding(binding)
  }

  private func ask(_ operation: String = "Get", _ payload: [UInt8] = [1]) -> String? {
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", operation, payload)) }
    guard case .actorFailed(let failure)? = error?.reason else { return nil }
    return failure.reported
  }

  private func tell(_ operation: String = "e", _ payload: [UInt8] = [1]) -> ProviderError? {
    do throws(ProviderError) {
      _ = try provider.dispatcher.dispatch(ActorCall(actor: signer.key, operation: operation, payload: payload))
      return nil
    } catch {
      return error
    }
  }

  private func tellLater(_ operation: String, _ payload: [UInt8]) -> ProviderError? {
    let answer = Mutex<Result<[UInt8], ProviderError>?>(nil)
    provider.dispatcher.dispatchAsync(ActorCall(actor: signer.key, operation: operation, payload: payload)) { result in
      answer.withLock { $0 = result }
    }
    while answer.withLock({ $0 == nil }) { usleep(1_000) }
    guard case .failure(let error)? = answer.withLock({ $0 }) else { return nil }
    return error
  }

  private static func rate(_ calls: Int) throws -> StatedLimit<CallRate> {
    StatedLimit(try #require(CallRate(calls: calls, per: .hour)), origin: "m.yaml:9:20")
  }

  @Test func moreCallsThanAllowedDoNotReachTheProvider() throws {
    try start(BindingLimits(calls: try Self.rate(3)))
    for _ in 0..<3 { #expect(ask() == nil) }
    let text = try #require(ask())
    #expect(
      text == "Error occurred during host call: waSCC Host Error: limit: calls: more than 3/h through the binding of "
        + "\(signer.key) to test:echo (default) (rule: limit. Raise \"calls: 3/h\" at m.yaml:9:20.)")
    #expect(reached.value == 3)
  }

  @Test func bothDirectionsShareTheCalls() throws {
    try start(BindingLimits(calls: try Self.rate(2)))
    #expect(ask() == nil)
    #expect(tell() == nil)
    let error = try #require(tell())
    #expect(error.code == .tooMany)
    #expect(error.message.contains("limit: calls: more than 2/h"))
    #expect(tellLater("e", [1])?.code == .tooMany)
    #expect(ask() != nil)
  }

  @Test func payloadsAreBoundedBothWays() throws {
    try start(BindingLimits(payloadBytes: StatedLimit(4, origin: "m.yaml:9:30")))
    #expect(ask("Get", [1, 2, 3, 4]) == nil)
    #expect(
      ask("Get", [1, 2, 3, 4, 5])?.contains("limit: payload: the payload has 5 bytes, more than the 4 of") == true)
    #expect(reached.value == 1)
    #expect(ask("Long", [1, 2, 3])?.contains("limit: payload: the answer has 6 bytes") == true)
    #expect(tell("e", [1, 2, 3, 4]) == nil)
    #expect(tell("e", [1, 2, 3, 4, 5])?.code == .tooLarge)
    #expect(tell("ooooo", [])?.message.contains("the answer has 5 bytes") == true)
    #expect(tell("ooooo", [])?.code == .failed, "not the caller's payload is too large")
    #expect(tellLater("ooooo", [])?.message.contains("Raise \"payload: 4\" at m.yaml:9:30") == true)
  }

  @Test func theDeadlineOfABindingEndsTheCall() throws {
    try start(BindingLimits(callTime: StatedLimit(20_000_000, origin: "m.yaml:9:40")))
    provider.onCall { call in
      while MonotonicClock.now < call.deadline ?? 0 { usleep(1_000) }
      throw ProviderError(.deadline, "too late")
    }
    let text = try #require(ask())
    #expect(text.contains("limit: deadline: 20ms of the binding of"))
    #expect(text.contains("Raise \"deadline: 20ms\" at m.yaml:9:40."))
    let error = try #require(tell("l"))
    #expect(error.code == .deadline)
    #expect(error.message.contains("limit: deadline: 20ms"))
    #expect(tellLater("l", [])?.message.contains("limit: deadline: 20ms") == true)
  }

  @Test func anAnswerAfterTheDeadlineIsNone() throws {
    try start(BindingLimits(callTime: StatedLimit(5_000_000)))
    provider.onCall { call in
      while MonotonicClock.now < call.deadline ?? 0 { usleep(1_000) }
      return [1]
    }
    #expect(ask()?.contains("limit: deadline: 5ms") == true)
  }

  @Test func aLongerDeadlineThanTheCallersChangesNothing() throws {
    try start(BindingLimits(callTime: StatedLimit(3_600_000_000_000)))
    provider.onCall { [host] call in
      #expect(call.deadline ?? .max < MonotonicClock.now + 10_000_000_000)
      return host.id.isEmpty ? [] : [1]
    }
    #expect(ask() == nil)
  }

  @Test func aBindingWithoutLimitsHasNone() throws {
    try start(nil)
    for _ in 0..<100 { #expect(ask("Long", Array(repeating: 0, count: 1000)) == nil) }
  }

  // MARK: The bucket

  @Test func aBucketHoldsItsCallsAndFillsEvenly() throws {
    var bucket = TokenBucket(try #require(CallRate(calls: 4, per: .second)))
    let start: UInt64 = 1_000_000_000_000
    #expect((0..<6).map { _ in bucket.admit(at: start) } == [true, true, true, true, false, false])
    let later = [249_999_999, 250_000_000, 250_000_000].map { bucket.admit(at: start + $0) }
    #expect(later == [false, true, false])
    #expect((0..<5).map { _ in bucket.admit(at: start + 60_000_000_000) } == [true, true, true, true, false])
  }

  @Test func overALongTimeTheRateIsKept() throws {
    var bucket = TokenBucket(try #require(CallRate(calls: 1_000, per: .second)))
    var admitted = 0
    for step in 0..<UInt64(100_000) where bucket.admit(at: 1_000_000_000 + step * 100_000) { admitted += 1 }
    #expect((10_990...11_000).contains(admitted), "ten seconds and one bucket")
  }

  @Test func ratesHaveBounds() {
    #expect(CallRate(calls: 0, per: .second) == nil)
    #expect(CallRate(calls: -1, per: .second) == nil)
    #expect(CallRate(calls: 1_000_001, per: .second) == nil)
    #expect(CallRate(calls: 5, per: .minute)?.description == "5/m")
  }
}

/// How often something happened.
final class EventCount: Sendable {
  private let number = Atomic<Int>(0)
  func count() { number.add(1, ordering: .relaxed) }
  var value: Int { number.load(ordering: .relaxed) }
}
