internal import ArgumentParser
internal import Control
internal import JSON
internal import Manifest

struct CtlCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ctl", abstract: "Look at a host that runs, and change it.",
    discussion: """
      wascc ctl ps
      wascc ctl call counter HandleRequest '{"method": "GET", "path": "/"}'
      wascc ctl replace counter.signed.wasm
      wascc ctl logs -f

      It speaks to the one host that this user runs; when there are several, --control says which. Every change is made
      whole or not at all. What is added here stays until it is removed or the host ends; a manifest that `wascc run
      --watch` reads again leaves it alone.
      """,
    subcommands: [
      CtlProcessesCommand.self, CtlCallCommand.self, CtlAddCommand.self, CtlRemoveCommand.self, CtlReplaceCommand.self,
      CtlBindCommand.self, CtlUnbindCommand.self, CtlLogsCommand.self,
    ])
}

/// Which host a `ctl` command speaks to.
struct ControlOptions: ParsableArguments {
  @Option(help: "The host's control socket. (default: that of the only host that runs)")
  var control: String?

  /// Sends one request and hands out the lines that answer it, until `body` has enough.
  func ask(
    _ request: JSONValue, patience: UInt64 = 120_000_000_000, _ context: CommandContext,
    _ body: (JSONObject) throws -> Bool
  ) throws {
    var limits = LineLimits()
    limits.idleTime = patience
    do {
      let client = try ControlClient(path: try socket(context), limits: limits)
      try client.send(request)
      while let line = try client.receive() {
        if let error = line["error"] { throw Self.failure(error) }
        guard try body(line) else { return }
      }
    } catch let error as ControlError { throw Self.failure(error) }
    throw CommandFailure(.unavailable, "the host has ended the connection without an answer")
  }

  /// Sends one request that is answered by one line.
  func ask(_ request: JSONValue, patience: UInt64 = 120_000_000_000, _ context: CommandContext) throws -> JSONValue {
    var answer = JSONValue.null
    try ask(request, patience: patience, context) { line in
      answer = line["ok"] ?? .null
      return false
    }
    return answer
  }

  private func socket(_ context: CommandContext) throws -> String {
    if let control { return control }
    let folder = ControlFolder(runtimeFolder: context.environment("XDG_RUNTIME_DIR"))
    let sockets = try folder.liveSockets()
    switch sockets.count {
    case 1: return sockets[0]
    case 0:
      throw CommandFailure(
        .unavailable, "no host runs that can be controlled: \(folder.path) has no socket that answers",
        advice: "Start one with `wascc run`, or give the path of its socket with --control.")
    default:
      throw CommandFailure(
        .usage, "several hosts run", advice: "Choose one with --control: \(sockets.joined(separator: ", ")).")
    }
  }

  private static func failure(_ error: ControlError) -> CommandFailure {
    let status: ExitStatus =
      switch error.kind {
      case .unavailable: .unavailable
      case .refused: .refused
      case .protocolBroken: .internal
      case .timeout: .timeout
      }
    return CommandFailure(status, error.description)
  }

  private static func failure(_ error: JSONValue) -> CommandFailure {
    let status = error["status"]?.integer(as: Int32.self).flatMap(ExitStatus.init) ?? .unavailable
    return CommandFailure(status, error["sentence"]?.string ?? "the host refuses", advice: error["advice"]?.string)
  }
}

/// A file as the host has to be told of it, which runs in a folder of its own.
func pathForHost(_ file: String) -> String {
  BuiltinProvider(rawValue: file) != nil ? file : ManifestPath.absolute(file)
}

private func request(binding: BindingOption, secrets: [String]) -> JSONValue {
  var values = JSONObject()
  for value in binding.values.sorted(by: { $0.key < $1.key }) { values[value.key] = .string(value.value) }
  return [
    "capability": .string(binding.capability), "name": .string(binding.name), "values": .object(values),
    "secrets": .array(secrets.filter { binding.values[$0] != nil }.map(JSONValue.string)),
  ]
}

struct CtlProcessesCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "ps", abstract: "List actors, providers and bindings, and how each is.")

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let answer = try host.ask(["do": "ps"], context)
    if form.json { return context.print(answer) }
    context.print(OverviewText.lines(answer.object ?? JSONObject()))
  }
}

struct CtlCallCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call one operation of an actor that runs.",
    discussion:
      "The payload is JSON unless --hex or --raw says otherwise; @FILE reads it from a file, - from standard input.")

  @Argument(help: "The actor, by its name, key or path.")
  var actor: String

  @OptionGroup var message: PayloadOptions

  @Option(help: "How long the call may take, such as 500ms; the host has a bound of its own.")
  var time = "10s"

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: AnswerOptions

  func validate() throws {
    guard let time = nanoseconds(time), time <= 86_400_000_000_000 else {
      throw ArgumentParser.ValidationError("--time \(time) is not a time such as 500ms, of a day at most")
    }
  }

  func run(in context: CommandContext) throws {
    let payload = try message.bytes(context)
    let milliseconds = max(1, (nanoseconds(time) ?? 0) / 1_000_000)
    let answer = try host.ask(
      [
        "do": "call", "actor": .string(actor), "operation": .string(message.operation),
        "payload": .string(hexadecimal(payload)), "milliseconds": JSONValue(milliseconds),
      ], patience: (milliseconds + 60_000) * 1_000_000, context)
    guard let response = hexadecimal(Array((answer["response"]?.string ?? "").utf8)) else {
      throw CommandFailure(.internal, "the host's answer is not hexadecimal")
    }
    form.show(response, context)
  }
}

