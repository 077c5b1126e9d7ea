import Claims
import Glibc
import JSON
import Testing
import WebAssemblyText

@Suite("The doctor explains a manifest")
struct DoctorTests {
  let wascc: Wascc

  init() throws {
    wascc = try Wascc()
    let account = try KeyPair(seed: "SAAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYMHI")
    let module = try KeyPair(seed: "SMACAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44DSOR3HQ6T4P5C3E").publicKey
    var statement = ModuleStatement(name: "soon")
    statement.expires = Wascc.now + 3 * 86_400
    let signer = try ModuleSigner(account: account, clock: .fixed(Wascc.now))
    let guest = try ModuleText.binary(
      from: Array(
        """
        (module (memory (export "memory") 1)
          (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 0)))
        """.utf8))
    try wascc.write("soon.wasm", try signer.sign(guest, as: module, statement))
  }

  private func doctor(_ text: String, _ more: String...) throws -> Outcome {
    try wascc.write("m.yaml", text.replacing("REPO", with: Wascc.repository).utf8)
    return wascc.run(["doctor", "DIR/m.yaml"] + more)
  }

  private static let zlib = """
    {library: libz.so.1, capability: demo:zlib, operations: {Crc32: {symbol: crc32, arguments: [{crc: u64}, \
    {data: bytes}, {length: length of data as u32}], returns: u64}}}
    """

  private static let sick = """
    limits: {memory: 8MiB, call_time: 1s}
    policies:
      trust:
        issuers: [{key: \(AuthorityTests.fixtures), name: the fixtures}]
        revoked: [{account: \(AuthorityTests.account), reason: an example}]
    actors:
      - path: REPO/fixtures/actors/sampler/sampler.signed.wasm
        allow:
          - wascc:logging/WriteLog
          - wascc:logging/WirteLog
          - wascc:logging(other)
          - wascc:blobstore
          - wascc:extras
          - wascc:keyvalue/Get
          - MDVN5IG5UPRAU4Z5AWHADYXOVPZFUE3766EW4C3Z2FAOM5TO7J5LHIZX
      - soon.wasm
    capabilities:
      - builtin: logging
      - \(zlib)
    bindings:
      - actor: sampler
        capability: wascc:logging
        limits: {payload: 64MiB, deadline: 2s}
      - {actor: sampler, capability: wascc:http_client}
      - {actor: sampler, capability: wascc:extras, values: {URL: "nats://user:word@127.0.0.1:1/, redis://[::1]:1"}}
    """

  @Test("everything that is wrong or weak has its sentence") func sick() throws {
    let outcome = try doctor(Self.sick)
    #expect(outcome.status == 77)
    expectGolden(outcome.output, "doctor.txt")
    #expect(outcome.messages.hasSuffix("would be refused, 11 warnings\n"))
  }

  @Test("the doctor refuses what run refuses, in the same words") func sameRules() throws {
    let doctor = try doctor(Self.sick)
    let run = wascc("run", "DIR/m.yaml", "--dry-run")
    #expect(run.status == doctor.status)
    let refused = doctor.output.split(separator: "\n").filter { $0.hasPrefix("REFUSED") }.map { $0.dropFirst(9) }
    #expect(
      refused.count == run.messages.split(separator: "\n").count { $0.contains("m.yaml:") && !$0.hasPrefix("  ") })
    for line in refused { #expect(run.messages.contains(line), "\(line)") }
  }

  @Test("a program reads the same as JSON") func json() throws {
    let outcome = try doctor(Self.sick, "--json")
    let json = try JSONValue(parsing: outcome.output)
    #expect(json["status"] == 77)
    #expect(json["warnings"] == 11)
    let remarks = try #require(json["remarks"]?.array)
    #expect(remarks.contains { $0["kind"] == "warning" && $0["line"] == 10 && $0["column"] == 9 })
  }

  @Test("a manifest that is well is said to be, and why") func healthy() throws {
    let outcome = try doctor(
      """
      policies: {issuers: [\(AuthorityTests.fixtures)]}
      actors:
        - path: REPO/fixtures/actors/upper/upper.signed.wasm
      capabilities:
        - \(Self.zlib.replacing("demo:zlib", with: "demo:text"))
      bindings:
        - {actor: upper, capability: demo:text}
      """)
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    expectGolden(outcome.output, "doctor-fine.txt")
  }

