import ActorHost
import Claims
import Locks
import NativeProviders
import TestGuests
import Testing

/// Hostile providers behind the real host, with actors that call them.
@Suite struct RealHostTests {
  private let host: Host
  private let provider: NativeProvider
  private let account: KeyPair

  private static let capability = "demo:wrongs"
  private static let callTime: UInt64 = 300_000_000

  init() throws {
    var configuration = HostConfiguration()
    configuration.limits.callTime = Self.callTime
    host = try Host(configuration)
    provider = try NativeProvider(path: BuiltLibrary("misbehaving").path)
    account = try KeyPair(generating: .account)
    try host.addProvider(provider)
  }

  /// A new actor with a claim to the provider, and a binding unless that is not wanted.
  private func actor(isBound: Bool = true) throws -> String {
    let module = try KeyPair(generating: .module).publicKey
    var statement = ModuleStatement(name: "probe")
    statement.capabilities = [Self.capability]
    let key = try host.addActor(try ModuleSigner(account: account).sign(ProbeGuest.bytes, as: module, statement))
    if isBound { try host.setBinding(Binding(actor: key, capability: Self.capability)) }
    return key
  }

  /// Has an actor call an operation of the provider, and returns the sentence with which that fails.
  private func complaint(of actor: String, _ operation: String, _ payload: [UInt8]) -> String {
    do {
      _ = try host.call(actor, "h", ProbeGuest.hostCall("", Self.capability, operation, payload)) as [UInt8]
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `a provider reaches no actor that is not bound to it, and none that is not there`() throws {  // P11
    let (bound, stranger) = (try actor(), try actor(isBound: false))
    #expect(complaint(of: bound, "Dispatch", Array(stranger.utf8)).contains("is not bound to demo:wrongs"))
    #expect(complaint(of: bound, "Dispatch", Array("MNOBODY".utf8)).contains("No such actor: MNOBODY"))
    #expect(provider.statistics.refusedDispatches == 2)
  }

  @Test func `a provider that holds its lock while it calls an actor that calls it is freed by the deadline`() throws {
    // P12
    let (first, second) = (try actor(), try actor())
    let inner = ProbeGuest.hostCall("", Self.capability, "HoldAndCall")
    let begin = monotonicNow()
    #expect(complaint(of: first, "HoldAndCall", Array(second.utf8) + inner) != "")
    #expect(monotonicNow() - begin < 10 * Self.callTime)
    // Both actors and the provider are of use again as soon as the calls have come back.
    #expect(eventually { [first, second].allSatisfy { complaint(of: $0, "Echo", [1]).isEmpty } })
  }
}
