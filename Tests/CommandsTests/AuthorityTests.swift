import Claims
import Glibc
import JSON
import TestServers
import Testing
import WebAssemblyText

/// Who may do what, as the commands show and enforce it.
@Suite("Authority, from the command line")
struct AuthorityTests {
  let wascc: Wascc
  static let account = "AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV"
  static let fixtures = "ACLYF4NOB2Z3UE64QNRLZMDPNB3GITCW7L7THKUSQDUL6VD2UPP2OGMZ"
  static let counter = "\(Wascc.repository)/fixtures/actors/counter/counter.signed.wasm"

  init() throws {
    wascc = try Wascc()
    try sign("s.wasm", ModuleStatement(name: "signed"))
  }

  private func sign(_ name: String, _ statement: ModuleStatement) throws {
    let account = try KeyPair(seed: "SAAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYMHI")
    let module = try KeyPair(seed: "SMACAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44DSOR3HQ6T4P5C3E").publicKey
    let signer = try ModuleSigner(account: account, clock: .fixed(Wascc.now))
    try wascc.write(name, try signer.sign(bareModule, as: module, statement, id: "token-of-the-test"))
  }

  private func write(_ name: String, _ text: String) throws {
    try wascc.write(
      name, text.replacing("REPO", with: Wascc.repository).replacing("DIR", with: wascc.folder).utf8)
  }

  // MARK: Trust

  @Test("verify and inspect say trusted, unknown or revoked, and by which line") func trust() throws {
    try write("trust.yaml", "issuers: [{key: \(Self.account), name: Ada}]\n")
    let trusted = wascc("verify", "DIR/s.wasm", "--trust", "DIR/trust.yaml")
    #expect(trusted.status == 0)
    #expect(trusted.messages.isEmpty)
    #expect(trusted.output.hasSuffix("\n  trusted: the issuer \"Ada\" (DIR/trust.yaml:1:11)\n"))
    #expect(
      wascc("inspect", "DIR/s.wasm", "--trust", "DIR/trust.yaml").output.contains(
        "trust         trusted: the issuer \"Ada\" (DIR/trust.yaml:1:11)"))

