internal import Manifest

// Values that a manifest calls secret are shown nowhere. The host does not print values, but a provider may repeat one in
// a sentence of its own, and findings quote what they found; so the values are taken out of every line on its way.

extension ManifestDocument {
  /// The text without the values of the bindings' secrets.
  func hidingSecrets(in text: String) -> String {
    // The longest first: one secret may begin another.
    secretValues.sorted { $0.utf8.count > $1.utf8.count }.reduce(text) { $0.replacing($1, with: "(hidden)") }
  }

  private var secretValues: Set<String> {
    Set(bindings.flatMap { binding in binding.secrets.compactMap { binding.values[$0] } }).subtracting([""])
  }
}

extension CommandContext {
  /// The same world, in whose messages the document's secrets do not appear.
  func hiding(_ document: ManifestDocument) -> CommandContext {
    var context = self
    let messages = messages
    context.messages = { messages(document.hidingSecrets(in: $0)) }
    return context
  }
}
