/// Where in the manifest something stands, both counted from 1.
public struct Place: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A value together with the place it was read from, so that a later check can still point at it.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let place: Place

  package init(_ value: Value, _ place: Place) {
    self.value = value
    self.place = place
  }
}
