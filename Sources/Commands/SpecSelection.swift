internal import Glibc
internal import WebAssemblyScript

/// Which scripts to run, what the suite expects of them, and what is missing.
struct SpecSelection {
  private(set) var files: [SuiteFile] = []
  let suite: Suite
  /// Scripts that the suite counts and that are not there; known only when the whole suite was asked for.
  private(set) var missing: [String] = []

  /// - Parameter suiteFolder: where the official suite is, when the environment says.
  init(_ paths: [String], suiteFolder: String?) throws(CommandFailure) {
    let own = Self.specTestsFolder()
    if paths.isEmpty {
      let root = try Self.officialFolder(suiteFolder, own)
      suite = try Self.suite(own)
      files = Self.scripts(in: root, below: root).filter { Suite.isSupported($0.name) }
      missing = suite.missing(from: files.map(\.name))
      if let own { files += Self.scripts(in: own + "/wascc", below: own) }
    } else {
      suite = try Self.suite(own)
      for path in paths {
        guard exists(path) else { throw CommandFailure(.missingFile, "\(path): no such file or folder") }
        let base = Self.root(of: path) ?? (Self.isFolder(path) ? path : Self.folder(of: path))
        files += Self.isFolder(path) ? Self.scripts(in: path, below: base) : [Self.file(path, below: base)]
      }
    }
  }

  mutating func keep(_ isWanted: (SuiteFile) -> Bool) {
    files = files.filter(isWanted)
    missing = []
  }

  // MARK: Where things are

  private static func officialFolder(_ named: String?, _ own: String?) throws(CommandFailure) -> String {
    if let named {
      guard isFolder(named) else { throw CommandFailure(.missingFile, "WASM_TESTSUITE: \(named): no such folder") }
      return withoutSlash(named)
    }
    if let own, isFolder(own + "/official") { return own + "/official" }
    throw CommandFailure(
      .missingFile, "the official test suite is not at hand",
      advice: "spec-tests/fetch.sh fetches it; WASM_TESTSUITE=FOLDER names a copy.")
  }

  /// The folder with the counts and the known failures: beside this program's build, or where we stand.
  private static func specTestsFolder() -> String? {
    var folder = folder(of: programPath())
    while folder.count > 1 {
      if exists(folder + "/spec-tests/COUNTS.tsv") { return folder + "/spec-tests" }
      folder = Self.folder(of: folder)
    }
    return exists("spec-tests/COUNTS.tsv") ? "spec-tests" : nil
  }

  private static func suite(_ folder: String?) throws(CommandFailure) -> Suite {
    func text(_ name: String) throws(CommandFailure) -> String {
      guard let folder, exists("\(folder)/\(name)") else { return "" }
      return String(decoding: try readFile("\(folder)/\(name)"), as: UTF8.self)
    }
    let counts = try text("COUNTS.tsv")
    let known = try text("KnownFailures.txt")
    do { return try Suite(counts: counts, knownFailures: known) } catch {
      throw CommandFailure(.badInput, "\(folder ?? "")/\(error)")
    }
  }

  /// The suite a path lies in: the nearest folder above it that has counts.
  private static func root(of path: String) -> String? {
    var folder = resolved(path)
    while folder.count > 1 {
      if exists(folder + "/COUNTS.tsv") { return folder }
      folder = Self.folder(of: folder)
    }
    return nil
  }

  // MARK: Files

  private static func file(_ path: String, below root: String) -> SuiteFile {
    let (whole, root) = (resolved(path), resolved(root))
    return SuiteFile(name: whole.hasPrefix(root + "/") ? String(whole.dropFirst(root.count + 1)) : path, path: path)
  }

  /// All scripts in a folder and the folders in it, sorted by name.
  private static func scripts(in folder: String, below root: String) -> [SuiteFile] {
    var waiting = [withoutSlash(folder)]
    var found: [SuiteFile] = []
    while let next = waiting.popLast() {
      for name in entries(of: next) {
        let path = "\(next)/\(name)"
        if isFolder(path) {
          waiting.append(path)
        } else if name.hasSuffix(".wast") {
          found.append(file(path, below: root))
        }
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  private static func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// The path without links and dots; as it is when there is nothing.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
