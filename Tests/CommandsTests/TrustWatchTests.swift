import Claims
import Glibc
import JSON
import TestGuests
import Testing

/// What the files say besides the manifest: secrets, and whom to trust.
@Suite("A host follows its secrets and its trust", .serialized)
struct TrustWatchTests {
  let host: ControlledHost
  /// Signs the provider.
  private let stranger: KeyPair

  init() throws {
    host = try ControlledHost(actors: ["one", "two", "store"])
    stranger = try KeyPair(generating: .account)
    try host.sign("one", answering: 1)
    try host.signProbe("two")
    try host.signProvider("store", by: stranger)
  }

  private var issuers: String { "issuers: [\(host.account.publicKey), \(stranger.publicKey)]\n" }

  private func names(_ part: String, state: JSONValue = "serving") throws -> [String] {
    try host.json("ps")[part]?.array?.filter { $0["state"] == state }.compactMap { $0["name"]?.string }.sorted() ?? []
  }

  private func because(_ part: String) throws -> String? {
    try host.json("ps")[part]?.array?.first { $0["state"] == "untrusted" }?["because"]?.string
  }

  // MARK: Secrets

  @Test("a secret's file that changes binds again what uses it, and is not shown") func secret() throws {
    try host.write("file", "\(host.folder)/first.sqlite\n".utf8)
    chmod("\(host.folder)/file", 0o600)
    try host.writeManifest(
      """
      actors: [one.wasm, two.wasm]
      capabilities: [{builtin: keyvalue}]
      bindings:
        - {actor: one, capability: wascc:keyvalue, values: {FILE: "${file:file}"}}
        - {actor: two, capability: wascc:keyvalue, values: {FILE: other.sqlite}}
      """)
    try host.start("--watch", "--record", "record")
    try host.wascc.write(".next", "\(host.folder)/second.sqlite\n".utf8)
    chmod("\(host.folder)/.next", 0o600)
    rename("\(host.folder)/.next", "\(host.folder)/file")
    #expect(host.says("applied, 2 changes"), "one binding is taken back and made again")
    #expect(access("\(host.folder)/second.sqlite", F_OK) == 0, "the provider has the new value")
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["state"] } == ["live", "live"])
    // One that is gone changes nothing, and is found when it is back.
    rename("\(host.folder)/file", "\(host.folder)/away")
    #expect(host.says("the secret's file: no such file"))
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["state"] } == ["live", "live"])
    try host.wascc.write("away", "\(host.folder)/third.sqlite\n".utf8)
    rename("\(host.folder)/away", "\(host.folder)/file")
    #expect(host.wait { access("\(host.folder)/third.sqlite", F_OK) == 0 })
    let shown = try host.ctl("ps").output + host.ctl("logs").output
    #expect(host.stop() == 0)
    let texts = shown + (host.program?.messages ?? "") + (host.wascc.read("record") ?? "")
    for name in ["first.sqlite", "second.sqlite", "third.sqlite"] { #expect(!texts.contains(name), "\(texts)") }
  }

  // MARK: Trust

  private func writeManifest(trust: String = "trust: trust.yaml", more: String = "") throws {
    try host.writeManifest(
      """
      policies: {\(trust)}
      actors: [one.wasm, two.wasm]
      capabilities: [{builtin: keyvalue}, {module: store.wasm}]
      bindings:
        - {actor: one, capability: wascc:keyvalue, values: {FILE: ":memory:"}}
        - {actor: two, capability: "demo:reverse"}
      \(more)
      """)
  }

  private func start() throws {
    try host.write("trust.yaml", issuers.utf8)
    try writeManifest()
    try host.start("--watch")
    #expect(try names("actors") == ["one", "two"])
  }

  private func reverse() throws -> Outcome {
    try host.ctl("call", "two", "h", "--hex", digits(ofCalling: "e", [1, 2]), "--as-hex")
  }

  private func digits(ofCalling operation: String, _ payload: [UInt8] = []) -> String {
    ProbeGuest.hostCall("", "demo:reverse", operation, payload)
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test("an actor whose module is revoked is stopped, is told of with the line, and comes back with its bindings")
  func module() throws {
    try start()
    try host.write(
      "trust.yaml", (issuers + "revoked:\n  - {module: \(host.key("one")), reason: it was a mistake}\n").utf8)
    let sentence = "the module \(host.key("one")) was revoked at \(host.folder)/trust.yaml:3:5: it was a mistake"
    let shown = sentence.replacing("\(host.folder)/", with: "")
    #expect(host.says("error: actor one (\(host.key("one"))) is stopped: not authorised: \(shown) (rule: trust)"))
    #expect(try because("actors") == "not authorised: \(shown) (rule: trust)")
    #expect(try host.ctl("ps").output.contains("untrusted: not authorised: the module"))
    #expect(try names("actors") == ["two"])
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["actorName"] } == ["two"])
    #expect(try host.ctl("call", "one", "HandleRequest", "{}").status == 65)
    // The manifest still names it, so the rest of it is refused, by the same rule; what runs goes on.
    #expect(host.says("the change is not applied"))
    #expect(try reverse().output == "0102\n")
    #expect(try host.ctl("add", "one.wasm").status == 77, "nor does it come in by hand")
    try host.write("trust.yaml", issuers.utf8)
    #expect(try host.wait { try names("actors") == ["one", "two"] })
    #expect(try because("actors") == nil)
    #expect(try host.answer(of: "one") == "1")
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["state"] } == ["live", "live"])
    #expect(host.stop() == 0)
  }

  @Test("a portable provider whose issuer is revoked is stopped, although the manifest is broken otherwise")
  func provider() throws {
    try start()
    #expect(try reverse().output == "0102\n")
    try host.writeManifest("actors: [one.wasm\n")
    #expect(host.says("not YAML"))
    try host.write(
      "trust.yaml", (issuers + "revoked: [{account: \(stranger.publicKey), reason: the key was lost}]\n").utf8)
    #expect(host.says("provider demo:reverse (store) is stopped: not authorised: the account"))
    #expect(host.says("trust.yaml:2:11: the key was lost (rule: trust)"))
    #expect(try names("capabilities", state: "untrusted") == ["store"])
    #expect(try reverse().status == 1, "its callers are told")
    #expect(try names("actors") == ["one", "two"])
    #expect(try host.answer(of: "one") == "1")
    // Without the provider and its binding the manifest is good again.
    try host.writeManifest(
      "policies: {trust: trust.yaml}\nactors: [one.wasm, two.wasm]\ncapabilities: [{builtin: keyvalue}]\n")
    #expect(host.says("applied, "))
    #expect(try names("capabilities", state: "untrusted") == [], "nobody asks for it any more")
    #expect(host.stop() == 0)
  }

  @Test(
    "an issuer that is trusted no more takes its actors with it, in the middle of a call; another is trusted at once")
  func issuer() throws {
    try host.write("trust.yaml", issuers.utf8)
    try writeManifest(more: "limits: {call_time: 5m, budget: none}")
    try host.start("--watch")
    let looping = try Program.wascc(
      ["ctl", "call", "two", "l", "--raw", "", "--time", "5m"], in: host.folder, as: "looping",
      environment: ["XDG_RUNTIME_DIR": host.folder])
    #expect(try host.wait { try host.json("ps")["actors"]?.array?.contains { $0["served"] == 1 } == true })
    try host.write("trust.yaml", "issuers: [\(stranger.publicKey)]\n".utf8)
    #expect(host.says("actor two (\(host.key("two"))) is stopped: not authorised: the issuer"))
    #expect(looping.status(within: 30) != nil, "the call is interrupted and not waited for")
    #expect(host.wait { host.program?.messages.contains("actor one (\(host.key("one"))) is stopped") == true })
    #expect(try names("actors") == [])
    #expect(try names("actors", state: "untrusted") == ["one", "two"])
    #expect(try names("capabilities").contains("store"))
    try host.write("trust.yaml", issuers.utf8)
    #expect(try host.wait { try names("actors") == ["one", "two"] })
    #expect(host.stop() == 0)
  }

  @Test("a manifest that is refused for another reason takes trust away but gives none") func refusedManifest() throws {
    try start()
    // Two things at once: a revocation in the manifest itself, and a binding to nothing.
    try writeManifest(
      trust: "trust: {revoked: [{module: \(host.key("one"))}]}", more: "  - {actor: two, capability: wascc:nothing}")
    #expect(host.says("actor one (\(host.key("one"))) is stopped"))
    #expect(host.says("nothing provides wascc:nothing"))
    #expect(try names("actors") == ["two"])
    // What that manifest trusts besides is not trusted yet: its store has no list of issuers, the present one has.
    let third = try ControlledHost(actors: ["three"])
    try third.sign("three", answering: 3)
    try host.write("three.wasm", third.bytes("three.wasm"))
    #expect(try host.ctl("add", "three.wasm").status == 77)
    try writeManifest(trust: "trust: {revoked: []}")
    #expect(try host.wait { try names("actors") == ["one", "two"] })
    #expect(try host.ctl("add", "three.wasm").status == 0)
    #expect(host.stop() == 0)
  }

  @Test("a revocation in a manifest that has a misspelt key elsewhere counts; one beside the misspelt key does not")
  func misspeltKey() throws {
    try start()
    try writeManifest(trust: "trust: {revoked: [{module: \(host.key("one"))}]}, trp: keep")
    #expect(host.says("unknown key \"trp\" in policies"))
    #expect(try names("actors") == ["one", "two"], "who knows what was meant")
    try writeManifest(trust: "trust: {revoked: [{module: \(host.key("one"))}]}", more: "lables: {zone: a}")
    #expect(host.says("unknown key \"lables\" in the manifest"))
    #expect(host.says("actor one (\(host.key("one"))) is stopped"))
    #expect(try names("actors") == ["two"])
    #expect(try because("actors")?.contains("was revoked at host.yaml:1:") == true)
    // The list of issuers stands in another file, which is still asked.
    let third = try ControlledHost(actors: ["three"])
    try third.sign("three", answering: 3)
    try host.write("three.wasm", third.bytes("three.wasm"))
    #expect(try host.ctl("add", "three.wasm").status == 77)
    try writeManifest()
    #expect(try host.wait { try names("actors") == ["one", "two"] })
    #expect(host.stop() == 0)
  }

  @Test("what is revoked does not run on while a change waits for its call") func changeUnderWay() throws {
    try host.signProbe("one")
    try host.write("trust.yaml", issuers.utf8)
    try writeManifest(more: "limits: {call_time: 10m, budget: none}")
    try host.start("--watch")
    let environment = ["XDG_RUNTIME_DIR": host.folder]
    let ctl = { [host] (name: String, words: [String]) in
      try Program.wascc(["ctl"] + words, in: host.folder, as: name, environment: environment)
    }
    let calls = [
      try ctl("first", ["call", "one", "l", "--raw", "", "--time", "10m"]),
      try ctl("second", ["call", "two", "h", "--hex", digits(ofCalling: "Y"), "--time", "10m"]),
    ]
    #expect(host.says("store: Y"))
    #expect(try host.wait { try host.json("ps")["actors"]?.array?.count { $0["served"] == 1 } == 2 })
    // It waits for the provider, which is in the second call.
    let removal = try ctl("removal", ["remove", "demo:reverse"])
    #expect(removal.status(within: 1) == nil)
    try host.write(
      "trust.yaml",
      (issuers + "revoked: [{module: \(host.key("one"))}, {account: \(stranger.publicKey)}]\n").utf8)
    for program in calls + [removal] { #expect(program.status() != nil) }
    #expect(host.says("actor one (\(host.key("one"))) is stopped"))
    #expect(try host.wait { try names("actors") == ["two"] })
    #expect(host.stop() == 0)
  }
}
