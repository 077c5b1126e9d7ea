package import Messages

// What the two operations of an actor carry, checked.

/// A message that may be published.
package struct Publication: Sendable {
  package let subject: Subject
  package let message: BrokerMessage

  package init(payload: [UInt8], maximumBody: Int) throws {
    let message = try BrokerMessage(messagePack: payload)
    do throws(SubjectError) {
      subject = try Subject(message.subject)
      _ = try Subject.replies(message.replyTo)
    } catch {
      throw error.providerError
    }
    try checkSize(message.body, maximumBody)
    self.message = message
  }
}

/// A message that waits for a reply.
package struct Question: Sendable {
  package let subject: Subject
  package let body: [UInt8]
  /// Milliseconds.
  package let timeout: Int64
  /// The moment of the host's clock at which nobody waits any more.
  package let deadline: UInt64

  /// The time is the one that the message asks for, or less when the call itself ends before.
  package init(payload: [UInt8], maximumBody: Int, now: UInt64, callDeadline: UInt64) throws {
    let message = try RequestMessage(messagePack: payload)
    do throws(SubjectError) { subject = try Subject(message.subject) } catch { throw error.providerError }
    try checkSize(message.body, maximumBody)
    guard message.timeout > 0 else {
      throw ProviderError(.badPayload, "a request needs a timeout of at least one millisecond, not \(message.timeout)")
    }
    body = message.body
    timeout = message.timeout
    let wanted = now.saturatingAdd(UInt64(message.timeout).saturatingMultiply(1_000_000))
    deadline = callDeadline == 0 ? wanted : min(wanted, callDeadline)
  }

  /// What is answered when no reply came.
  package var unanswered: ProviderError {
    ProviderError(.deadline, "no reply on \"\(subject.text)\" within \(timeout) ms")
  }

  /// What is answered when there is nobody to reply.
  package var unheard: ProviderError {
    ProviderError(.unavailable, "nobody is subscribed to \"\(subject.text)\"")
  }
}

private func checkSize(_ body: [UInt8], _ maximum: Int) throws {
  guard body.count <= maximum else {
    throw ProviderError(.tooLarge, "the message of \(body.count) bytes exceeds the limit of \(maximum)")
  }
}

extension UInt64 {
  fileprivate func saturatingAdd(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  fileprivate func saturatingMultiply(_ other: UInt64) -> UInt64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
