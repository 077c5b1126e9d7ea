import Locks
public import Messages

// What can be told about a shared library. Its exports are read from the file, so nothing of it runs; what a provider
// says about itself takes loading it, which a caller asks for by name.

/// A shared library as its file shows it.
public struct LibraryInspection: Sendable {
  public struct Export: Sendable, Equatable {
    public let name: String
    /// A variable otherwise.
    public let isFunction: Bool
    public let size: UInt64
  }

  /// What a provider says about itself.
  public struct Provider: Sendable {
    /// Such as `1.0`.
    public let contractVersion: String
    public let descriptor: CapabilityDescriptor
  }

  public let path: String
  /// The machine it was built for, such as `x86_64`.
  public let architecture: String
  /// The name under which other libraries need it.
  public let soname: String?
  /// The libraries that it needs, by soname.
  public let needed: [String]
  /// Sorted by name.
  public let exports: [Export]

  /// Reads the file; a library for another machine is read as well.
  public init(path: String) throws(ProviderLoadError) {
    self.path = path
    let contents: LibraryFile.Contents
    do throws(LibraryFile.Failure) { contents = try LibraryFile(path: path).contents() } catch {
      throw ProviderLoadError(path: path, error)
    }
    architecture = contents.architecture
    soname = contents.soname
    needed = contents.needed
    exports = contents.exports.map { Export(name: $0.name, isFunction: $0.isFunction, size: $0.size) }
  }

  /// Whether it exports what the provider contract asks for.
  public var isProvider: Bool {
    let names = Set(exports.lazy.filter(\.isFunction).map(\.name))
    return names.isSuperset(of: [ProviderLibrary.abiSymbol, ProviderLibrary.createSymbol])
  }

  /// Loads the library, asks its provider what it is, and destroys it again without having started it.
  public func loadProvider(configuration: [String: String] = [:]) throws -> Provider {
    let provider = try NativeProvider(path: path, configuration: configuration)
    defer { provider.stop(deadline: monotonicDeadline(after: provider.options.controlTime)) }
    return Provider(contractVersion: versionText(provider.contractVersion), descriptor: try provider.descriptor)
  }
}
