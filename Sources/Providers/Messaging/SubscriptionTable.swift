import MessagingKit

// All subscriptions of a broker, as a tree of words: the way to a subscription is its pattern. A wildcard is a word like
// any other, since no subject holds one. Finding who gets a message visits each node at most once, whatever patterns there
// are, and costs about as much as the subject has words.

/// Who is subscribed to what.
struct SubscriptionTable<Member> {
  struct Subscription {
    let number: UInt64
    let group: String?
    let member: Member
  }

  /// Names one subscription, to end it.
  struct Ticket: Sendable, Hashable {
    let pattern: SubjectPattern
    let number: UInt64
  }

  private struct Node {
    var next: [Subject.Word: Node] = [:]
    var subscriptions: [Subscription] = []

    var isEmpty: Bool { next.isEmpty && subscriptions.isEmpty }

    mutating func insert(_ subscription: Subscription, at words: ArraySlice<Subject.Word>) {
      guard let word = words.first else { return subscriptions.append(subscription) }
      next[word, default: Node()].insert(subscription, at: words.dropFirst())
    }

    mutating func remove(_ number: UInt64, at words: ArraySlice<Subject.Word>) {
      guard let word = words.first else { return subscriptions.removeAll { $0.number == number } }
      next[word]?.remove(number, at: words.dropFirst())
      if next[word]?.isEmpty == true { next[word] = nil }
    }

    func visit(_ words: ArraySlice<Subject.Word>, _ body: (Subscription) -> Void) {
      guard let word = words.first else { return subscriptions.forEach(body) }
      let rest = words.dropFirst()
      next[word]?.visit(rest, body)
      next[SubjectPattern.anyWord]?.visit(rest, body)
      next[SubjectPattern.allWords]?.subscriptions.forEach(body)
    }
  }

  private var root = Node()
  private var lastNumber: UInt64 = 0

  var isEmpty: Bool { root.isEmpty }

  mutating func add(_ member: Member, to pattern: SubjectPattern, group: String?) -> Ticket {
    lastNumber += 1
    root.insert(Subscription(number: lastNumber, group: group, member: member), at: pattern.words[...])
    return Ticket(pattern: pattern, number: lastNumber)
  }

  mutating func remove(_ ticket: Ticket) { root.remove(ticket.number, at: ticket.pattern.words[...]) }

  /// Who gets a message on the subject: each of the first list, and one of each list in the second.
  func members(for subject: Subject) -> (alone: [Member], groups: [[Member]]) {
    var alone: [Member] = []
    var groups: [String: [Member]] = [:]
    root.visit(subject.words[...]) { subscription in
      if let group = subscription.group {
        groups[group, default: []].append(subscription.member)
      } else {
        alone.append(subscription.member)
      }
    }
    return (alone, Array(groups.values))
  }
}
