public import ArgumentParser

/// One of wascc's commands: it gets the world as a value and throws what goes wrong.
protocol ContextCommand: ParsableCommand {
  func run(in context: CommandContext) throws
}

/// The root of the command tree.
public struct WasccCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "wascc",
    abstract: "Run signed WebAssembly actors behind capability providers.",
    discussion: """
      Data goes to standard output, everything else to standard error.
      Exit codes: \(ExitStatus.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")).
      """,
    version: version,
    subcommands: [
      KeysCommand.self, SignCommand.self, VerifyCommand.self, InspectCommand.self, ValidateCommand.self,
      RunCommand.self, CtlCommand.self, DoctorCommand.self, ExecCommand.self, CallCommand.self, ReplayCommand.self,
      NewCommand.self, WasmToWatCommand.self, WatToWasmCommand.self, SpecCommand.self, ProviderProcessCommand.self,
    ])

  public static let version = "0.1.0"

  public init() {}

  /// Runs the command that the arguments name, and gives the status to leave the process with.
  public static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
    do {
      var command = try parseAsRoot(ExecCommand.spellingOutSeed(arguments))
      if let command = command as? any ContextCommand {
        try command.run(in: context)
      } else {
        try command.run()
      }
      guard let failure = context.outputFailure() else { return ExitStatus.ok.rawValue }
      throw CommandFailure(.cannotCreate, "standard output: \(failure)")
    } catch let guest as GuestStatus {
      return guest.code
    } catch let failure as CommandFailure {
      context.messages("wascc: \(failure)")
      return failure.status.rawValue
    } catch {
      return leave(with: error, context)
    }
  }

  /// Help and version are answers; everything else the parser throws is a wrong command line.
  private static func leave(with error: any Error, _ context: CommandContext) -> Int32 {
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      context.messages(text)
      return ExitStatus.usage.rawValue
    }
    context.print(text)
    return ExitStatus.ok.rawValue
  }
}

/// For commands that print data.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print the data as JSON.")
  var json = false
}
