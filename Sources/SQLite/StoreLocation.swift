import Glibc

/// Where a binding keeps its data, read from its values.
///
/// `FILE` is a path, `URL` the same as `sqlite:PATH`; `:memory:` in either is a store that ends with the binding. With
/// neither, all bindings share one embedded file. `NAMESPACE` lets several actors see the same data; without it each
/// actor has its own, under each name it is bound by. `SYNCHRONOUS` is a `Durability`.
package struct StoreLocation: Equatable, Sendable {
  package static let memoryPath = ":memory:"

  package let path: String
  package let space: String
  package let durability: Durability

  package init(values: [String: String], actor: String, binding: String, defaultPath: String) throws(LocationError) {
    path = try Self.path(values, default: defaultPath)
    if let shared = values["NAMESPACE"], !shared.isEmpty {
      space = "shared/\(shared)"
    } else {
      space = "actor/\(actor)/\(binding)"
    }
    guard let durability = Durability(rawValue: values["SYNCHRONOUS"] ?? Durability.process.rawValue) else {
      throw .unknownDurability(values["SYNCHRONOUS"] ?? "")
    }
    self.durability = durability
  }

  package var isInMemory: Bool { path == Self.memoryPath }

  private static func path(_ values: [String: String], default defaultPath: String) throws(LocationError) -> String {
    switch (values["FILE"], values["URL"]) {
    case (nil, nil): return defaultPath
    case (let file?, nil): return try checked(file)
    case (nil, let url?):
      guard url.hasPrefix("sqlite:") else { throw .foreignURL }
      var path = url.dropFirst("sqlite:".count)
      // sqlite:///absolute/path, as database URLs are commonly written.
      if path.hasPrefix("///") { path = path.dropFirst(2) }
      return try checked(String(path))
    case (_?, _?): throw .twoPlaces
    }
  }

  private static func checked(_ path: String) throws(LocationError) -> String {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notAPath(path) }
    // A path that SQLite would read as a URI or as a name of its own.
    guard path == memoryPath || !(path.hasPrefix("file:") || path.hasPrefix(":")) else { throw .notAPath(path) }
    return path
  }

  /// Makes the folder of the file, for this user alone, if it is the embedded file's and not there yet.
  package func makeFolder() {
    guard !isInMemory, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    // If this fails, opening the file says why.
    _ = mkdir(String(path[..<slash]), 0o700)
  }
}

/// Why a binding's values name no store.
package enum LocationError: Error, Equatable, CustomStringConvertible {
  case twoPlaces
  /// The text may hold a password and is not repeated.
  case foreignURL
  case notAPath(String)
  case unknownDurability(String)

  package var description: String {
    switch self {
    case .twoPlaces: "FILE and URL both say where the data is; give one of them"
    case .foreignURL: "URL is not of the form sqlite:PATH; this provider keeps its data in SQLite"
    case .notAPath(let path): "\"\(path)\" is not the path of a file; give a path or :memory:"
    case .unknownDurability(let text): "SYNCHRONOUS \"\(text)\" is neither \"normal\" nor \"full\""
    }
  }
}
