internal import CProvider
import Glibc

// From a path to a provider's table, refusing as early as possible: what the name says, what the file system says, what
// the file's bytes say, what the dynamic linker says, what the library's version says, what its table says. Until
// `wascc_provider_abi` is asked, only the library's own constructors have run, and those only in a file that claims to
// be a provider for this machine.
//
// The checks of owner and mode protect against careless installations, not against someone who can already write to the
// folder; such a person needs no race to win.

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

  init(path: String) throws(ProviderLoadError) {
    self.path = path
    let resolved = try checkedPath(of: path)
    try checkContents(of: resolved, named: path)
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

/// The real path of a file that is fit to be loaded.
private func checkedPath(of path: String) throws(ProviderLoadError) -> String {
  func refuse(_ reason: ProviderLoadError.Reason) -> ProviderLoadError { ProviderLoadError(path: path, reason: reason) }
  // A NUL would end the path early for the system and not for us.
  guard path.utf8.contains(UInt8(ascii: "/")), !path.utf8.contains(0) else { throw refuse(.notAPath) }
  guard let real = realpath(path, nil) else { throw refuse(.unreadable(errorText())) }
  defer { free(real) }
  let resolved = String(cString: real)
  let folder = resolved.lastIndex(of: "/").map { String(resolved[..<$0]) } ?? ""
  if try mode(of: resolved, named: path) & S_IWOTH != 0 { throw refuse(.worldWritable("the file")) }
  let folderMode = try mode(of: folder.isEmpty ? "/" : folder, named: path)
  // In a sticky folder, such as /tmp, others can add files but not replace this one.
  if folderMode & S_IWOTH != 0, folderMode & S_ISVTX == 0 { throw refuse(.worldWritable("its folder")) }
  return resolved
}

private func mode(of path: String, named name: String) throws(ProviderLoadError) -> mode_t {
  var status = stat()
  guard stat(path, &status) == 0 else { throw ProviderLoadError(path: name, reason: .unreadable(errorText())) }
  return status.st_mode
}

/// What the bytes tell before a constructor could run.
private func checkContents(of resolved: String, named path: String) throws(ProviderLoadError) {
  func refuse(_ reason: ProviderLoadError.Reason) -> ProviderLoadError { ProviderLoadError(path: path, reason: reason) }
  let contents: LibraryFile.Contents
  do throws(LibraryFile.Failure) {
    let file = try LibraryFile(path: resolved)
    guard file.isForThisMachine else { throw .wrongArchitecture(file.architecture) }
    contents = try file.contents()
  } catch {
    switch error {
    case .notARegularFile: throw refuse(.notARegularFile)
    case .notALibrary(let why): throw refuse(.notALibrary(why))
    case .unreadable(let why): throw refuse(.unreadable(why))
    case .wrongArchitecture(let found): throw refuse(.wrongArchitecture(found: found, expected: hostArchitecture))
    }
  }
  let names = Set(contents.exports.lazy.filter(\.isFunction).map(\.name))
  for name in [ProviderLibrary.abiSymbol, ProviderLibrary.createSymbol] where !names.contains(name) {
    throw refuse(.missingSymbol(name))
  }
}

private func symbol(
  _ name: String, in library: UnsafeMutableRawPointer, of path: String
) throws(ProviderLoadError) -> UnsafeMutableRawPointer {
  guard let address = dlsym(library, name) else { throw ProviderLoadError(path: path, reason: .missingSymbol(name)) }
  return address
}

private func linkerText() -> String { dlerror().map { String(cString: $0) } ?? "no reason given" }