  @Test("claims that end soon, and nobody listed: warnings only") func soon() throws {
    let outcome = try doctor("actors: [soon.wasm]\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the claims of soon end in 3 days, at 2027-01-18 08:00:00 UTC"))
    #expect(outcome.output.contains("everybody may sign: no issuers are listed"))
  }

  @Test("limits that contradict each other") func limits() throws {
    let outcome = try doctor(
      "limits: {queue_memory: 1MiB}\nactors:\n  - {path: soon.wasm, limits: {memory: 1MiB}}\n")
    #expect(
      outcome.output.contains("limits of soon: a payload of 16777216 bytes does not fit into a memory of 1048576"))
    #expect(outcome.output.contains("limits of the host: a payload of 16777216 bytes is larger than the queue_memory"))
    let slow = try doctor("limits: {call_time: 2s}\nactors:\n  - {path: soon.wasm, limits: {call_time: 3s}}\n")
    #expect(slow.output.contains("limits of soon: a call_time of 3000 ms is above the host's 2000 ms"))
  }

  @Test("each kind of fault has the status that run would end with") func statuses() throws {
    #expect(wascc("doctor", "DIR/none.yaml").status == 66)
    let text = try doctor("actors: [none.wasm]\nlabels: [x]\n")
    #expect(text.status == 65)
    #expect(text.output.hasPrefix("REFUSED  DIR/m.yaml:1:10: no such file: none.wasm"))
    #expect(text.output.hasSuffix("\n2 things would be refused, 0 warnings\n"))
    let (descriptor, port) = try Connection.occupyPort()
    defer { close(descriptor) }
    let inUse = try doctor(
      """
      actors: [REPO/fixtures/actors/counter/counter.signed.wasm]
      capabilities: [\(Self.zlib.replacing("demo:zlib", with: "wascc:http_server"))]
      bindings: [{actor: counter, capability: wascc:http_server, values: {PORT: \(port)}}]
      """)
    #expect(inUse.status == 69)
    #expect(inUse.output.contains("REFUSED  DIR/m.yaml:3:12: port \(port) is in use"))
  }

  @Test("a builtin provider whose library is not there is refused, with where it was looked for") func library() throws
  {
    try wascc.write(
      "m.yaml", "actors: [soon.wasm]\ncapabilities: [{builtin: keyvalue}]\n".utf8)
    let copy = try Program("/bin/cp", [try Program.wasccPath, "wascc"], in: wascc.folder, as: "copy")
    #expect(copy.status() == 0)
    let doctor = try Program(wascc.folder + "/wascc", ["doctor", "m.yaml"], in: wascc.folder, as: "doctor")
    #expect(doctor.status() == 65)
    #expect(
      doctor.output.contains("REFUSED  m.yaml:2:16: the provider cannot be loaded: libwascc_keyvalue.so is neither in"))
  }

  @Test("a server that answers is no warning, and one that does not is named without its password") func servers()
    throws
  {
    let (descriptor, port) = try Connection.occupyPort()
    defer { close(descriptor) }
    let manifest = { (url: String) in
      """
      actors: [REPO/fixtures/actors/upper/upper.signed.wasm]
      capabilities: [\(Self.zlib.replacing("demo:zlib", with: "demo:text"))]
      bindings: [{actor: upper, capability: demo:text, values: {URL: "\(url)"}}]
      """
    }
    #expect(try !doctor(manifest("redis://:word@127.0.0.1:\(port)/0")).output.contains("no server answers"))
    let gone = try doctor(manifest("redis://:word@127.0.0.1:1/0")).output
    #expect(gone.contains("no server answers at 127.0.0.1:1"))
    #expect(!gone.contains("word"))
    try wascc.write("url", "nats://127.0.0.1:1".utf8)
    chmod(wascc.folder + "/url", 0o600)
    #expect(try doctor(manifest("${file:url}")).output.contains("no server answers at its URL"))
  }
}
