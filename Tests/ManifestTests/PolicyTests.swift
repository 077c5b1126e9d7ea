import ActorHost
import Claims
import Glibc
import Manifest
import Testing

@Suite("A manifest narrows what claims grant")
struct PolicyTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private static let key = "MDVN5IG5UPRAU4Z5AWHADYXOVPZFUE3766EW4C3Z2FAOM5TO7J5LHIZX"

  @Test("an allow list is read rule by rule, with its places") func allow() throws {
    let document = try folder.read(
      """
      actors:
        - path: echo.wasm
          allow: [wascc:keyvalue/Get, "wascc:keyvalue(cache)/*", wascc:messaging, \(Self.key)/Op]
        - path: other.wasm
          allow: []
      """)
    let allow = try #require(document.actors[0].allowList(in: document))
    #expect(allow.origin == folder.path + "/m.yaml:3:12")
    #expect(document.actors[0].allow?.value.map(\.place.column) == [13, 33, 60, 77])
    let names = ["default", "cache"].map { RouteKey(capability: "wascc:keyvalue", binding: $0) }
    #expect(names.map { allow.admits(.capability($0), "Get") } == [true, true])
    #expect(names.map { allow.admits(.capability($0), "Set") } == [false, true])
    #expect(allow.admits(.capability(RouteKey(capability: "wascc:messaging", binding: "x")), "Publish"))
    #expect(allow.admits(.actor(Self.key), "Op"))
    #expect(!allow.admits(.actor(Self.key), "Other"))
    #expect(document.actors[1].allowList(in: document)?.rules == [])
    #expect(try folder.read("actors: [echo.wasm]\n").actors[0].allow == nil)
  }

  @Test("a list that was emptied by mistake does not allow everything", arguments: ["", " ~x", " text", " {a: b}"])
  func emptyAllow(_ text: String) {
    let found = folder.findings("actors:\n  - path: echo.wasm\n    allow:\(text)\n")
    #expect(found.count == 1)
    #expect(found.first?.contains("allow is a list, found") == true)
  }

  @Test("what is no rule is refused where it stands") func badRules() {
    #expect(
      folder.findings("actors: [{path: echo.wasm, allow: [wascc:keyvalue/, \"*\", [x]]}]\n") == [
        "1:36: \"wascc:keyvalue/\" does not say what may be called", "1:53: \"*\" does not say what may be called",
        "1:58: allow of an actor is a text, found a list",
      ])
  }

  @Test("policies can be read whatever is wrong with the rest, if nothing is wrong with them")
  func policiesAlone() throws {
    let issuer = "\(try KeyPair(generating: .account).publicKey)"
    let read = { (text: String) in
      PolicyEntry(ofManifest: Array(text.utf8), file: "m.yaml") { _ in nil }
    }
    let good = "policies: {issuers: [\(issuer)], trust: {revoked: [{token: x}]}}\n"
    for rest in ["", "lables: {a: b}\n", "actors: [missing.wasm]\n", "actors: {}\nlimits: {queue: none}\n"] {
      let policies = try #require(read(rest + good), "\(rest)")
      #expect(policies.issuers?.map(\.description) == [issuer])
      #expect(policies.trust.first?.revocations.count == 1)
    }
    for text in [
      "", "policies:\n", "policy: {}\n", "policies: []\n", "policies: {isuers: []}\n", "policies: {issuers: [x]}\n",
      "policies: {issuers: [], trust: ./missing.yaml}\n", "policies: {trust: {revoked: [{tokn: x}]}}\n",
      good + good, good + "actors: [\n",
    ] { #expect(read(text) == nil, "\(text)") }
  }

  @Test("limits of a binding are read with their places") func limits() throws {
    let document = try folder.read(
      """
      bindings:
        - actor: a
          capability: b
          limits: {calls: 100/s, payload: 64KiB, deadline: 200ms}
        - {actor: a, capability: c}
      """)
    let limits = try #require(document.bindings[0].limits(in: document))
    #expect(limits.calls?.value.description == "100/s")
    #expect(limits.calls?.origin == folder.path + "/m.yaml:4:21")
    #expect(limits.payloadBytes?.value == 64 << 10)
    #expect(limits.callTime?.value == 200_000_000)
    #expect(document.bindings[1].limits(in: document) == nil)
  }

  @Test(
    "what is no limit is refused",
    arguments: [
      "calls: 100", "calls: 0/s", "calls: 1/d", "calls: 1/s/s", "calls: -1/s", "calls: 9999999999/s", "calls: /s",
      "payload: 0", "payload: 64KB", "deadline: 200", "deadline: 99999999999999999999s", "rate: 1/s", "calls: []",
    ])
  func badLimits(_ text: String) {
    #expect(folder.findings("bindings: [{actor: a, capability: b, limits: {\(text)}}]\n").count == 1)
  }

  @Test("an empty list of issuers trusts nobody") func issuers() throws {
    #expect(try folder.read("policies: {issuers: []}\n").policies.issuers == [])
    #expect(try folder.read("actors: []\n").policies.issuers == nil)
    #expect(folder.findings("policies:\n  issuers:\n").first?.contains("issuers is a list, found nothing") == true)
  }
}

