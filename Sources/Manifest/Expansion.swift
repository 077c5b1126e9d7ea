// `${NAME}` and `${NAME:default}` in string values. It happens after the text was read, value by value, so that what a
// variable holds can never become a key, a list or another value. `$${` writes a literal `${`.

/// Why a value cannot be expanded.
package enum ExpansionFault: Error, Equatable {
  case undefined(String)
  case unterminated
  case badName(String)
  case nested

  var sentence: String {
    switch self {
    case .undefined(let name): "the environment variable \(name) is not set"
    case .unterminated: "a \"${\" without its \"}\""
    case .badName(let name): "\"\(printable(name))\" is no name of an environment variable"
    case .nested: "a \"${\" inside a default"
    }
  }

  var advice: String {
    switch self {
    case .undefined(let name): "Set it, or give a default: ${\(name):text}."
    case .unterminated: "Close it, or write \"$${\" for the two characters themselves."
    case .badName: "Names are letters, digits and underscores; write \"$${\" for the two characters themselves."
    case .nested: "Defaults are taken as they stand; one level is all there is."
    }
  }
}

package func expanding(
  _ text: String, _ environment: (String) -> String?
) throws(ExpansionFault) -> String {
  var output = ""
  var rest = Substring(text)
  while let dollar = rest.firstRange(of: "${") {
    let before = rest[..<dollar.lowerBound]
    if before.last == "$" {
      output += before.dropLast() + "${"
      rest = rest[dollar.upperBound...]
      continue
    }
    output += before
    guard let end = rest[dollar.upperBound...].firstIndex(of: "}") else { throw .unterminated }
    output += try replacement(rest[dollar.upperBound..<end], environment)
    rest = rest[rest.index(after: end)...]
  }
  return output + rest
}

private func replacement(
  _ reference: Substring, _ environment: (String) -> String?
) throws(ExpansionFault) -> String {
  let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  let name = String(parts[0])
  let isNameCharacter = { (c: Character) in c.isASCII && (c.isLetter || c.isNumber || c == "_") }
  if reference.contains("${") { throw .nested }
  guard let first = name.first, !first.isNumber, name.allSatisfy(isNameCharacter) else { throw .badName(name) }
  if let value = environment(name) { return value }
  guard parts.count == 2 else { throw .undefined(name) }
  return String(parts[1])
}
