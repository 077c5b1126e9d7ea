import Messages
import WebAssembly

/// One call on its way: who asks whom for what, until when, and who is waiting for it.
///
/// Only the payload can be changed on the way: what the authorisation looked at stays what is carried out.
public struct Invocation: Sendable {
  /// Unique in this host; log lines and errors of one call share it.
  public let id: UInt64
  public let origin: CallOrigin
  public let target: InvocationTarget
  public let operation: String
  public var payload: [UInt8]
  /// Nanoseconds of the monotonic clock after which no work for this call begins or goes on.
  public let deadline: UInt64
  /// The actors that wait for this call, the outermost first.
  public let chain: CallChain

  package init(
    id: UInt64, origin: CallOrigin, target: InvocationTarget, operation: String, payload: [UInt8], deadline: UInt64,
    chain: CallChain
  ) {
    self.id = id
    self.origin = origin
    self.target = target
    self.operation = operation
    self.payload = payload
    self.deadline = deadline
    self.chain = chain
  }

  /// The same call in other words.
  func saying(_ operation: String, _ payload: [UInt8]) -> Invocation {
    Invocation(
      id: id, origin: origin, target: target, operation: operation, payload: payload, deadline: deadline, chain: chain)
  }

  package var isOverdue: Bool { MonotonicClock.now >= deadline }

  /// The same with less time, if that is less.
  func ending(by moment: UInt64) -> Invocation {
    Invocation(
      id: id, origin: origin, target: target, operation: operation, payload: payload,
      deadline: min(deadline, moment), chain: chain)
  }
}

/// Whom a call is for.
public enum InvocationTarget: Sendable, Hashable, CustomStringConvertible {
  case actor(String)
  case capability(RouteKey)

  public var description: String {
    switch self {
    case .actor(let key): key
    case .capability(let route): route.description
    }
  }
}

extension CoreOperation {
  /// Operations that only the host sends.
  static let reserved: Set<String> = Set(allCases.map(\.rawValue)).subtracting([healthRequest.rawValue])
    .union(["__halt"])
}

/// The names under which calls travel between parts of the host, as log lines and old guests know them.
enum Subject {
  static func actor(_ key: String) -> String { "wasmbus.actor.\(key)" }

  static func capability(_ route: RouteKey, actor: String) -> String {
    let id = route.capability.lowercased().map { $0 == ":" ? "." : $0 == " " ? "_" : $0 }
    return "wasmbus.provider.\(String(id)).\(route.binding).\(actor)"
  }

  static func unheard(_ subject: String) -> String { "Attempted bus call for \(subject) with no subscribers" }
}
