package import Claims
package import WaPC
package import WebAssembly

// How a configuration concerns one module: whether it may be loaded, how it is run, what it may import.

extension HostConfiguration {
  /// The checks before anything of a module runs, in their order: size, claims, signature, times, hash, trust,
  /// authoriser.
  package func admit(_ bytes: [UInt8]) throws(HostError) -> ModuleClaims {
    let maximum = engineLimits.moduleBytes
    guard bytes.count <= maximum else { throw HostError(.moduleTooLarge(bytes: bytes.count, maximum: maximum)) }
    let claims: ModuleClaims
    do throws(ClaimsError) { claims = try verifier.verify(bytes) } catch { throw HostError(.claims(error)) }
    if let refusal = AuthorizationDoor(authorizer: authorizer).loadRefusal(claims) {
      throw HostError(.loadDenied(refusal))
    }
    return claims
  }

  /// How a guest is run within limits; it is offered nothing but the protocol yet.
  package func guest(named name: String, _ limits: HostLimits) -> GuestConfiguration {
    var store = engineLimits
    store.memoryBytes = limits.memoryBytes
    store.budget = limits.budget
    store.deadline = limits.callTime
    var guest = GuestConfiguration()
    guest.name = name
    guest.limits = store
    guest.startTime = limits.startTime
    guest.payloadBytes = limits.payloadBytes
    guest.recorder = recorder
    return guest
  }

  /// What an actor may import; also for those who only want to know whether a module could be one.
  package func offer(_ guest: inout GuestConfiguration) {
    guest.offers = offers
    if offersWASI {
      guest.offers.append(.wasi())
    } else {
      for module in ImportOffer.wasiModules { guest.refusals[module] = "this host's policy keeps WASI from actors" }
    }
  }

  /// The engine that serves this configuration: its code counts instructions, without which no deadline would end it.
  package var engineConfiguration: Engine.Configuration {
    Engine.Configuration(features: features, limits: engineLimits, countsBudget: true)
  }
}
