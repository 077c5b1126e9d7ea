internal import ActorHost
internal import ArgumentParser
internal import Claims
internal import Control
internal import JSON
internal import Manifest
internal import Monitoring
internal import WebAssembly

struct RunCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a manifest, or actors with bindings given here, until Ctrl-C.",
    discussion: """
      wascc run host.yaml
      wascc run counter.wasm --bind wascc:http_server,PORT=8081 --bind wascc:keyvalue

      Providers for --bind are the ones that come with wascc (http_server, keyvalue, logging) and those of --provider.
      `wascc ctl` looks at the host and changes it while it runs; so does --watch, after the files.
      Ctrl-C lets calls under way finish and stops; a second one stops at once.
      """)

  @Argument(help: "One manifest (.yaml, .yml, .json), or signed modules (.wasm).")
  var files: [String]

  @Option(
    name: .customLong("bind"),
    help: "CAPABILITY[/NAME][,KEY=VALUE…] binds every actor given here; repeatable. ACTOR=CAPABILITY… binds one.")
  var binds: [String] = []

  @Option(name: .customLong("provider"), help: "A provider to load, a library (.so) or a module (.wasm); repeatable.")
  var providers: [String] = []

  @Flag(help: "Check everything, print the plan, and start nothing.")
  var dryRun = false

  @Option(help: "Write every call of actors and providers that are modules to this file, for `wascc replay`.")
  var record: String?

  @Option(help: "Write every call to an actor or a capability to this file, for people: a JSON object a line.")
  var trace: String?

  @Option(help: "[HOST:]PORT where the host shows its health (/) and its metrics (/metrics); on this machine alone.")
  var monitor: String?

  @OptionGroup var trust: TrustOptions

  @Flag(help: "Apply changes of the manifest and of the files it names while the host runs.")
  var watch = false

  @Option(help: "Where `wascc ctl` reaches the host. (default: wascc/PID.sock in $XDG_RUNTIME_DIR, or /tmp/wascc-UID)")
  var control: String?

  @Flag(name: .customLong("no-control"), help: "Have no control socket.")
  var noControl = false

  @OptionGroup var form: OutputOptions

  func validate() throws {
    if control != nil, noControl {
      throw ArgumentParser.ValidationError("--control and --no-control exclude each other")
    }
    try checkTrace(trace, record)
  }

  func run(in context: CommandContext) throws {
    if dryRun { return try showPlan(context) }
    let signals = StopSignals()
    let (logs, secrets) = (LogRing(), HiddenTexts())
    var context = context.hiding(secrets)
    context.logs = logs
    let document = try self.document(context)
    secrets.add(document.secrets) { SecretTexts() }
    let recording = try record.map { try RecordingFile($0, context) }
    let traced = try trace.map { try RecordingFile($0, context) }
    context.recorder = recording?.recorder
    let marks = FileMarks(document.files)
    let plan = try RunPlan(document, context)
    recording?.begin()
    traced?.begin()
    let metrics = plan.document.monitor.map { _ in MetricsMiddleware() }
    // The trace is outside: what is measured is the call, without the writing of its line.
    let layers: [(any Middleware)?] = [traced?.tracer, metrics]
    var company = HostCompany(try plan.start(middleware: layers.compactMap(\.self), context))
    do {
      company.monitor = try plan.startMonitor(company.host, metrics, context)
      company.pusher = try plan.startPush(company.host, metrics, context)
      let running = RunningHost(company.host, plan, hiding: secrets, context)
      company.server = try startControl(running, logs, context)
      if watch { company.watcher = try startWatcher(running, marks, context) }
    } catch {
      company.stop()
      throw error
    }
    announce(plan, context)
    signals.wait()
    context.messages("stopping; Ctrl-C again stops at once")
    signals.leaveAtTheNext(with: ExitStatus.interrupted.rawValue)
    company.stop()
    context.messages("stopped")
  }

  private func startWatcher(
    _ running: RunningHost, _ marks: FileMarks, _ context: CommandContext
  ) throws(CommandFailure) -> ManifestWatcher {
    try ManifestWatcher(running, since: marks, context) { [self] in
      try document(context)
    } policies: { [self] in
      policies(context)
    }
  }

  private func showPlan(_ context: CommandContext) throws {
    let document = try self.document(context)
    let context = context.hiding(document)
    let plan = try RunPlan(document, context)
    if form.json { context.print(plan.json) } else { context.print(plan.text) }
  }

  private func announce(_ plan: RunPlan, _ context: CommandContext) {
    if form.json {
      context.print(
        [
          "ready": true,
          "addresses": .array(
            plan.listeners.map { ["actor": .string($0.actor), "url": $0.url.map(JSONValue.string) ?? .null] }),
        ])
      return
    }
    for listener in plan.listeners {
      context.print("ready: \(printable(listener.actor)) serves \(listener.url ?? "HTTP at the port that is logged")")
    }
    guard plan.listeners.isEmpty else { return }
    context.print("ready: \(counted(plan.actors.count, "actor")), \(counted(plan.providers.count, "provider"))")
  }

  // MARK: What to run

  private func document(_ context: CommandContext) throws(CommandFailure) -> ManifestDocument {
    var document = try written(context)
    if let monitor {
      var entry = try monitorEntry(monitor)
      entry.push = document.monitor?.push
      document.monitor = entry
    }
    document.policies.trust += try trust.stores(context)
    return document
  }

  private func monitorEntry(_ text: String) throws(CommandFailure) -> MonitorEntry {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let port = parts.last.flatMap({ UInt16($0) }) else {
      throw CommandFailure(.usage, "--monitor \(text): no port from 0 to 65535", advice: "Write PORT or HOST:PORT.")
    }
    var entry = MonitorEntry(port: port)
    if parts.count > 1 { entry.host = parts.dropLast().joined(separator: ":") }
    return entry
  }

  /// What the manifest says about policies, when nothing is wrong with that.
  private func policies(_ context: CommandContext) -> PolicyEntry? {
    guard files.count == 1, !isModule(files[0]),
      let bytes = try? readFile(files[0], maximum: maximumManifestBytes)
    else { return nil }
    return PolicyEntry(ofManifest: bytes, file: files[0]) { context.environment($0) }
  }

  private func isModule(_ file: String) -> Bool { file.hasSuffix(".wasm") }

  /// What the file says, or the modules and bindings given here.
  private func written(_ context: CommandContext) throws(CommandFailure) -> ManifestDocument {
    if files.count == 1, !isModule(files[0]) {
      guard binds.isEmpty, providers.isEmpty else {
        throw CommandFailure(.usage, "--bind and --provider go with modules", advice: "Write them into the manifest.")
      }
      return try readManifest(files[0], context)
    }
    if let other = files.first(where: { !isModule($0) }) {
      throw CommandFailure(.usage, "\(other) is no .wasm module", advice: "Give one manifest, or modules only.")
    }
    var document = ManifestDocument(file: "command line")
    document.actors = files.map(ActorEntry.init(path:))
    for option in binds { document.bindings += try bindings(option) }
    document.capabilities = providers.map { CapabilityEntry(.file(ManifestPath(command: $0))) }
    document.capabilities += Set(document.bindings.map(\.capability.value)).sorted()
      .compactMap(BuiltinProvider.usual).map(CapabilityEntry.init(fallback:))
    return document
  }

  private func bindings(_ option: String) throws(CommandFailure) -> [BindingEntry] {
    let binding = try BindingOption(option)
    return (binding.actor.map { [$0] } ?? files).map {
      BindingEntry(actor: $0, capability: binding.capability, binding: binding.name, values: binding.values)
    }
  }
}
