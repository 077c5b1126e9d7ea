public import WASI
public import WaPC
internal import WebAssembly

extension ImportOffer {
  /// WASI, under both of its namespaces, for one guest: whatever it prints goes to the guest's console.
  ///
  /// Without a configuration of its own a guest has clocks and random bytes, and nothing else: no arguments, no
  /// environment, no directory, input that is at its end.
  public static func wasi(_ configuration: WASIConfiguration = WASIConfiguration()) -> ImportOffer {
    ImportOffer(
      namespaces.map { Name($0.moduleName) },
      type: { module, name in
        namespaces.first { Name($0.moduleName) == module }.flatMap { WASISystem.type(of: "\(name)", in: $0) }
      },
      define: { imports, console in
        var configuration = configuration
        configuration.output = .function(console.makeStream())
        configuration.errors = .function(console.makeStream())
        try WASISystem(configuration).define(in: &imports)
      })
  }

  /// The names of the modules that WASI is imported from.
  static let wasiModules = namespaces.map { Name($0.moduleName) }

  private static let namespaces = WASI.Generation.allCases
}

/// A guest that ends itself with 0 in a start function has started well.
extension WASIExit: GuestExit {
  public var exitCode: UInt32 { code }
}
