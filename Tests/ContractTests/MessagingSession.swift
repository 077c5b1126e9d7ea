import ActorHost
import Foundation
import Messages
import NativeProviders
import Testing

/// A started messaging provider with a broker of its own, and the actors that are bound to it.
final class MessagingSession: Sendable {
  let listeners = Listeners()
  let provider: NativeProvider
  let brokerValues: [String: String]
  private let holder: (any Sendable)?

  /// With another session's values it is a second provider at the same broker.
  init(_ implementation: MessagingImplementation, values: [String: String]? = nil) throws {
    if let values {
      (brokerValues, holder) = (values, nil)
    } else {
      let broker = try implementation.broker()
      (brokerValues, holder) = (broker.values, broker.holder)
    }
    provider = try implementation.make()
    _ = try provider.descriptor
    try provider.start(dispatcher: listeners)
  }

  deinit { stop() }

  func stop() { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }

  func bind(
    _ actor: String, _ subscription: String? = nil, group: String? = nil, as name: String = "default",
    _ more: [String: String] = [:]
  ) throws {
    var values = brokerValues.merging(more) { $1 }
    values["SUBSCRIPTION"] = subscription
    values["QUEUEGROUP_NAME"] = group
    try provider.bind(actor: actor, binding: name, values: values)
  }

  func call(
    _ operation: String, _ payload: [UInt8], from origin: CallOrigin, as name: String = "default", seconds: Double = 20
  ) throws -> [UInt8] {
    let deadline = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
    return try provider.handle(
      CapabilityCall(origin: origin, binding: name, operation: operation, payload: payload, deadline: deadline))
  }

  func publish(
    _ text: String = "", on subject: String, replyTo: String = "", from actor: String = "MPUBLISHER"
  ) throws {
    let message = BrokerMessage(subject: subject, replyTo: replyTo, body: Array(text.utf8))
    #expect(try call("Publish", message.encoded(), from: .actor(actor)) == [])
  }

  func request(
    _ text: String = "", on subject: String, milliseconds: Int64 = 15_000, from actor: String = "MPUBLISHER"
  ) throws -> String {
    let request = RequestMessage(subject: subject, body: Array(text.utf8), timeout: milliseconds)
    return String(decoding: try call("Request", request.encoded(), from: .actor(actor)), as: UTF8.self)
  }

  /// Has the actor answer each message with `answer`, by publishing to where replies go.
  func reply(_ actor: String, _ answer: @escaping @Sendable (String) -> String) {
    listeners.on(actor) { [unowned self] message in
      try publish(answer(String(decoding: message.body, as: UTF8.self)), on: message.replyTo, from: actor)
    }
  }
}

/// The failure that something must end with.
func providerFailure(_ body: () throws -> Void) -> ProviderError? {
  do {
    try body()
    return nil
  } catch {
    return error as? ProviderError
  }
}

/// A door that actors wait at until a test opens it.
final class Gate: @unchecked Sendable {
  // The state is under the condition's lock.
  private let changed = NSCondition()
  private var isOpen = false
  private var waiting = 0

  func open() {
    changed.withLock {
      isOpen = true
      changed.broadcast()
    }
  }

  func pass() {
    let end = Date(timeIntervalSinceNow: 20)
    changed.withLock {
      waiting += 1
      changed.broadcast()
      while !isOpen, changed.wait(until: end) {}
    }
  }

  /// Waits until somebody stands before the door; false when nobody came in time.
  func isReached() -> Bool {
    let end = Date(timeIntervalSinceNow: 10)
    return changed.withLock {
      while waiting == 0, changed.wait(until: end) {}
      return waiting > 0
    }
  }
}
