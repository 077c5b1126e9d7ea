// `${NAME}` and `${NAME:default}` in string values. It happens after the text was read, value by value, so that what a
// variable holds can never become a key, a list or another value. `$${` writes a literal `${`.
//
// `${file:PATH}` and `${env:NAME}` are secrets, which only some values may be; see SecretReader.swift.

/// Why a value cannot be expanded.
package enum ExpansionFault: Error, Equatable {
  case undefined(String)
  case unterminated
  case badName(String)
  case nested
  /// A secret where it would be shown.
  case secretOutOfPlace
  /// A secret that cannot be had: the sentence and what to do.
  case secret(String, String)

  var sentence: String {
    switch self {
    case .undefined(let name): "the environment variable \(name) is not set"
    case .unterminated: "a \"${\" without its \"}\""
    case .badName(let name): "\"\(printable(name))\" is no name of an environment variable"
    case .nested: "a \"${\" inside a default"
    case .secretOutOfPlace: "a secret stands where it would be shown"
    case .secret(let sentence, _): sentence
    }
  }

  var advice: String {
    switch self {
    case .undefined(let name): "Set it, or give a default: ${\(name):text}."
    case .unterminated: "Close it, or write \"$${\" for the two characters themselves."
    case .badName: "Names are letters, digits and underscores; write \"$${\" for the two characters themselves."
    case .nested: "Defaults are taken as they stand; one level is all there is."
    case .secretOutOfPlace:
      "${file:PATH} and ${env:NAME} are for the values of bindings, the configuration of providers, the variables of "
        + "modules and push of the monitor; elsewhere write ${NAME}."
    case .secret(_, let advice): advice
    }
  }
}

package func expanding(
  _ text: String, _ environment: (String) -> String?
) throws(ExpansionFault) -> String {
  try expandingReferences(text) { reference throws(ExpansionFault) in
    if isSecret(reference) { throw .secretOutOfPlace }
    return try variable(reference, environment)
  }
}

/// `file:PATH` and `env:NAME`.
func isSecret(_ reference: Substring) -> Bool { reference.hasPrefix("file:") || reference.hasPrefix("env:") }

/// Puts what `replacement` gives in the place of each `${…}`.
func expandingReferences(
  _ text: String, _ replacement: (Substring) throws(ExpansionFault) -> String
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
    let reference = rest[dollar.upperBound..<end]
    if reference.contains("${") { throw .nested }
    output += try replacement(reference)
    rest = rest[rest.index(after: end)...]
  }
  return output + rest
}

/// What `NAME` or `NAME:default` stands for.
func variable(
  _ reference: Substring, _ environment: (String) -> String?
) throws(ExpansionFault) -> String {
  let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  let name = String(parts[0])
  let isNameCharacter = { (c: Character) in c.isASCII && (c.isLetter || c.isNumber || c == "_") }
  guard let first = name.first, !first.isNumber, name.allSatisfy(isNameCharacter) else { throw .badName(name) }
  if let value = environment(name) { return value }
  guard parts.count == 2 else { throw .undefined(name) }
  return String(parts[1])
}
