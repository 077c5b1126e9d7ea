import ActorHost
import Dispatch
import class Foundation.Thread
import Messages
import Synchronization
import TestGuests
import Testing

/// Several instances behind one mailbox.
@Suite struct PoolTests {
  private let signer: TestSigner

  init() throws { signer = try TestSigner() }

  private func host(instances: Int, _ configuration: HostConfiguration = HostConfiguration()) throws -> Host {
    let host = try Host(configuration)
    var options = ActorOptions()
    options.instances = instances
    try host.addActor(try signer.sign(capabilities: ["test:echo"]), options: options)
    return host
  }

  @Test func whenSeatsBecomeFewerTheOwnersBeyondThemGoAndTheOthersServeOn() {
    var mailbox = Mailbox<Int>(seats: 3, capacity: 9, byteCapacity: 100)
    for job in 1...3 { #expect(mailbox.admit(job, bytes: 0) == .own) }
    #expect(mailbox.next() == 1)
    #expect(mailbox.next() == 2)
    mailbox.seats = 1
    #expect(mailbox.next() == nil)
    #expect(mailbox.next() == nil)
    #expect(mailbox.next() == 3, "the one that is left")
    #expect(mailbox.next() == nil)
    #expect(mailbox.isIdle)
  }

  @Test func aMailboxWithSeveralSeatsHasAsManyOwners() {
    var mailbox = Mailbox<Int>(seats: 2, capacity: 3, byteCapacity: 100)
    #expect(mailbox.tryOwn() == true)
    #expect(mailbox.admit(1, bytes: 0) == .own)
    #expect(mailbox.admit(2, bytes: 0) == .queued)
    #expect(mailbox.next() == 1)
    #expect(mailbox.next() == 2, "by whichever owner asks first")
    #expect(mailbox.next() == nil)
    #expect(!mailbox.isIdle, "one owner is still at work")
    #expect(mailbox.tryOwn() == true)
    #expect(mailbox.next() == nil)
    #expect(mailbox.next() == nil)
    #expect(mailbox.isIdle)
  }

  /// Calls meet inside a provider, where each waits for the others: with fewer instances none would ever come back.
  @Test(arguments: [2, 5]) func asManyCallsAreServedAtOnce(instances: Int) throws {
    let host = try host(instances: instances)
    let meeting = Meeting(of: instances)
    let provider = TestProvider()
    provider.onCall { call in
      meeting.arrive()
      return call.payload
    }
    try host.addProvider(provider)
    try host.setBinding(Binding(actor: signer.key, capability: "test:echo"))
    let answers = Mutex<[[UInt8]]>([])
    let key = signer.key
    let group = DispatchGroup()
    for index in 0..<instances {
      group.enter()
      Thread.detachNewThread {
        let payload = ProbeGuest.hostCall("", "test:echo", "Echo", [UInt8(index)])
        if let answer = try? host.call(key, "h", payload) { answers.withLock { $0.append(answer) } }
        group.leave()
      }
    }
    group.wait()
    #expect(answers.withLock { $0.map { $0.last ?? 0 }.sorted() } == (0..<UInt8(instances)).map { $0 })
  }

  @Test func oneAfterTheOtherCallsMeetAnyInstance() throws {
    let host = try host(instances: 3)
    let counts = try (0..<6).map { _ in try host.call(signer.key, "c") }
    #expect(counts == (1...6).map { [$0, 0, 0, 0] }, "a caller that is alone keeps meeting the same one")
  }

  @Test func aReplacementTakesTheirPlacesWhileAllAreInUse() throws {
    let host = try host(instances: 2)
    let provider = TestProvider()
    let (inside, leave) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    provider.onCall { call in
      inside.signal()
      leave.wait()
      return call.payload
    }
    try host.addProvider(provider)
    try host.setBinding(Binding(actor: signer.key, capability: "test:echo"))
    let key = signer.key
    let group = DispatchGroup()
    for _ in 0..<2 {
      DispatchQueue.global().async(group: group) {
        _ = try? host.call(key, "h", ProbeGuest.hostCall("", "test:echo", "Echo", [7]))
      }
      inside.wait()
    }
    let replacement = try signer.sign(name: "second", capabilities: ["test:echo"]) { $0.revision = 2 }
    DispatchQueue.global().async(group: group) { _ = try? host.replaceActor(replacement) }
    leave.signal()
    leave.signal()
    group.wait()
    #expect(host.claims(for: key)?.name == "second")
    provider.onCall { $0.payload }
    for _ in 0..<4 { #expect(try host.call(key, "h", ProbeGuest.hostCall("", "test:echo", "Echo", [9])).last == 9) }
  }

  @Test func aPoolCannotBeConfiguredByACallToOneInstance() throws {
    let host = try host(instances: 2)
    #expect(throws: HostError.self) { try host.setBinding(Binding(actor: signer.key, capability: signer.key)) }
  }

  @Test(arguments: [0, -1, 257]) func absurdNumbersOfInstancesAreRefused(instances: Int) {
    #expect(throws: HostError.self) { try host(instances: instances) }
  }

  @Test func oneInstanceThatIsStoppedStopsTheActor() throws {
    var configuration = HostConfiguration()
    configuration.trapPolicy = .stop
    let host = try host(instances: 3, configuration)
    #expect(failure { try host.call(signer.key, "t") } != nil)
    for _ in 0..<4 {
      #expect(failure { try host.call(signer.key, "c") }?.message == "the actor trapped and was stopped")
    }
    guard case .stopped? = host.actors().first?.state else { return #expect(Bool(false), "it is shown as stopped") }
  }

  @Test func removalWaitsForAllInstances() throws {
    let host = try host(instances: 2)
    _ = try host.call(signer.key, "c")
    try host.removeActor(signer.key)
    #expect(host.actors().isEmpty)
  }
}

/// A place where threads wait until all of them are there.
private final class Meeting: Sendable {
  private let missing: Mutex<Int>
  private let gate = DispatchSemaphore(value: 0)
  private let size: Int

  init(of size: Int) {
    self.size = size
    missing = Mutex(size)
  }

  func arrive() {
    let isLast = missing.withLock { missing in
      missing -= 1
      return missing == 0
    }
    if isLast { for _ in 1..<size { gate.signal() } } else { gate.wait() }
  }
}
