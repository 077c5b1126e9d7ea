import WebAssembly

/// The words of the grammar that are not instructions, spelt as their raw values.
enum Keyword: String, CaseIterable {
  // Types.
  case i32, i64, f32, f64, v128, i8, i16
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  case anyref, eqref, i31ref, structref, arrayref, funcref, externref, exnref
  case nullref, nullfuncref, nullexternref, nullexnref
  case any, eq, i31, `struct`, array, none, `func`, nofunc, extern, noextern, exn, noexn
  case ref, null, mut, field, param, result, local, type, rec, sub, final
  // Module fields.
  case module, `import`, export, start, table, memory, global, tag, elem, data, declare, offset, item, shared, pagesize
  // Structured instructions.
  case block, loop, `if`, then, `else`, end
  case tryTable = "try_table"
  case `catch`
  case catchRef = "catch_ref"
  case catchAll = "catch_all"
  case catchAllRef = "catch_all_ref"
  case `try`, `do`, delegate
  // Scripts.
  case binary, quote, definition, instance, register, invoke, get, either
  case assertReturn = "assert_return"
  case assertTrap = "assert_trap"
  case assertExhaustion = "assert_exhaustion"
  case assertException = "assert_exception"
  case assertInvalid = "assert_invalid"
  case assertMalformed = "assert_malformed"
  case assertUnlinkable = "assert_unlinkable"
  case assertInvalidCustom = "assert_invalid_custom"
  case assertMalformedCustom = "assert_malformed_custom"
  case refExtern = "ref.extern"
  case refHost = "ref.host"
  case refStruct = "ref.struct"
  case refArray = "ref.array"
  case refException = "ref.exn"
  case nanCanonical = "nan:canonical"
  case nanArithmetic = "nan:arithmetic"

  /// By the number tokens carry.
  static let byNumber = Array(allCases)
}

/// Maps words to keywords and instructions.
struct Vocabulary: Sendable {
  let instructions: [InstructionSyntax]
  private let words: [String: (kind: Token.Kind, value: UInt32)]

  static let shared = Vocabulary(InstructionSyntax.all)

  init(_ instructions: [InstructionSyntax]) {
    self.instructions = instructions
    var words: [String: (kind: Token.Kind, value: UInt32)] = [:]
    for (index, instruction) in instructions.enumerated() where words[instruction.name] == nil {
      words[instruction.name] = (.instruction, UInt32(index))
    }
    // Structured instructions are keywords: their syntax is not "name, then immediates".
    for (index, keyword) in Keyword.byNumber.enumerated() { words[keyword.rawValue] = (.keyword, UInt32(index)) }
    self.words = words
  }

  func token(for characters: ArraySlice<UInt8>, start: Int, end: Int) -> Token {
    var token = Token(kind: .unknownWord, value: 0, start: UInt32(start), end: UInt32(end))
    if let word = words[String(decoding: characters, as: UTF8.self)] {
      token.kind = word.kind
      token.value = word.value
    } else if let number = Self.memoryArgument(characters), NumberSyntax.kind(of: number) == .natural {
      token.kind = characters.first == UInt8(ascii: "o") ? .offset : .alignment
      token.start = UInt32(number.startIndex)
    }
    return token
  }

  /// The number in `offset=N` or `align=N`.
  private static func memoryArgument(_ characters: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for prefix in ["offset=", "align="] where characters.starts(with: prefix.utf8) {
      return characters.dropFirst(prefix.utf8.count)
    }
    return nil
  }
}
