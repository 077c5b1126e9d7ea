internal import ActorHost
internal import Claims
internal import ForeignFunctions
internal import IsolatedProviders
internal import JSON

extension ManifestDocument {
  /// Reads a manifest's text. `file` is its path, which its own paths are relative to.
  public init(
    _ bytes: [UInt8], file: String, environment: @escaping (String) -> String?
  ) throws(ManifestError) {
    let root = try compose(bytes, file: file)
    let findings = FindingList(file: file)
    let reader = ManifestReader(findings: findings, folder: folder(of: file), environment: environment)
    self = reader.read(root)
    try findings.throwIfAny()
  }
}

extension PolicyEntry {
  /// The policies of a manifest, whatever is wrong with the rest of it; nil when it says nothing about them, or something
  /// is wrong with them themselves.
  public init?(ofManifest bytes: [UInt8], file: String, environment: @escaping (String) -> String?) {
    guard let root = try? compose(bytes, file: file) else { return nil }
    let findings = FindingList(file: file)
    let reader = ManifestReader(findings: findings, folder: folder(of: file), environment: environment)
    guard let policies = reader.policies(root), findings.findings.isEmpty else { return nil }
    self = policies
  }
}

private func compose(_ bytes: [UInt8], file: String) throws(ManifestError) -> YAMLNode {
  if file.hasSuffix(".json") { try checkJSON(bytes, file: file) }
  return try composeYAML(bytes, file: file)
}

/// JSON is YAML, but a file that calls itself JSON is held to JSON's own, stricter rules first.
func checkJSON(_ bytes: [UInt8], file: String) throws(ManifestError) {
  do { _ = try JSONValue(parsing: bytes) } catch {
    let place = Place(line: error.line, column: error.column)
    throw ManifestError([
      ManifestFinding(
        file: file, place: place, fault: "not JSON: \(error.message)", advice: "See RFC 8259; YAML is welcome too.")
    ])
  }
}

struct ManifestReader {
  let findings: FindingList
  let folder: String
  let environment: (String) -> String?

  func read(_ root: YAMLNode) -> ManifestDocument {
    var document = ManifestDocument(file: findings.file)
    guard var fields = fields(root, "the manifest") else { return document }
    for label in fields.textMap("labels") { document.labels[label.key.value] = label.value.value }
    if var limits = fields.fields("limits") { document.limits = read(&limits, over: HostLimits()) }
    if var policies = fields.fields("policies") { document.policies = read(&policies) }
    if var monitor = fields.fields("monitor") { document.monitor = read(&monitor) }
    document.actors = fields.list("actors").compactMap { actor($0, document.limits) }
    document.capabilities = fields.list("capabilities").compactMap { capability($0, document.limits) }
    document.bindings = fields.list("bindings").compactMap(binding)
    fields.finish()
    checkDuplicates(document)
    document.warnings = findings.warnings
    return document
  }

  /// The policies alone; nil when there are none.
  func policies(_ root: YAMLNode) -> PolicyEntry? {
    guard var fields = fields(root, "the manifest"), var policies = fields.fields("policies") else { return nil }
    return read(&policies)
  }

  func fields(_ node: YAMLNode, _ what: String) -> FieldReader? {
    FieldReader(node, what, findings, environment)
  }

  // MARK: Actors

  private func actor(_ node: YAMLNode, _ limits: HostLimits) -> ActorEntry? {
    if case .text = node.content {
      var list = FieldReader(wrapping: node, "path", "an actor", findings, environment)
      return list.requiredText("path").flatMap(existing).map { ActorEntry(place: node.place, path: $0) }
    }
    guard var fields = fields(node, "an actor") else { return nil }
    let path = fields.requiredText("path").flatMap(existing)
    let name = fields.text("name")?.value
    let trap = fields.choice("trap", TrapPolicy.self)
    var own: HostLimits?
    if var reader = fields.fields("limits") { own = read(&reader, over: limits) }
    let instances = fields.parsed("instances", "a number from 1 to 256") { text in
      Int(text).flatMap { ActorOptions.instanceRange.contains($0) ? $0 : nil }
    }
    let allow = allowList(&fields)
    fields.finish()
    guard let path else { return nil }
    var entry = ActorEntry(place: node.place, path: path, name: name, trapPolicy: trap, limits: own)
    if let instances { entry.instances = instances }
    entry.allow = allow
    return entry
  }

  func existing(_ text: Located<String>) -> ManifestPath? {
    let path = resolve(text.value, in: folder)
    guard let fault = fault(of: path) else { return path }
    let where_ = path.resolved == path.written ? "" : " (resolved to \(printable(path.resolved)))"
    findings.add(text.place, "\(fault.sentence): \(printable(path.written))\(where_)", fault.advice)
    return nil
  }

  // MARK: Providers

