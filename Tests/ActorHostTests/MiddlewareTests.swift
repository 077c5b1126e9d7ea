import ActorHost
import Synchronization
import Testing
import TestGuests

/// The onion around every call.
@Suite struct MiddlewareTests {
  private let signer: TestSigner
  private let log = CallLog()

  init() throws { signer = try TestSigner() }

  private func host(_ layers: [any Middleware]) throws -> Host {
    var configuration = HostConfiguration()
    configuration.middleware = layers
    let host = try Host(configuration)
    try host.addActor(try signer.sign(capabilities: ["wascc:extras"]))
    return host
  }

  @Test func layersNestAndTheTargetRunsOnce() throws {  // defect 13
    let host = try host([Layer("a", log), Layer("b", log)])
    #expect(try host.call(signer.key, "c") == [1, 0, 0, 0])
    #expect(log.all == ["pre a", "pre b", "in a", "in b", "out b", "out a", "post b", "post a"])
    #expect(try host.call(signer.key, "c") == [2, 0, 0, 0], "the target was not run again by the second layer")
  }

  @Test func capabilitiesHaveHooksOfTheirOwn() throws {
    let host = try host([Layer("a", log)])
    _ = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "wascc:extras", "RequestGuid", [0x80])) }
    #expect(log.all.contains("capability a"))
  }

  @Test func haltingSkipsTheInnerLayersAndTheTarget() throws {
    let host = try host([Layer("a", log, halts: [9]), Layer("b", log)])
    #expect(try host.call(signer.key, "c") == [9])
    #expect(log.all == ["pre a", "pre b", "in a", "post b", "post a"])
  }

  @Test func continuingWithoutCallingNextLetsTheRestRun() throws {
    let host = try host([Layer("a", log, isLazy: true), Layer("b", log)])
    #expect(try host.call(signer.key, "c") == [1, 0, 0, 0])
  }

  @Test func callingNextTwiceGivesTheSameAnswer() throws {
    let host = try host([Layer("a", log, callsTwice: true)])
    #expect(try host.call(signer.key, "c") == [1, 0, 0, 0])
  }

  @Test(arguments: ["pre", "invoke", "post"])
  func aHookThatThrowsRefusesTheCallAndNothingElse(hook: String) throws {  // H10, defect 23
    let host = try host([Layer("a", log, throwsIn: hook)])
    #expect(failure { try host.call(signer.key, "c") }?.message == "Middleware error: \(hook) failed")
    #expect(failure { try host.call(signer.key, "c") }?.message == "Middleware error: \(hook) failed")
  }

  @Test func anInvocationKeptFromAnotherCallIsRefused() throws {  // H10
    let host = try host([Swapper()])
    #expect(try host.call(signer.key, "e", [1]) == [1])
    let error = failure { try host.call(signer.key, "e", [2]) }
    #expect(error?.message == "Middleware error: a hook put another invocation in the place of this one")
  }

  @Test func aPayloadMayBeChangedOnTheWay() throws {
    let host = try host([Doubler()])
    #expect(try host.call(signer.key, "e", [1]) == [1, 1])
  }
}

private final class CallLog: Sendable {
  private let lines = Mutex<[String]>([])
  func note(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

private struct Layer: Middleware {
  let name: String
  let log: CallLog
  let halts: [UInt8]?
  let isLazy: Bool
  let callsTwice: Bool
  let throwsIn: String?

  init(
    _ name: String, _ log: CallLog, halts: [UInt8]? = nil, isLazy: Bool = false, callsTwice: Bool = false,
    throwsIn: String? = nil
  ) {
    self.name = name
    self.log = log
    self.halts = halts
    self.isLazy = isLazy
    self.callsTwice = callsTwice
    self.throwsIn = throwsIn
  }

  struct Failure: Error, CustomStringConvertible { let description: String }

  private func check(_ hook: String) throws { if throwsIn == hook { throw Failure(description: "\(hook) failed") } }

  func actorPreInvoke(_ invocation: Invocation) throws -> Invocation {
    log.note("pre \(name)")
    try check("pre")
    return invocation
  }

  func actorInvoke(_ invocation: Invocation, _ next: InvocationHandler) throws -> MiddlewareResult {
    log.note("in \(name)")
    try check("invoke")
    if let halts { return .halt(InvocationResponse(invocation, .success(halts))) }
    if isLazy { return .continue(InvocationResponse(invocation, .success([]))) }
    if callsTwice { _ = next(invocation) }
    defer { log.note("out \(name)") }
    return .continue(next(invocation))
  }

  func actorPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse {
    log.note("post \(name)")
    try check("post")
    return response
  }

  func capabilityPreInvoke(_ invocation: Invocation) throws -> Invocation {
    log.note("capability \(name)")
    return invocation
  }
}

/// Puts the first invocation it has seen in the place of every later one.
private final class Swapper: Middleware {
  private let first = Mutex<Invocation?>(nil)

  func actorPreInvoke(_ invocation: Invocation) throws -> Invocation {
    first.withLock { first in
      if first == nil { first = invocation }
      return first ?? invocation
    }
  }
}

private struct Doubler: Middleware {
  func actorPreInvoke(_ invocation: Invocation) throws -> Invocation {
    var invocation = invocation
    invocation.payload += invocation.payload
    return invocation
  }
}
