import Claims
import Glibc
import JSON
import Messages
import TestGuests
import Testing

/// Portable providers as the commands and the manifest know them.
@Suite("Portable providers on the command line", .serialized)
struct PortableTests {
  let wascc: Wascc
  private let signer: ModuleSigner
  private let account: PublicKey

  init() throws {
    wascc = try Wascc()
    let account = try KeyPair(generating: .account)
    self.account = account.publicKey
    signer = try ModuleSigner(account: account)
    try sign(Self.provider(), as: "store.wasm") { $0.isProvider = true }
    try sign(ProbeGuest.bytes, as: "actor.wasm") { $0.capabilities = ["test:store"] }
    mkdir(wascc.folder + "/data", 0o700)
  }

  private static func provider() -> [UInt8] {
    ProviderGuest.bytes(
      descriptor: CapabilityDescriptor(
        id: "test:store", name: "A store", version: "2.1.0", revision: 7,
        supportedOperations: [OperationDescriptor(name: "W", direction: .toProvider, doctext: "Writes")]
      ).encoded(.g2))
  }

  private func sign(_ bytes: [UInt8], as file: String, _ change: (inout ModuleStatement) -> Void) throws {
    var statement = ModuleStatement(name: String(file.prefix { $0 != "." }))
    change(&statement)
    let key = try KeyPair(generating: .module).publicKey
    try wascc.write(file, try signer.sign(bytes, as: key, statement))
  }

  private func dryRun(_ text: String, _ more: String...) throws -> Outcome {
    try wascc.write("m.yaml", text.utf8)
    return wascc.run(["run", "DIR/m.yaml", "--dry-run"] + more)
  }

  private static let manifest = """
    actors: [{path: actor.wasm, name: caller}]
    capabilities:
      - module: ./store.wasm
        binding_name: files
        wasi:
          argv: [store, --fast]
          env: {TOKEN: hush}
          dirs: ["./data::/data", {host: ., guest: /all, ro: yes}]
        trap: restart
        limits: {memory: 16MiB}
    bindings: [{actor: caller, capability: "test:store", binding: files}]

    """

  @Test("the plan shows what a module is given, and no value of a variable") func plan() throws {
    let outcome = try dryRun(Self.manifest)
    #expect(outcome.status == 0, "\(outcome.messages)")
    for line in [
      "  test:store  files  module DIR/store.wasm",
      "  test:store  files  directory DIR/data as /data, for reading and writing",
      "  test:store  files  directory DIR as /all, for reading\n", "  test:store  files  arguments store --fast",
      "  test:store  files  variables TOKEN",
    ] {
      #expect(outcome.output.contains(line), "\(outcome.output)")
    }
    #expect(!outcome.output.contains("hush"))
    let json = try JSONValue(parsing: dryRun(Self.manifest, "--json").output)
    let grants = try #require(json["capabilities"]?.array?.first?["grants"])
    #expect(grants["dirs"]?.array?.map { $0["ro"] } == [false, true])
    #expect(grants["env"]?.array == ["TOKEN"])
  }

