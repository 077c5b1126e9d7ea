/// One index space of a module while it is read: how many entries it has, and which identifiers name them.
struct IndexSpace {
  /// As errors name it: "duplicate func", "unknown func".
  let noun: String
  private(set) var count: UInt32 = 0
  private var indices: [UInt32: UInt32] = [:]
  /// The identifier of each named entry, for the name section.
  private(set) var names: [(index: UInt32, identifier: UInt32)] = []

  init(_ noun: String) {
    self.noun = noun
  }

  /// Adds an entry, named or not.
  mutating func bind(_ identifier: UInt32?, _ cursor: TokenCursor) throws(TextError) {
    if let identifier {
      guard indices.updateValue(count, forKey: identifier) == nil else {
        throw cursor.failure("duplicate \(noun) $\(cursor.identifierText(identifier))")
      }
      names.append((count, identifier))
    }
    count += 1
  }

  func index(of identifier: UInt32) -> UInt32? { indices[identifier] }

  /// Reads an index: a number, or an identifier bound in this space.
  func index(_ cursor: TokenCursor) throws(TextError) -> UInt32 {
    guard cursor.current.kind == .identifier else {
      return UInt32(truncatingIfNeeded: try cursor.natural())
    }
    guard let index = indices[cursor.current.value] else {
      throw cursor.failure("unknown \(noun) $\(cursor.identifierText(cursor.current.value))")
    }
    cursor.advance()
    return index
  }

  /// Whether an index can begin here.
  static func isAtIndex(_ cursor: TokenCursor) -> Bool {
    cursor.current.kind == .natural || cursor.current.kind == .identifier
  }
}

/// The index spaces of a module.
struct IndexSpaces {
  var types = IndexSpace("type")
  var functions = IndexSpace("func")
  var tables = IndexSpace("table")
  var memories = IndexSpace("memory")
  var globals = IndexSpace("global")
  var tags = IndexSpace("tag")
  var elements = IndexSpace("elem segment")
  var data = IndexSpace("data segment")
}
