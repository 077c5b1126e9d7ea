/// A token of the text format (spec: Text Format › Lexical Format › Tokens), as a range of the source.
///
/// What can be known from the characters alone is decided when the token is cut: which keyword or instruction it is,
/// which identifier, whether a number is well-formed. The reader above compares integers and never characters.
struct Token {
  enum Kind: UInt8 {
    case leftParenthesis, rightParenthesis
    /// A word of the grammar; `value` is a `Keyword`.
    case keyword
    /// A word that names an instruction; `value` is its index in the instruction table.
    case instruction
    /// `uN` without a sign, a signed integer, a float (also `inf` and `nan` forms).
    case natural, integer, float
    /// `offset=N` and `align=N` of a memory instruction; the range is that of the number.
    case offset, alignment
    case string
    /// `value` is the number under which the lexer interned the identifier's bytes.
    case identifier
    /// A run of characters that is no token: legal inside annotations only.
    case reserved
    /// A well-formed word that is no keyword of ours, such as a misspelt instruction.
    case unknownWord
    case end
  }

  var kind: Kind
  var value: UInt32
  var start: UInt32
  var end: UInt32
}

/// An annotation that this reader understands, `(@id …)`, kept beside the stream of ordinary tokens.
struct Annotation {
  enum Name { case custom, name, branchHint }
  var name: Name
  /// The ordinary token in front of which it stands.
  var position: Int
  /// The tokens between its name and its closing parenthesis, in `TokenStream.annotationTokens`.
  var contents: Range<Int>
  var start: Int
}

/// A source text cut into tokens.
struct TokenStream {
  let source: [UInt8]
  var tokens: [Token] = []
  var annotations: [Annotation] = []
  var annotationTokens: [Token] = []
  /// The bytes of each identifier, by number.
  var identifiers: [Identifier] = []
}

/// The decoded bytes of `$name` or `$"name"`: two spellings of the same bytes are the same identifier, and bytes that
/// are merely canonically equivalent are not.
struct Identifier: Hashable {
  let bytes: [UInt8]
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
