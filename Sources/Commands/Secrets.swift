internal import ActorHost
internal import Manifest

// Values that a manifest calls secret are shown nowhere. The host does not print values, but a provider may repeat one in
// a sentence of its own, findings quote what they found, and an actor may answer with what it was told; so the secrets are
// taken out of everything on its way to somebody who reads it.

extension ManifestDocument {
  /// The text without the document's secrets.
  func hidingSecrets(in text: String) -> String { secrets.hiding(in: text) }
}

extension CommandContext {
  /// The same world, in whose messages and output the document's secrets do not appear.
  func hiding(_ document: ManifestDocument) -> CommandContext {
    let secrets = document.secrets
    guard !secrets.isEmpty else { return self }
    var context = self
    let outer = self
    context.hide = { secrets.hiding(in: outer.hide($0)) }
    context.messages = { outer.messages(secrets.hiding(in: $0)) }
    context.output = { bytes in
      let text = String(validating: bytes, as: UTF8.self)
      outer.output(text.map { Array(secrets.hiding(in: $0).utf8) } ?? secrets.overwriting(in: bytes))
    }
    return context
  }

  /// The same world, in whose messages and host no secret of what runs appears, whenever it comes to run.
  func hiding(_ texts: HiddenTexts) -> CommandContext {
    var context = self
    let outer = self
    context.hiddenTexts = texts
    context.hide = { texts.texts.hiding(in: outer.hide($0)) }
    context.messages = { outer.messages(texts.texts.hiding(in: $0)) }
    return context
  }
}
