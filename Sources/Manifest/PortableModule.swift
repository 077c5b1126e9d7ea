public import ActorHost

/// A module that is to serve as a provider, and what it is given of the world.
public struct PortableModule: Sendable, Equatable {
  public let path: ManifestPath
  /// What it goes by in the log; the name in its claims when nil.
  public var name: String?
  public var trapPolicy: TrapPolicy?
  /// The manifest's limits with its own on top; nil when it has none of its own.
  public var limits: HostLimits?
  public var arguments: [String] = []
  public var environment: [(name: String, value: String)] = []
  public var directories: [DirectoryGrant] = []

  init(path: ManifestPath) { self.path = path }

  public static func == (a: PortableModule, b: PortableModule) -> Bool {
    a.path == b.path && a.name == b.name && a.trapPolicy == b.trapPolicy && a.limits == b.limits
      && a.arguments == b.arguments && a.directories == b.directories
      && a.environment.elementsEqual(b.environment, by: ==)
  }
}

/// A directory that a module may use, and the name it finds it under.
public struct DirectoryGrant: Sendable, Equatable {
  public let path: ManifestPath
  public let guestName: String
  public let isReadOnly: Bool
}

extension CapabilityEntry.Source {
  /// A provider of which only the file is known: a module if its name says so, else a library.
  package static func file(_ path: ManifestPath) -> CapabilityEntry.Source {
    isModule(path.written) ? .portable(PortableModule(path: path)) : .native(path, configuration: [:])
  }

  /// What kind of file it is loaded from.
  package var noun: String { if case .portable = self { "module" } else { "library" } }
}

/// Whether a file's name is that of a module.
func isModule(_ path: String) -> Bool { path.hasSuffix(".wasm") }

/// A grant of a directory as a text: `HOST[::GUEST][:ro]`. Nil when it is none.
package func directoryGrant(_ text: String) -> (host: String, guest: String, isReadOnly: Bool)? {
  let isReadOnly = text.hasSuffix(":ro")
  let names = (isReadOnly ? String(text.dropLast(3)) : text).split("::")
  guard let host = names.first, let guest = names.last, names.count <= 2, !host.isEmpty, !guest.isEmpty else {
    return nil
  }
  return (host, guest, isReadOnly)
}

extension String {
  /// The pieces between occurrences of another text.
  fileprivate func split(_ separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
