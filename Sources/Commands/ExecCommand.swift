internal import ArgumentParser
internal import Glibc
internal import Manifest
internal import WASI
internal import WebAssembly
internal import WebAssemblyText

struct ExecCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "exec", abstract: "Run a WASI program, or one function of a module.",
    usage: "wascc exec [<options>] <file> [<arguments> …]",
    discussion: """
      wascc exec --dir . --env HOME=/ tool.wasm in.txt out.txt
      wascc exec --invoke add sums.wat 40 2

      The program is given its arguments, its standard streams, and what the options grant: no directory, no variable \
      and nothing else. Options of wascc stand before the file; what follows it belongs to the program. The exit code \
      is the program's own. A file may be a module or its text; - is standard input.
      """)

  @Option(
    name: .customLong("dir"),
    help: "HOST[::GUEST][:ro] grants a directory, under a name of its own and only for reading if so said; repeatable.")
  var directories: [String] = []

  @Option(name: .customLong("tmpfs"), help: "GUEST[=SIZE] grants an empty directory in memory; repeatable.")
  var memoryDirectories: [String] = []

  @Option(name: .customLong("env"), help: "NAME=VALUE sets a variable; repeatable.")
  var variables: [String] = []

  @Flag(name: .customLong("env-inherit"), help: "Give the program wascc's own variables.")
  var inheritsEnvironment = false

  @Option(help: "Call this export with the arguments, and print its results.")
  var invoke: String?

  @Option(help: "How many instructions the program may take.")
  var fuel: UInt64?

  @Option(help: "How many seconds the program may take, such as 2 or 0.5.")
  var timeout: Double?

  @Option(name: .customLong("max-memory"), help: "How much memory the program may have, such as 64MiB.")
  var maximumMemory: String?

  @Option(name: .customLong("max-stack"), help: "How much stack the program may have, such as 1MiB.")
  var maximumStack: String?

  @Flag(
    name: .customLong("deterministic"),
    help: "Time passes only when the program looks, and random bytes repeat; --deterministic=SEED gives others.")
  var isDeterministic = false

  @Option(help: .hidden)
  var seed = "0"

  @Flag(name: .customLong("raw-terminal"), help: "Let the program steer the terminal with control characters.")
  var isRaw = false

  @Argument(parsing: .captureForPassthrough, help: "The module, then the program's arguments.")
  var words: [String] = []

  func validate() throws {
    if words.first == "--help" || words.first == "-h" { throw CleanExit.helpRequest(Self.self) }
    if words.first == "--version" { throw CleanExit.message(WasccCommand.version) }
    if let word = words.first, word.hasPrefix("-"), word != "-" {
      throw ArgumentParser.ValidationError("Unknown option '\(word)'")
    }
    if words.isEmpty { throw ArgumentParser.ValidationError("name a module, or - for standard input") }
    if let timeout, !(timeout >= 0 && timeout < 1e9) {
      throw ArgumentParser.ValidationError("--timeout \(timeout) is not a number of seconds")
    }
    for (option, text) in [("--max-memory", maximumMemory), ("--max-stack", maximumStack)] {
      if let text, byteCount(text) == nil {
        throw ArgumentParser.ValidationError("\(option) \(text) is not a size such as 64MiB")
      }
    }
    if UInt64(seed) == nil { throw ArgumentParser.ValidationError("--deterministic=\(seed) is not a number") }
    if fuel == 0 { throw ArgumentParser.ValidationError("--fuel is above zero") }
    _ = try grants()
    _ = try environment()
  }

  func run(in context: CommandContext) throws {
    let module = try loadModule(context)
    let program = GuestProgram(file: file, module: module, system: try system(context))
    let end = timeout.map { MonotonicClock.now &+ UInt64($0 * 1e9) }
    let code: UInt32
    if let invoke {
      for line in try program.invoke(invoke, Array(words.dropFirst()), deadline: end) { context.print(line) }
      return
    } else {
      code = try program.run(deadline: end)
    }
    if code != 0 { throw GuestStatus(code: Int32(truncatingIfNeeded: min(code, 255))) }
  }

  private var file: String { words.first ?? "-" }

  // MARK: The module

  private func loadModule(_ context: CommandContext) throws(CommandFailure) -> Module {
    let bytes = file == "-" ? context.input() : try readFile(file)
    let engine = Engine(Engine.Configuration(limits: limits, countsBudget: fuel != nil || timeout != nil))
    do {
      return try Module(isText(bytes) ? try ModuleText.binary(from: bytes) : bytes, engine: engine)
    } catch {
      throw CommandFailure(.badInput, "\(file): \(error)")
    }
  }

  /// A text begins with a parenthesis, after spaces and comments at most; a module never does.
  private func isText(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }) else { return false }
    return first == UInt8(ascii: "(") || first == UInt8(ascii: ";")
  }

  private var limits: Limits {
    var limits = Limits()
    limits.moduleBytes = maximumModuleBytes
    limits.budget = fuel
    if let bytes = maximumMemory.flatMap(byteCount) { limits.memoryBytes = bytes }
    if let bytes = maximumStack.flatMap(byteCount) { limits.stackBytes = bytes }
    return limits
  }

  // MARK: What it is given

  private func system(_ context: CommandContext) throws -> WASISystem {
    var configuration = WASIConfiguration()
    configuration.arguments = words
    configuration.environment = try environment()
    configuration.directories = try grants()
    if isDeterministic {
      // A new year's day; zero would make programs that look at years suspicious.
      configuration.clock = .virtual(start: 1_577_836_800_000_000_000)
      configuration.random = .seeded(UInt64(seed) ?? 0)
    }
    connect(&configuration, context)
    do { return try WASISystem(configuration) } catch {
      throw CommandFailure(.missingFile, "\(error)", advice: "Check what is granted with --dir.")
    }
  }

  private func connect(_ configuration: inout WASIConfiguration, _ context: CommandContext) {
    guard context.isProcess else {
      configuration.input = .bytes(file == "-" ? [] : context.input())
      configuration.output = .function { context.output([UInt8]($0)) }
      configuration.errors = .function { context.messages(String(decoding: $0, as: UTF8.self)) }
      return
    }
    configuration.input = file == "-" ? .none : .descriptor(STDIN_FILENO)
    configuration.output = target(STDOUT_FILENO)
    configuration.errors = target(STDERR_FILENO)
  }

  private func target(_ descriptor: Int32) -> OutputTarget {
    isatty(descriptor) == 1 && !isRaw ? .inertTerminal(descriptor) : .descriptor(descriptor)
  }

  private func environment() throws -> [(name: String, value: String)] {
    var result = inheritsEnvironment ? processEnvironment() : []
    for text in variables {
      guard let variable = splitVariable(text) else {
        throw ArgumentParser.ValidationError("--env \(text) is not NAME=VALUE")
      }
      result.removeAll { $0.name == variable.name }
      result.append(variable)
    }
    return result
  }

  private func grants() throws -> [GrantedDirectory] {
    try directories.map(Self.hostDirectory) + memoryDirectories.map(Self.memoryDirectory)
  }

  private static func hostDirectory(_ text: String) throws -> GrantedDirectory {
    guard let grant = directoryGrant(text) else {
      throw ArgumentParser.ValidationError("--dir \(text) is not HOST[::GUEST][:ro]")
    }
    return GrantedDirectory(.host(grant.host), as: grant.guest, isReadOnly: grant.isReadOnly)
  }

  private static func memoryDirectory(_ text: String) throws -> GrantedDirectory {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let guest = parts.first, !guest.isEmpty, let size = parts.count == 1 ? 256 << 20 : byteCount(parts[1]) else {
      throw ArgumentParser.ValidationError("--tmpfs \(text) is not GUEST[=SIZE]")
    }
    return GrantedDirectory(.memory(bytes: size), as: guest)
  }
}

