import ActorHost
import Claims
import Glibc
import IsolatedProviders
import Locks
import Messages
import Synchronization
import TestGuests
import Testing

/// A provider in its own process behind the real host, and actors that have nothing to do with it.
@Suite struct RealHostTests {
  private let host: Host
  private let provider: IsolatedProvider
  private let account: KeyPair

  private static let capability = "demo:faults"

  init() throws {
    var configuration = HostConfiguration()
    configuration.limits.callTime = 2_000_000_000
    host = try Host(configuration)
    provider = try IsolatedProvider(
      path: try BuiltLibrary.faulty.get().path,
      options: try Running.options {
        $0.overdueTime = 200_000_000
        $0.restarts.maximumLosses = 100_000
      })
    account = try KeyPair(generating: .account)
    try host.addProvider(provider)
  }

  private func actor() throws -> String {
    let module = try KeyPair(generating: .module).publicKey
    var statement = ModuleStatement(name: "probe")
    statement.capabilities = [Self.capability]
    let key = try host.addActor(try ModuleSigner(account: account).sign(ProbeGuest.bytes, as: module, statement))
    try host.setBinding(Binding(actor: key, capability: Self.capability))
    return key
  }

  private func ask(_ actor: String, _ operation: String, _ payload: [UInt8] = [], within: UInt64? = nil) throws
    -> [UInt8]
  {
    try host.call(
      actor, "h", ProbeGuest.hostCall("", Self.capability, operation, payload),
      deadline: within.map { monotonicDeadline(after: $0) })
  }

  private func complaint(_ actor: String, _ operation: String, _ payload: String, within: UInt64? = nil) -> String {
    do {
      _ = try ask(actor, operation, Array(payload.utf8), within: within)
      return ""
    } catch { return "\(error)" }
  }

  @Test func `an actor whose provider dies reads an error, and its next call is served`() throws {
    let (first, second) = (try actor(), try actor())
    #expect(try ask(first, "Echo", [1, 2]) == [1, 2])
    #expect(complaint(first, "Die", "segfault").contains("provider gone"))
    #expect(try ask(first, "Echo", [3]) == [3])
    #expect(try ask(second, "Echo", [4]) == [4])
    let shown = host.capabilities().first { $0.route.capability == Self.capability }
    #expect(shown?.state == .serving)
  }

  @Test func `the deadline of a call reaches into the process, and ends there what is hung`() throws {
    let key = try actor()
    let begin = monotonicNow()
    #expect(complaint(key, "Die", "hang", within: 100_000_000) != "")
    #expect(monotonicNow() - begin < 1_500_000_000)
    #expect(eventually { (try? ask(key, "Echo", [1])) == [1] })
  }

  @Test func `a provider that is bound to reaches its actor, and one that calls back the waiting actor is refused`()
    throws
  {
    let key = try actor()
    #expect(complaint(key, "Dispatch", "x").contains("cyclic call"))
  }

  @Test func `while a provider crashes all the time another actor answers every call`() throws {
    let (victim, bystander) = (try actor(), try actor())
    let isDone = Atomic<Bool>(false)
    let answers = Atomic<Int>(0)
    onThreads(2) { thread in
      if thread == 0 {
        for _ in 0..<20 { _ = complaint(victim, "Die", "abort") }
        isDone.store(true, ordering: .relaxed)
        return
      }
      while !isDone.load(ordering: .relaxed) {
        if (try? host.call(bystander, "e", [9])) == [9] {
          answers.add(1, ordering: .relaxed)
        } else {
          answers.store(.min, ordering: .relaxed)
        }
      }
    }
    #expect(answers.load(ordering: .relaxed) > 0)
  }

  // MARK: Rows H8 and H9 of the hostile inputs

  /// Has several actors call something that does not come back in time, each on a thread; the complaints, once all are
  /// there.
  private func hanging(_ count: Int, until body: @escaping @Sendable () -> Void) throws -> [String] {
    let actors = try (0..<count).map { _ in try actor() }
    let complaints = Locked<[String]>([])
    let begun = Atomic<Int>(0)
    onThreads(count + 1) { [self] thread in
      guard thread < count else {
        _ = eventually { begun.load(ordering: .relaxed) == count }
        return body()
      }
      begun.add(1, ordering: .relaxed)
      let complaint = complaint(actors[thread], "Die", "hang")
      complaints.withLock { $0.append(complaint) }
    }
    return complaints.withLock { $0 }
  }

  @Test func `a removal with calls under way answers them all, and ends the process`() throws {
    let process = Int(try #require(provider.processIdentifier))
    let complaints = try hanging(4) { [host] in
      do { try host.removeProvider(Self.capability) } catch { Issue.record("\(error)") }
    }
    #expect(complaints.count == 4 && !complaints.contains(""))
    #expect(!exists(process))
    let next = try IsolatedProvider(path: try BuiltLibrary.faulty.get().path, options: try Running.options())
    try host.addProvider(next)
    #expect(try ask(try actor(), "Echo", [5]) == [5], "its name is free")
  }

  @Test func `shutting down twice at once, during calls, ends a process that takes no signal but one`() throws {
    let process = Int(try #require(provider.processIdentifier))
    let complaints = try hanging(2) { [host] in
      kill(pid_t(process), SIGSTOP)
      onThreads(2) { _ in host.shutdown(deadline: monotonicDeadline(after: 200_000_000)) }
    }
    #expect(complaints.count == 2 && !complaints.contains(""))
    #expect(!exists(process))
    host.shutdown()
  }

  @Test(arguments: ["START_DIES", "STOP_DIES"])
  func `shutting down during a start or a stop that hangs ends too`(moment: String) throws {
    let library = try BuiltLibrary("faulty", #"\#(moment)="hang""#)
    let second = try IsolatedProvider(
      path: library.path, options: try Running.options { $0.controlTime = 1_000_000_000 })
    let process = Int(try #require(second.processIdentifier))
    onThreads(2) { [host] thread in
      if thread == 0 {
        // Whether it comes to the start before the end or not, it comes to an end.
        _ = try? host.addProvider(second, binding: "second")
        if moment == "STOP_DIES" { _ = try? host.removeProvider(Self.capability, binding: "second") }
        return
      }
      _ = eventually { host.capabilities().contains { $0.route.binding == "second" } }
      host.shutdown(deadline: monotonicDeadline(after: 300_000_000))
    }
    second.stop(deadline: monotonicNow())
    #expect(!exists(process))
    #expect(host.capabilities().isEmpty)
  }

  @Test func `removing the provider ends its process, and shutting down does too`() throws {
    let process = Int(try #require(provider.processIdentifier))
    try host.removeProvider(Self.capability)
    #expect(!exists(process))
    let second = try IsolatedProvider(path: try BuiltLibrary.faulty.get().path, options: try Running.options())
    try host.addProvider(second)
    let other = Int(try #require(second.processIdentifier))
    host.shutdown()
    #expect(!exists(other))
  }
}
