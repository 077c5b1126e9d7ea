import Glibc
import JSON
import TestServers
import Testing

@Suite("A host is looked at and changed while it runs", .serialized)
struct ControlCommandTests {
  let host: ControlledHost

  init() throws {
    host = try ControlledHost()
    try host.sign("one", answering: 1)
    try host.sign("two", answering: 2)
  }

  private func start(_ more: String = "") throws {
    try host.writeManifest(
      """
      actors: [one.wasm]
      capabilities: [{builtin: keyvalue}]
      bindings: [{actor: one, capability: wascc:keyvalue, values: {FILE: one.sqlite, TOKEN: hush-hush}, secrets: [TOKEN]}]
      \(more)
      """)
    try host.start()
  }

  @Test("ps lists what runs and how it is, and no value of a binding") func processes() throws {
    try start()
    _ = try host.answer(of: "one")
    let all = try host.json("ps")
    #expect(all["host"]?.string?.hasPrefix("N") == true)
    #expect(all["uptimeMilliseconds"]?.integer(as: Int.self) != nil)
    let actor = try #require(all["actors"]?.array?.first)
    #expect(actor["name"] == "one" && actor["key"]?.string == host.key("one") && actor["state"] == "serving")
    #expect(actor["served"] == 1 && actor["waiting"] == 0 && actor["refused"] == 0)
    #expect(all["capabilities"]?.array?.map { $0["id"] } == ["wascc:extras", "wascc:keyvalue"])
    let binding = try #require(all["bindings"]?.array?.first)
    #expect(binding["state"] == "live" && binding["values"] == ["FILE", "TOKEN"])
    let text = try host.ctl("ps")
    #expect(text.output.contains("one") && text.output.contains("1 served"))
    #expect(!(all.text() + text.output).contains("hush-hush"))
    #expect(!(all.text() + text.output).contains("one.sqlite"))
    #expect(host.stop() == 0)
  }

  @Test("actors are added, called, bound, replaced, unbound and removed") func actors() throws {
    try start()
    #expect(try host.ctl("add", "two.wasm", "--name", "second").status == 0)
    #expect(try host.answer(of: "second") == "2")
    #expect(try host.ctl("bind", "second", "wascc:keyvalue", "FILE=two.sqlite").status == 0)
    #expect(try host.json("ps")["bindings"]?.array?.count == 2)
    try host.sign("two", answering: 3)
    #expect(try host.ctl("replace", "two.wasm").output == "replaced two.wasm\n")
    #expect(try host.answer(of: "second") == "3")
    #expect(try host.json("ps")["bindings"]?.array?.count == 2, "bindings stay")
    #expect(try host.ctl("unbind", "second", "wascc:keyvalue").status == 0)
    #expect(try host.json("remove", "second")["actor"]?.string == host.key("two"))
    #expect(try host.json("ps")["actors"]?.array?.count == 1)
    #expect(host.stop() == 0)
  }

  @Test("an actor is added with its bindings or not at all") func atomic() throws {
    try start()
    let refused = try host.ctl("add", "two.wasm", "--bind", "wascc:keyvalue,FILE=/nowhere/hidden/x", "--secret", "FILE")
    #expect(refused.status == 69)
    #expect(refused.messages.contains("What was done before has been undone"))
    #expect(!refused.messages.contains("/nowhere/hidden"))
    #expect(try host.json("ps")["actors"]?.array?.map { $0["name"] } == ["one"])
    #expect(try host.ctl("add", "two.wasm", "--bind", "wascc:nothing").status == 77, "it has no claim to that")
    #expect(try host.ctl("add", "two.wasm", "--bind", "wascc:keyvalue,FILE=two.sqlite").status == 0)
    #expect(try host.json("ps")["bindings"]?.array?.count == 2)
    #expect(host.stop() == 0)
  }

  @Test("a replacement that does not start leaves the old one running") func badReplacement() throws {
    try start()
    try host.signBroken("one")
    let refused = try host.ctl("replace", "one.wasm")
    #expect(refused.status == 69)
    #expect(refused.messages.contains("Failed to perform hot swap"))
    #expect(try host.answer(of: "one") == "1")
    try host.sign("one", answering: 4)
    #expect(try host.ctl("replace", "one.wasm").status == 0)
    #expect(try host.answer(of: "one") == "4")
    #expect(host.stop() == 0)
  }

