import JSON
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
  static let readable: [(String, JSONValue)] = [
    ("null", .null), (" true ", true), ("false", false), ("\"\"", ""), ("[]", []), ("{}", [:]),
    ("0", 0), ("-1", -1), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .unsigned(9_223_372_036_854_775_808)), ("18446744073709551615", .unsigned(.max)),
    ("1.5", 1.5), ("-2e3", -2000.0), ("1E+2", 100.0), ("18446744073709551616", 18446744073709551616.0),
    (#"{"b": [1, {"a": null}], "a": "x"}"#, ["b": [1, ["a": nil]], "a": "x"]),
  ]

  @Test("Every kind of value is read", arguments: readable)
  func values(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test("Escapes become the characters they stand for")
  func escapes() throws {
    let text = #""\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00\u0000é""#
    #expect(try JSONValue(parsing: text).string == "\"\\/\u{8}\u{c}\n\r\tAé😀\0é")
  }

  @Test("Members keep their order, and names that differ only in normalisation stay two names")
  func members() throws {
    let value = try JSONValue(parsing: #"{"z": 1, "\u00e9": 2, "e\u0301": 3, "a": 4}"#)
    #expect(
      value.object?.members.map { Array($0.key.utf8) } == ["z", "\u{e9}", "e\u{301}", "a"].map { Array($0.utf8) })
    #expect(value["e\u{301}"] == 3)
    #expect(value["\u{e9}"] == 2)
  }

  @Test(
    "Bad text is refused with its place and a sentence",
    arguments: [
      ("", "1:1: the text ends where a value should follow"),
      ("[1,\n 2,, 3]", "2:4: expected a value, found ','"),
      ("{\"é\": 1, 2: 3}", "1:10: expected a key in double quotes, found '2'"),
      ("{\"a\": 1, \"\\u0061\": 2}", "1:10: the key \"a\" occurs twice in one object"),
      ("{\"a\" 1}", "1:6: expected ':', found '1'"),
      ("[1 2]", "1:4: expected ',' or ']', found '2'"),
      ("[1,]", "1:4: expected a value, found ']'"),
      ("{\"a\":1,}", "1:8: expected a key in double quotes, found '}'"),
      ("[", "1:2: the text ends where a value should follow"),
      ("\"abc", "1:5: the text ends where the rest of a string should follow"),
      ("\"a\nb\"", "1:3: a string holds the raw control character 10; write it as an escape"),
      (#""\x41""#, #"1:2: \x is not an escape that JSON knows"#),
      (#""\u12g4""#, #"1:2: \u12 is not an escape that JSON knows"#),
      (#""\ud800""#, #"1:2: \ud800 is half of a surrogate pair"#),
      (#""\udc00\ud800""#, #"1:2: \udc00 is half of a surrogate pair"#),
      (#""\ud800\u0041""#, #"1:2: \ud800 is half of a surrogate pair"#),
      ("01", "1:1: 01 is not a JSON number"), ("-", "1:1: - is not a JSON number"),
      ("1.", "1:1: 1. is not a JSON number"), ("1e", "1:1: 1e is not a JSON number"),
      ("+1", "1:1: expected a value, found '+'"), (".5", "1:1: expected a value, found '.'"),
      ("1e999", "1:1: the number 1e999 is out of range"),
      ("tru", "1:1: expected a value, found 't'"), ("NaN", "1:1: expected a value, found 'N'"),
      ("1 2", "1:3: text follows after the value"), ("nullx", "1:5: text follows after the value"),
      ("\u{feff}1", "1:1: expected a value, found '\u{feff}'"), ("'a'", "1:1: expected a value, found '\\''"),
    ])
  func refusals(text: String, sentence: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    do throws(JSONError) { _ = try JSONValue(parsing: text) } catch { #expect(error.description == sentence) }
  }

  @Test(
    "Text that is not UTF-8 is refused where it stops being so",
    arguments: [
      [0x22, 0xc3, 0xa9, 0xff, 0x22], [0x22, 0x61, 0x62, 0xc0, 0x80, 0x22], [0x22, 0x61, 0x62, 0xed, 0xa0, 0x80, 0x22],
    ] as [[UInt8]])
  func badUTF8(bytes: [UInt8]) {
    do throws(JSONError) {
      _ = try JSONValue(parsing: bytes)
      Issue.record("accepted")
    } catch {
      #expect(error.reason == .invalidUTF8)
      #expect(error.offset == 3)
    }
  }

  @Test("64 levels are read, 65 are not, and a million cost no stack")
  func depth() throws {
    let nest = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
    _ = try JSONValue(parsing: nest(64))
    for levels in [65, 1_000_000] {
      do throws(JSONError) {
        _ = try JSONValue(parsing: nest(levels))
        Issue.record("accepted \(levels) levels")
      } catch {
        #expect(error.reason == .tooDeep(maximum: 64))
      }
    }
  }

  @Test("Every prefix and every changed byte of a document is answered with a value or an error")
  func garbage() {
    let document = Array(#"{"a": [1, -2.5e3, "x\n\ud83d\ude00é"], "b": {"c": null, "d": true}}"#.utf8)
    for end in document.indices {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(document[..<end])) }
      for byte in UInt8.min...UInt8.max {
        var changed = document
        changed[end] = byte
        guard let value = try? JSONValue(parsing: changed) else { continue }
        #expect((try? JSONValue(parsing: value.encoded())) == value)
      }
    }
  }
}
