internal import ArgumentParser
internal import Claims
internal import JSON

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Make and show the keys that sign and identify modules.",
    subcommands: [New.self, Show.self, Vouch.self])

  struct New: ContextCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Make a key and write its seed to a file only you can read.",
      discussion: "The public key is printed; the seed is not. An account key signs modules, a module key names one.")

    @Argument(help: "The kind: account, module, service, server, operator, cluster or user.")
    var kind: String

    @Option(name: .shortAndLong, help: "The file to write. (default: KIND.nk)")
    var output: String?

    @OptionGroup var form: OutputOptions

    func run(in context: CommandContext) throws {
      guard let kind = KeyKind(named: kind), kind.signs else {
        throw CommandFailure(
          .usage, "\"\(kind)\" is no kind of key that signs",
          advice: "Choose one of: \(KeyKind.allCases.filter(\.signs).map(\.name).joined(separator: ", ")).")
      }
      let pair = try KeyPair(generating: kind)
      let path = output ?? "\(kind.name).nk"
      try writeFile(path, Array((pair.seedText + "\n").utf8), mode: 0o600)
      print(pair.publicKey, in: context)
      context.messages("seed written to \(path); keep it secret")
    }

    private func print(_ key: PublicKey, in context: CommandContext) {
      if form.json { context.print(description(of: key)) } else { context.print(key.description) }
    }
  }

  struct Show: ContextCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print the public key that belongs to a seed file.")

    @Argument(help: "A seed file, - for standard input, or a public key.")
    var source: String

    @OptionGroup var form: OutputOptions

    func run(in context: CommandContext) throws {
      let key = try KeyFile(source).publicKey(in: context)
      if form.json { context.print(description(of: key)) } else { context.print("\(key)  \(key.kind.name)") }
    }
  }
}

extension KeysCommand {
  struct Vouch: ContextCommand {
    static let configuration = CommandConfiguration(
      commandName: "vouch", abstract: "Print a token by which an operator vouches for an account, for trust files.",
      discussion: """
        The operator's key signs. When the operator vouches for itself, the token names the keys that sign in its name.
        """)

    @Argument(help: "The account's public key, or a file with its key.")
    var subject: String

    @Option(name: .shortAndLong, help: "The operator's seed file.")
    var `operator` = "operator.nk"

    @Option(name: .shortAndLong, help: "The name to show.")
    var name: String?

    @Option(name: .customLong("signer"), help: "A key that signs in the account's name, besides its own; repeatable.")
    var signers: [String] = []

    @Option(name: .customLong("expires"), help: "Days until the token ends.")
    var expiresInDays: Int64?

    func run(in context: CommandContext) throws {
      let key = try KeyFile(`operator`).keyPair(in: context)
      let signers = try signers.map { try KeyFile($0).publicKey(in: context) }
      let token = AuthorityClaims.token(
        for: try KeyFile(subject).publicKey(in: context), name: name, signers: signers,
        expires: try moment(expiresInDays, after: context.clock.now), signedBy: key, clock: context.clock)
      // What nobody would accept is not handed out.
      do { _ = try AuthorityClaims(token: token) } catch { throw CommandFailure(.badInput, "no such token: \(error)") }
      context.print(String(decoding: token, as: UTF8.self))
    }
  }
}

private func description(of key: PublicKey) -> JSONValue {
  ["publicKey": .string(key.description), "kind": .string(key.kind.name)]
}

/// Where a key is read from. Seeds come from files or standard input, never from the command line.
struct KeyFile {
  private let source: String

  init(_ source: String) { self.source = source }

  /// The key of a seed file, a file with a public key, or a public key given itself.
  func publicKey(in context: CommandContext) throws(CommandFailure) -> PublicKey {
    if let key = try? PublicKey(source) { return key }
    let text = try text(in: context)
    if let key = try? PublicKey(text.filter { !$0.isWhitespace }) { return key }
    return try pair(text).publicKey
  }

  /// The key that can sign.
  func keyPair(in context: CommandContext) throws(CommandFailure) -> KeyPair { try pair(text(in: context)) }

  private func pair(_ text: String) throws(CommandFailure) -> KeyPair {
    do { return try KeyPair(seed: text) } catch {
      throw CommandFailure(.badInput, "\(name): \(error)", advice: "A seed file is made by `wascc keys new`.")
    }
  }

  private func text(in context: CommandContext) throws(CommandFailure) -> String {
    if looksLikeSeed {
      throw CommandFailure(
        .usage, "a seed was given on the command line, where other users can see it",
        advice: "Put it into a file with mode 0600, or give - and pipe it in. Consider this seed as known to others.")
    }
    let bytes = source == "-" ? context.input() : try readFile(source, maximum: 4096)
    if source != "-", isOpenToOthers(source) {
      context.warn("\(source) can be read by other users; run: chmod 600 \(source)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.badInput, "\(name): not a text", advice: "A seed file is made by `wascc keys new`.")
    }
    return text
  }

  private var looksLikeSeed: Bool { source.utf8.count == 58 && source.hasPrefix("S") && !exists(source) }

  private var name: String { source == "-" ? "standard input" : source }
}
