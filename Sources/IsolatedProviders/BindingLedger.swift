/// Which actors are bound, so that a process that takes the place of another can be told.
package struct BindingLedger: Sendable {
  package struct Key: Hashable, Sendable {
    package let actor: String
    package let binding: String

    package init(actor: String, binding: String) {
      self.actor = actor
      self.binding = binding
    }
  }

  package struct Entry: Sendable {
    package let key: Key
    package let values: [String: String]
  }

  /// In the order in which they were made: a server's comes after what it needs.
  package private(set) var entries: [Entry] = []
  /// Why the present process does not serve some of them.
  package private(set) var refusals: [Key: String] = [:]

  package init() {}

  package mutating func bind(_ key: Key, _ values: [String: String]) {
    unbind(key)
    entries.append(Entry(key: key, values: values))
  }

  package mutating func unbind(_ key: Key) {
    entries.removeAll { $0.key == key }
    refusals[key] = nil
  }

  package mutating func refuse(_ key: Key, _ sentence: String) { refusals[key] = sentence }

  package mutating func accept(_ key: Key) { refusals[key] = nil }
}