extension ExecCommand {
  /// Options that take the next word.
  private static let optionsWithValue: Set<String> = [
    "--dir", "--tmpfs", "--env", "--invoke", "--fuel", "--timeout", "--max-memory", "--max-stack", "--seed",
  ]

  /// The parser has no flag with an optional value, so `--deterministic=SEED` becomes two options. Words from the module
  /// on are the program's and stay as they are.
  static func spellingOutSeed(_ words: [String]) -> [String] {
    guard words.first == configuration.commandName else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if index > 0, !word.hasPrefix("-") || word == "-" || word == "--" { break }
      if word.hasPrefix("--deterministic=") {
        result += ["--deterministic", "--seed=" + word.dropFirst("--deterministic=".count)]
      } else {
        result.append(word)
        if optionsWithValue.contains(word), index + 1 < words.count {
          index += 1
          result.append(words[index])
        }
      }
      index += 1
    }
    return result + words[index...]
  }
}

/// A guest's own exit code, for the command to leave with.
struct GuestStatus: Error {
  let code: Int32
}

private func splitVariable(_ text: String) -> (name: String, value: String)? {
  guard let mark = text.firstIndex(of: "="), mark > text.startIndex else { return nil }
  return (String(text[..<mark]), String(text[text.index(after: mark)...]))
}

/// This process's variables; one without a name is left out.
private func processEnvironment() -> [(name: String, value: String)] {
  var result: [(name: String, value: String)] = []
  var entry = environ
  while let text = entry.pointee {
    if let variable = splitVariable(String(cString: text)) { result.append(variable) }
    entry += 1
  }
  return result
}