  private func capability(_ node: YAMLNode, _ limits: HostLimits) -> CapabilityEntry? {
    if case .text = node.content {
      var field = FieldReader(wrapping: node, "path", "a capability", findings, environment)
      return field.requiredText("path").flatMap(existing).map {
        CapabilityEntry(place: node.place, source: .file($0), binding: defaultBinding)
      }
    }
    guard var fields = fields(node, "a capability") else { return nil }
    let binding = bindingName(&fields, "binding_name")
    let path = fields.text("path")
    let module = fields.text("module")
    let builtin = fields.choice("builtin", BuiltinProvider.self)
    let library = fields.text("library")
    var source: CapabilityEntry.Source?
    var secrets = ValueMap()
    if let path {
      let configuration = values(&fields, "configuration")
      secrets = configuration
      if isModule(path.value) {
        findings.add(
          path.place, "\(printable(path.value)) is a module, not a library", "Write \"module:\" in place of \"path:\".")
      }
      source = existing(path).map { .native($0, configuration: configuration.values) }
    } else if let module {
      let (portable, environment) = portableModule(module, &fields, over: limits)
      secrets = environment
      source = portable.map { .portable($0) }
    } else if let builtin {
      source = .builtin(builtin)
    } else if let library {
      source = foreign(&fields, library).map { .foreign($0) }
    } else {
      findings.add(
        node.place, "a capability without a source",
        "Give it a path (a provider library), a module (a portable provider), a builtin (\(BuiltinProvider.allCases.map(\.rawValue).joined(separator: ", "))), "
          + "or a library with described operations."
      )
    }
    let isolation = fields.locatedChoice("isolation", Isolation.self)
    let bounds = fields.node("limits")
    fields.finish()
    guard let source else { return nil }
    var entry = CapabilityEntry(
      place: node.place, source: source, binding: binding, isolation: isolation?.value,
      limits: bounds.flatMap(isolationLimits) ?? IsolationLimits())
    checkIsolation(entry, isolation?.place, bounds?.place)
    entry.secrets = secrets.secretTexts
    entry.secretFiles = secrets.secretFiles
    return entry
  }

  private func isolationLimits(_ node: YAMLNode) -> IsolationLimits? {
    guard var fields = fields(node, "limits of a capability") else { return nil }
    var limits = IsolationLimits()
    limits.memoryBytes = fields.parsed("memory", "a size such as 256MiB", byteCount)
    limits.cpuPercent = fields.parsed("cpu", "a share of one core such as 50%, or 200% for two", percentage)
    fields.finish()
    return limits
  }

  private func checkIsolation(_ entry: CapabilityEntry, _ isolation: Place?, _ limits: Place?) {
    if entry.isolation == .process, let bond = entry.source.bondToTheHost {
      findings.add(isolation ?? entry.place, "isolation: process is not possible here: \(bond)", "Remove the line.")
    } else if entry.isolation == .none, let limits {
      findings.add(
        limits, "limits of a provider that has no process of its own", "Add \"isolation: process\", or remove them.")
    }
  }

  /// A library and its functions as `ForeignFunctions` takes them; the words of the types are that room's business.
  private func foreign(_ fields: inout FieldReader, _ library: Located<String>) -> ForeignDescription? {
    let capability = fields.requiredText("capability")
    let name = fields.text("name")?.value ?? ""
    let operations = fields.maps("operations").compactMap { operation($0.key, $0.value) }
    let destructors = fields.textMap("destructors").map { ($0.key.value, $0.value.value) }
    let free = fields.text("free")?.value
    guard let capability, let source = source(of: library) else { return nil }
    return ForeignDescription(
      library: source, capability: capability.value, name: name, operations: operations,
      destructors: Dictionary(destructors) { $1 }, free: free)
  }

  /// A path when it has a slash, else a library of the system.
  private func source(of library: Located<String>) -> ForeignDescription.Library? {
    guard library.value.contains("/") else { return .system(library.value) }
    return existing(library).map { .path(absolute($0.resolved)) }
  }

  private func operation(_ name: Located<String>, _ node: YAMLNode) -> ForeignOperation? {
    guard var fields = fields(node, "the operation \"\(printable(name.value))\"") else { return nil }
    let symbol = fields.text("symbol")?.value ?? ""
    let arguments = fields.list("arguments").compactMap(argument)
    let returns = fields.text("returns")?.value ?? ""
    let errors = fields.textMap("errors").compactMap(sentence)
    fields.finish()
    return ForeignOperation(
      name: name.value, symbol: symbol, arguments: arguments, returns: returns,
      errors: Dictionary(errors) { $1 })
  }

  /// `name: type`, a map of one.
  private func argument(_ node: YAMLNode) -> ForeignArgument? {
    guard case .map(let pairs) = node.content, pairs.count == 1, case .text(let type) = pairs[0].value.content else {
      findings.add(
        node.place, "an argument is one name and its type, found \(node.kind)", "Write it as \"- name: type\".")
      return nil
    }
    return ForeignArgument(pairs[0].key.value, type)
  }

  private func sentence(_ pair: (key: Located<String>, value: Located<String>)) -> (Int64, String)? {
    if let number = Int64(pair.key.value) { return (number, pair.value.value) }
    findings.add(
      pair.key.place, "errors has \"\(printable(pair.key.value))\" where a number stands",
      "Write \"-5: what that means\".")
    return nil
  }

