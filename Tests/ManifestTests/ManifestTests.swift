import ActorHost
import ForeignFunctions
import Glibc
import Manifest
import Testing

/// A folder of its own for one test, with two files that stand for an actor and a provider.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/manifest-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw FolderError() }
    path = String(cString: made)
    for name in ["echo.wasm", "other.wasm", "libhttp.so"] { try write(name, "x") }
    mkdir(path + "/folder", 0o755)
  }

  struct FolderError: Error {}

  deinit {
    for name in ["echo.wasm", "other.wasm", "libhttp.so", "m.yaml", "link.wasm", "password", "trust.yaml", "ada.jwt"] {
      unlink(path + "/" + name)
    }
    rmdir(path + "/folder")
    rmdir(path)
  }

  func write(_ name: String, _ text: String) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw FolderError() }
    fputs(text, file)
    fclose(file)
  }

  func read(_ text: String, file: String = "m.yaml") throws -> ManifestDocument {
    try ManifestDocument(Array(text.utf8), file: path + "/" + file) { ["PORT": "8081", "BAD": "1\nactors: []"][$0] }
  }

  /// All findings, as line:column and fault, without the folder's random name.
  func findings(_ text: String, file: String = "m.yaml") -> [String] {
    do {
      _ = try read(text, file: file)
      return []
    } catch let error as ManifestError {
      return error.findings.map { "\($0.place.line):\($0.place.column): \($0.fault.replacing(path, with: "DIR"))" }
    } catch {
      return ["\(error)"]
    }
  }
}

