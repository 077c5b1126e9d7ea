internal import ActorHost
internal import Claims
internal import JSON
internal import Manifest

/// Reads the fields of a request; `finish` refuses those that nobody asked for.
struct RequestFields {
  private var fields: JSONObject
  private var known: [String] = []

  init(_ fields: JSONObject) { self.fields = fields }

  mutating func value(_ name: String) throws(CommandFailure) -> JSONValue {
    known.append(name)
    guard let value = fields[name] else { throw CommandFailure(.usage, "the request has no \"\(name)\"") }
    fields[name] = nil
    return value
  }

  mutating func text(_ name: String) throws(CommandFailure) -> String {
    let value = try value(name)
    guard let text = value.string else { throw Self.mismatch(name, "a string", value) }
    return text
  }

  mutating func optionalText(_ name: String) throws(CommandFailure) -> String? {
    known.append(name)
    return fields[name] == nil ? nil : try text(name)
  }

  mutating func truth(_ name: String) throws(CommandFailure) -> Bool {
    let value = try value(name)
    guard let truth = value.bool else { throw Self.mismatch(name, "a boolean", value) }
    return truth
  }

  mutating func number(_ name: String, _ range: ClosedRange<Int>) throws(CommandFailure) -> Int {
    let value = try value(name)
    guard let number = value.integer(as: Int.self), range.contains(number) else {
      throw Self.mismatch(name, "an integer from \(range.lowerBound) to \(range.upperBound)", value)
    }
    return number
  }

  mutating func list(_ name: String) throws(CommandFailure) -> [JSONValue] {
    let value = try value(name)
    guard let list = value.array else { throw Self.mismatch(name, "an array", value) }
    return list
  }

  func finish() throws(CommandFailure) {
    guard let key = fields.keys.first else { return }
    throw CommandFailure(
      .usage, "unknown field \"\(printable(key))\" in the request",
      advice: "Known: \(known.joined(separator: ", ")).")
  }

  private static func mismatch(_ name: String, _ expected: String, _ found: JSONValue) -> CommandFailure {
    CommandFailure(.usage, "\"\(name)\" is \(expected), found \(found.kind)")
  }
}

/// A binding as a request has it: `{"capability", "name", "values": {…}, "secrets": […]}`.
struct BindingRequest {
  let capability: String
  let name: String
  private let values: [String: String]
  private let secrets: Set<String>

  init(_ value: JSONValue) throws(CommandFailure) {
    guard let object = value.object else { throw CommandFailure(.usage, "a binding is an object, found \(value.kind)") }
    var fields = RequestFields(object)
    capability = try fields.text("capability")
    name = try fields.text("name")
    let given = try fields.value("values")
    guard let pairs = given.object else { throw CommandFailure(.usage, "\"values\" is an object, found \(given.kind)") }
    var values: [String: String] = [:]
    for pair in pairs.members {
      guard let text = pair.value.string else {
        throw CommandFailure(.usage, "the value of \"\(printable(pair.key))\" is a string, found \(pair.value.kind)")
      }
      values[pair.key] = text
    }
    self.values = values
    secrets = Set(try fields.list("secrets").compactMap(\.string))
    try fields.finish()
  }

  func entry(actor: String) -> BindingEntry {
    BindingEntry(actor: actor, capability: capability, binding: name, values: values, secrets: secrets)
  }
}

/// What somebody adds or replaces by naming it: a module or a library by its file, a provider that comes with wascc by
/// its word.
enum NamedPart {
  /// With its public key.
  case actor(ActorEntry, key: String)
  case provider(CapabilityEntry)

  /// - Parameter name: an actor's name, or a provider's among those of one capability.
  init(_ file: String, name: String?, _ document: ManifestDocument, _ context: CommandContext) throws(CommandFailure) {
    if let builtin = BuiltinProvider(rawValue: file) {
      self = .provider(CapabilityEntry(.builtin(builtin), binding: name ?? defaultBinding))
      return
    }
    guard file.utf8.first == UInt8(ascii: "/") else {
      throw CommandFailure(
        .usage, "\"\(printable(file))\" is neither an absolute path nor a provider that comes with wascc",
        advice: "Those are \(BuiltinProvider.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let path = ManifestPath(command: file)
    let bytes = try readFile(file)
    if bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) {
      self = .provider(CapabilityEntry(.native(path, configuration: [:]), binding: name ?? defaultBinding))
      return
    }
    let claims: ModuleClaims
    do { claims = try document.verifier(context.clock).verify(bytes) } catch {
      throw CommandFailure(
        error.isRefusal ? .refused : .badInput, "\(file): refused: \(error)",
        advice: "See `wascc inspect \(file)`.")
    }
    guard !claims.isProvider else {
      self = .provider(CapabilityEntry(.file(path), binding: name ?? defaultBinding))
      return
    }
    var entry = ActorEntry(path: file)
    entry.name = name
    self = .actor(entry, key: claims.subject.description)
  }

  func json(_ plan: RunPlan) -> JSONValue {
    switch self {
    case .actor(let entry, let key):
      return ["actor": .string(key), "file": .string(entry.path.resolved)]
    case .provider(let entry):
      let planned = plan.providers.first { $0.entry.asksForTheSame(as: entry) }
      return [
        "capability": planned.map { .string($0.route.capability) } ?? .null, "binding": .string(entry.binding),
      ]
    }
  }
}
