internal import ArgumentParser

struct InspectCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a file holds: sections, imports, exports, claims, capabilities.",
    discussion: """
      Reads modules (.wasm) and shared libraries (.so). Claims are shown whether they are good or not. A library that is
      a provider is loaded, to ask it what it is; any other is only read. A portable provider whose claims hold is asked \
      too: it runs for a moment and is given nothing.
      """)

  @Argument(help: "A module or a shared library.")
  var file: String

  @OptionGroup var trust: TrustOptions

  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let bytes = try readFile(file)
    if bytes.starts(with: [0x7f] + "ELF".utf8) {
      let report = try LibraryReport(file)
      if form.json { context.print(report.json) } else { context.print(report.text) }
    } else {
      let report = try ModuleReport(bytes, file: file, clock: context.clock, trust: trust.stores(context))
      if form.json { context.print(report.json) } else { context.print(report.text) }
    }
  }
}