  private func bindingName(_ fields: inout FieldReader, _ key: String) -> String {
    let isWord = { (text: String) -> String? in
      let allowed = text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || byte < 0x80 && Character(UnicodeScalar(byte)).isLetter || (0x30...0x39).contains(byte)
      }
      return allowed && !text.isEmpty ? text : nil
    }
    return fields.parsed(key, "a name of letters, digits, - and _", isWord) ?? defaultBinding
  }

  // MARK: Bindings

  private func binding(_ node: YAMLNode) -> BindingEntry? {
    guard var fields = fields(node, "a binding") else { return nil }
    let actor = fields.requiredText("actor")
    let capability = fields.requiredText("capability")
    let name = bindingName(&fields, "binding")
    let given = values(&fields, "values")
    let secrets = fields.texts("secrets")
    let limits = bindingLimits(&fields)
    fields.finish()
    let names = given.values.keys.sorted()
    for secret in secrets where !names.contains(secret.value) {
      findings.add(
        secret.place, "the secret \"\(printable(secret.value))\" is no value of this binding",
        "Known: \(names.joined(separator: ", ")).")
    }
    guard let actor, let capability else { return nil }
    var entry = BindingEntry(
      place: node.place, actor: actor, capability: capability, binding: name, values: given.values,
      secrets: Set(secrets.map(\.value)).union(given.secretNames))
    entry.secretParts = given.secretParts
    entry.secretFiles = given.secretFiles
    entry.limits = limits
    return entry
  }

  // MARK: Limits and policies

  func read(_ fields: inout FieldReader, over base: HostLimits) -> HostLimits {
    var limits = base
    let time = "a time such as 500ms or 5s"
    let bytes = "a size such as 64MiB"
    let number = "a whole number above 0"
    if let value = fields.parsed("memory", bytes, byteCount) { limits.memoryBytes = value }
    if let value = fields.parsed("call_time", time, nanoseconds) { limits.callTime = value }
    if let value = fields.parsed("start_time", time, nanoseconds) { limits.startTime = value }
    if let value = fields.parsed("budget", "a number of instructions, or none", Self.budget) { limits.budget = value }
    if let value = fields.parsed("queue", number, count) { limits.queueCalls = value }
    if let value = fields.parsed("queue_memory", bytes, byteCount) { limits.queueBytes = value }
    if let value = fields.parsed("payload", bytes, byteCount) { limits.payloadBytes = value }
    if let value = fields.parsed("chain", number, count) { limits.chainDepth = value }
    fields.finish()
    return limits
  }

  private static func budget(_ text: String) -> UInt64?? {
    text == "none" ? .some(nil) : count(text).map { UInt64($0) }
  }

  private func read(_ fields: inout FieldReader) -> PolicyEntry {
    var policies = PolicyEntry()
    if let list = requiredList(&fields, "issuers") {
      let texts = list.value.compactMap { fields.text(of: $0, "issuers of policies") }
      policies.issuers = Set(texts.compactMap(account))
      policies.issuersPlace = list.place
    }
    if let store = trust(&fields) { policies.trust.append(store) }
    policies.trap = fields.choice("trap", TrapPolicy.self) ?? policies.trap
    let yesOrNo = "yes or no"
    if let value = fields.parsed("wasi", yesOrNo, truth) { policies.offersWASI = value }
    if let value = fields.parsed("downgrade", yesOrNo, truth) { policies.replacement.allowsDowngrade = value }
    if let value = fields.parsed("other_capabilities", yesOrNo, truth) {
      policies.replacement.allowsOtherCapabilities = value
    }
    fields.finish()
    return policies
  }

  func truth(_ text: String) -> Bool? {
    switch text {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  private func account(_ text: Located<String>) -> PublicKey? {
    do {
      let key = try PublicKey(text.value)
      if key.kind == .account { return key }
      findings.add(text.place, "the issuer is a key of kind \(key.kind.name)", "Issuers are account keys (A…).")
    } catch {
      findings.add(text.place, "the issuer is not a public key: \(error)", "Show it with `wascc keys show FILE`.")
    }
    return nil
  }

  // MARK: What must be there once

  private func checkDuplicates(_ document: ManifestDocument) {
    var actors: [String: Place] = [:]
    for actor in document.actors {
      for name in Set([actor.path.resolved, actor.name ?? actor.path.resolved]) {
        reportSecond(&actors, name, actor.place, "the actor \"\(printable(name))\"")
      }
    }
    var bindings: [[String]: Place] = [:]
    for binding in document.bindings {
      let key = [binding.actor.value, binding.capability.value, binding.binding]
      reportSecond(
        &bindings, key, binding.place, "the binding of \(printable(key[0])) to \(printable(key[1])) (\(key[2]))")
    }
  }

  private func reportSecond<Key>(_ seen: inout [Key: Place], _ key: Key, _ place: Place, _ what: String) {
    guard let first = seen[key] else { return seen[key] = place }
    findings.add(
      place, "\(what) stands here a second time", "It was given first at line \(first.line); remove one of them.")
  }
}
