import Claims
import Glibc
import Testing
import WebAssemblyText

/// What only a process can show: signals, ports, and what outlives the process.
@Suite("The host as a process", .serialized)
struct ProcessTests {
  let wascc: Wascc

  init() throws { wascc = try Wascc() }

  /// An actor that turns round `turns` times before it answers 200; 0 stands for ever.
  private func signBusyActor(turns: Int) throws {
    let text = """
      (module
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\84\\aastatusCode\\cc\\c8\\a6status\\a2OK\\a6header\\80\\a4body\\c4\\04done")
        (func (export "__guest_call") (param i32 i32) (result i32)
          (local $turns i64)
          (local.set $turns (i64.const \(turns)))
          (loop $again
            (local.set $turns (i64.sub (local.get $turns) (i64.const 1)))
            (br_if $again (i64.ne (local.get $turns) (i64.const 0))))
          (call $respond (i32.const 0) (i32.const 43))
          (i32.const 1)))
      """
    var statement = ModuleStatement(name: "busy")
    statement.capabilities = ["wascc:http_server"]
    let signer = try ModuleSigner(account: try KeyPair(generating: .account))
    let module = try KeyPair(generating: .module).publicKey
    try wascc.write("busy.wasm", try signer.sign(try ModuleText.binary(from: Array(text.utf8)), as: module, statement))
  }

