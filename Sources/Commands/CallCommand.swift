internal import ActorHost
internal import ArgumentParser
internal import JSON
internal import Manifest
internal import WaPC
internal import WebAssembly

struct CallCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call one operation of an actor and print its answer.",
    discussion: """
      The payload is JSON unless --hex or --raw says otherwise; @FILE reads it from a file, - from standard input.
      The actor's own calls are answered by a mock file, or by the providers of a manifest, of which only those start
      that the actor may call: no server listens.
      """)

  @Argument(help: "The actor's module.")
  var file: String

  @OptionGroup var message: PayloadOptions

  @Option(help: "A file with answers to the actor's host calls.")
  var mock: String?

  @Option(help: "A manifest whose providers and bindings answer the actor's host calls.")
  var manifest: String?

  @Option(help: "Write the call to this file, for `wascc replay`.")
  var record: String?

  @Option(help: "With --manifest: write every call to an actor or a capability to this file, a JSON object a line.")
  var trace: String?

  @Option(help: "How long the call may take, such as 500ms.")
  var time = "10s"

  @Option(help: "How many instructions the call may take.")
  var budget: UInt64?

  @Flag(help: "Run a module without claims, which may then call anything.")
  var unsigned = false

  @OptionGroup var form: AnswerOptions

  func validate() throws {
    if mock != nil, manifest != nil { throw ArgumentParser.ValidationError("--mock and --manifest exclude each other") }
    if manifest != nil, unsigned { throw ArgumentParser.ValidationError("a host runs signed modules only; use --mock") }
    if trace != nil, manifest == nil { throw ArgumentParser.ValidationError("--trace goes with --manifest") }
    try checkTrace(trace, record)
    if nanoseconds(time) == nil { throw ArgumentParser.ValidationError("--time \(time) is not a time such as 500ms") }
  }

  func run(in context: CommandContext) throws {
    let payload = try message.bytes(context)
    if let manifest {
      let document = try readManifest(manifest, context)
      let context = context.hiding(document)
      form.show(try callThroughHost(document, payload, context), context)
    } else {
      form.show(try callAlone(payload, context), context)
    }
  }

  // MARK: The call

  private func callAlone(_ message: [UInt8], _ context: CommandContext) throws -> [UInt8] {
    let file = try ModuleFile(file, unsigned: unsigned, context)
    let host = ScriptedHost(try answers(context), claims: file.claims) { context.messages(printable($0, limit: 4096)) }
    var configuration = GuestConfiguration()
    configuration.name = file.name
    configuration.offers = [.wasi()]
    configuration.startTime = nanoseconds(time)
    let recording = try record.map { try RecordingFile($0, context) }
    configuration.recorder = recording?.recorder
    var limits = Limits()
    limits.budget = budget
    configuration.limits = limits
    let engine = Engine(Engine.Configuration(limits: limits, countsBudget: true))
    do {
      let module = try file.module(engine)
      recording?.begin()
      let guest = try WaPCGuest(module, host: host, configuration: configuration)
      return try guest.call(operation, message, deadline: deadline)
    } catch {
      throw CallFailure.of(error, "\(self.file) \(operation)")
    }
  }

  private var deadline: UInt64 { MonotonicClock.now &+ (nanoseconds(time) ?? 0) }

  private func answers(_ context: CommandContext) throws -> [MockAnswer] {
    guard let mock else { return [] }
    do {
      return try mockAnswers(readFile(mock, maximum: 1 << 20), file: mock, environment: context.environment)
    } catch let error as ManifestError {
      throw CommandFailure(.badInput, error.description)
    }
  }

  private func callThroughHost(_ document: ManifestDocument, _ message: [UInt8], _ context: CommandContext) throws
    -> [UInt8]
  {
    let actor = try ModuleFile(file, unsigned: false, context)
    var document = document
    if !document.actors.contains(where: { $0.path.resolved == file || sameFile($0.path.resolved, file) }) {
      document.actors.append(ActorEntry(path: file))
    }
    guard let key = actor.claims?.subject.description else {
      preconditionFailure("a module that is not run unsigned has claims")
    }
    var context = context
    let recording = try record.map { try RecordingFile($0, context) }
    let traced = try trace.map { try RecordingFile($0, context) }
    context.recorder = recording?.recorder
    let plan = try RunPlan(document, context).reach(of: key)
    recording?.begin()
    traced?.begin()
    let host = try plan.start(middleware: traced.map { [$0.tracer] } ?? [], context)
    defer { host.shutdown() }
    do { return try host.call(key, operation, message, deadline: deadline) } catch {
      throw CallFailure.of(error, "\(file) \(operation)")
    }
  }

  private var operation: String { message.operation }
}

/// A failed call as a command reports it.
enum CallFailure {
  static func of(_ error: any Error, _ call: String) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: return failure
    case let failure as GuestCallError: return CommandFailure(status(failure), "\(call): \(text(failure))")
    case let failure as InvocationError:
      return CommandFailure(status(failure), "\(call): \(failure.message)")
    case let failure as GuestLoadError: return CommandFailure(.badInput, "\(call): \(failure)")
    case let failure as Trap: return CommandFailure(failure.isExhaustion ? .timeout : .trap, "\(call): \(failure)")
    case let failure as Exception: return CommandFailure(.trap, "\(call): \(failure)")
    default: return CommandFailure(.badInput, "\(call): \(error)")
    }
  }

  private static func status(_ error: GuestCallError) -> ExitStatus {
    guard let cause = error.cause else { return .failed }
    return (cause as? Trap)?.isExhaustion == true ? .timeout : .trap
  }

  private static func status(_ error: InvocationError) -> ExitStatus {
    switch error.reason {
    case .actorFailed(let failure): status(failure)
    case .denied: .refused
    case .deadlineExceeded: .timeout
    default: .failed
    }
  }

  /// The backtrace belongs to the report of a trap.
  private static func text(_ error: GuestCallError) -> String {
    guard let trap = error.cause as? Trap else { return "\(error)" }
    return "\(error)\n\(trap)"
  }
}