@Suite("Secrets come from files and the environment")
struct SecretTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("password", "hush-hush\n")
    chmod(folder.path + "/password", 0o600)
  }

  private func binding(_ value: String) throws -> BindingEntry {
    try folder.read("bindings: [{actor: a, capability: b, values: {KEY: \"\(value)\", OTHER: x}}]\n").bindings[0]
  }

  private func findings(_ value: String) -> [String] {
    folder.findings("bindings: [{actor: a, capability: b, values: {KEY: \"\(value)\"}}]\n")
  }

  @Test("a file's text without the end of its last line, and a variable") func values() throws {
    #expect(try binding("${file:password}").values["KEY"] == "hush-hush")
    #expect(try binding("${file:./password}").values["KEY"] == "hush-hush")
    #expect(try binding("${file:\(folder.path)/password}").values["KEY"] == "hush-hush")
    #expect(try binding("${env:PORT}").values["KEY"] == "8081")
    #expect(try binding("a ${file:password} $${x} ${PORT}").values["KEY"] == "a hush-hush ${x} 8081")
    try folder.write("password", "two\r\n\r\n")
    #expect(try binding("${file:password}").values["KEY"] == "two\r\n")
    try folder.write("password", "")
    #expect(try binding("${file:password}").values["KEY"] == "")
  }

  @Test("a value that holds a secret is secret, and so is the secret alone") func marked() throws {
    let entry = try binding("redis://:${file:password}@host")
    #expect(entry.secrets == ["KEY"])
    #expect(entry.shownValues.map(\.value) == ["(hidden)", "x"])
    #expect(entry.secretTexts.hiding(in: "redis://:hush-hush@host hush-hush x") == "(hidden) (hidden) x")
    let document = try folder.read(
      "capabilities: [{path: libhttp.so, configuration: {URL: \"x${file:password}\"}}]\n")
    #expect(document.secrets.hiding(in: "xhush-hush hush-hush") == "(hidden) (hidden)")
  }

  @Test("what everybody can read is warned about") func worldReadable() throws {
    #expect(
      try folder.read("bindings: [{actor: a, capability: b, values: {K: \"${file:password}\"}}]\n").warnings.isEmpty)
    chmod(folder.path + "/password", 0o644)
    let document = try folder.read("bindings: [{actor: a, capability: b, values: {K: \"${file:password}\"}}]\n")
    #expect(document.warnings.map(\.place) == [Place(line: 1, column: 50)])
    #expect(document.warnings.first?.fault.contains("everybody on this machine can read the secret in") == true)
  }

  @Test("a secret that cannot be had is an error with its place, and without its text") func missing() throws {
    #expect(findings("${file:none}") == ["1:52: the secret's file: no such file: DIR/none"])
    #expect(findings("${file:folder}") == ["1:52: the secret's file: this is a directory: DIR/folder"])
    #expect(findings("${file:/dev/null}") == ["1:52: the secret's file: this is not a regular file: /dev/null"])
    #expect(findings("${file:~/x}") == ["1:52: the secret's file: \"~\" is not expanded: DIR/~/x"])
    #expect(findings("${env:GONE}") == ["1:52: the environment variable GONE is not set"])
    #expect(findings("${env:GONE:default}")[0].contains("is no name"))
    #expect(findings("${file:${PORT}}")[0].contains("inside a default"))
    #expect(findings("${file:password")[0].contains("without its \"}\""))
    try folder.write("password", String(repeating: "x", count: (64 << 10) + 1))
    #expect(findings("${file:password}") == ["1:52: the secret's file is too large: DIR/password"])
    try folder.write("password", "hush\u{1}")
    #expect(findings("${file:password}").isEmpty)
    let file = try #require(fopen(folder.path + "/password", "w"))
    fputc(0xff, file)
    fclose(file)
    #expect(findings("${file:password}") == ["1:52: the secret's file is not text: DIR/password"])
  }

  @Test(
    "a secret stands nowhere but in values and configurations",
    arguments: [
      "labels: {a: \"${file:password}\"}", "actors: [\"${env:PORT}\"]",
      "actors: [{path: echo.wasm, name: \"${file:password}\"}]",
      "bindings: [{actor: \"${env:PORT}\", capability: b}]", "policies: {issuers: [\"${file:password}\"]}",
    ])
  func outOfPlace(_ text: String) {
    #expect(folder.findings(text + "\n").contains { $0.contains("a secret stands where it would be shown") })
  }
}

@Suite("A trust store is read from a file")
struct TrustFileTests {
  let folder: Folder
  private let account: KeyPair
  private let operatorKey: KeyPair

  init() throws {
    folder = try Folder()
    account = try KeyPair(generating: .account)
    operatorKey = try KeyPair(generating: .operator)
    let token = AuthorityClaims.token(for: account.publicKey, name: "Ada", signedBy: operatorKey)
    try folder.write("ada.jwt", String(decoding: token, as: UTF8.self) + "\n")
  }