  @Test("providers that come with wascc are added, replaced and removed") func builtins() throws {  // defect 16
    try start()
    #expect(try host.ctl("add", "logging").status == 0)
    #expect(try host.ctl("bind", "one", "wascc:logging").status == 0)
    #expect(try host.ctl("replace", "keyvalue").status == 0)
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["state"] } == ["live", "live"])
    #expect(try host.json("remove", "wascc:logging")["capability"] == "wascc:logging")
    #expect(try host.json("ps")["bindings"]?.array?.count == 1)
    #expect(try host.ctl("remove", "wascc:logging").status == 65)
    // By another of its names it is the same provider.
    #expect(try host.ctl("unbind", "one", "wascc:keyvalue").status == 0)
    #expect(try host.ctl("bind", "one", "wasmcloud:keyvalue", "FILE=:memory:").status == 0)
    #expect(try host.json("ps")["bindings"]?.array?.count == 1)
    #expect(try host.ctl("remove", "wascc:keyvalue").status == 0)
    #expect(try host.json("ps")["bindings"]?.array?.isEmpty == true)
    #expect(host.stop() == 0)
  }

  @Test("a server that is replaced keeps its port") func server() throws {
    try start()
    #expect(try host.ctl("add", "http_server").status == 0)
    let (descriptor, port) = try Connection.occupyPort()
    let taken = try host.ctl("bind", "one", "wascc:http_server", "PORT=\(port)")
    #expect(taken.status == 69 && taken.messages.contains("port \(port) is in use"))
    close(descriptor)
    #expect(try host.ctl("bind", "one", "wascc:http_server", "PORT=\(port)").status == 0)
    #expect(try Connection.get("/", port: port) == "1")
    #expect(try host.ctl("replace", "http_server").status == 0)
    #expect(try Connection.get("/", port: port) == "1")
    #expect(host.stop() == 0)
  }

  @Test("what is wrong is a sentence and a status") func mistakes() throws {
    try start()
    let unknown = try host.ctl("call", "onr", "HandleRequest")
    #expect(unknown.status == 65)
    #expect(unknown.messages == "wascc: no actor \"onr\" runs here\n  Did you mean \"one\"? Known: one.\n")
    #expect(try host.ctl("call", "one", "BindActor").status == 77)
    #expect(try host.ctl("add", "nothing.wasm").status == 66)
    #expect(try host.ctl("add", "one.wasm").status == 65)
    #expect(try host.ctl("unbind", "one", "wascc:logging").status == 65)
    #expect(try host.ctl("replace", "two.wasm").status == 65)
    #expect(try host.ctl("bind", "one", "wascc:keyvalue", "FILE").status == 64)
    #expect(host.stop() == 0)
    let gone = try host.ctl("ps")
    #expect(gone.status == 69 && gone.messages.contains("no host runs that can be controlled"))
  }

  @Test("the log can be read and followed") func logs() throws {
    try start()
    #expect(try host.ctl("logs").output.contains("started"))
    let follower = try Program.wascc(
      ["ctl", "logs", "-f", "--json"], in: host.folder, as: "follower", environment: ["XDG_RUNTIME_DIR": host.folder])
    #expect(host.wait { follower.output.contains("started") })
    #expect(try host.ctl("bind", "one", "wascc:keyvalue", "FILE=other.sqlite").status == 0)
    #expect(host.wait { follower.output.contains("changed by hand") })
    for line in follower.output.split(separator: "\n") {
      #expect(try JSONValue(parsing: String(line))["line"]?["level"]?.string != nil)
    }
    #expect(host.stop() == 0)
    #expect(follower.status() == 69, "the host has ended")
  }

  // MARK: Sockets

  @Test("hosts run side by side, and one of them is chosen") func several() throws {
    try start()
    let other = try Program.wascc(
      ["run", "two.wasm", "--control", "\(host.folder)/wascc/other.sock"], in: host.folder, as: "other",
      environment: ["XDG_RUNTIME_DIR": host.folder])
    #expect(host.wait { other.output.contains("ready") })
    let ambiguous = try host.ctl("ps")
    #expect(ambiguous.status == 64 && ambiguous.messages.contains("other.sock"))
    let chosen = try host.json("ps", "--control", "wascc/other.sock")
    #expect(chosen["actors"]?.array?.map { $0["name"] } == ["two"])
    let second = try Program.wascc(
      ["run", "two.wasm", "--control", "\(host.folder)/wascc/other.sock"], in: host.folder, as: "second")
    #expect(second.status() == 69)
    #expect(second.messages.contains("a host listens there already"))
    other.send(SIGKILL)
    #expect(other.status() == nil)
    #expect(try host.ctl("ps").status == 0, "a dead socket does not count")
    #expect(host.stop() == 0)
  }

  @Test("without a control socket there is none") func off() throws {
    try host.writeManifest("actors: [one.wasm]\n")
    try host.start("--no-control")
    #expect(try host.ctl("ps").status == 69)
    #expect(host.stop() == 0)
  }

  @Test("garbage at the socket hurts nobody") func garbage() throws {
    try start()
    let path = host.socket
    for text in [
      "hello\n", "{}\n", "{\"do\":\"dance\"}\n", "{\"do\":\"call\",\"actor\":7}\n", "[[[[\n",
      "{\"do\":\"ps\",\"x\":1}\n",
      "{\"do\":\"add\",\"file\":\"/proc/self/mem\",\"bindings\":[]}\n",
      "{\"do\":\"add\",\"file\":\"/dev/zero\",\"bindings\":[]}\n",
      "{\"do\":\"call\",\"actor\":\"one\",\"operation\":\"x\",\"payload\":\"zz\",\"milliseconds\":1}\n",
      "{\"do\":\"call\",\"actor\":\"one\",\"operation\":\"x\",\"payload\":\"\",\"milliseconds\":-1}\n",
    ] {
      let client = try LocalClient(path)
      client.send(Array(text.utf8))
      client.endOfSending()
      let answer = client.readToEnd()
      #expect(try JSONValue(parsing: answer)["error"]?["sentence"] != nil, "\(text): \(answer)")
    }
    #expect(try host.answer(of: "one") == "1")
    #expect(host.stop() == 0)
  }
}
