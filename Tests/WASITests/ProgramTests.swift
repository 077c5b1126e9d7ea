import Glibc
import Testing
import WASI
import WebAssembly

/// Programs in C, with a C library between them and the calls; sources and the command that made them lie beside.
@Suite("Programs")
struct ProgramTests {
  private struct Outcome {
    var code: UInt32 = 0
    var output = ""
    var errors = ""
  }

  private func run(
    _ name: String, _ arguments: [String], input: String = "", _ backend: Backend, _ scratch: Scratch
  ) throws -> Outcome {
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let file = try #require(fopen(folder + "/Programs/" + name + ".wasm", "rb"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
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
}
