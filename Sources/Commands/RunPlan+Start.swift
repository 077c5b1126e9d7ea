internal import ActorHost
internal import Claims
internal import JSON
internal import Manifest
internal import Messages
internal import Recording
internal import WaPC

extension RunPlan {
  /// Starts a host with everything in the plan. When a step fails, what was started is stopped again.
  func start(middleware: [any Middleware] = [], _ context: CommandContext) throws(CommandFailure) -> Host {
    let context = context.hiding(document)
    if let taken = listeners.first(where: \.isTaken) {
      let finding = finding(portInUse: taken)
      throw CommandFailure(
        .unavailable, "\(finding.file):\(finding.place.line): \(finding.fault)",
        advice: "\(finding.advice) Nothing was started.")
    }
    let host: Host
    do { host = try Host(configuration(middleware, context)) } catch {
      throw CommandFailure(.internal, "the host does not start: \(error)")
    }
    do {
      for actor in actors { try host.addActor(actor.bytes, options: options(actor)) }
      for provider in providers { try host.addProvider(provider.provider, binding: provider.entry.binding) }
      for binding in bindingsInOrder { try host.setBinding(binding.binding) }
    } catch {
      host.shutdown()
      throw CommandFailure(
        .unavailable, document.hidingSecrets(in: "\(error)"),
        advice: "Everything that was started has been stopped again.")
    }
    return host
  }

  func finding(portInUse listener: Listener) -> ManifestFinding {
    ManifestFinding(
      file: document.file, place: listener.place, fault: "port \(printable(listener.port)) is in use",
      advice: "Stop the program that listens there, or give \(printable(listener.actor)) another PORT.")
  }

  /// Those to servers last: work arrives when all that it needs is there.
  var bindingsInOrder: [PlannedBinding] {
    let servers = Set(providers.filter(\.answersNobody).map(\.descriptor.id))
    let isServer = { (binding: PlannedBinding) in
      let capability = binding.entry.capability.value
      return servers.contains(WasmCloud.original(of: capability) ?? capability)
    }
    return bindings.filter { !isServer($0) } + bindings.filter(isServer)
  }

  private func configuration(_ middleware: [any Middleware], _ context: CommandContext) -> HostConfiguration {
    var configuration = hostConfiguration(context)
    configuration.middleware = middleware
    return configuration
  }

  /// What the document says of the host; providers that are modules are checked and limited by it too.
  func hostConfiguration(_ context: CommandContext) -> HostConfiguration {
    var configuration = HostConfiguration()
    configuration.limits = document.limits
    configuration.trapPolicy = document.policies.trap
    configuration.replacement = document.policies.replacement
    configuration.labels = document.labels
    configuration.verifier = document.verifier(context.clock)
    configuration.offersWASI = document.policies.offersWASI
    configuration.secrets = document.secrets
    configuration.hiddenTexts = context.hiddenTexts
    configuration.recorder = context.recorder
    configuration.log = { context.log($0, $1) }
    return configuration
  }

  /// With the manifest's own policy and limits filled in, so that a change of those reaches actors that run.
  func options(_ actor: PlannedActor) -> ActorOptions {
    var options = ActorOptions()
    options.limits = actor.entry.limits ?? document.limits
    options.trapPolicy = actor.entry.trapPolicy ?? document.policies.trap
    options.name = actor.name
    options.instances = actor.entry.instances
    options.allow = actor.entry.allowList(in: document)
    options.origin = document.shown(actor.entry.place)
    return options
  }

  // MARK: For people and programs

  var text: String {
    var blocks = [
      ["actors"] + table(actors.map { [printable($0.name), $0.key, $0.entry.path.resolved] }),
      ["capabilities"]
        + table(
          providers.map {
            [$0.descriptor.id, $0.entry.binding, printable($0.descriptor.name), $0.entry.shownIsolation]
          }),
      ["bindings"]
        + table(
          bindings.map { binding in
            let values = binding.entry.shownValues.map { "\($0.name)=\(printable($0.value))" }
            return [
              printable(binding.actor.name), binding.entry.capability.value, binding.entry.binding,
              values.joined(separator: " "),
            ]
          }),
    ]
    let grants = providers.flatMap(\.grantRows)
    if !grants.isEmpty { blocks.insert(["grants"] + table(grants), at: 2) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  var json: JSONValue {
    [
      "actors": .array(
        actors.map { ["name": .string($0.name), "key": .string($0.key), "file": .string($0.entry.path.resolved)] }),
      "capabilities": .array(
        providers.map {
          var row = JSONObject()
          row["id"] = .string($0.descriptor.id)
          row["binding"] = .string($0.entry.binding)
          row["isolation"] = .string($0.entry.isolation.rawValue)
          row["memory"] = $0.entry.limits.memoryBytes.map { JSONValue($0) } ?? .null
          row["cpu_percent"] = $0.entry.limits.cpuPercent.map { JSONValue($0) } ?? .null
          row["grants"] = $0.grants
          return .object(row)
        }),
      "bindings": .array(
        bindings.map { binding in
          var values = JSONObject()
          for value in binding.entry.shownValues { values[value.name] = .string(value.value) }
          return [
            "actor": .string(binding.actor.key), "capability": .string(binding.entry.capability.value),
            "binding": .string(binding.entry.binding), "values": .object(values),
          ]
        }),
    ]
  }
}

extension CapabilityEntry {
  /// Where it runs, in words.
  fileprivate var shownIsolation: String {
    guard isolation == .process else { return "in the host's process" }
    let memory = limits.memoryBytes.map { ", memory \($0 >> 20) MiB" } ?? ""
    let share = limits.cpuPercent.map { ", cpu \($0)%" } ?? ""
    return "in its own process\(memory)\(share)"
  }
}
