internal import CProvider
import Glibc

// From a path to a provider's table, refusing as early as possible: what the name says, what the file system says, what
// the file's bytes say, what the dynamic linker says, what the library's version says, what its table says. Until
// `wascc_provider_abi` is asked, only the library's own constructors have run, and those only in a file that claims to
// be a provider for this machine.
//
/// A loaded library that exports the two symbols of the contract. Never unmapped: its threads may outlive everything.
struct ProviderLibrary: Sendable {
  typealias ABI = @convention(c) () -> UInt32
  typealias Create =
    @convention(c) (
      UnsafePointer<wascc_host>?, wascc_view, UnsafeMutablePointer<UnsafePointer<wascc_provider>?>?
    ) -> Int32

  static let abiSymbol = "wascc_provider_abi"
  static let createSymbol = "wascc_provider_create"

  let path: String
  let create: Create

  /// - Parameter loadsCopy: the file may be changed or replaced while the library is in use.
  init(path: String, loadsCopy: Bool) throws(ProviderLoadError) {
    self.path = path
    let original = try checkedLibraryPath(path)
    let copy = loadsCopy ? try LibraryCopy(of: original, named: path) : nil
    defer { copy?.remove() }
    let resolved = copy?.path ?? original
    try checkExports([Self.abiSymbol, Self.createSymbol], of: resolved, named: path)
    guard let library = dlopen(resolved, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) else {
      throw ProviderLoadError(path: path, reason: .linkerRefused(linkerText()))
    }
    let abi = unsafeBitCast(try symbol(Self.abiSymbol, in: library, of: path), to: ABI.self)
    let create = unsafeBitCast(try symbol(Self.createSymbol, in: library, of: path), to: Create.self)
    try checkVersion(abi(), of: path)
    self.create = create
  }
}

func checkVersion(_ version: UInt32, of path: String) throws(ProviderLoadError) {
  guard version >> 16 == WASCC_ABI_VERSION >> 16 else {
    throw ProviderLoadError(path: path, reason: .wrongVersion(library: version, host: WASCC_ABI_VERSION))
  }
}

private func symbol(
  _ name: String, in library: UnsafeMutableRawPointer, of path: String
) throws(ProviderLoadError) -> UnsafeMutableRawPointer {
  guard let address = dlsym(library, name) else { throw ProviderLoadError(path: path, reason: .missingSymbol(name)) }
  return address
}

private func linkerText() -> String { dlerror().map { String(cString: $0) } ?? "no reason given" }
