/// Reads the fields of one map, and reports what is wrong with them.
///
/// Whoever reads asks for the fields that exist; `finish` refuses the rest. So the list of known keys in a message is
/// always the list of keys that have a meaning.
package struct FieldReader {
  private let findings: FindingList
  private let environment: (String) -> String?
  private let what: String
  private let place: Place
  private var members: [(key: Located<String>, value: YAMLNode)]
  private var known: [String] = []

  /// Nil, and a finding, when the node is no map. `what` names it in sentences: "a binding".
  package init?(_ node: YAMLNode, _ what: String, _ findings: FindingList, _ environment: @escaping (String) -> String?)
  {
    guard case .map(let members) = node.content else {
      findings.add(
        node.place, "\(what) is a map of keys and values, found \(node.kind)", "Write it as \"key: value\" lines.")
      return nil
    }
    self.members = members
    self.findings = findings
    self.environment = environment
    self.what = what
    place = node.place
  }

  /// A single text in place of a map: it stands for the map with this one key.
  init(
    wrapping node: YAMLNode, _ key: String, _ what: String, _ findings: FindingList,
    _ environment: @escaping (String) -> String?
  ) {
    members = [(Located(key, node.place), node)]
    self.findings = findings
    self.environment = environment
    self.what = what
    place = node.place
  }

  /// The field's node, unless it is absent or nothing stands behind its colon.
  package mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let index = members.firstIndex(where: { $0.key.value == key }) else { return nil }
    let node = members.remove(at: index).value
    return node.isAbsent ? nil : node
  }

  /// The same, but what stands with nothing behind its colon is a node too: for fields whose absence means more than
  /// nothing.
  package mutating func presentNode(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let index = members.firstIndex(where: { $0.key.value == key }) else { return nil }
    return members.remove(at: index).value
  }

  package mutating func text(_ key: String) -> Located<String>? {
    node(key).flatMap { text(of: $0, "\(key) of \(what)") }
  }

  package mutating func requiredText(_ key: String) -> Located<String>? {
    guard let node = node(key) else {
      findings.add(place, "\(what) without \(key)", "Add a line \"\(key): …\".")
      return nil
    }
    return text(of: node, "\(key) of \(what)")
  }

  /// The elements of a list; empty when the field is absent.
  package mutating func list(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .list(let elements) = node.content else {
      findings.add(
        node.place, "\(key) of \(what) is a list, found \(node.kind)", "Write its elements as \"- …\" lines.")
      return []
    }
    return elements
  }

  package mutating func texts(_ key: String) -> [Located<String>] {
    list(key).compactMap { text(of: $0, "\(key) of \(what)") }
  }

  /// A map from text to text, such as the values of a binding.
  package mutating func textMap(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
    pairs(key).compactMap { pair in
      text(of: pair.value, "\"\(printable(pair.key.value))\"").map { (pair.key, $0) }
    }
  }

  /// The pairs of a map as they are written, for whoever expands its values.
  mutating func pairs(_ key: String) -> [(key: Located<String>, value: YAMLNode)] {
    guard let node = node(key) else { return [] }
    guard case .map(let pairs) = node.content else {
      findings.add(node.place, "\(key) of \(what) is a map, found \(node.kind)", "Write \"name: value\" lines.")
      return []
    }
    return pairs
  }

  /// A map whose values are maps themselves.
  package mutating func maps(_ key: String) -> [(key: Located<String>, value: YAMLNode)] {
    guard let node = node(key) else { return [] }
    guard case .map(let pairs) = node.content else {
      findings.add(
        node.place, "\(key) of \(what) is a map, found \(node.kind)", "Write \"name:\" and its fields below.")
      return []
    }
    return pairs
  }

  /// One of the words that `words` lists.
  package mutating func choice<Value: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _: Value.Type
  ) -> Value? where Value.RawValue == String {
    locatedChoice(key, Value.self)?.value
  }

  /// The same, with its place.
  package mutating func locatedChoice<Value: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _: Value.Type
  ) -> Located<Value>? where Value.RawValue == String {
    guard let text = text(key) else { return nil }
    if let value = Value(rawValue: text.value) { return Located(value, text.place) }
    let words = Value.allCases.map(\.rawValue)
    findings.add(text.place, "\(key) \"\(printable(text.value))\" is unknown", advice(for: text.value, words))
    return nil
  }

  /// A text that `parse` understands; `form` says what that is.
  package mutating func parsed<Value>(_ key: String, _ form: String, _ parse: (String) -> Value?) -> Value? {
    guard let text = text(key) else { return nil }
    if let value = parse(text.value) { return value }
    findings.add(text.place, "\(key) \"\(printable(text.value))\" is not \(form)", "Write \(form).")
    return nil
  }

  /// The same with the place of the text.
  mutating func located<Value: Sendable>(_ key: String, _ form: String, _ parse: (String) -> Value?) -> Located<Value>?
  {
    guard let text = text(key) else { return nil }
    if let value = parse(text.value) { return Located(value, text.place) }
    findings.add(text.place, "\(key) \"\(printable(text.value))\" is not \(form)", "Write \(form).")
    return nil
  }

  package mutating func fields(_ key: String) -> FieldReader? {
    node(key).flatMap { FieldReader($0, key, findings, environment) }
  }

  /// Refuses the fields that nobody asked for.
  package func finish() {
    for member in members {
      let key = member.key.value
      findings.add(member.key.place, "unknown key \"\(printable(key))\" in \(what)", advice(for: key, known))
    }
  }

  func text(of node: YAMLNode, _ what: String) -> Located<String>? {
    guard case .text(let text) = node.content else {
      findings.add(node.place, "\(what) is a text, found \(node.kind)", "Write one word or a text in quotes.")
      return nil
    }
    do throws(ExpansionFault) {
      return Located(try expanding(text, environment), node.place)
    } catch {
      findings.add(node.place, error.sentence, error.advice)
      return nil
    }
  }

  private func advice(for word: String, _ words: [String]) -> String {
    let list = "Known: \(words.joined(separator: ", "))."
    return nearest(to: word, in: words).map { "Did you mean \"\($0)\"? \(list)" } ?? list
  }
}
