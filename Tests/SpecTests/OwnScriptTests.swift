import Glibc
import Testing
import WebAssembly
import WebAssemblyScript
import WebAssemblyText

/// The scripts in `spec-tests/wascc`, each a case.
@Suite("Our own scripts")
struct OwnScriptTests {
  private static let folder = specTests + "/wascc"

  static var files: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".wast") { names.append(name) }
    }
    return names.sorted()
  }

  @Test("are found")
  func found() {
    #expect(Self.files.count >= 2)
  }

  @Test("hold", arguments: files, [false, true])
  func hold(file: String, countsBudget: Bool) throws {
    let source = try #require(readFile(Self.folder + "/" + file))
    let features = WebAssemblyScript.Suite.features(for: "wascc/" + file)
    let engine = Engine(.init(features: features, countsBudget: countsBudget))
    let report = ScriptRunner.run(try Script(source), engine: engine)
    #expect(report.failures == [])
    #expect(report.assertions > 0)
  }

  @Test("that claim what is not so fail")
  func failing() throws {
    let text = "(module (func (export \"f\") (result i32) i32.const 1)) (assert_return (invoke \"f\") (i32.const 2))"
    let report = ScriptRunner.run(try Script(Array(text.utf8)), engine: Engine())
    #expect(report.failedAssertions == 1)
    #expect(report.failures.first?.line == 1)
  }
}