  private func runBusyActor() throws -> (host: Program, client: Connection) {
    try wascc.write(
      "busy.yaml",
      """
      actors: [{path: busy.wasm, name: busy, limits: {budget: none, call_time: 1m}}]
      capabilities: [{builtin: http_server}]
      bindings: [{actor: busy, capability: wascc:http_server, values: {PORT: 0, ACTOR_TIMEOUT: 60000}}]
      limits: {call_time: 1m}
      """.utf8)
    let host = try Program.wascc(["run", "busy.yaml"], in: wascc.folder)
    let client = try Connection(port: try #require(host.port()))
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    usleep(200_000)
    return (host, client)
  }

  @Test("one Ctrl-C or SIGTERM lets the call under way finish and ends with 0", arguments: [SIGINT, SIGTERM])
  func drains(_ signal: Int32) throws {
    try signBusyActor(turns: 600_000_000)
    let (host, client) = try runBusyActor()
    host.send(signal)
    #expect(client.readToEnd().hasSuffix("done"))
    #expect(host.status() == 0)
    #expect(host.messages.hasSuffix("stopping; Ctrl-C again stops at once\nstopped\n"))
  }

  @Test("a second Ctrl-C ends it at once with 130, whatever an actor does") func leaves() throws {
    try signBusyActor(turns: 0)
    let (host, client) = try runBusyActor()
    host.send(SIGINT)
    #expect(host.says("stopping; Ctrl-C again stops at once"))
    #expect(host.status(within: 0.3) == nil)
    host.send(SIGINT)
    #expect(host.status(within: 5) == 130)
    #expect(client.readToEnd().isEmpty)
  }

  private func writeCounterManifest(port: UInt16) throws {
    try wascc.write(
      "counter.yaml",
      """
      actors: [{path: \(Wascc.repository)/fixtures/actors/counter/counter.signed.wasm, name: counter}]
      capabilities: [{builtin: http_server}, {builtin: keyvalue}]
      bindings:
        - {actor: counter, capability: wascc:keyvalue, values: {FILE: \(wascc.folder)/count.sqlite}}
        - {actor: counter, capability: wascc:http_server, values: {PORT: \(port)}}
      """.utf8)
  }

  @Test("what was counted before kill -9 still counts after it") func durable() throws {
    try writeCounterManifest(port: 0)
    for expected in [1, 3] {
      let host = try Program.wascc(["run", "counter.yaml"], in: wascc.folder)
      let port = try #require(host.port())
      #expect(try Connection.get("/", port: port) == #"{"counter": \#(expected)}"#)
      #expect(try Connection.get("/", port: port) == #"{"counter": \#(expected + 1)}"#)
      host.send(SIGKILL)
      #expect(host.status() == nil)
    }
  }

  @Test("the portable key-value provider takes the native one's place by one line, and counts on after kill -9")
  func portable() throws {
    let folder = Wascc.repository + "/fixtures/manifests"
    let lines = { (file: String) in
      try #require(readText("\(folder)/\(file)")).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }
    let native = try lines("counter.yaml")
    let portable = try lines("counter-portable.yaml")
    #expect(native.count == portable.count)
    let changed = zip(native, portable).filter { $0 != $1 }
    #expect(changed.map(\.0) == ["  - builtin: keyvalue"])
    #expect(changed.first?.1.contains("keyvalue.signed.wasm") == true)

    // The manifest as it is, but in a folder of the test and on a port that is free.
    let fixtures = Wascc.repository + "/fixtures/"
    try wascc.write(
      "portable.yaml",
      portable.joined(separator: "\n").replacing("../", with: fixtures).replacing("${PORT:8081}", with: "0").utf8)
    try #require(mkdir(wascc.folder + "/counter-keys", 0o700) == 0)
    for expected in [1, 3] {
      let host = try Program.wascc(["run", "portable.yaml"], in: wascc.folder)
      let port = try #require(host.port(), "\(host.messages)")
      #expect(try Connection.get("/", port: port) == #"{"counter": \#(expected)}"#)
      #expect(try Connection.get("/", port: port) == #"{"counter": \#(expected + 1)}"#)
      host.send(SIGKILL)
      #expect(host.status() == nil)
    }
  }

  /// Row M8 of the hostile inputs.
  @Test("a port that is in use is found before anything starts") func portInUse() throws {
    let (descriptor, port) = try Connection.occupyPort()
    defer { close(descriptor) }
    try writeCounterManifest(port: port)
    let host = try Program.wascc(["run", "counter.yaml"], in: wascc.folder)
    #expect(host.status() == 69)
    #expect(host.messages.contains("counter.yaml:5: port \(port) is in use"))
    #expect(host.messages.contains("Nothing was started."))
    #expect(wascc.read("count.sqlite") == nil)
  }

  /// Row M7 of the hostile inputs.
  @Test("a secret that a provider repeats in its complaint is not shown") func secretInComplaint() throws {
    try wascc.write(
      "secret.yaml",
      """
      actors: [{path: \(Wascc.repository)/fixtures/actors/counter/counter.signed.wasm, name: counter}]
      capabilities: [{builtin: keyvalue}]
      bindings:
        - {actor: counter, capability: wascc:keyvalue, values: {FILE: "/nowhere/hush-hush/x"}, secrets: [FILE]}
      """.utf8)
    let host = try Program.wascc(["run", "secret.yaml"], in: wascc.folder)
    #expect(host.status() == 69)
    #expect(host.messages.contains("(hidden)"))
    #expect(!(host.output + host.messages).contains("hush-hush"))
  }

  @Test("a call with a manifest starts no server") func callWithoutServer() throws {
    let (descriptor, port) = try Connection.occupyPort()
    defer { close(descriptor) }
    try writeCounterManifest(port: port)
    let actor = "\(Wascc.repository)/fixtures/actors/counter/counter.signed.wasm"
    let call = try Program.wascc(
      ["call", actor, "HandleRequest", #"{"method": "GET", "path": "/"}"#, "--manifest", "counter.yaml"],
      in: wascc.folder)
    #expect(call.status() == 0)
    #expect(call.output.contains(#""body": "{\"counter\": 1}""#))
  }

  @Test("a library beside the manifest is found from its own folder") func libraryBesideManifest() throws {
    let sources = Wascc.repository + "/fixtures/providers"
    #expect(
      try run(
        "cc", "-std=c11", "-shared", "-fPIC", "-I\(Wascc.repository)/Sources/CProvider/include", "\(sources)/text.c",
        "-o", "libtext.so") == 0)
    let upper = "\(Wascc.repository)/fixtures/actors/upper/upper.signed.wasm"
    let manifest = try #require(readText(sources + "/text.yaml")).replacing(
      "../actors/upper/upper.signed.wasm", with: upper)
    try wascc.write("text.yaml", manifest.utf8)
    let call = try Program.wascc(
      ["call", upper, "Call", "--raw", "hello", "--manifest", "text.yaml"], in: wascc.folder)
    #expect(call.status() == 0)
    #expect(call.output == "HELLO\n")
  }

  @Test("a new provider is built and inspected as printed") func newProvider() throws {
    #expect(try run("new", "provider", "reverse") == 0)
    #expect(try run("make", "-C", "reverse") == 0)
    #expect(try run("make", "-C", "reverse", "inspect") == 0)
    #expect(wascc.read("run.out")?.contains("capability   demo:reverse") == true)
  }

  @Test("a new actor is built, signed, called and served as printed") func newActor() throws {
    #expect(try run("new", "actor", "hello") == 0)
    #expect(try run("make", "-C", "hello") == 0)
    #expect(try run("make", "-C", "hello", "call") == 0)
    #expect(wascc.read("run.out")?.contains(#"\"count\": 1"#) == true)
    let makefile = try #require(wascc.read("hello/Makefile"))
    try wascc.write("hello/Makefile", makefile.replacing("PORT=8080", with: "PORT=0").utf8)
    let host = try Program("/usr/bin/env", ["make", "run"], in: wascc.folder + "/hello", as: "serve")
    let port = try #require(host.port())
    #expect(try Connection.get("/x", port: port) == #"{"path": "/x", "count": 1}"#)
    #expect(try Connection.get("/x", port: port) == #"{"path": "/x", "count": 2}"#)
    let server = try #require(children(of: host).first)
    kill(server, SIGINT)
    #expect(host.status() == 0)
  }

  private func children(of program: Program) -> [pid_t] {
    let list = readText("/proc/\(program.identifier)/task/\(program.identifier)/children") ?? ""
    return list.split(separator: " ").compactMap { pid_t($0) }
  }

  /// Runs a program, or a command of wascc, to its end.
  private func run(_ words: String...) throws -> Int32? {
    let command = words[0] == "new" ? [try Program.wasccPath, words[0]] : [words[0]]
    let program = try Program("/usr/bin/env", command + words.dropFirst(), in: wascc.folder, as: "run")
    let status = program.status(within: 300)
    if status != 0 { Issue.record("\(words): \(program.output)\(program.messages)") }
    return status
  }
}