  private func read(_ text: String) throws -> TrustStore {
    try folder.write("trust.yaml", text)
    return try TrustStore(file: folder.path + "/trust.yaml") { _ in nil }
  }

  private func findings(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let error as ManifestError {
      return error.findings.map {
        "\($0.place.line):\($0.place.column): \($0.fault.replacing(folder.path, with: "DIR"))"
      }
    } catch {
      return ["\(error)"]
    }
  }

  private var whole: String {
    """
    issuers:
      - {key: \(account), name: Ada}
      - \(account)
    operators: [{key: \(operatorKey), name: Example}]
    accounts: [ada.jwt]
    revoked:
      - {account: \(account), reason: the key was lost}
      - {operator: \(operatorKey)}
      - {module: MDVN5IG5UPRAU4Z5AWHADYXOVPZFUE3766EW4C3Z2FAOM5TO7J5LHIZX}
      - {token: "0123456789012345678901"}
      - {hash: f7fb20ef0be78ab4dec443a627d3f9aa4e184bb52456b0acbb01685b97409636}
    """
  }

  @Test("every part is read, with its place") func everyPart() throws {
    let store = try read(whole)
    let file = folder.path + "/trust.yaml"
    #expect(store.origin == file)
    #expect(store.issuers?.map(\.origin) == ["\(file):2:5", "\(file):3:5"])
    #expect(store.issuers?.map(\.name) == ["Ada", nil])
    #expect(store.operators?.map(\.key) == [operatorKey.publicKey])
    #expect(store.tokens.map(\.claims.subject) == [account.publicKey])
    #expect(store.tokens.map(\.origin) == ["\(file):5:12"])
    let module = try PublicKey("MDVN5IG5UPRAU4Z5AWHADYXOVPZFUE3766EW4C3Z2FAOM5TO7J5LHIZX")
    let hash = "F7FB20EF0BE78AB4DEC443A627D3F9AA4E184BB52456B0ACBB01685B97409636"
    let subjects: [TrustStore.Revocation.Subject] = [
      .account(account.publicKey), .operator(operatorKey.publicKey), .module(module), .token("0123456789012345678901"),
      .hash(hash),
    ]
    #expect(store.revocations.map(\.subject) == subjects)
    #expect(store.revocations[0].reason == "the key was lost")
  }

  @Test("a manifest names the file, or holds the store itself") func inManifest() throws {
    try folder.write("trust.yaml", whole)
    let named = try folder.read("policies: {trust: ./trust.yaml}\n")
    #expect(named.policies.trust.map(\.revocations.count) == [5])
    let inline = try folder.read("policies:\n  trust:\n    issuers: [\(account)]\n")
    #expect(inline.policies.trust[0].issuers?.map(\.origin) == ["\(folder.path)/m.yaml:3:15"])
    #expect(inline.policies.trust[0].origin == "\(folder.path)/m.yaml:3:5")
    #expect(folder.findings("policies: {trust: none.yaml}\n")[0].contains("no such file"))
    #expect(folder.findings("policies:\n  trust:\n")[0].contains("found nothing"))
    try folder.write("trust.yaml", "issuers: [ABC]\n")
    #expect(
      folder.findings("policies: {trust: trust.yaml}\n")[0].contains("DIR/trust.yaml:1:11: this is no public key"))
  }

  @Test("what is wrong is found where it stands") func wrong() throws {
    #expect(findings("issuers:\n")[0] == "1:9: issuers is a list, found nothing")
    #expect(findings("issuers: [\(operatorKey)]\n")[0] == "1:11: this is a key of kind operator")
    #expect(findings("operators: [\(account)]\n")[0] == "1:13: this is a key of kind account")
    #expect(findings("isuers: []\n")[0] == "1:1: unknown key \"isuers\" in a trust store")
    #expect(findings("revoked: [{}]\n")[0] == "1:11: a revocation of nothing")
    #expect(findings("revoked: [{token: a, account: \(account)}]\n")[0] == "1:11: a revocation of several things")
    #expect(findings("revoked: [{hash: abc}]\n")[0].contains("is not a module's hash"))
    #expect(findings("accounts: [none.jwt]\n")[0].contains("no such file"))
    #expect(findings("accounts: [a.b.c]\n")[0].contains("the token is not good: malformed token"))
    #expect(findings("accounts: [echo.wasm]\n")[0].contains("the token is not good"))
    #expect(
      findings("operators: [{key: \(operatorKey), token: ada.jwt}]\n")[0].contains(
        "the token is that of one of kind account"))
    #expect(findings("[1]\n")[0].contains("a trust store is a map"))
  }

  @Test("a seed in the place of a key is not repeated") func seeds() throws {
    let found = findings("issuers: [\(account.seedText)]\n")
    #expect(found.count == 1)
    #expect(!found[0].contains(account.seedText))
  }
}