  @Test(
    "what is wrong with a module's entry is found with its place",
    arguments: [
      ("- {module: store.wasm, wasi: {dirs: [./nowhere]}}", "no such directory: ./nowhere"),
      ("- {module: store.wasm, wasi: {dirs: [store.wasm]}}", "this is not a directory: store.wasm"),
      ("- {module: store.wasm, wasi: {dirs: [\"::/data\"]}}", "\"::/data\" is no grant of a directory"),
      ("- {module: store.wasm, wasi: {dirs: [\"data::/d\", \"data::/d:ro\"]}}", "two directories are called /d"),
      ("- {module: store.wasm, wasi: {dir: [data]}}", "Did you mean \"dirs\"?"),
      ("- {module: store.wasm, wasi: {env: {\"A=B\": x}}}", "\"A=B\" is no name of a variable"),
      ("- {module: store.wasm, wasi: {env: {A: \"${file:none}\"}}}", "the secret's file: no such file: DIR/none"),
      ("- {module: store.wasm, wasi: {argv: [\"${env:HOME}\"]}}", "a secret stands where it would be shown"),
      ("- {module: store.wasm, trap: explode}", "trap \"explode\" is unknown"),
      ("- {module: nothing.wasm}", "no such file: nothing.wasm"),
      ("- {path: store.wasm}", "store.wasm is a module, not a library"),
      ("- {module: actor.wasm}", "the module is an actor, not a portable provider"),
      ("- store.wasm\n  - {module: store.wasm}", "test:store is provided twice under the name default"),
    ])
  func findings(entry: String, expected: String) throws {
    let outcome = try dryRun("capabilities:\n  \(entry)\n")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains(expected), "\(outcome.messages)")
    #expect(outcome.messages.contains("m.yaml:"))
  }

  @Test("a provider among the actors is sent to the capabilities") func providerAsActor() throws {
    let outcome = try dryRun("actors: [store.wasm]\n")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("Move it to the capabilities, as \"module: store.wasm\"."))
  }

  @Test("a module that may not run is refused like an actor") func refused() throws {
    try sign(Self.provider(), as: "old.wasm") {
      $0.isProvider = true
      $0.expires = Wascc.now - 1
    }
    let old = try dryRun("capabilities: [old.wasm]\n")
    #expect(old.status == 77 && old.messages.contains("Expired token"))
    let stranger = try KeyPair(generating: .account).publicKey
    let foreign = try dryRun("policies: {issuers: [\(stranger)]}\ncapabilities: [store.wasm]\n")
    #expect(foreign.status == 77 && foreign.messages.contains("is not on the list of allowed issuers"))
  }

  @Test("a policy keeps WASI from actors, and is found to do so before anything starts") func policy() throws {
    try sign(ProviderGuest.bytes(descriptor: []), as: "printer.wasm") { _ in }
    #expect(try dryRun("actors: [printer.wasm]\ncapabilities: [store.wasm]\n").status == 0)
    let outcome = try dryRun("policies: {wasi: no}\nactors: [printer.wasm]\ncapabilities: [store.wasm]\n")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("printer.wasm: import refused: wasi_snapshot_preview1.path_open: "))
    #expect(outcome.messages.contains("Write \"wasi: yes\" under the policies"))
    #expect(!outcome.messages.contains("store.wasm"))
  }

  @Test("the doctor says of a module what it says of an actor: who signed it, until when, and what it is given")
  func doctor() throws {
    func doctor(_ capability: String, _ more: String = "") throws -> Outcome {
      let manifest = """
        \(more)
        actors: [{path: actor.wasm, name: caller}]
        capabilities:
          - \(capability)
        bindings: [{actor: caller, capability: "test:store"}]

        """
      try wascc.write("m.yaml", manifest.utf8)
      return wascc.run(["doctor", "DIR/m.yaml"])
    }
    let fine = try doctor("{module: store.wasm, wasi: {dirs: [data, \".::/all:ro\"]}}")
    #expect(fine.status == 0, "\(fine.output)")
    #expect(
      fine.output.contains("m.yaml:4:5: test:store (default) is provided by \"A store\" 2.1.0, a module signed by A"))
    #expect(fine.output.contains(", unchanged since, and good without end"))
    #expect(fine.output.contains("it is given: directory DIR/data as data, for reading and writing"))
    #expect(fine.output.contains("it is given: directory DIR as /all, for reading"))

    try sign(Self.provider(), as: "soon.wasm") {
      $0.isProvider = true
      $0.expires = Wascc.now + 86_400
    }
    let soon = try doctor("{module: soon.wasm}")
    #expect(soon.status == 0)
    #expect(soon.output.contains("warning  DIR/m.yaml:4:5: the claims of soon end in "), "\(soon.output)")

    try sign(Self.provider(), as: "old.wasm") {
      $0.isProvider = true
      $0.expires = Wascc.now - 1
    }
    let old = try doctor("{module: old.wasm}")
    #expect(old.status == 77)
    #expect(old.output.contains("REFUSED  DIR/m.yaml:4:5: the provider cannot be loaded: "), "\(old.output)")
    #expect(old.output.contains("Expired token"))

    try wascc.write("bare.wasm", Self.provider())
    let unsigned = try doctor("{module: bare.wasm}")
    #expect(unsigned.status == 77)
    #expect(unsigned.output.contains("the file is not signed"), "\(unsigned.output)")

    let other = ProviderGuest.bytes(
      descriptor: CapabilityDescriptor(id: "test:other", name: "other", version: "1.0.0").encoded(.g2))
    try sign(other, as: "other.wasm") { $0.isProvider = true }
    let wrong = try doctor("{module: other.wasm}")
    #expect(wrong.status == 65)
    #expect(wrong.output.contains("nothing provides test:store under the name default"), "\(wrong.output)")
    #expect(wrong.output.contains("Provided: test:other, wascc:extras."))
    #expect(wrong.output.contains("nobody is bound to test:other (default)"))

    let nowhere = try doctor("{module: store.wasm, wasi: {dirs: [./nowhere]}}")
    #expect(nowhere.status == 65)
    #expect(nowhere.output.contains("no such directory: ./nowhere (resolved to DIR/nowhere)"), "\(nowhere.output)")

    let untrusted = try doctor("{module: store.wasm}", "policies: {trust: {revoked: [{account: \(account)}]}}")
    #expect(untrusted.status == 77)
    #expect(untrusted.output.contains("was revoked at DIR/m.yaml:1:"), "\(untrusted.output)")
  }

  @Test("inspect asks a provider what it is, if its claims hold") func inspect() throws {
    let outcome = wascc("inspect", "DIR/store.wasm")
    #expect(outcome.output.contains("kind          portable provider"))
    #expect(outcome.output.contains("capability   test:store"))
    #expect(outcome.output.contains("version      2.1.0, revision 7"))
    #expect(outcome.output.contains("W  to provider  Writes"))
    let json = try JSONValue(parsing: wascc("inspect", "DIR/store.wasm", "--json").output)
    #expect(json["provider"]?["capability"] == "test:store")
    try sign(Self.provider(), as: "old.wasm") {
      $0.isProvider = true
      $0.expires = Wascc.now - 1
    }
    #expect(!wascc("inspect", "DIR/old.wasm").output.contains("test:store"))
  }

  @Test("a module given to --provider serves, and takes the place of what comes with the program") func option() throws
  {
    let keyValue = ProviderGuest.bytes(
      descriptor: CapabilityDescriptor(id: "wascc:keyvalue", name: "other", version: "1.0.0").encoded(.g2))
    try sign(keyValue, as: "keys.wasm") { $0.isProvider = true }
    let outcome = wascc(
      "run", "REPO/fixtures/actors/counter/counter.signed.wasm", "--bind", "wascc:keyvalue", "--provider",
      "DIR/keys.wasm", "--dry-run")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("wascc:keyvalue  default  other"))
  }

  // MARK: As a process

  private func call(
    _ operation: String, _ payload: String, binding: String = "files", in file: String = "m.yaml",
    environment: [String: String] = [:]
  ) throws -> Program {
    let request = ProbeGuest.hostCall(binding, "test:store", operation, Array(payload.utf8))
    let hexadecimal = request.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return try Program.wascc(
      ["call", "actor.wasm", "h", "--hex", hexadecimal, "--as-hex", "--manifest", file, "--record", "calls.jsonl"],
      in: wascc.folder, environment: environment)
  }

  @Test("an actor reaches a directory through a module, and the call can be replayed") func process() throws {
    try wascc.write("m.yaml", Self.manifest.utf8)
    let written = try call("W", "note")
    #expect(written.status() == 0, "\(written.messages)")
    #expect(written.output == "00\n")
    #expect(wascc.read("data/note") == "note")
    let replay = try Program.wascc(
      ["replay", "calls.jsonl", "--module", "caller=actor.wasm"], in: wascc.folder, as: "replay")
    #expect(replay.status() == 0, "\(replay.messages)")
    // The provider was described, bound and called; what it wrote is in no recording.
    #expect(replay.output == "1 call replayed, no difference; 3 calls of providers passed over\n")
    let both = try Program.wascc(
      ["replay", "calls.jsonl", "--module", "caller=actor.wasm", "--module", "store=store.wasm"], in: wascc.folder,
      as: "both")
    #expect(both.status() == 1)
    #expect(both.output.contains("(store, instance 1, W): response: recorded 00, now "), "\(both.output)")
    let outside = try call("O", "../store.wasm")
    #expect(outside.status() == 0)
    #expect(outside.output != "00\n" && outside.output.utf8.count == 3, "an error number and no byte of the file")
  }

  @Test("native and portable serve one contract under names of their own, and change places by one line")
  func bothKinds() throws {
    let native =
      #"{library: libz.so.1, capability: "test:store", operations: {W: {symbol: zlibVersion, returns: string}}"#
    let portable = #"{module: store.wasm, wasi: {dirs: ["data::/data"]}"#
    let rest = """
      actors: [{path: actor.wasm, name: caller}]
      bindings: [{actor: caller, capability: "test:store"}, {actor: caller, capability: "test:store", binding: files}]
      capabilities:

      """
    try wascc.write("m.yaml", "\(rest)  - \(native)}\n  - \(portable), binding_name: files}\n".utf8)
    try wascc.write("n.yaml", "\(rest)  - \(portable)}\n  - \(native), binding_name: files}\n".utf8)
    for (binding, file, isPortable) in [
      ("files", "m.yaml", true), ("", "m.yaml", false), ("files", "n.yaml", false), ("", "n.yaml", true),
    ] {
      let program = try call("W", "", binding: binding, in: file)
      #expect(program.status() == 0, "\(program.messages)")
      // The library answers its version as a text; the module the error number of a file without a name.
      #expect(program.output.contains("312e") == !isPortable, "\(program.output)")
    }
  }

  @Test("the demo counts with its keys in a portable provider, by another line in its manifest") func counter() throws {
    let fixtures = Wascc.repository + "/fixtures"
    let native = try #require(readText(fixtures + "/manifests/counter.yaml"))
    let portable = try #require(readText(fixtures + "/manifests/counter-portable.yaml"))
    let lines = { (text: String) in text.split(separator: "\n").filter { !$0.hasPrefix("#") } }
    let other = zip(lines(native), lines(portable)).filter { $0 != $1 }
    #expect(lines(native).count == lines(portable).count && other.count == 1)
    #expect(other.first?.0 == "  - builtin: keyvalue")
    mkdir(wascc.folder + "/counter-keys", 0o700)
    try wascc.write("counter.yaml", portable.replacing("../", with: fixtures + "/").utf8)
    for count in 1...3 {
      let program = try Program.wascc(
        [
          "call", fixtures + "/actors/counter/counter.signed.wasm", "HandleRequest",
          #"{"method": "GET", "path": "/"}"#, "--manifest", "counter.yaml",
        ], in: wascc.folder)
      #expect(program.status() == 0, "\(program.messages)")
      #expect(program.output.contains(#""body": "{\"counter\": \#(count)}""#), "\(program.output)")
    }
  }

  @Test("a secret among a module's variables reaches the module, and nobody who looks") func secretVariable() throws {
    try wascc.write("password", "hush-hush\n".utf8)
    chmod(wascc.folder + "/password", 0o600)
    try wascc.write(
      "m.yaml",
      Self.manifest.replacing(
        "{TOKEN: hush}", with: "{TOKEN: \"${file:password}\", OTHER: \"x${env:WASCC_TEST_TOKEN}\"}"
      ).utf8)
    let environment = ["WASCC_TEST_TOKEN": "also-hidden"]
    let plan = wascc.run(["run", "DIR/m.yaml", "--dry-run"], "", environment)
    #expect(plan.output.contains("variables TOKEN OTHER\n"), "\(plan.messages)")
    // "TOKEN=hush-hush" and "OTHER=xalso-hidden", each with a zero at its end.
    let size = try call("U", "", environment: environment)
    #expect(size.status() == 0, "\(size.messages)")
    #expect(size.output == "23000000\n")
    // What a module says of its secrets, in a call's answer, its record or the log, is not shown.
    let printed = try call("P", "the token is hush-hush and also-hidden", environment: environment)
    #expect(printed.status() == 0)
    let texts = plan.output + plan.messages + printed.output + printed.messages + (wascc.read("calls.jsonl") ?? "")
    let hexadecimal = "hush-hush".utf8.map { String($0, radix: 16) }.joined()
    for spelling in ["hush-hush", "also-hidden", hexadecimal] { #expect(!texts.contains(spelling), "\(texts)") }
    #expect(printed.messages.contains("the token is (hidden) and (hidden)"))
    #expect(texts.contains(#""role":"provider""#))
  }

  @Test("an actor that imports WASI is called alone and replayed too") func wasiActor() throws {
    try sign(ProviderGuest.bytes(descriptor: []), as: "printer.wasm") { _ in }
    let outcome = wascc(
      "call", "DIR/printer.wasm", "P", "--raw", "hello", "--as-hex", "--record", wascc.folder + "/printed.jsonl")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "05000000\n")
    #expect(outcome.messages.contains("console: hello"))
    let replay = wascc("replay", "DIR/printed.jsonl", "--module", "printer=DIR/printer.wasm")
    #expect(replay.output == "1 call replayed, no difference\n", "\(replay.messages)")
  }
}
