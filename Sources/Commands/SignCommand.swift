internal import ArgumentParser
internal import Claims
internal import JSON

struct SignCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Put signed claims into a module.",
    discussion: """
      The account key signs; the module key names the module, and only its public half is needed.
      Without --account and --module, account.nk and STEM.nk are used.
      """)

  @Argument(help: "The module to sign.")
  var file: String

  @Option(name: .shortAndLong, help: "The file to write. (default: STEM.signed.wasm)")
  var output: String?

  @Option(name: .shortAndLong, help: "The account's seed file.")
  var account = "account.nk"

  @Option(name: .shortAndLong, help: "The module's seed file, or its public key. (default: STEM.nk)")
  var module: String?

  @Option(name: .shortAndLong, help: "The name to show. (default: STEM)")
  var name: String?

  @Option(
    name: .customLong("cap"), help: "A capability id, or an actor's public key, that the module may call; repeatable.")
  var capabilities: [String] = []

  @Option(name: .customLong("tag"), help: "A free label; repeatable.")
  var tags: [String] = []

  @Option(name: .customLong("rev"), help: "The revision, a growing number.")
  var revision: Int32?

  @Option(name: .customLong("ver"), help: "The version to show.")
  var version: String?

  @Option(help: "A name other actors may call this one by.")
  var callAlias: String?

  @Flag(help: "The module is a portable provider, not an actor.")
  var provider = false

  @Option(name: .customLong("expires"), help: "Days until the claims expire.")
  var expiresInDays: Int64?

  @Option(name: .customLong("not-before"), help: "Days until the claims begin to count.")
  var notBeforeInDays: Int64?

  @OptionGroup var form: OutputOptions

  func validate() throws {
    if provider, capabilities.count > 1 {
      throw ValidationError("a portable provider attests at most one capability id: the one it provides")
    }
  }

  func run(in context: CommandContext) throws {
    let bytes = try readFile(file)
    let accountKey = try key(account, "account") { key throws(CommandFailure) in try key.keyPair(in: context) }
    let moduleFile = module ?? stem(of: file) + ".nk"
    let moduleKey = try key(moduleFile, "module") { key throws(CommandFailure) in try key.publicKey(in: context) }
    let path = output ?? stem(of: file) + ".signed.wasm"
    let signed: [UInt8]
    do {
      let signer = try ModuleSigner(account: accountKey, clock: context.clock)
      signed = try signer.sign(bytes, as: moduleKey, statement(now: context.clock.now))
    } catch {
      throw CommandFailure(.badInput, "\(file): \(error)")
    }
    try writeFile(path, signed, replacing: true)
    if form.json {
      context.print(["file": .string(path), "module": .string("\(moduleKey)"), "issuer": .string("\(accountKey)")])
    } else {
      context.print(path)
    }
    context.messages("\(path): \(moduleKey), signed by \(accountKey)")
  }

  private func statement(now: Int64) throws(CommandFailure) -> ModuleStatement {
    var statement = ModuleStatement(name: name ?? stem(of: file))
    statement.tags = tags
    statement.capabilities = capabilities
    statement.revision = revision
    statement.version = version
    statement.callAlias = callAlias
    statement.isProvider = provider
    statement.expires = try moment(expiresInDays, after: now)
    statement.notBefore = try moment(notBeforeInDays, after: now)
    return statement
  }

  private func key<Key>(
    _ path: String, _ kind: String, _ read: (KeyFile) throws(CommandFailure) -> Key
  ) throws(CommandFailure) -> Key {
    do { return try read(KeyFile(path)) } catch {
      guard error.status == .missingFile else { throw error }
      throw CommandFailure(
        .missingFile, error.message, advice: "Make the \(kind) key with: wascc keys new \(kind) --output \(path)")
    }
  }
}

/// So many days after now, for the times of claims.
func moment(_ days: Int64?, after now: Int64) throws(CommandFailure) -> Int64? {
  guard let days else { return nil }
  let seconds = days.multipliedReportingOverflow(by: 86_400)
  let moment = now.addingReportingOverflow(seconds.partialValue)
  guard days >= 0, !seconds.overflow, !moment.overflow else {
    throw CommandFailure(
      .usage, "\(days) days is no span of time for claims", advice: "Give a number of days from today.")
  }
  return moment.partialValue
}
