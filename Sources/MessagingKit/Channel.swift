package import Messages

/// One binding's way to a broker.
package protocol Channel: AnyObject, Sendable {
  /// The longest body that may be sent.
  var maximumBody: Int { get }

  /// Subscribes as the binding says. Until then nothing is delivered.
  func listen() throws

  /// Hands a message to the broker, without waiting for anybody who hears it.
  func publish(_ message: BrokerMessage, on subject: Subject) throws(ProviderError)

  /// The same for a message whose sender waits for a reply; fails if there is nobody to give one and that is known now.
  func ask(_ message: BrokerMessage, _ question: Question) throws(ProviderError)

  /// Throws while the broker cannot be reached.
  func health() throws(ProviderError)

  /// Ends all subscriptions; nothing is delivered once this has returned.
  func close()
}

/// What a channel delivers to.
package struct Recipient: Sendable {
  package let subscriber: Subscriber
  package let inbox: Inbox
}
