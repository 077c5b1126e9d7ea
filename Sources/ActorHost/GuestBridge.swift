import WaPC
import WebAssembly

/// A guest's way out: its host calls go to the bus, its console to the log.
final class GuestBridge: GuestHost {
  private let identity: ActorIdentity
  private let bus: Bus
  private var rate: ConsoleRate
  /// The call that the guest is serving; nil during its start functions.
  var serving: Invocation?
  var dialect: Dialect
  /// Set by every host call.
  var madeHostCalls = false

  init(_ identity: ActorIdentity, _ bus: Bus, _ options: ActorOptions) {
    self.identity = identity
    self.bus = bus
    rate = ConsoleRate(linesPerSecond: (options.limits ?? bus.limits).consoleLinesPerSecond)
    dialect = Dialect(options.generation)
  }

  func answer(_ call: HostCall) throws -> [UInt8] {
    guard let serving else { throw GuestText(description: "host call outside of a guest call") }
    madeHostCalls = true
    do throws(InvocationError) {
      let answer = try bus.hostCall(call, from: identity, serving: serving)
      return dialect.hostAnswer(answer, to: call.payload, call.operation, of: call.namespace)
    } catch {
      throw GuestText(description: error.guestText)
    }
  }

  func console(_ line: String) {
    guard let log = bus.configuration.log else { return }
    guard case .show(let dropped) = rate.admit(at: MonotonicClock.now / 1_000_000_000) else { return }
    if dropped > 0 { log(.warning, "\(identity.name): \(dropped) console lines were dropped") }
    log(.info, "\(identity.name): \(ConsoleText.escaped(line))")
  }

  /// An error whose text is what the guest reads.
  private struct GuestText: Error, CustomStringConvertible {
    let description: String
  }
}
