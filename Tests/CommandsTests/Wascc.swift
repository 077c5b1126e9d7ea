import Claims
import Commands
import Glibc
import Synchronization
import Testing

/// What one command line did.
struct Outcome {
  let status: Int32
  let output: String
  let messages: String
}

/// A folder of its own for one test, and the commands run as if there.
final class Wascc {
  let folder: String
  static let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  static let now: Int64 = 1_800_000_000

  init() throws {
    var template = Array("/tmp/wascc-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw FolderError() }
    folder = String(cString: made)
  }

  struct FolderError: Error {}

  deinit { remove(folder) }

  func callAsFunction(_ arguments: String..., input: String = "", environment: [String: String] = [:]) -> Outcome {
    run(arguments, input, environment)
  }

  /// Runs a command line; `DIR/` in arguments is this folder, `REPO/` the repository, and both are put back into what
  /// was printed.
  func run(_ arguments: [String], _ input: String = "", _ environment: [String: String] = [:]) -> Outcome {
    let output = Mutex<[UInt8]>([])
    let messages = Mutex("")
    let context = CommandContext(
      output: { bytes in output.withLock { $0 += bytes } },
      messages: { text in messages.withLock { $0 += text + "\n" } },
      input: { Array(input.utf8) },
      environment: { environment[$0] },
      clock: .fixed(Self.now))
    let status = WasccCommand.run(arguments.map(path), in: context)
    return Outcome(
      status: status, output: shown(output.withLock { String(decoding: $0, as: UTF8.self) }),
      messages: shown(messages.withLock { $0 }))
  }

  private func path(_ argument: String) -> String {
    argument.replacing("DIR/", with: folder + "/").replacing("REPO/", with: Self.repository + "/")
  }

  private func shown(_ text: String) -> String {
    text.replacing(folder, with: "DIR").replacing(Self.repository, with: "REPO")
  }

  func write(_ name: String, _ bytes: some Collection<UInt8>) throws {
    guard let file = fopen(folder + "/" + name, "w") else { throw FolderError() }
    _ = Array(bytes).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  func read(_ name: String) -> String? { readText(folder + "/" + name) }
}

func readText(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self)
}

private func remove(_ folder: String) {
  if let directory = opendir(folder) {
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR) { remove(path) } else { unlink(path) }
    }
    closedir(directory)
  }
  rmdir(folder)
}

/// Compares a text with the file that holds what is expected; `UPDATE_GOLDENS=1` writes the file instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let path = Wascc.repository + "/Tests/CommandsTests/Goldens/" + name
  if getenv("UPDATE_GOLDENS") != nil {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
  #expect(text == readText(path), "see Goldens/\(name); UPDATE_GOLDENS=1 rewrites it", sourceLocation: sourceLocation)
}
