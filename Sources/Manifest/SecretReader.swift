internal import Glibc

// `${file:PATH}` and `${env:NAME}`: secrets, which stand in files or in the environment so that they need not stand in a
// manifest. They are read when the manifest is, and whatever value one is part of is secret from then on.

/// The values of a binding or the configuration of a provider, and what of them must not be shown.
struct ValueMap {
  var values: [String: String] = [:]
  /// The names of values that hold secrets.
  var secretNames: Set<String> = []
  /// The secrets themselves, which may be parts of their values.
  var secretParts: [String] = []
  /// The files they stand in.
  var secretFiles: Set<String> = []
  /// All names, in the order in which they are written.
  var names: [Located<String>] = []

  var secretTexts: [String] { secretNames.sorted().compactMap { values[$0] } + secretParts }
}

extension ManifestReader {
  /// A map from text to text whose values may hold secrets.
  func values(_ fields: inout FieldReader, _ key: String) -> ValueMap {
    var map = ValueMap()
    for pair in fields.pairs(key) {
      guard case .text(let text) = pair.value.content else {
        findings.add(
          pair.value.place, "\"\(printable(pair.key.value))\" is a text, found \(pair.value.kind)",
          "Write one word or a text in quotes.")
        continue
      }
      guard let (value, secrets) = expandingSecrets(text, pair.value.place) else { continue }
      map.values[pair.key.value] = value
      map.names.append(pair.key)
      if !secrets.isEmpty { map.secretNames.insert(pair.key.value) }
      map.secretParts += secrets.map(\.text)
      map.secretFiles.formUnion(secrets.compactMap(\.file))
    }
    return map
  }

  /// One text that may hold secrets, which are added to the others.
  func secretText(_ fields: inout FieldReader, _ key: String, _ secrets: inout [String]) -> Located<String>? {
    guard let node = fields.node(key) else { return nil }
    guard case .text(let text) = node.content else {
      findings.add(node.place, "\(key) is a text, found \(node.kind)", "Write one word or a text in quotes.")
      return nil
    }
    guard let (value, parts) = expandingSecrets(text, node.place) else { return nil }
    if !parts.isEmpty { secrets += [value] + parts.map(\.text) }
    return Located(value, node.place)
  }

  private typealias Secret = (text: String, file: String?)

  /// The text with everything in its place, and the secrets among that; nil, and a finding, when something is missing.
  private func expandingSecrets(_ text: String, _ place: Place) -> (value: String, secrets: [Secret])? {
    do throws(ExpansionFault) {
      var secrets: [Secret] = []
      let value = try expandingReferences(text) { reference throws(ExpansionFault) in
        guard isSecret(reference) else { return try variable(reference, environment) }
        let secret = try self.secret(reference, place)
        secrets.append(secret)
        return secret.text
      }
      return (value, secrets)
    } catch {
      findings.add(place, error.sentence, error.advice)
      return nil
    }
  }

  private func secret(_ reference: Substring, _ place: Place) throws(ExpansionFault) -> Secret {
    let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[1])
    if parts[0] == "file" {
      let path = resolve(name, in: folder)
      return (try secret(in: path, place), path.resolved)
    }
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "=") && $0 > 0x20 })
    else {
      throw .badName(name)
    }
    guard let value = environment(name) else {
      throw .secret("the environment variable \(printable(name)) is not set", "Set it; secrets have no default.")
    }
    return (value, nil)
  }

  /// What stands in a file, without the end of its last line.
  private func secret(in path: ManifestPath, _ place: Place) throws(ExpansionFault) -> String {
    if let fault = fault(of: path) {
      throw .secret("the secret's file: \(fault.sentence): \(printable(path.resolved))", fault.advice)
    }
    guard let file = SecretFile(path.resolved) else {
      throw .secret("the secret's file cannot be read: \(printable(path.resolved))", "Check its permissions.")
    }
    guard file.bytes.count <= SecretFile.maximum else {
      throw .secret(
        "the secret's file is too large: \(printable(path.resolved))", "At most \(SecretFile.maximum) bytes are read.")
    }
    guard let text = String(validating: file.bytes, as: UTF8.self), !text.utf8.contains(0) else {
      throw .secret(
        "the secret's file is not text: \(printable(path.resolved))", "Values are UTF-8 without zero bytes.")
    }
    if file.isOpenToAll {
      findings.warn(
        place, "everybody on this machine can read the secret in \(printable(path.resolved))",
        "Run: chmod 600 \(printable(path.resolved))")
    }
    if text.hasSuffix("\r\n") || text.hasSuffix("\n") { return String(text.dropLast()) }
    return text
  }
}

private struct SecretFile {
  static let maximum = 64 << 10
  let bytes: [UInt8]
  let isOpenToAll: Bool

  /// Reads one byte more than is allowed at most; nil when the file cannot be read.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    isOpenToAll = status.st_mode & 0o004 != 0
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= Self.maximum {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += piece.prefix(count)
    }
    self.bytes = bytes
  }
}
