internal import ActorHost

extension ManifestReader {
  /// The keys of a provider that is a module, besides those of every capability. Its variables may hold secrets, so they
  /// come a second time, with what is known of those.
  func portableModule(
    _ text: Located<String>, _ fields: inout FieldReader, over limits: HostLimits
  ) -> (PortableModule?, environment: ValueMap) {
    let path = existing(text)
    let name = fields.text("name")?.value
    let trap = fields.choice("trap", TrapPolicy.self)
    var own: HostLimits?
    if var reader = fields.fields("limits") { own = read(&reader, over: limits) }
    var arguments: [String] = []
    var environment = ValueMap()
    var directories: [DirectoryGrant] = []
    if var wasi = fields.fields("wasi") {
      arguments = wasi.texts("argv").map(\.value)
      environment = variables(&wasi)
      directories = grants(&wasi)
      wasi.finish()
    }
    guard let path else { return (nil, environment) }
    var module = PortableModule(path: path)
    module.name = name
    module.trapPolicy = trap
    module.limits = own
    module.arguments = arguments
    module.environment = environment.names.compactMap { name in
      environment.values[name.value].map { (name.value, $0) }
    }
    module.directories = directories
    return (module, environment)
  }

  private func variables(_ wasi: inout FieldReader) -> ValueMap {
    let variables = values(&wasi, "env")
    for name in variables.names where name.value.isEmpty || name.value.contains("=") {
      findings.add(name.place, "\"\(printable(name.value))\" is no name of a variable", "Write \"NAME: value\".")
    }
    return variables
  }

  private func grants(_ wasi: inout FieldReader) -> [DirectoryGrant] {
    var places: [String: Place] = [:]
    return wasi.list("dirs").compactMap { node in
      guard let grant = grant(node) else { return nil }
      if let first = places[grant.guestName] {
        findings.add(
          node.place, "two directories are called \(printable(grant.guestName))",
          "The first is at line \(first.line); give one of them another guest name.")
      }
      places[grant.guestName] = node.place
      return grant
    }
  }

  /// `HOST[::GUEST][:ro]`, or the same as a map.
  private func grant(_ node: YAMLNode) -> DirectoryGrant? {
    if case .text = node.content {
      var field = FieldReader(wrapping: node, "host", "a directory", findings, environment)
      guard let text = field.requiredText("host") else { return nil }
      guard let parts = directoryGrant(text.value) else {
        findings.add(
          node.place, "\"\(printable(text.value))\" is no grant of a directory",
          "Write HOST, HOST::GUEST or HOST::GUEST:ro.")
        return nil
      }
      return existingFolder(Located(parts.host, text.place)).map {
        DirectoryGrant(path: $0, guestName: parts.guest, isReadOnly: parts.isReadOnly)
      }
    }
    guard var fields = FieldReader(node, "a directory", findings, environment) else { return nil }
    let host = fields.requiredText("host")
    let guest = fields.text("guest")?.value
    let isReadOnly = fields.parsed("ro", "yes or no", truth) ?? false
    fields.finish()
    guard let host, let path = existingFolder(host) else { return nil }
    return DirectoryGrant(path: path, guestName: guest ?? host.value, isReadOnly: isReadOnly)
  }

  private func existingFolder(_ text: Located<String>) -> ManifestPath? {
    let path = resolve(text.value, in: folder)
    guard let fault = folderFault(of: path) else { return path }
    let where_ = path.resolved == path.written ? "" : " (resolved to \(printable(path.resolved)))"
    findings.add(text.place, "\(fault.sentence): \(printable(path.written))\(where_)", fault.advice)
    return nil
  }
}
