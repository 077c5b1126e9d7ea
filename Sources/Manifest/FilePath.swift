internal import Glibc

/// A path as the manifest writes it, and the file it means.
public struct ManifestPath: Sendable, Equatable {
  public let written: String
  /// Against the manifest's folder, never the working directory.
  public let resolved: String

  init(written: String, resolved: String) {
    self.written = written
    self.resolved = resolved
  }

  /// A path of the command line, relative to the working directory.
  package init(command path: String) { self.init(written: path, resolved: path) }

  /// A path from the root, for a program that runs in another folder.
  package static func absolute(_ path: String) -> String { Manifest.absolute(path) }

  /// The path in the form that names a file to the loader of libraries, which searches for a bare name elsewhere.
  package var loadable: String { resolved.contains("/") ? resolved : "./" + resolved }
}

/// What a path leads to.
enum PathFault: Error, Equatable {
  case missing
  case directory
  case special
  case unreadable
  case home
  case missingDirectory
  case notDirectory
  case tooLarge

  var sentence: String {
    switch self {
    case .missing: "no such file"
    case .directory: "this is a directory"
    case .special: "this is not a regular file"
    case .unreadable: "the file cannot be read"
    case .home: "\"~\" is not expanded"
    case .missingDirectory: "no such directory"
    case .notDirectory: "this is not a directory"
    case .tooLarge: "the file is too large"
    }
  }

  var advice: String {
    switch self {
    case .missing, .missingDirectory: "Paths are relative to the manifest's own folder."
    case .directory, .special: "Name the file itself."
    case .notDirectory: "Name a directory."
    case .unreadable: "Check its permissions."
    case .home: "Write ${HOME} instead."
    case .tooLarge: "Name the file that is meant."
    }
  }
}

func resolve(_ written: String, in folder: String) -> ManifestPath {
  let isAbsolute = written.utf8.first == UInt8(ascii: "/")
  let joined = isAbsolute || folder == "." || folder.isEmpty ? written : folder + "/" + written
  return ManifestPath(written: written, resolved: simplified(joined))
}

/// The fault of a path that should lead to a readable file, or nil; links are followed.
func fault(of path: ManifestPath) -> PathFault? {
  if path.written.utf8.first == UInt8(ascii: "~") { return .home }
  var status = stat()
  guard !path.resolved.utf8.contains(0), stat(path.resolved, &status) == 0 else { return .missing }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return access(path.resolved, R_OK) == 0 ? nil : .unreadable
  case S_IFDIR: return .directory
  default: return .special
  }
}

/// The fault of a path that should lead to a directory, or nil; links are followed.
func folderFault(of path: ManifestPath) -> PathFault? {
  if path.written.utf8.first == UInt8(ascii: "~") { return .home }
  var status = stat()
  guard !path.resolved.utf8.contains(0), stat(path.resolved, &status) == 0 else { return .missingDirectory }
  guard status.st_mode & S_IFMT == S_IFDIR else { return .notDirectory }
  return access(path.resolved, R_OK | X_OK) == 0 ? nil : .unreadable
}

/// The folder a file stands in, as its path says.
package func folder(of file: String) -> String {
  guard let slash = file.lastIndex(of: "/") else { return "." }
  return slash == file.startIndex ? "/" : String(file[..<slash])
}

/// Without `.` and doubled slashes; `..` stays, since a link may stand before it.
private func simplified(_ path: String) -> String {
  let parts = path.split(separator: "/").filter { $0 != "." }
  let isAbsolute = path.utf8.first == UInt8(ascii: "/")
  if parts.isEmpty, !isAbsolute { return "." }
  return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
}

/// The same path from the root.
func absolute(_ path: String) -> String {
  guard path.utf8.first != UInt8(ascii: "/"), let folder = getcwd(nil, 0) else { return path }
  defer { free(folder) }
  return String(cString: folder) + "/" + path
}