@Suite("A manifest says what to run")
struct ManifestTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  static let whole = """
    labels:
      zone: a
    limits:
      memory: 64MiB
      call_time: 2s
      budget: none
    policies:
      trap: restart
      issuers: [AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV]
      downgrade: no
    actors:
      - ./echo.wasm
      - path: other.wasm
        name: other
        trap: stop
        limits:
          memory: 1MiB
    capabilities:
      - ./libhttp.so
      - path: libhttp.so
        binding_name: second
        configuration:
          file: data.sqlite
      - builtin: logging
      - library: libz.so.1
        capability: demo:zlib
        operations:
          crc32:
            arguments:
              - crc: u64 = 0
              - data: bytes
            returns: u64 as checksum
            errors: {-5: too small}
    bindings:
      - actor: other
        capability: wascc:http_server
        values:
          PORT: ${PORT}
          TOKEN: abc
        secrets: [TOKEN]
    """

  @Test("every part is read") func whole() throws {
    let document = try folder.read(Self.whole)
    #expect(document.labels == ["zone": "a"])
    #expect(document.limits.memoryBytes == 64 << 20)
    #expect(document.limits.callTime == 2_000_000_000)
    #expect(document.limits.budget == nil)
    #expect(document.policies.trap == .restart)
    #expect(document.policies.issuers?.count == 1)
    #expect(!document.policies.replacement.allowsDowngrade)
    #expect(document.actors.map(\.path.resolved) == ["echo.wasm", "other.wasm"].map { folder.path + "/" + $0 })
    #expect(document.actors.map(\.name) == [nil, "other"])
    #expect(document.actors[1].trapPolicy == .stop)
    #expect(document.actors[1].limits?.memoryBytes == 1 << 20)
    #expect(document.actors[1].limits?.callTime == 2_000_000_000)
    #expect(document.capabilities.map(\.binding) == ["default", "second", "default", "default"])
    let binding = document.bindings[0]
    #expect(binding.values == ["PORT": "8081", "TOKEN": "abc"])
    #expect(binding.shownValues.map(\.value) == ["8081", "(hidden)"])
    #expect(binding.binding == "default")
    guard case .foreign(let library) = document.capabilities[3].source else {
      Issue.record("the last capability is described")
      return
    }
    #expect(library.library == .system("libz.so.1"))
    #expect(library.operations[0].symbol == "crc32")
    #expect(library.operations[0].arguments == [ForeignArgument("crc", "u64 = 0"), ForeignArgument("data", "bytes")])
    #expect(library.operations[0].errors == [-5: "too small"])
  }

  @Test("JSON is a manifest too, by its own rules") func json() throws {
    let text =
      #"{"actors": ["echo.wasm"], "capabilities": [], "bindings": [{"actor": "x", "capability": "y", "values": {"PORT": 80}}]}"#
    #expect(try folder.read(text, file: "m.json").bindings[0].values == ["PORT": "80"])
    #expect(folder.findings(#"{"actors": [], "actors": []}"#, file: "m.json")[0].hasPrefix("1:16: not JSON: the key"))
    #expect(folder.findings("actors: []\n", file: "m.json")[0].hasPrefix("1:1: not JSON: "))
  }

  @Test("the three lists may be missing or empty") func empty() throws {
    #expect(try folder.read("actors:\ncapabilities: []\n").actors.isEmpty)
  }

  @Test("a misspelt key is refused, with the key that was meant") func misspelt() {
    #expect(folder.findings("capabilites: []\nbindings: []\n") == ["1:1: unknown key \"capabilites\" in the manifest"])
    do {
      _ = try folder.read("actors:\n  - path: echo.wasm\n    nmae: x\n")
      Issue.record("accepted")
    } catch {
      #expect(
        "\(error)".hasSuffix(
          "m.yaml:3:5: unknown key \"nmae\" in an actor\n   Did you mean \"name\"? Known: path, name, trap, limits, instances, allow."
        ))
    }
  }

  @Test("all findings are reported at once, in the order of lines") func several() {
    let found = folder.findings(
      """
      limits: {memory: lots, call_time: 5}
      actors: [missing.wasm, {name: x}]
      bindings:
        - actor: a
          values: [1]
        - {actor: [], capability: c}
      policies: {trap: explode}
      """)
    #expect(
      found == [
        "1:18: memory \"lots\" is not a size such as 64MiB",
        "1:35: call_time \"5\" is not a time such as 500ms or 5s",
        "2:10: no such file: missing.wasm (resolved to DIR/missing.wasm)",
        "2:24: an actor without path",
        "4:5: a binding without capability",
        "5:13: values of a binding is a map, found a list",
        "6:13: actor of a binding is a text, found a list",
        "7:18: trap \"explode\" is unknown",
      ])
  }

  @Test(
    "paths must lead to readable files",
    arguments: [
      ("folder", "this is a directory"), ("~/echo.wasm", "\"~\" is not expanded"),
      ("/dev/null", "this is not a regular file"),
      ("../nothing.wasm", "no such file"), ("a\\0b", "no such file"),
    ])
  func paths(_ path: String, _ fault: String) {
    #expect(folder.findings("actors: [\"\(path)\"]\n")[0].contains(fault))
  }

  @Test("absolute paths, parents and links are followed") func goodPaths() throws {
    symlink("echo.wasm", folder.path + "/link.wasm")
    let document = try folder.read("actors: [\(folder.path)/echo.wasm, folder/../other.wasm, ./link.wasm]\n")
    #expect(document.actors.map(\.path.written).count == 3)
  }

  @Test("a variable cannot add keys") func injection() throws {
    let document = try folder.read("actors: []\nlabels: {a: \"${BAD}\"}\n")
    #expect(document.labels == ["a": "1\nactors: []"])
    #expect(folder.findings("labels: {a: \"${GONE}\"}\n") == ["1:13: the environment variable GONE is not set"])
    #expect(folder.findings("${PORT}: []\n")[0].contains("unknown key"))
  }

  @Test("what must be there once is there once") func duplicates() {
    #expect(
      folder.findings("actors: [echo.wasm, ./echo.wasm]\n") == [
        "1:21: the actor \"DIR/echo.wasm\" stands here a second time"
      ])
    let binding = "  - {actor: a, capability: b}\n"
    #expect(
      folder.findings("bindings:\n" + binding + binding) == [
        "3:5: the binding of a to b (default) stands here a second time"
      ])
  }

  @Test("binding names and issuers have their form") func names() {
    #expect(
      folder.findings("bindings: [{actor: a, capability: b, binding: a.b}]\n")[0].contains("is not a name of letters"))
    #expect(folder.findings("policies: {issuers: [ABC]}\n")[0].contains("the issuer is not a public key: wrong length"))
  }
}
