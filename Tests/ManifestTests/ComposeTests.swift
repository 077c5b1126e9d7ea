import Manifest
import Testing

/// The first finding of a text that is refused, without its advice.
func refusal(_ text: String, file: String = "m.yaml", _ read: ([UInt8]) throws -> Void) -> String {
  do {
    try read(Array(text.utf8))
    return "accepted"
  } catch let error as ManifestError {
    let finding = error.findings[0]
    return "\(finding.place.line):\(finding.place.column): \(finding.fault)"
  } catch {
    return "\(error)"
  }
}

func composeRefusal(_ text: String) -> String {
  refusal(text) { _ = try composeYAML($0, file: "m.yaml") }
}

@Suite("YAML is read as texts, lists and maps, within bounds")
struct ComposeTests {
  @Test("text stays text", arguments: ["no", "010", "1e3", "~", "2021-01-01", "0x1F", "null", "+.inf", "12:30:45"])
  func text(_ word: String) throws {
    let node = try composeYAML(Array("key: \(word)".utf8), file: "m.yaml")
    guard case .map(let members) = node.content, case .text(let text) = members[0].value.content else {
      Issue.record("not a map of texts")
      return
    }
    #expect(text == word)
  }

  @Test("an alias bomb ends at the node budget, whether in values or in keys", .timeLimit(.minutes(1)))
  func bombs() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (inner, outer) in zip(names, names.dropFirst()) {
      text += "\(outer): &\(outer) [\(Array(repeating: "*" + inner, count: 9).joined(separator: ", "))]\n"
    }
    #expect(composeRefusal(text).contains("more than 100000 nodes once its aliases are expanded"))
    let mild = text.split(separator: "\n").prefix(4).joined(separator: "\n")
    #expect(composeRefusal(mild + "\n? *d\n: x\n").contains("a key that is no text"))
    #expect(composeRefusal(mild) == "accepted")
  }

  @Test("deep nesting is refused with its place") func depth() {
    #expect(
      composeRefusal(String(repeating: "[", count: 100_000)).contains("Maximum nesting level reached"))
    #expect(composeRefusal(String(repeating: "[", count: 900)).hasPrefix("1:65: lists and maps nest deeper than 64"))
    #expect(composeRefusal(String(repeating: "{a: ", count: 1000)).contains("deeper than 64"))
    #expect(composeRefusal(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == "accepted")
  }

  @Test("size, encoding and emptiness have their own sentences") func wholeFile() {
    #expect(composeRefusal(String(repeating: "#", count: 1 << 20 + 1)).contains("1:1: the manifest has"))
    #expect(composeRefusal("") == "1:1: the manifest is empty")
    #expect(composeRefusal("# nothing\n").contains("the manifest is empty"))
    #expect(refusal("") { _ in _ = try composeYAML([0x61, 0x3a, 0x20, 0xff], file: "m.yaml") }.contains("not UTF-8"))
  }

  @Test(
    "what YAML allows and nobody needs is refused where it stands",
    arguments: [
      ("a: 1\n---\nb: 2\n", "2:1: a second document begins here"),
      ("a: !!int 3\n", "1:4: the tag tag:yaml.org,2002:int names a type"),
      ("a: !ruby/object:X {}\n", "1:4: the tag !ruby/object:X names a type"),
      ("a: &x [*x]\n", "1:8: an alias of something that is not defined before it"),
      ("a: *y\n", "1:4: an alias of something that is not defined before it"),
      ("a: 1\nb: 2\na: 3\n", "3:1: the key \"a\" occurs twice in one map"),
      ("[a]: 1\n", "1:1: a key that is no text"),
    ])
  func refused(_ text: String, _ expected: String) { #expect(composeRefusal(text) == expected) }

  @Test("a syntax error has its line and column") func syntax() {
    #expect(composeRefusal("a: 1\n\tb: 2\n").hasPrefix("2:1: not YAML: "))
    #expect(composeRefusal("a: [1, 2\nb: 3\n").hasPrefix("2:2: not YAML: "))
    #expect(composeRefusal("a: \"open\n").contains("not YAML: "))
  }

  @Test("any prefix of a manifest is answered") func prefixes() {
    let text = Array("labels: {zone: a}\nactors:\n  - path: &p \"x\\u00e9\"\n    name: *p\nbindings: []\n".utf8)
    for end in text.indices { _ = try? composeYAML(Array(text[..<end]), file: "m.yaml") }
    for index in text.indices {
      for byte: UInt8 in [0, 0x0a, 0x22, 0x26, 0x2a, 0x3a, 0x5b, 0x80, 0xff] {
        var altered = text
        altered[index] = byte
        _ = try? composeYAML(altered, file: "m.yaml")
      }
    }
  }
}

@Suite("Variables are expanded inside values")
struct ExpansionTests {
  private func expand(_ text: String) throws -> String {
    try expanding(text) { ["NAME": "value", "EMPTY": "", "YAML": "x\nevil: [1"][$0] }
  }

  @Test("names and defaults") func names() throws {
    #expect(try expand("a ${NAME} b") == "a value b")
    #expect(try expand("${EMPTY}") == "")
    #expect(try expand("${NONE:text}") == "text")
    #expect(try expand("${NONE:}") == "")
    #expect(try expand("${NONE:http://x:1/}") == "http://x:1/")
    #expect(try expand("${NAME}${NAME}") == "valuevalue")
    #expect(try expand("$NAME $ {NAME} }") == "$NAME $ {NAME} }")
    #expect(try expand("$${NAME}") == "${NAME}")
    #expect(try expand("${YAML}") == "x\nevil: [1")
  }

  @Test("what cannot be expanded has its own reason") func faults() {
    #expect(throws: ExpansionFault.undefined("NONE")) { try expand("${NONE}") }
    #expect(throws: ExpansionFault.unterminated) { try expand("a ${NAME") }
    #expect(throws: ExpansionFault.badName("A-B")) { try expand("${A-B}") }
    #expect(throws: ExpansionFault.badName("")) { try expand("${}") }
    #expect(throws: ExpansionFault.badName("1A")) { try expand("${1A:x}") }
    #expect(throws: ExpansionFault.nested) { try expand("${NONE:${NAME}}") }
  }
}

@Suite("Quantities have units")
struct QuantityTests {
  @Test("bytes, times and counts") func good() {
    #expect(byteCount("64MiB") == 64 << 20)
    #expect(byteCount("64 MiB") == 64 << 20)
    #expect(byteCount("1_000") == 1000)
    #expect(nanoseconds("250ms") == 250_000_000)
    #expect(nanoseconds("5s") == 5_000_000_000)
    #expect(count("1000") == 1000)
  }

  @Test(
    "what is none",
    arguments: ["", "0", "-1", "1.5s", "5", "s", "5 parsecs", "99999999999999999999s", "9223372036854775807s"])
  func bad(_ text: String) { #expect(nanoseconds(text) == nil) }

  @Test("one slip is forgiven") func suggestions() {
    let known = ["actors", "capabilities", "bindings"]
    #expect(nearest(to: "capabilites", in: known) == "capabilities")
    #expect(nearest(to: "actor", in: known) == "actors")
    #expect(nearest(to: "bnidings", in: known) == "bindings")
    #expect(nearest(to: "secrets", in: known) == nil)
    #expect(nearest(to: String(repeating: "a", count: 10_000), in: known) == nil)
  }
}
