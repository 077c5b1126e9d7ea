import Glibc

// Which files may be loaded into the host's process. The checks of owner and mode protect against careless
// installations, not against someone who can already write to the folder; such a person needs no race to win.

/// The real path of a file that is fit to be loaded.
package func checkedLibraryPath(_ path: String) throws(ProviderLoadError) -> String {
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

/// Refuses what the file's bytes tell, before a constructor could run: not a library, not for this machine, or without
/// one of the functions that will be needed.
package func checkExports(
  _ symbols: [String], of resolved: String, named path: String
) throws(ProviderLoadError) {
  let contents: LibraryFile.Contents
  do throws(LibraryFile.Failure) {
    let file = try LibraryFile(path: resolved)
    guard file.isForThisMachine else { throw .wrongArchitecture(file.architecture) }
    contents = try file.contents()
  } catch {
    throw ProviderLoadError(path: path, error)
  }
  let names = Set(contents.exports.lazy.filter(\.isFunction).map(\.name))
  for name in symbols where !names.contains(name) {
    throw ProviderLoadError(path: path, reason: .missingSymbol(name))
  }
}

extension ProviderLoadError {
  init(path: String, _ failure: LibraryFile.Failure) {
    switch failure {
    case .notARegularFile: self.init(path: path, reason: .notARegularFile)
    case .notALibrary(let why): self.init(path: path, reason: .notALibrary(why))
    case .unreadable(let why): self.init(path: path, reason: .unreadable(why))
    case .wrongArchitecture(let found):
      self.init(path: path, reason: .wrongArchitecture(found: found, expected: hostArchitecture))
    }
  }
}
