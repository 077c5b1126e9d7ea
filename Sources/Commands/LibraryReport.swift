internal import JSON
internal import Manifest
internal import struct Messages.CapabilityDescriptor
internal import enum Messages.OperationDirection
internal import NativeProviders

/// What there is to say about a shared library: what its file shows, and what its provider says about itself.
///
/// A library that is no provider is not loaded; its exports are what a manifest can describe.
struct LibraryReport {
  private let file: String
  private let library: LibraryInspection
  private let provider: Result<LibraryInspection.Provider, any Error>?

  init(_ file: String) throws(CommandFailure) {
    self.file = file
    do { library = try LibraryInspection(path: ManifestPath(command: file).loadable) } catch {
      throw CommandFailure(.badInput, "\(error)", advice: "Give a shared library (.so) or a module (.wasm).")
    }
    let library = library
    provider = library.isProvider ? Result { try library.loadProvider() } : nil
  }

  // MARK: For programs

  var json: JSONValue {
    var report = JSONObject()
    report["file"] = .string(file)
    report["architecture"] = .string(library.architecture)
    report["soname"] = library.soname.map(JSONValue.string) ?? .null
    report["needed"] = .array(library.needed.map(JSONValue.string))
    switch provider {
    case nil:
      report["provider"] = .null
      report["exports"] = .array(
        library.exports.map { ["name": .string($0.name), "kind": .string($0.isFunction ? "function" : "variable")] })
    case .failure(let error): report["provider"] = ["error": .string("\(error)")]
    case .success(let provider): report["provider"] = json(provider)
    }
    return .object(report)
  }

  private func json(_ provider: LibraryInspection.Provider) -> JSONValue {
    let descriptor = provider.descriptor
    return [
      "contract": .string(provider.contractVersion), "capability": .string(descriptor.id),
      "name": .string(descriptor.name), "version": .string(descriptor.version),
      "revision": JSONValue(descriptor.revision), "description": .string(descriptor.longDescription),
      "operations": .array(
        descriptor.supportedOperations.map {
          [
            "name": .string($0.name), "direction": .string(phrase($0.direction)), "description": .string($0.doctext),
          ]
        }),
    ]
  }

  // MARK: For people

  var text: String { (libraryLines + [""] + providerLines).joined(separator: "\n") }

  private var libraryLines: [String] {
    ["library"]
      + table([
        ["for", library.architecture], ["soname", library.soname.map(printable) ?? "(none)"],
        ["needs", library.needed.isEmpty ? "(nothing)" : library.needed.map(printable).joined(separator: " ")],
      ])
  }

  private var providerLines: [String] {
    switch provider {
    case nil:
      ["exports; no provider, but a manifest can describe its functions"]
        + table(library.exports.map { [printable($0.name), $0.isFunction ? "function" : "variable"] })
    case .failure(let error): ["a provider that cannot be loaded: \(error)"]
    case .success(let provider): lines(provider)
    }
  }

  private func lines(_ provider: LibraryInspection.Provider) -> [String] {
    let descriptor = provider.descriptor
    return ["provider"]
      + table([
        ["capability", printable(descriptor.id)], ["name", printable(descriptor.name)],
        ["version", "\(printable(descriptor.version)), revision \(descriptor.revision)"],
        ["description", printable(descriptor.longDescription)], ["contract", provider.contractVersion],
      ]) + ["", "operations"]
      + table(descriptor.supportedOperations.map { [printable($0.name), phrase($0.direction), printable($0.doctext)] })
  }

  private func phrase(_ direction: OperationDirection) -> String {
    switch direction {
    case .toActor: "to actor"
    case .toProvider: "to provider"
    case .both: "both ways"
    }
  }
}
