internal import ArgumentParser
internal import IsolatedProviders

/// What a host starts, from its own file, as the process of a provider that is isolated. Not for people.
struct ProviderProcessCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "provider-process", abstract: "Serve a host as the process of one provider.", shouldDisplay: false)

  @Option(help: "The descriptor of the connection to the host.")
  var fd: Int32

  @Argument(help: "The provider library.")
  var library: String

  func run(in context: CommandContext) { ProviderProcess.run(library: library, descriptor: fd) }
}
