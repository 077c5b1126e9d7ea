internal import ActorHost
internal import ArgumentParser
internal import JSON
internal import Manifest
internal import Recording
internal import WaPC
internal import WebAssembly

struct ReplayCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run recorded calls again and report every difference.",
    discussion: """
      Host calls are answered from the recording. Exits with 1 when something
      differs. Calls of providers that are modules are passed over unless --module
      names theirs: a recording does not hold what they read from files, so one
      that reads some may differ.
      """)

  @Argument(help: "A recording, as --record writes it.")
  var file: String

  @Option(name: .customLong("module"), help: "NAME=FILE.wasm for each module name in the recording; repeatable.")
  var modules: [String]

  @Flag(help: "Replay modules without claims, or with claims that do not count any more.")
  var unsigned = false

  @Option(help: "How long one call may take, such as 500ms.")
  var time = "10s"

  @OptionGroup var form: OutputOptions

  func validate() throws {
    if nanoseconds(time) == nil { throw ArgumentParser.ValidationError("--time \(time) is not a time such as 500ms") }
  }

  func run(in context: CommandContext) throws {
    let bytes = try readFile(file)
    var configuration = GuestConfiguration()
    configuration.startTime = nanoseconds(time)
    configuration.offers = [.wasi()]
    let replay = Replay(
      modules: try loadModules(context), configuration: configuration, callTime: nanoseconds(time))
    let records: [GuestCallRecord]
    do throws(RecordingError) { records = try RecordingText.records(bytes) } catch {
      throw CommandFailure(.badInput, "\(file): \(error)", advice: "A recording has one JSON object per line.")
    }
    let missing = Set(records.filter { !$0.isProvider }.map(\.module)).subtracting(replay.modules.keys).sorted()
    guard missing.isEmpty else {
      throw CommandFailure(
        .usage, "the recording has calls to \(missing.joined(separator: ", "))",
        advice: "Say which file that is: --module \(missing[0])=FILE.wasm")
    }
    let report = replay.run(records)
    show(report, context)
    guard report.differences.isEmpty else {
      throw CommandFailure(
        .failed, "\(counted(report.differences.count, "difference")) in \(counted(report.calls, "call"))")
    }
  }

  private func loadModules(_ context: CommandContext) throws(CommandFailure) -> [String: Module] {
    let engine = Engine(Engine.Configuration(countsBudget: true))
    var loaded: [String: Module] = [:]
    for option in modules {
      let parts = option.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw CommandFailure(.usage, "--module \(option): NAME=FILE.wasm expected")
      }
      let file = try ModuleFile(String(parts[1]), unsigned: unsigned, context)
      loaded[String(parts[0])] = try file.module(engine)
    }
    return loaded
  }

  private func show(_ report: ReplayReport, _ context: CommandContext) {
    guard form.json else {
      report.differences.forEach { context.print("\($0)") }
      guard report.differences.isEmpty else { return }
      let rest = report.passedOver == 0 ? "" : "; \(counted(report.passedOver, "call")) of providers passed over"
      context.print("\(counted(report.calls, "call")) replayed, no difference\(rest)")
      return
    }
    context.print([
      "calls": JSONValue(report.calls), "passedOver": JSONValue(report.passedOver),
      "differences": .array(
        report.differences.map {
          [
            "call": JSONValue($0.call), "instance": JSONValue($0.instance), "module": .string($0.module),
            "operation": .string($0.operation), "part": .string($0.part),
            "recorded": $0.recorded.map(JSONValue.string) ?? .null,
            "replayed": $0.replayed.map(JSONValue.string) ?? .null,
          ]
        }),
    ])
  }
}
