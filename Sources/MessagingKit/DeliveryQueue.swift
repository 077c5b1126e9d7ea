import Messages

/// Messages that wait for one actor, first in, first out, bounded in number and in bytes.
///
/// When it is full the newest is turned away: what is already waiting was promised first, and its order stays whole.
package struct DeliveryQueue {
  package struct Bounds: Sendable, Equatable {
    package let messages: Int
    package let bytes: Int

    package init(messages: Int, bytes: Int) {
      self.messages = messages
      self.bytes = bytes
    }
  }

  private let bounds: Bounds
  private var waiting: [BrokerMessage] = []
  /// What stands before this index was taken.
  private var head = 0
  private var bytes = 0

  init(_ bounds: Bounds) { self.bounds = bounds }

  var count: Int { waiting.count - head }

  /// False if there is no room. A message larger than the bound passes when it is alone: its size has a bound of its own.
  mutating func append(_ message: BrokerMessage) -> Bool {
    let size = message.size
    guard count < bounds.messages, count == 0 || size <= bounds.bytes - bytes else { return false }
    waiting.append(message)
    bytes += size
    return true
  }

  mutating func popFirst() -> BrokerMessage? {
    guard count > 0 else { return nil }
    let message = waiting[head]
    waiting[head] = BrokerMessage()
    head += 1
    bytes -= message.size
    // Moved only when at least as many were taken as are left, so each message moves once on average.
    if head >= 32, head * 2 >= waiting.count {
      waiting.removeFirst(head)
      head = 0
    }
    return message
  }

  mutating func removeAll() {
    waiting = []
    (head, bytes) = (0, 0)
  }
}

extension BrokerMessage {
  fileprivate var size: Int { subject.utf8.count + replyTo.utf8.count + body.count }
}
