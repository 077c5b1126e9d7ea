internal import ActorHost
internal import ArgumentParser
internal import JSON
internal import Manifest

struct DoctorCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Explain what a manifest would run, what would be refused, and why.",
    discussion: """
      Looks at everything that `wascc run` looks at before it starts, and at what it does not mind: capabilities that
      nobody is bound to, rules without effect, claims that end soon, servers that do not answer. Nothing is started, but
      provider libraries are loaded, to ask them what they are. The status is 0 when nothing would be refused, else the
      one that `wascc run` would end with.
      """)

  @Argument(help: "The manifest.")
  var manifest: String

  @OptionGroup var trust: TrustOptions

  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let (diagnosis, context) = try examine(context)
    if form.json { context.print(diagnosis.json) } else { context.print(diagnosis.text) }
    if let status = diagnosis.status {
      throw CommandFailure(status, "\(manifest): \(diagnosis.summary)")
    }
  }

  private func examine(_ context: CommandContext) throws(CommandFailure) -> (Diagnosis, CommandContext) {
    let bytes = try readFile(manifest, maximum: 4 << 20)
    var document: ManifestDocument
    do throws(ManifestError) {
      document = try ManifestDocument(bytes, file: manifest) { context.environment($0) }
    } catch {
      // What the text says is not known, so nothing can be said about what it would run.
      return (Diagnosis(unreadable: error.findings), context)
    }
    document.policies.trust += try trust.stores(context)
    let context = context.hiding(document)
    return (Diagnosis(document, context), context)
  }
}
