internal import ActorHost
internal import Logging
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
}

/// Writes what actors log to standard error, since standard output is for data, and without secrets.
struct HidingLogHandler: LogHandler {
  private var handler: StreamLogHandler
  private let hide: @Sendable (String) -> String

  init(label: String, hide: @escaping @Sendable (String) -> String) {
    handler = StreamLogHandler.standardError(label: label)
    self.hide = hide
  }

  func log(event: LogEvent) {
    var event = event
    event.message = "\(hide(event.message.description))"
    event.metadata = event.metadata?.mapValues { "\(hide("\($0)"))" }
    handler.log(event: event)
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { handler[metadataKey: key] }
    set { handler[metadataKey: key] = newValue }
  }

  var metadata: Logger.Metadata {
    get { handler.metadata }
    set { handler.metadata = newValue }
  }

  var logLevel: Logger.Level {
    get { handler.logLevel }
    set { handler.logLevel = newValue }
  }
}
