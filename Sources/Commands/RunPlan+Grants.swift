internal import ActorHost
internal import JSON
internal import Manifest
internal import PortableProviders
internal import WASI

// What the portable providers of a plan are given of the world. It is shown with the plan: nobody should have to guess
// which directories a module reaches.

extension PortableModule {
  var options: PortableProviderOptions {
    var options = PortableProviderOptions()
    options.name = name
    options.limits = limits
    options.trapPolicy = trapPolicy
    options.arguments = arguments
    options.environment = environment
    options.directories = directories.map {
      GrantedDirectory(.host($0.path.resolved), as: $0.guestName, isReadOnly: $0.isReadOnly)
    }
    return options
  }

  /// What it is given, a line each; of the environment the names only, since values may be secrets.
  fileprivate var lines: [String] {
    directories.map { grant in
      let access = grant.isReadOnly ? "for reading" : "for reading and writing"
      return "directory \(printable(grant.path.resolved)) as \(printable(grant.guestName)), \(access)"
    } + (arguments.isEmpty ? [] : ["arguments \(arguments.map { printable($0) }.joined(separator: " "))"])
      + (environment.isEmpty ? [] : ["variables \(environment.map { printable($0.name) }.joined(separator: " "))"])
  }

  fileprivate var json: JSONValue {
    [
      "module": .string(path.resolved), "argv": .array(arguments.map(JSONValue.string)),
      "env": .array(environment.map { .string($0.name) }),
      "dirs": .array(
        directories.map {
          ["host": .string($0.path.resolved), "guest": .string($0.guestName), "ro": .bool($0.isReadOnly)]
        }),
    ]
  }
}

extension RunPlan.PlannedProvider {
  private var module: PortableModule? {
    if case .portable(let module) = entry.source { module } else { nil }
  }

  /// Rows of the plan's block of grants: one for the module itself, then one for each thing it is given.
  var grantRows: [[String]] {
    guard let module else { return [] }
    return (["module \(printable(module.path.resolved))"] + grantLines).map { [descriptor.id, entry.binding, $0] }
  }

  /// What a module is given of the world, a line each; none for a provider that is no module.
  var grantLines: [String] {
    guard let module else { return [] }
    return module.lines.isEmpty ? ["nothing besides clocks and random bytes"] : module.lines
  }

  /// Nil for a provider that is no module.
  var grants: JSONValue? { module?.json }
}
