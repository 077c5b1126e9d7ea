internal import ArgumentParser
internal import Glibc
internal import JSON
internal import Messages

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a project: an actor in Swift, or a provider in C or Swift.",
    subcommands: [NewActor.self, NewProvider.self])

  struct NewActor: ContextCommand {
    static let configuration = CommandConfiguration(
      commandName: "actor", abstract: "Make a folder with an actor in Embedded Swift and the SDK it uses.")

    @Argument(help: "The actor's name: a letter, then letters, digits and underscores.")
    var name: String

    @Option(name: .shortAndLong, help: "The folder to make. (default: NAME)")
    var output: String?

    @OptionGroup var form: OutputOptions

    func run(in context: CommandContext) throws {
      try checkName(name)
      let folder = output ?? name
      let files = try write(actorTemplate, into: folder, ["NAME": name, "WASCC": programPath()])
      if form.json { return context.print(report(folder, files)) }
      context.print(
        """
        \(folder)/ is an actor that counts requests. Next:

          cd \(folder)
          make         # builds it with the Swift toolchain, makes keys, signs it
          make call    # calls it once, without a host
          make run     # serves http://localhost:8080/

        """)
    }
  }

  struct NewProvider: ContextCommand {
    static let configuration = CommandConfiguration(
      commandName: "provider", abstract: "Make a folder with a provider in C or Swift and the header it needs.")

    @Argument(help: "The provider's name: a letter, then letters, digits and underscores.")
    var name: String

    @Option(help: "The capability it provides. (default: demo:NAME)")
    var capability: String?

    @Option(help: "What it is written in.")
    var language = Language.c

    @Option(name: .shortAndLong, help: "The folder to make. (default: NAME)")
    var output: String?

    @OptionGroup var form: OutputOptions

    enum Language: String, CaseIterable, ExpressibleByArgument {
      case c, swift

      var template: [TemplateFile] {
        switch self {
        case .c: providerTemplate
        case .swift: swiftProviderTemplate
        }
      }

      var compiler: String {
        switch self {
        case .c: "the system's C compiler"
        case .swift: "the Swift toolchain"
        }
      }
    }

    func run(in context: CommandContext) throws {
      try checkName(name)
      let folder = output ?? name
      let id = capability ?? "demo:\(name)"
      guard !id.isEmpty, id.utf8.allSatisfy({ (0x21...0x7e).contains($0) && !#""\*>"#.utf8.contains($0) }) else {
        throw CommandFailure(.usage, "\"\(id)\" is no capability id", advice: "Write one such as demo:\(name).")
      }
      let files = try write(
        language.template, into: folder,
        ["NAME": name, "WASCC": programPath(), "CAPABILITY": id, "DESCRIPTOR": descriptor(id)])
      if form.json { return context.print(report(folder, files)) }
      context.print(
        """
        \(folder)/ is a provider of \(id). Next:

          cd \(folder)
          make            # builds lib\(name).so with \(language.compiler)
          make inspect    # asks it what it provides

        Then run it beside an actor that was signed with --cap \(id):

          \(programPath()) run ACTOR.wasm --provider ./lib\(name).so --bind \(id)

        """)
    }

    /// The descriptor as the rows of an array, which look alike in both languages.
    private func descriptor(_ id: String) -> String {
      let operation = OperationDescriptor(name: "Reverse", direction: .toProvider, doctext: "The payload, backwards")
      let descriptor = CapabilityDescriptor(
        id: id, name: name, version: "0.1.0", revision: 1, longDescription: "Turns bytes back to front",
        supportedOperations: [operation])
      let bytes = descriptor.encoded(.g2).map { byte in
        "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16) + ","
      }
      return stride(from: 0, to: bytes.count, by: 16).map { start in
        "  " + bytes[start..<min(start + 16, bytes.count)].joined(separator: " ")
      }.joined(separator: "\n")
    }
  }
}

private func checkName(_ name: String) throws(CommandFailure) {
  let isLetter = { (byte: UInt8) in Character(UnicodeScalar(byte)).isLetter && byte < 0x80 }
  let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
  guard let first = name.utf8.first, isLetter(first),
    name.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }), name.utf8.count <= 64
  else {
    throw CommandFailure(
      .usage, "\"\(name)\" is no name for a project",
      advice: "Begin with a letter; then letters, digits and underscores.")
  }
}

private func report(_ folder: String, _ files: [String]) -> JSONValue {
  ["folder": .string(folder), "files": .array(files.map(JSONValue.string))]
}

/// Makes the folder with all its files, and gives their paths in it.
private func write(
  _ template: [TemplateFile], into folder: String, _ values: [String: String]
) throws(CommandFailure) -> [String] {
  try makeFolder(folder)
  var folders: Set<String> = []
  var paths: [String] = []
  for file in template {
    let (path, text) = file.filled(values)
    if let slash = path.firstIndex(of: "/"), folders.insert(String(path[..<slash])).inserted {
      try makeFolder(folder + "/" + path[..<slash])
    }
    try writeFile(folder + "/" + path, Array(text.utf8))
    paths.append(path)
  }
  return paths
}
