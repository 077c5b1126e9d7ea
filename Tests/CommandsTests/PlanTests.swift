import Glibc
import JSON
import Testing

@Suite("A manifest is checked whole before anything starts")
struct PlanTests {
  let wascc: Wascc

  init() throws { wascc = try Wascc() }

  private func dryRun(_ text: String, _ more: String...) throws -> Outcome {
    try wascc.write("m.yaml", text.replacing("REPO", with: Wascc.repository).utf8)
    return wascc.run(["run", "DIR/m.yaml", "--dry-run"] + more)
  }

  private static let actors = """
    actors:
      - path: REPO/fixtures/actors/counter/counter.signed.wasm
      - {path: REPO/fixtures/actors/echo/echo.signed.wasm, name: echo}
    capabilities:
      - builtin: logging
      - library: libz.so.1
        capability: demo:zlib
        operations: {Crc32: {symbol: crc32, arguments: [{crc: u64}, {data: bytes}, {length: length of data as u32}], returns: u64}}

    """

  @Test("the plan names actors, capabilities and bindings") func plan() throws {
    let outcome = try dryRun(Self.actors)
    #expect(outcome.messages.isEmpty)
    expectGolden(outcome.output, "plan.txt")
    let json = try JSONValue(parsing: dryRun(Self.actors, "--json").output)
    #expect(json["actors"]?.array?.map { $0["name"] } == ["counter", "echo"])
  }

  @Test("everything that is wrong is found at once, with its place") func findings() throws {
    let outcome = try dryRun(
      Self.actors + """
          - builtin: logging
          - {library: libnothing.so.9, capability: demo:none, operations: {x: {}}}
          - REPO/README.md
        bindings:
          - {actor: conter, capability: wascc:keyvalue}
          - {actor: echo, capability: wascc:logging}
          - {actor: counter, capability: wascc:keyvalue}
          - {actor: counter, capability: wascc:http_server, values: {PORT: "8081"}}
          - {actor: echo, capability: wascc:http_server, values: {PORT: "8081"}}
        """)
    #expect(outcome.status == 77, "one of the findings is a refusal")
    expectGolden(outcome.messages, "plan-findings.txt")
  }

  @Test("an actor may be named by key, name or path") func names() throws {
    let key = "MDVN5IG5UPRAU4Z5AWHADYXOVPZFUE3766EW4C3Z2FAOM5TO7J5LHIZX"
    for name in [key, "echo", "REPO/fixtures/actors/echo/echo.signed.wasm"] {
      let outcome = try dryRun(Self.actors + "bindings: [{actor: \(name), capability: wascc:http_server}]\n")
      #expect(outcome.messages.contains("nothing provides wascc:http_server under the name default"))
    }
  }

  @Test("two modules with one key, and modules that are not trusted, are refused") func actors() throws {
    let twice = try dryRun(
      "actors: [REPO/fixtures/actors/echo/echo.signed.wasm, REPO/fixtures/../fixtures/actors/echo/echo.signed.wasm]\n")
    #expect(twice.status == 65)
    #expect(twice.messages.contains("has the key of"))
    let trust = "policies: {issuers: [ACODERUVFFAWZQDSS6SBIACUA5O6SXF7HJ3YTYXBALHZP3P7R4BUO4J2]}\n"
    let foreign = try dryRun(trust + "actors: [REPO/fixtures/actors/echo/echo.signed.wasm]\n")
    #expect(foreign.status == 77)
    #expect(foreign.messages.contains("m.yaml:2:10: "))
    let unsigned = try dryRun("actors: [REPO/fixtures/actors/echo/echo.wasm]\n")
    #expect(unsigned.status == 77)
    #expect(unsigned.messages.contains("No embedded JWT in actor module"))
  }

  @Test("a binding that its actor may not have is a refusal; one that makes no sense is not")
  func bindingStatuses() throws {
    let unclaimed = try dryRun(Self.actors + "bindings: [{actor: echo, capability: wascc:logging}]\n")
    #expect(unclaimed.status == 77)
    #expect(unclaimed.messages.contains("Sign it again with --cap wascc:logging."))
    #expect(try dryRun(Self.actors + "bindings: [{actor: counter, capability: wascc:keyvalue}]\n").status == 65)
  }

  @Test("secrets are not shown") func secrets() throws {
    let text = Self.actors.replacing("capabilities:", with: "bindings: []\ncapabilities:")
    let bindings = "bindings: [{actor: counter, capability: wascc:extras, values: {KEY: hush}, secrets: [KEY]}]\n"
    let outcome = try dryRun(text.replacing("bindings: []\n", with: bindings))
    #expect(!(outcome.output + outcome.messages).contains("hush"))
  }

  @Test("a call may use the providers of a manifest") func callWithManifest() throws {
    try wascc.write("m.yaml", Self.actors.replacing("REPO", with: Wascc.repository).utf8)
    let outcome = wascc(
      "call", "REPO/fixtures/actors/echo/echo.signed.wasm", "HandleRequest", #"{"method":"GET","path":"/p"}"#,
      "--manifest", "DIR/m.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("/p"))
  }
}
