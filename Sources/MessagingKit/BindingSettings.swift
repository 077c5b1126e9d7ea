// The values of a binding that every provider of the contract reads in the same way.

/// What an actor's binding says about its subscriptions.
package struct BindingSettings: Sendable, Equatable {
  /// `SUBSCRIPTION`, a comma list; without it the actor only publishes.
  package let subscriptions: [SubjectPattern]
  /// `QUEUEGROUP_NAME`: of all members of a group, one gets each message.
  package let queueGroup: String?
  /// `QUEUE_MESSAGES` and `QUEUE_BYTES`: what waits for the actor at most.
  package let queue: DeliveryQueue.Bounds

  package init(values: [String: String]) throws(SettingError) {
    subscriptions = try Self.subscriptions(values["SUBSCRIPTION"])
    queueGroup = try values.word("QUEUEGROUP_NAME")
    queue = DeliveryQueue.Bounds(
      messages: try values.number("QUEUE_MESSAGES", 1...1_000_000) ?? 1_000,
      bytes: try values.number("QUEUE_BYTES", 1...(1 << 30)) ?? 64 << 20)
  }

  private static func subscriptions(_ list: String?) throws(SettingError) -> [SubjectPattern] {
    guard let list else { return [] }
    var patterns: [SubjectPattern] = []
    for entry in list.split(separator: ",", omittingEmptySubsequences: false) {
      let text = String(entry.trimming { $0 == " " })
      guard !text.isEmpty else { throw SettingError("SUBSCRIPTION has an empty entry; write a, b or leave it out") }
      do throws(SubjectError) {
        let pattern = try SubjectPattern(text)
        // Twice the same subscription would deliver everything twice.
        if !patterns.contains(pattern) { patterns.append(pattern) }
      } catch {
        throw SettingError("SUBSCRIPTION: \(error)")
      }
    }
    return patterns
  }
}

extension Dictionary where Key == String, Value == String {
  /// A value that is one word: no space, no dot, no wildcard.
  package func word(_ key: String) throws(SettingError) -> String? {
    guard let text = self[key] else { return nil }
    guard 1...256 ~= text.utf8.count, text.utf8.allSatisfy({ 0x21...0x7e ~= $0 && !".*>".utf8.contains($0) }) else {
      throw SettingError("\(key) is \(text.prefix(64).debugDescription); it should be one word without . * >")
    }
    return text
  }

  /// A value that is a number.
  package func number(_ key: String, _ range: ClosedRange<Int>) throws(SettingError) -> Int? {
    guard let text = self[key] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let expected = "a number from \(range.lowerBound) to \(range.upperBound)"
      throw SettingError("\(key) is \(text.prefix(64).debugDescription); it should be \(expected)")
    }
    return number
  }
}

/// A value of a binding that says nothing.
package struct SettingError: Error, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

extension Substring {
  fileprivate func trimming(_ isBlank: (Character) -> Bool) -> Substring {
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