struct CtlAddCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an actor or a provider to a host that runs.",
    discussion: """
      FILE is a signed module, a provider library, or the name of a provider that comes with wascc:

      wascc ctl add keyvalue
      wascc ctl add counter.signed.wasm --bind wascc:keyvalue,FILE=count.sqlite
      """)

  @Argument(help: "A module, a library, or the name of a provider that comes with wascc.")
  var file: String

  @Option(help: "The actor's name, or the provider's among those of its capability.")
  var name: String?

  @Option(name: .customLong("bind"), help: "CAPABILITY[/NAME][,KEY=VALUE…] binds the actor; repeatable.")
  var binds: [String] = []

  @Option(name: .customLong("secret"), help: "The KEY of a value that is never shown; repeatable.")
  var secrets: [String] = []

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let bindings = try binds.map { text in
      let binding = try BindingOption(text)
      guard binding.actor == nil else { throw CommandFailure(.usage, "--bind \(text): the actor is the one added") }
      return request(binding: binding, secrets: secrets)
    }
    var fields = JSONObject()
    fields["do"] = "add"
    fields["file"] = .string(pathForHost(file))
    fields["name"] = name.map(JSONValue.string)
    fields["bindings"] = .array(bindings)
    let answer = try host.ask(.object(fields), context)
    form.show(answer, "added \(file)", context)
  }
}

struct CtlReplaceCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace", abstract: "Replace an actor or a provider while calls go on.",
    discussion: """
      A module takes the place of the actor with its key, a provider that of the one with its capability and name. When it
      does not start, the old one stays.
      """)

  @Argument(help: "A module, a library, or the name of a provider that comes with wascc.")
  var file: String

  @Option(help: "The provider's name among those of its capability.")
  var name: String?

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    var fields = JSONObject()
    fields["do"] = "replace"
    fields["file"] = .string(pathForHost(file))
    fields["name"] = name.map(JSONValue.string)
    let answer = try host.ask(.object(fields), context)
    form.show(answer, "replaced \(file)", context)
  }
}

struct CtlRemoveCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove an actor or a provider, with its bindings.")

  @Argument(help: "An actor by its name, key or path, or a provider: CAPABILITY[/NAME].")
  var target: String

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let answer = try host.ask(["do": "remove", "target": .string(target)], context)
    form.show(answer, "removed \(target)", context)
  }
}

struct CtlBindCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind", abstract: "Bind an actor to a provider, or change the values of its binding.")

  @Argument(help: "The actor, by its name, key or path.")
  var actor: String

  @Argument(help: "CAPABILITY[/NAME].")
  var capability: String

  @Argument(help: "KEY=VALUE, as many as there are.")
  var values: [String] = []

  @Option(name: .customLong("secret"), help: "The KEY of a value that is never shown; repeatable.")
  var secrets: [String] = []

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let binding = BindingOption(
      capability: capability, values: try BindingOption.values(values, in: "bind"))
    let answer = try host.ask(
      ["do": "bind", "actor": .string(actor), "binding": request(binding: binding, secrets: secrets)], context)
    form.show(answer, "bound \(actor) to \(capability)", context)
  }
}

struct CtlUnbindCommand: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "unbind", abstract: "Take a binding back.")

  @Argument(help: "The actor, by its name, key or path.")
  var actor: String

  @Argument(help: "CAPABILITY[/NAME].")
  var capability: String

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let answer = try host.ask(
      ["do": "unbind", "actor": .string(actor), "capability": .string(capability)], context)
    form.show(answer, "took back the binding of \(actor) to \(capability)", context)
  }
}

struct CtlLogsCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "logs", abstract: "Show the last lines of a host's log.",
    discussion: "With --json each line is an object on a line of its own.")

  @Flag(name: [.customShort("f"), .long], help: "Go on with new lines as they come.")
  var follow = false

  @OptionGroup var host: ControlOptions
  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    try host.ask(
      ["do": "logs", "follow": .bool(follow)], patience: follow ? .max : 60_000_000_000, context
    ) { answer in
      if form.json, answer["ok"] == nil {
        context.print(JSONValue.object(answer).text())
      } else if let line = answer["line"] {
        context.print("\(line["level"]?.string ?? ""): \(line["text"]?.string ?? "")")
      } else if let lost = answer["lost"] {
        context.messages("\(lost) lines were lost: they came faster than they were read")
      }
      return answer["ok"] == nil
    }
  }
}

extension OutputOptions {
  /// The answer for programs, or a sentence for people.
  func show(_ answer: JSONValue, _ sentence: String, _ context: CommandContext) {
    if json { context.print(answer) } else { context.print(sentence) }
  }
}