    try write("trust.yaml", "issuers: [{key: \(Self.fixtures)}]\n")
    let unknown = wascc("verify", "DIR/s.wasm", "--trust", "DIR/trust.yaml")
    #expect(unknown.status == 77)
    #expect(
      unknown.messages.contains(
        "refused: not authorised: the issuer \(Self.account) is unknown: nothing at DIR/trust.yaml trusts it. To trust "
          + "it, add it to the issuers there."))
    #expect(wascc("inspect", "DIR/s.wasm", "--trust", "DIR/trust.yaml").output.contains("UNKNOWN ISSUER: the issuer"))

    try write("trust.yaml", "revoked:\n  - {token: token-of-the-test, reason: a mistake}\n")
    let revoked = wascc("verify", "DIR/s.wasm", "--trust", "DIR/trust.yaml", "--json")
    #expect(revoked.status == 77)
    let trust = try JSONValue(parsing: revoked.output).array?.first?["trust"]
    #expect(trust?["verdict"] == "revoked")
    #expect(trust?["reason"] == "the token token-of-the-test was revoked at DIR/trust.yaml:2:5: a mistake")
    let shown = wascc("inspect", "DIR/s.wasm", "--trust", "DIR/trust.yaml")
    #expect(shown.status == 0)
    #expect(shown.output.contains("REVOKED: the token token-of-the-test was revoked at DIR/trust.yaml:2:5: a mistake"))
  }

  @Test("an operator vouches for an account, and its modules are trusted") func vouching() throws {
    for kind in ["operator", "account"] { #expect(wascc("keys", "new", kind, "-o", "DIR/\(kind).nk").status == 0) }
    let key = wascc("keys", "show", "DIR/operator.nk").output.prefix(56)
    let token = wascc(
      "keys", "vouch", Self.account, "--operator", "DIR/operator.nk", "--name", "Ada", "--expires", "30")
    #expect(token.status == 0)
    try wascc.write("ada.jwt", token.output.utf8)
    try write("trust.yaml", "operators: [{key: \(key), name: Example}]\naccounts: [ada.jwt]\n")
    let verified = wascc("verify", "DIR/s.wasm", "--trust", "DIR/trust.yaml")
    #expect(verified.status == 0)
    #expect(
      verified.output.hasSuffix(
        "\n  trusted: the token of the account \"Ada\" at DIR/trust.yaml:2:12, signed by the operator \"Example\" "
          + "(DIR/trust.yaml:1:13)\n"))
    #expect(
      wascc("keys", "vouch", Self.account, "--operator", "DIR/account.nk").status == 65, "accounts vouch for nobody")
  }

  @Test("a trust file that is not good is an error, not everybody's trust") func badTrust() throws {
    #expect(wascc("verify", "DIR/s.wasm", "--trust", "DIR/none.yaml").status == 66)
    try write("trust.yaml", "issuers:\n")
    let outcome = wascc("verify", "DIR/s.wasm", "--trust", "DIR/trust.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("DIR/trust.yaml:1:9: issuers is a list, found nothing"))
  }

  @Test("run holds to the trust of the manifest and of the command line") func runTrust() throws {
    try write("good.yaml", "issuers: [\(Self.fixtures)]\n")
    try write("bad.yaml", "revoked: [{account: \(Self.fixtures)}]\n")
    try write("m.yaml", "actors: [REPO/fixtures/actors/counter/counter.signed.wasm]\npolicies: {trust: good.yaml}\n")
    #expect(wascc("run", "DIR/m.yaml", "--dry-run").status == 0)
    let refused = wascc("run", "DIR/m.yaml", "--dry-run", "--trust", "DIR/bad.yaml")
    #expect(refused.status == 77)
    #expect(refused.messages.contains("was revoked at DIR/bad.yaml:1:11"))
    try write(
      "m.yaml", "actors: [REPO/fixtures/actors/counter/counter.signed.wasm]\npolicies: {trust: {issuers: []}}\n")
    #expect(wascc("run", "DIR/m.yaml", "--dry-run").status == 77)
    #expect(wascc("run", Self.counter, "--dry-run", "--trust", "DIR/bad.yaml").status == 77)
    try write(
      "m.yaml", "actors: [REPO/fixtures/actors/counter/counter.signed.wasm]\npolicies:\n  issuers: [\(Self.account)]\n")
    #expect(
      wascc("run", "DIR/m.yaml", "--dry-run").messages.contains(
        "To trust it, add \(Self.fixtures) to the issuers at DIR/m.yaml:3:12."))
  }

  // MARK: Allow lists and limits

  private static let call = ["HandleRequest", #"{"method": "GET", "path": "/"}"#]

  private func callCounter(_ manifest: String) throws -> Program {
    try write("m.yaml", manifest)
    let program = try Program.wascc(["call", Self.counter] + Self.call + ["--manifest", "m.yaml"], in: wascc.folder)
    _ = program.status()
    return program
  }

  @Test("an operation that is not allowed is refused, with the line that would allow it") func allow() throws {
    let manifest = """
      actors:
        - path: \(Self.counter)
          allow: [wascc:http_server, wascc:keyvalue/Get]
      capabilities: [{builtin: keyvalue}]
      bindings: [{actor: counter, capability: wascc:keyvalue, values: {FILE: ":memory:"}}]
      """
    let refused = try callCounter(manifest)
    #expect(refused.status() == 1)
    #expect(refused.messages.contains("PERMISSION DENIED. (rule: allow list. Add \"wascc:keyvalue/Add\""))
    #expect(refused.messages.contains("to the allow list of \"counter\" (m.yaml:3:12).)"))
    let allowed = try callCounter(manifest.replacing("keyvalue/Get", with: "keyvalue/Add"))
    #expect(allowed.status() == 0)
    #expect(!allowed.messages.contains("refused"))
    #expect(allowed.output.contains(#"{\"counter\": 1}"#))
  }

  @Test("what is bound but not allowed is found before anything starts") func boundNotAllowed() throws {
    try write(
      "m.yaml",
      """
      actors:
        - path: REPO/fixtures/actors/counter/counter.signed.wasm
          allow: []
      capabilities: [{library: libz.so.1, capability: "wascc:keyvalue", operations: {x: {symbol: crc32, returns: u64}}}]
      bindings: [{actor: counter, capability: wascc:keyvalue}]
      """)
    let outcome = wascc("run", "DIR/m.yaml", "--dry-run")
    #expect(outcome.status == 77)
    #expect(outcome.messages.contains("DIR/m.yaml:5:41: counter is not allowed wascc:keyvalue (default)"))
    #expect(outcome.messages.contains("Add it to the allow list at DIR/m.yaml:3:12, or remove the binding."))
  }

  @Test("a server that calls too often is told to wait, and the provider that is called too often is not reached")
  func limits() throws {
    try write(
      "m.yaml",
      """
      actors: [{path: \(Self.counter), name: counter}]
      capabilities: [{builtin: http_server}, {builtin: keyvalue}]
      bindings:
        - {actor: counter, capability: wascc:keyvalue, values: {FILE: ":memory:"}, limits: {calls: 2/h}}
        - {actor: counter, capability: wascc:http_server, values: {PORT: 0}, limits: {calls: 4/h}}
      """)
    let host = try Program.wascc(["run", "m.yaml"], in: wascc.folder)
    let port = try #require(host.port())
    let answers = try (0..<5).map { _ in try Connection.get("/", port: port) }
    #expect(answers.prefix(2) == [#"{"counter": 1}"#, #"{"counter": 2}"#])
    #expect(answers[4] == "There are too many requests")
    #expect(host.says("limit: calls: more than 2/h through the binding of"))
    #expect(host.says("(rule: limit. Raise \"calls: 2/h\" at m.yaml:4:94.)"))
    #expect(host.says("(rule: limit. Raise \"calls: 4/h\" at m.yaml:5:88.)"))
    host.send(SIGINT)
    #expect(host.status() == 0)
  }

  private static let looper = """
    (module (memory (export "memory") 1)
      (func (export "__guest_call") (param i32 i32) (result i32) (loop $again (br $again)) (i32.const 0)))
    """

  @Test("a client learns from the status which limit its request met") func statuses() throws {
    let account = try KeyPair(generating: .account)
    let guest = try ModuleText.binary(from: Array(Self.looper.utf8))
    for name in ["queued", "overdue"] {
      var statement = ModuleStatement(name: name)
      statement.capabilities = ["wascc:http_server"]
      let module = try KeyPair(generating: .module).publicKey
      try wascc.write("\(name).wasm", try ModuleSigner(account: account).sign(guest, as: module, statement))
    }
    try write(
      "m.yaml",
      """
      limits: {budget: none}
      actors:
        - {path: \(Self.counter), name: counter}
        - {path: queued.wasm, name: queued, limits: {queue: 1, call_time: 2s}}
        - {path: overdue.wasm, name: overdue}
      capabilities: [{builtin: http_server}, {builtin: keyvalue}]
      bindings:
        - {actor: counter, capability: wascc:keyvalue, values: {FILE: ":memory:"}}
        - {actor: counter, capability: wascc:http_server, values: {PORT: 0}, limits: {calls: 1/h, payload: 512}}
        - {actor: queued, capability: wascc:http_server, values: {PORT: 0}}
        - {actor: overdue, capability: wascc:http_server, values: {PORT: 0}, limits: {deadline: 50ms}}
      """)
    let host = try Program.wascc(["run", "m.yaml"], in: wascc.folder)
    let counter = try #require(host.port(of: "counter"))
    let padding = String(repeating: "x", count: 512)
    #expect(try Connection.head("/?\(padding)", port: counter).hasPrefix("HTTP/1.1 413 "))
    #expect(try Connection.head("/", port: counter).hasPrefix("HTTP/1.1 200 "))
    #expect(try Connection.head("/", port: counter).hasPrefix("HTTP/1.1 429 "))
    let overdue = try #require(host.port(of: "overdue"))
    #expect(try Connection.head("/", port: overdue).hasPrefix("HTTP/1.1 504 "))
    #expect(host.says("limit: deadline: 50ms of the binding of"))
    // One is served until its actor's own time is over, one waits as long, and one finds the mailbox full.
    let queued = try #require(host.port(of: "queued"))
    let connections = try (0..<3).map { _ in try Connection(port: queued) }
    for connection in connections { connection.sendGet("/") }
    let heads = connections.map { $0.readToEnd() }.sorted()
    #expect(heads.map { $0.prefix(13) } == ["HTTP/1.1 503 ", "HTTP/1.1 504 ", "HTTP/1.1 504 "])
    #expect(heads[0].contains("retry-after: 1\r\n"))
    host.send(SIGINT)
    #expect(host.status() == 0)
  }

  // MARK: Secrets

  /// An actor that says aloud whatever it is told, and answers with it.
  private func writeParrot() throws -> String {
    let text = """
      (module
        (import "wapc" "__guest_request" (func $request (param i32 i32)))
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (import "wapc" "__console_log" (func $say (param i32 i32)))
        (memory (export "memory") 2)
        (func (export "__guest_call") (param $name i32) (param $length i32) (result i32)
          (call $request (i32.const 1024) (i32.const 65536))
          (call $say (i32.const 65536) (local.get $length))
          (call $respond (i32.const 65536) (local.get $length))
          (i32.const 1)))
      """
    let account = try KeyPair(generating: .account)
    let module = try KeyPair(generating: .module).publicKey
    var statement = ModuleStatement(name: "parrot")
    statement.capabilities = ["wascc:keyvalue"]
    let signed = try ModuleSigner(account: account).sign(
      try ModuleText.binary(from: Array(text.utf8)), as: module, statement)
    try wascc.write("parrot.wasm", signed)
    return module.description
  }

  private static let secret = "h&sh-hu/sh+ 97"

  /// Row M7 of the hostile inputs.
  @Test("a secret from a file or the environment shows in no output, log, error or record") func secrets() throws {
    let key = try writeParrot()
    try wascc.write("password", (Self.secret + "\n").utf8)
    chmod(wascc.folder + "/password", 0o600)
    let manifest = """
      actors: [{path: parrot.wasm, name: parrot}]
      capabilities: [{builtin: keyvalue}]
      bindings:
        - {actor: parrot, capability: \(key), values: {TOKEN: "x${file:password}"}}
        - {actor: parrot, capability: wascc:keyvalue, values: {FILE: "DATABASE", NAMESPACE: "${file:password}"}}
      """
    try write("m.yaml", manifest.replacing("DATABASE", with: ":memory:"))
    try write("broken.yaml", manifest.replacing("DATABASE", with: "/nowhere/${env:WASCC_TEST_SECRET}/x"))
    let environment = ["WASCC_TEST_SECRET": Self.secret]
    var texts: [String: String] = [:]
    func note(_ program: Program, _ name: String) { texts[name] = program.output + program.messages }
    for (name, words) in [
      ("dry run", ["run", "m.yaml", "--dry-run"]), ("dry run as JSON", ["run", "m.yaml", "--dry-run", "--json"]),
      ("doctor", ["doctor", "m.yaml"]), ("doctor as JSON", ["doctor", "m.yaml", "--json"]),
      (
        "call",
        ["call", "parrot.wasm", "Op", "--raw", "and " + Self.secret, "--manifest", "m.yaml"]
          + ["--record", "r1", "--trace", "t1"]
      ),
      ("call as hex", ["call", "parrot.wasm", "Op", "--raw", Self.secret, "--as-hex", "--manifest", "m.yaml"]),
      ("call as JSON", ["call", "parrot.wasm", "Op", "--raw", Self.secret, "--json", "--manifest", "m.yaml"]),
      ("broken run", ["run", "broken.yaml"]),
      ("broken call", ["call", "parrot.wasm", "Op", "--manifest", "broken.yaml"]),
    ] {
      let program = try Program.wascc(words, in: wascc.folder, environment: environment)
      #expect(program.status() != nil, "\(name)")
      note(program, name)
    }
    let host = try Program.wascc(["run", "m.yaml", "--record", "r2", "--trace", "t2"], in: wascc.folder)
    #expect(host.says("parrot: "))
    host.send(SIGINT)
    #expect(host.status() == 0)
    note(host, "run")
    for record in ["r1", "r2", "t1", "t2"] {
      let text = try #require(wascc.read(record))
      #expect(text.contains("BindActor"))
      texts[record] = text
    }
    for (name, text) in texts {
      for spelling in Self.spellings { #expect(!text.contains(spelling), "\(name): \(text)") }
    }
    #expect(texts["call"]?.contains("and (hidden)") == true)
    #expect(texts["dry run"]?.contains("TOKEN=(hidden)") == true)
    #expect(texts["broken run"]?.contains("(hidden)") == true)
    #expect(texts["run"]?.contains("(hidden)") == true)
  }

  private static var spellings: [String] {
    let hexadecimal = secret.utf8.map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
    return [secret, hexadecimal, "h&sh", "sh+ 97", "hu/sh", "hu\\/sh"]
  }

  @Test("metrics are pushed a last time when the host stops, and the password is shown nowhere") func push() throws {
    try wascc.write("password", "love".utf8)
    chmod(wascc.folder + "/password", 0o600)
    let (listener, gateway) = try Connection.occupyPort()
    defer { close(listener) }
    try write(
      "m.yaml",
      """
      actors: [\(Self.counter)]
      monitor:
        push: {url: "http://127.0.0.1:\(gateway)/", interval: 60m, job: shop, user: ada, password: "${file:password}"}
      """)
    #expect(wascc("run", "DIR/m.yaml", "--dry-run").status == 0)
    let host = try Program.wascc(["run", "m.yaml", "--no-control"], in: wascc.folder)
    #expect(host.prints("ready"))
    host.send(SIGINT)
    let connection = Connection(accepting: listener)
    let request = connection.read(until: "wascc_host_uptime_seconds")
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    #expect(request.hasPrefix("PUT /metrics/job/shop HTTP/1.1\r\n"))
    #expect(request.contains("Basic YWRhOmxvdmU=\r\n"))
    #expect(host.status() == 0)
    #expect(!(host.output + host.messages).contains("love"))
  }

  @Test("a host that cannot start altogether leaves no monitor behind") func halfStarted() throws {
    let port = try LoopbackPort.free()
    try write("m.yaml", "actors: [\(Self.counter)]\nmonitor: {port: \(port)}\n")
    let outcome = wascc("run", "DIR/m.yaml", "--control", "DIR/none/control.sock")
    #expect(outcome.status == 69, "\(outcome.messages)")
    #expect(outcome.messages.contains("no control socket"))
    #expect(!LoopbackPort.answers(port))
  }

  @Test("a secret that everybody can read is warned about") func openSecret() throws {
    try wascc.write("password", "hush".utf8)
    chmod(wascc.folder + "/password", 0o644)
    try write(
      "m.yaml",
      """
      actors: [REPO/fixtures/actors/counter/counter.signed.wasm]
      bindings: [{actor: counter, capability: wascc:keyvalue, values: {NAMESPACE: "${file:password}"}}]
      """)
    let outcome = wascc("run", "DIR/m.yaml", "--dry-run")
    #expect(
      outcome.messages.hasPrefix(
        "warning: DIR/m.yaml:2:77: everybody on this machine can read the secret in DIR/password\n   Run: chmod 600"))
  }
}
