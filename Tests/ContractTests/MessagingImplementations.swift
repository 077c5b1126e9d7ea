import ActorHost
import Foundation
import Messages
import NativeProviders
import TestServers
import Testing

/// A provider of `wascc:messaging` that has to keep the contract. Another one is another element of `all`.
struct MessagingImplementation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let library: String
  /// Sets up what a broker of its own needs; the values of a binding to it, and what must live as long.
  let broker: @Sendable () throws -> (values: [String: String], holder: (any Sendable)?)

  static let embedded = MessagingImplementation(
    testDescription: "the embedded broker", library: "libwascc_messaging.so",
    broker: { (["BROKER": UUID().uuidString], nil) })

  static let nats = MessagingImplementation(
    testDescription: "NATS", library: "libwascc_messaging_nats.so",
    broker: {
      let server = try NATSServer()
      return (["URL": server.url], server)
    })

  static let all = [embedded, nats]

  func make(log: @escaping @Sendable (LogLevel, String) -> Void = { _, _ in }) throws -> NativeProvider {
    try NativeProvider(path: try BuiltProduct.path(of: library), log: log)
  }
}
