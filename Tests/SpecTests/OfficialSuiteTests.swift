import Glibc
import Testing
import WebAssembly
import WebAssemblyScript
import WebAssemblyText

/// The official suite, when a copy is at hand.
@Suite("The official suite")
struct OfficialSuiteTests {
  /// Its folder; nil when there is none.
  static let root: String? = {
    if let named = getenv("WASM_TESTSUITE") { return String(cString: named) }
    let fetched = specTests + "/official"
    return access(fetched, F_OK) == 0 ? fetched : nil
  }()

  static let suite: WebAssemblyScript.Suite? = {
    func text(_ name: String) -> String { String(decoding: readFile(specTests + "/" + name) ?? [], as: UTF8.self) }
    return try? WebAssemblyScript.Suite(counts: text("COUNTS.tsv"), knownFailures: text("KnownFailures.txt"))
  }()

  /// The scripts the suite counts and the engine claims to pass.
  static let files: [String] = {
    guard root != nil, let suite else { return [] }
    return suite.counts.keys.filter(WebAssemblyScript.Suite.isSupported).sorted()
  }()

  @Test("is described, and is at hand or said to be missing")
  func atHand() throws {
    #expect(try #require(Self.suite).counts.count > 280)
    guard Self.root == nil else { return }
    print("The official test suite is not at hand, so it was not run. spec-tests/fetch.sh fetches it;")
    print("WASM_TESTSUITE=FOLDER names a copy.")
  }

  @Test("holds, every assertion of it, but for what is known not to", arguments: files)
  func holds(file: String) throws {
    let suite = try #require(Self.suite)
    let source = try #require(readFile("\(Self.root ?? "")/\(file)"), "\(file) is missing")
    let engine = Engine(.init(features: WebAssemblyScript.Suite.features(for: file)))
    let result = suite.run(file, source: source, engine: engine)
    #expect(result.assertions == suite.counts[file])
    #expect(result.skipped == 0)
    for failure in result.failures { Issue.record("\(file):\(failure)") }
  }

  @Test("has modules that decoding and encoding, and text and back, leave the same", arguments: files)
  func roundTrips(file: String) throws {
    let source = try #require(readFile("\(Self.root ?? "")/\(file)"))
    let engine = Engine(.init(features: .known))
    for command in try Script(source).commands {
      guard let module = command.kind.acceptedModule, let bytes = try? module.bytes(),
        let loaded = try? Module(bytes, engine: engine)
      else { continue }
      let place = "\(file):\(command.line)"
      let encoded = loaded.encoded()
      let decoded = try Module(encoded, engine: engine)
      #expect(decoded.encoded() == encoded, "\(place)")
      let text = try ModuleText.text(of: loaded)
      let again = try ModuleText.binary(from: text)
      if module.isBinary {
        // Its numbers may be padded; then it is the text that stays the same.
        #expect(try ModuleText.text(of: Module(again, engine: engine)) == text, "\(place)")
      } else {
        #expect(again == encoded, "\(place)")
      }
    }
  }
}

extension ScriptCommand.Kind {
  /// The module of a command that wants it to load.
  fileprivate var acceptedModule: ScriptModule? {
    switch self {
    case .module(let module), .definition(let module), .assertTrapModule(let module, _),
      .assertUnlinkable(let module, _):
      module
    default: nil
    }
  }
}
