import Claims
import Glibc
import JSON
import Testing

@Suite("Keys, signing and inspection")
struct ClaimsCommandTests {
  let wascc: Wascc

  init() throws {
    wascc = try Wascc()
    try wascc.write("bare.wasm", bareModule)
    try wascc.write("account.nk", "SAAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYMHI\n".utf8)
    try wascc.write("module.nk", "SMACAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44DSOR3HQ6T4P5C3E\n".utf8)
    chmod(wascc.folder + "/account.nk", 0o600)
    chmod(wascc.folder + "/module.nk", 0o600)
  }

  private func sign(_ more: String...) -> Outcome {
    wascc.run(
      ["sign", "DIR/bare.wasm", "-o", "DIR/s.wasm", "--account", "DIR/account.nk", "--module", "DIR/module.nk"] + more)
  }

  @Test("a new key's seed goes to a file of mode 0600 and nowhere else") func newKey() throws {
    let outcome = wascc("keys", "new", "module", "-o", "DIR/m.nk")
    #expect(outcome.status == 0)
    let seed = try #require(wascc.read("m.nk")).trimmed
    #expect(try KeyPair(seed: seed).publicKey.description == outcome.output.trimmed)
    #expect(!(outcome.output + outcome.messages).contains(seed))
    var status = stat()
    stat(wascc.folder + "/m.nk", &status)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(wascc("keys", "new", "module", "-o", "DIR/m.nk").status == 73)
    #expect(wascc.read("m.nk")?.trimmed == seed)
  }

  @Test("a key is shown from a file, from standard input, and as itself") func showKey() throws {
    let key = "AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV"
    #expect(wascc("keys", "show", "DIR/account.nk").output == "\(key)  account\n")
    #expect(wascc("keys", "show", "-", input: try #require(wascc.read("account.nk"))).output == "\(key)  account\n")
    #expect(wascc("keys", "show", key, "--json").output.contains(#""kind": "account""#))
  }

  @Test("a key file that others can read is warned about") func openKeyFile() {
    chmod(wascc.folder + "/account.nk", 0o644)
    let outcome = wascc("keys", "show", "DIR/account.nk")
    #expect(outcome.messages == "warning: DIR/account.nk can be read by other users; run: chmod 600 DIR/account.nk\n")
  }

  @Test("a seed on the command line is refused and not repeated") func seedArgument() throws {
    let seed = try #require(wascc.read("account.nk")).trimmed
    let outcome = wascc("keys", "show", seed)
    #expect(outcome.status == 64)
    #expect(!outcome.messages.contains(seed))
  }

  @Test("what sign writes, verify accepts and inspect shows") func signing() throws {
    let signed = sign(
      "--cap", "wascc:keyvalue", "--cap", "demo:x", "--tag", "t", "--rev", "3", "--ver", "1.2", "--expires", "30",
      "--not-before", "0", "--call-alias", "My-Alias")
    #expect(signed.status == 0)
    #expect(signed.output == "DIR/s.wasm\n")
    let verified = wascc("verify", "DIR/s.wasm")
    #expect(verified.status == 0)
    #expect(verified.messages.contains("any issuer was accepted"))
    expectGolden(wascc("inspect", "DIR/s.wasm").output, "inspect-signed.txt")
    let json = try JSONValue(parsing: wascc("inspect", "DIR/s.wasm", "--json").output)
    #expect(json["verified"] == true)
    #expect(json["claims"]?["callAlias"] == "my_alias")
    #expect(json["claims"]?["expires"] == .integer(Wascc.now + 30 * 86_400))
  }

  @Test("claims that do not hold are shown, with the reason") func brokenClaims() throws {
    #expect(sign("--not-before", "5").status == 0)
    let outcome = wascc("verify", "DIR/s.wasm")
    #expect(outcome.status == 77)
    #expect(outcome.messages.contains("Module cannot be used before 2027-01-20 08:00:00 UTC, and now is 2027-01-15"))
    expectGolden(wascc("inspect", "DIR/s.wasm").output, "inspect-not-yet-valid.txt")
    expectGolden(wascc("inspect", "DIR/bare.wasm").output, "inspect-unsigned.txt")
  }

  @Test("verify holds to the issuers it is told") func issuers() {
    #expect(sign().status == 0)
    let account = "AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV"
    #expect(wascc("verify", "DIR/s.wasm", "--issuer", account).messages.isEmpty)
    let other = "ACODERUVFFAWZQDSS6SBIACUA5O6SXF7HJ3YTYXBALHZP3P7R4BUO4J2"
    let outcome = wascc("verify", "DIR/s.wasm", "--issuer", other)
    #expect(outcome.status == 77)
    #expect(outcome.messages.contains("not authorised: the issuer \(account) is not on the list"))
  }

  @Test("many files are all looked at, and one that fails decides the status") func manyFiles() throws {
    #expect(sign().status == 0)
    let outcome = wascc("verify", "DIR/s.wasm", "DIR/bare.wasm", "--json")
    #expect(outcome.status == 77)
    let results = try #require(try JSONValue(parsing: outcome.output).array)
    #expect(results.map { $0["verified"] } == [true, false])
  }

  @Test("a portable provider attests one capability at most") func provider() {
    #expect(sign("--provider", "--cap", "a").status == 0)
    #expect(sign("--provider", "--cap", "a", "--cap", "b").status == 64)
  }

  @Test("validate tells good modules from bad") func validate() throws {
    #expect(wascc("validate", "DIR/bare.wasm").output == "DIR/bare.wasm: valid, 1 function\n")
    try wascc.write("bad.wasm", bareModule.dropLast(2) + [0x41, 0x0b])
    let outcome = wascc("validate", "DIR/bad.wasm", "DIR/bare.wasm")
    #expect(outcome.status == 65)
    #expect(outcome.output == "DIR/bare.wasm: valid, 1 function\n")
  }
}

extension String {
  var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
