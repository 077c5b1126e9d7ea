import Glibc
import Testing
import WASI
import WebAssembly

/// Programs of several compilers and libraries; sources and the commands that made them lie beside.
@Suite("Programs")
struct ProgramTests {
  private static let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Programs/"

  private struct Outcome {
    var code: UInt32 = 0
    var output = ""
    var errors = ""
  }

  private func run(
    _ name: String, _ arguments: [String], input: String = "", _ backend: Backend, _ scratch: Scratch
  ) throws -> Outcome {
    let bytes = try Self.read(name + ".wasm")
    let (output, errors) = (Received(), Received())
    var configuration = backend.configuration(scratch)
    configuration.arguments = [name] + arguments
    configuration.input = .bytes(Array(input.utf8))
    configuration.output = .function { output.add($0) }
    configuration.errors = .function { errors.add($0) }
    var imports = Imports()
    try WASISystem(configuration).define(in: &imports)
    var outcome = Outcome()
    let module = try Module(bytes, engine: ProbeModule.engine)
    let instance = try Instance(module, in: Store(engine: ProbeModule.engine), imports: imports)
    do { try instance.function("_start").typed((() -> Void).self)() } catch let exit as WASIExit {
      outcome.code = exit.code
    }
    (outcome.output, outcome.errors) = (output.text, errors.text)
    return outcome
  }

  private static func read(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen(folder + name, "rb"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  @Test("a tree of files is made, walked, moved and found again", arguments: Backend.allCases)
  func files(_ backend: Backend) throws {
    let scratch = Scratch()
    let outcome = try run("files", ["/"], backend, scratch)
    #expect(outcome.output == "512 entries, 160738 bytes\n")
    #expect(outcome.code == 0)
    if backend != .memory { #expect(scratch.read("tree5/deeper/file0") == "4/0 line 0\n") }
  }

  @Test("a compressor gives back what it got", arguments: Backend.allCases)
  func squeeze(_ backend: Backend) throws {
    let text = (0..<2000).map { "line \($0 % 37) of something that repeats itself\n" }.joined()
    let outcome = try run("squeeze", ["/out"], input: text, backend, Scratch())
    #expect(outcome.output == text)
    #expect(outcome.errors.hasPrefix("\(text.utf8.count) bytes, squeezed "))
    #expect(outcome.code == 0)
    #expect(try run("squeeze", [], backend, Scratch()).code == 64)
  }

  @Test("a table with a journal keeps its records", arguments: Backend.allCases)
  func records(_ backend: Backend) throws {
    let outcome = try run("records", ["/"], backend, Scratch())
    #expect(outcome.output.hasPrefix("262144 bytes, sum "))
    #expect(outcome.code == 0)
  }

  @Test("every call answers what the list says", arguments: Backend.allCases)
  func calls(_ backend: Backend) throws {
    let outcome = try run("calls", [], backend, Scratch())
    let expected = String(decoding: try Self.read("calls.txt"), as: UTF8.self)
    let pairs = zip(outcome.output.split(separator: "\n"), expected.split(separator: "\n"))
    for (line, wanted) in pairs where line != wanted { Issue.record("\(line), and not \(wanted)") }
    #expect(outcome.output.count == expected.count)
    #expect(outcome.code == 0)
  }

  @Test("two C libraries find what POSIX promises", arguments: ["posix", "posix-zig"], Backend.allCases)
  func posix(_ name: String, _ backend: Backend) throws {
    let outcome = try run(name, [], backend, Scratch())
    #expect(outcome.output == "1934 checks, 0 failures\n")
    #expect(outcome.code == 0)
  }

  @Test("a line editor changes a file and keeps it", arguments: Backend.allCases)
  func edit(_ backend: Backend) throws {
    let scratch = Scratch()
    let commands = "a\nhello\nworld\n.\n1,$s/o/0/\n,n\n1i\nfirst\n.\nw\n2d\n,p\n=\n9p\nq\n"
    let outcome = try run("edit", ["/text"], input: commands, backend, scratch)
    #expect(outcome.output == "0 lines\n1\thell0\n2\tw0rld\n18 bytes\nfirst\nw0rld\n2\n?\n")
    #expect(outcome.code == 0)
    guard backend != .memory else { return }
    #expect(scratch.read("text") == "first\nhell0\nw0rld\n")
    #expect(try run("edit", ["/text"], input: "$p\n", backend, scratch).output == "3 lines\nw0rld\n")
  }

  @Test("a Rust program builds, changes and removes a tree", arguments: Backend.allCases)
  func rust(_ backend: Backend) throws {
    let outcome = try run("index", ["/"], input: "a line\n", backend, Scratch())
    #expect(
      outcome.output == "21 files, variable None\nline 209\nof 209\nword0 76\nword1 70\nword2 63\n")
    #expect(outcome.errors == "read \"a line\\n\"\n")
    #expect(outcome.code == 7)
  }

  @Test("a C++ program keeps a table", arguments: Backend.allCases)
  func cpp(_ backend: Backend) throws {
    let scratch = Scratch()
    let outcome = try run("table", ["/"], input: "a 1\nb 2.5\na 3\n", backend, scratch)
    #expect(
      outcome.output
        == "14 bytes, 14 on disk\na          2      4.00\nb          1      2.50\n0 left of 2\n")
    #expect(outcome.errors == "done\n")
    #expect(outcome.code == 0)
    if backend != .memory { #expect(scratch.read("kept") == "a 1\nb 2.5\na 3\n") }
  }

  @Test("a Zig program keeps records in place, without a C library", arguments: Backend.allCases)
  func zig(_ backend: Backend) throws {
    let outcome = try run("squares", ["/"], backend, Scratch())
    #expect(
      outcome.output
        == "720 bytes, sum 236464\nagain: PathAlreadyExists\nnone: FileNotFound\na note\n36 characters of names\n")
    #expect(outcome.code == 0)
  }
}
