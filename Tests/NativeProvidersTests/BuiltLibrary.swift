import Foundation
import Glibc

/// A provider built from `fixtures/providers` for one test: a file of its own, so a process can hold several at once.
struct BuiltLibrary {
  let path: String

  init(_ source: String, _ macros: String..., mode: Int = 0o755) throws {
    let folder = try Self.makeFolder()
    path = "\(folder)/lib\(source).so"
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let arguments =
      ["-std=c11", "-O1", "-shared", "-fPIC", "-fvisibility=hidden", "-pthread"] + macros.map { "-D\($0)" }
      + ["-I\(root)/Sources/CProvider/include", "\(root)/fixtures/providers/\(source).c", "-o", path]
    try Self.compile(arguments)
    chmod(path, mode_t(mode))
  }

  static func makeFolder() throws -> String {
    var template = Array("/tmp/wascc-provider-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    return String(cString: made)
  }

  private static func compile(_ arguments: [String]) throws {
    let names = ["cc", "gcc", "clang"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let candidates = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let compiler = candidates.first(where: { access($0, X_OK) == 0 }) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: "no C compiler in PATH"])
    }
    let process = Process()
    process.executableURL = URL(filePath: compiler)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  /// A function that the fixture exports for the tests alone.
  func probe<Function>(_ name: String, as type: Function.Type) -> Function {
    // The provider has been loaded under the same path, so this is the same copy of the library.
    let library = dlopen(path, RTLD_NOW | RTLD_LOCAL)
    return unsafeBitCast(dlsym(library, name), to: type)
  }

  func number(_ name: String) -> Int { Int(probe(name, as: (@convention(c) () -> Int32).self)()) }

  func letGo() { probe("test_let_go", as: (@convention(c) () -> Void).self)() }
}

/// Looks until `condition` holds; false after five seconds.
func eventually(_ condition: () -> Bool) -> Bool {
  for _ in 0..<5000 {
    if condition() { return true }
    usleep(1000)
  }
  return condition()
}
