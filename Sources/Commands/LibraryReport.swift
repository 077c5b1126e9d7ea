internal import JSON
internal import Manifest
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
    var report = DescriptorReport(descriptor: provider.descriptor).json
    report["contract"] = .string(provider.contractVersion)
    report["isolation"] = .string(Isolation.process.rawValue)
    return .object(report)
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

  private static let isolation =
    "process: it runs in a process of its own, unless the manifest says \"isolation: none\""

  private func lines(_ provider: LibraryInspection.Provider) -> [String] {
    let report = DescriptorReport(descriptor: provider.descriptor)
    // What a manifest may say of a library that it names by its path.
    let own = [["contract", provider.contractVersion], ["isolation", Self.isolation]]
    return ["provider"] + table(report.rows + own) + [""] + report.operationLines
  }
}
