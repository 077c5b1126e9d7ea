import WebAssembly

/// The withdrawn exception instructions, which old modules still use: `try … catch … end`, `try … delegate`, flat and
/// folded (the exception handling proposal as of 2022).
extension InstructionReader {
  /// What may come next in a `try`.
  enum TryPart {
    /// Folded only: `(do` has not come yet.
    case start
    case body, handlers, afterCatchAll
    /// Folded only: `(delegate …)` has closed the block.
    case delegated
  }

  // MARK: Flat

  /// `try`, `catch`, `catch_all` or `delegate`; false when the keyword has no business here.
  mutating func flatTry(_ keyword: Keyword) throws(TextError) -> Bool {
    if keyword == .try {
      cursor.advance()
      let label = cursor.takeIdentifier()
      code.append(try blockStart(.try))
      push(.flatTry(.body), label: label)
      return true
    }
    guard case .flatTry(let part) = frames.last else { throw cursor.unexpected(expected: "an instruction") }
    cursor.advance()
    if keyword == .delegate {
      guard part == .body else { throw cursor.unexpected(expected: "no delegate behind a catch") }
      frames.removeLast()
      popLabel()
      try delegate()
    } else {
      frames[frames.count - 1] = .flatTry(try handler(keyword, after: part))
    }
    return true
  }

  // MARK: Folded

  /// `(try $label? type`, standing on the `try`.
  mutating func openFoldedTry() throws(TextError) {
    cursor.advance()
    let label = cursor.takeIdentifier()
    code.append(try blockStart(.try))
    push(.foldedTry(.start), label: label)
  }

  /// `(do`, `(catch …`, `(catch_all` or `(delegate …)` inside a folded `try`.
  mutating func openPart(_ keyword: Keyword?, after part: TryPart) throws(TextError) {
    cursor.advance()
    switch (keyword, part) {
    case (.do, .start):
      cursor.advance()
      frames[frames.count - 1] = .foldedTry(.body)
      frames.append(.foldedTryArm)
    case (.catch, .body), (.catchAll, .body), (.catch, .handlers), (.catchAll, .handlers):
      cursor.advance()
      frames[frames.count - 1] = .foldedTry(try handler(keyword, after: part))
      frames.append(.foldedTryArm)
    case (.delegate, .body):
      cursor.advance()
      frames[frames.count - 1] = .foldedTry(.delegated)
      popLabel()
      try delegate()
      try cursor.expectRight()
    default: throw cursor.unexpected(expected: "do, catch, catch_all or delegate")
    }
  }

  mutating func closeFoldedTry(_ part: TryPart) throws(TextError) {
    switch part {
    case .start: throw cursor.unexpected(expected: "(do")
    case .delegated: break
    case .body, .handlers, .afterCatchAll:
      popLabel()
      code.byte(0x0b)
    }
  }

  // MARK: Both

  /// The bytes of a handler whose keyword was just read.
  private mutating func handler(_ keyword: Keyword?, after part: TryPart) throws(TextError) -> TryPart {
    guard part != .afterCatchAll else { throw cursor.unexpected(expected: "no handler behind catch_all") }
    if keyword == .catchAll {
      code.byte(0x19)
      return .afterCatchAll
    }
    code.byte(0x07)
    code.unsigned(try module.spaces.tags.index(cursor))
    return .handlers
  }

  /// The label counts from outside of the block that the delegate ends.
  private mutating func delegate() throws(TextError) {
    code.byte(0x18)
    code.unsigned(try label())
  }
}
