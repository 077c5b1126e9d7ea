/// The text format's front door: text in, the bytes of a module out.
public enum ModuleText {
  /// Translates the text of one module, `(module …)` or its bare fields, to the binary format.
  ///
  /// The bytes are not validated; load them with the engine like any other module.
  /// - Parameter source: UTF-8.
  /// - Throws: `TextError` at the first place that is malformed.
  public static func binary(from source: [UInt8]) throws(TextError) -> [UInt8] {
    let cursor = TokenCursor(try Lexer.tokens(of: source))
    return try binary(cursor)
  }

  static func binary(_ cursor: TokenCursor) throws(TextError) -> [UInt8] {
    var bytes: [UInt8]
    if cursor.takeOpen(.module) {
      let identifier = cursor.takeIdentifier()
      if cursor.take(.binary) {
        bytes = try cursor.strings()
      } else {
        bytes = try ModuleReader.read(cursor, identifier: identifier)
      }
      try cursor.expectRight()
    } else {
      bytes = try ModuleReader.read(cursor)
    }
    guard cursor.current.kind == .end else { throw cursor.unexpected(expected: "the end of the module") }
    return bytes
  }
}
