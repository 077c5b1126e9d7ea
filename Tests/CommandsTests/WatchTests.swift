import Glibc
import JSON
import Testing

@Suite("A host follows its manifest", .serialized)
struct WatchTests {
  let host: ControlledHost

  init() throws {
    host = try ControlledHost()
    try host.sign("one", answering: 1)
    try host.sign("two", answering: 2)
  }

  private func manifest(
    actors: String = "one.wasm", capabilities: String = "{builtin: keyvalue}", bindings: String = "", more: String = ""
  ) throws {
    try host.writeManifest(
      "actors: [\(actors)]\ncapabilities: [\(capabilities)]\nbindings: [\(bindings)]\n\(more)\n")
  }

  private func names() throws -> [String] {
    try host.json("ps")["actors"]?.array?.compactMap { $0["name"]?.string }.sorted() ?? []
  }

  @Test("actors, providers and bindings come and go with their lines") func lines() throws {
    try manifest()
    try host.start("--watch")
    try manifest(actors: "one.wasm, two.wasm", bindings: "{actor: two, capability: wascc:keyvalue, values: {FILE: a}}")
    #expect(host.says("applied, 2 changes"))
    #expect(try names() == ["one", "two"])
    try manifest(
      actors: "two.wasm", capabilities: "{builtin: keyvalue}, {builtin: logging}",
      bindings: "{actor: two, capability: wascc:logging}")
    #expect(host.says("applied, 4 changes"))
    #expect(try names() == ["two"])
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["capability"] } == ["wascc:logging"])
    #expect(host.stop() == 0)
  }

  @Test("another password for pushing metrics stands in the way of no other change") func pushPassword() throws {
    func write(_ password: String, url: String = "http://127.0.0.1:1", actors: String) throws {
      try host.write("password", password.utf8)
      chmod(host.folder + "/password", 0o600)
      let push = "{url: \"\(url)\", interval: 60m, user: ada, password: \"${file:password}\"}"
      try manifest(actors: actors, more: "monitor: {push: \(push)}")
    }
    try write("hush-one", actors: "one.wasm")
    try host.start("--watch")
    try write("hush-two", actors: "one.wasm, two.wasm")
    #expect(try host.wait { try names() == ["one", "two"] })
    try write("hush-two", url: "http://127.0.0.1:2", actors: "one.wasm")
    #expect(host.says("monitor cannot change while the host runs"))
    #expect(host.stop() == 0)
  }

  @Test("a module that changes is replaced, renamed into place or written in place; a broken one is not")
  func modules() throws {
    try manifest(bindings: "{actor: one, capability: wascc:keyvalue, values: {FILE: a}}")
    try host.start("--watch")
    try host.sign("one", answering: 3)
    #expect(try host.wait { try host.answer(of: "one") == "3" })
    try host.signBroken("one")
    #expect(host.says("the change is not applied"))
    #expect(try host.answer(of: "one") == "3")
    try host.sign("two", answering: 2)
    try host.sign("one", answering: 4)
    #expect(try host.wait { try host.answer(of: "one") == "4" })
    // In place, in two pieces.
    let bytes = try host.bytes("one.wasm")
    try host.sign("one", answering: 5)
    #expect(try host.wait { try host.answer(of: "one") == "5" })
    try host.wascc.write("one.wasm", bytes.prefix(20))
    try host.wascc.write("one.wasm", bytes)
    #expect(try host.wait { try host.answer(of: "one") == "4" })
    #expect(try host.json("ps")["bindings"]?.array?.map { $0["state"] } == ["live"])
    #expect(host.stop() == 0)
  }

  @Test("a broken manifest is reported, what runs goes on, and a mended one is applied") func broken() throws {
    try manifest()
    try host.start("--watch")
    try host.writeManifest("actors: [one.wasm\n")
    #expect(host.says("not YAML"))
    #expect(try host.answer(of: "one") == "1")
    try manifest(actors: "one.wasm, three.wasm")
    #expect(host.says("no such file: three.wasm"))
    #expect(try names() == ["one"])
    try host.sign("two", answering: 2)
    rename("\(host.folder)/two.wasm", "\(host.folder)/three.wasm")
    #expect(host.says("applied, 1 change"), "the file alone came")
    #expect(try names() == ["one", "two"])
    #expect(host.stop() == 0)
  }

  @Test("what fails half way is undone") func undone() throws {
    try manifest(bindings: "{actor: one, capability: wascc:keyvalue, values: {FILE: a}}")
    try host.start("--watch")
    try manifest(
      actors: "two.wasm", capabilities: "{builtin: keyvalue}, {builtin: logging}",
      bindings: "{actor: two, capability: wascc:keyvalue, values: {FILE: /nowhere/at/all}}")
    #expect(host.says("What was done before has been undone: everything runs as it did."))
    #expect(try names() == ["one"])
    let all = try host.json("ps")
    #expect(all["capabilities"]?.array?.map { $0["id"] } == ["wascc:extras", "wascc:keyvalue"])
    #expect(all["bindings"]?.array?.map { $0["actorName"] } == ["one"])
    #expect(all["bindings"]?.array?.map { $0["state"] } == ["live"])
    #expect(host.stop() == 0)
  }

  @Test("what is settled at the start is refused by its name; an actor's own limits change") func settled() throws {
    try manifest()
    try host.start("--watch")
    try manifest(more: "labels: {zone: a}\nlimits: {call_time: 7s}")
    #expect(host.says("labels, limits.call_time cannot change while the host runs"))
    try manifest(more: "policies: {trap: stop}\nlimits: {budget: 1000}")
    #expect(host.says("applied, 1 change"))
    #expect(host.stop() == 0)
  }

  @Test("what was added by hand outlives a change of the manifest") func byHand() throws {
    try manifest()
    try host.start("--watch")
    #expect(try host.ctl("add", "two.wasm", "--bind", "wascc:keyvalue,FILE=b").status == 0)
    try manifest(bindings: "{actor: one, capability: wascc:keyvalue, values: {FILE: a}}")
    #expect(host.says("applied, 1 change"))
    #expect(try names() == ["one", "two"])
    #expect(try host.json("ps")["bindings"]?.array?.count == 2)
    try manifest(actors: "one.wasm, two.wasm", capabilities: "")
    #expect(host.says("nothing provides wascc:keyvalue"))
    #expect(host.stop() == 0)
  }

  @Test("two actors exchange their ports in one change") func ports() throws {
    let (first, second) = (try Connection.occupyPort(), try Connection.occupyPort())
    close(first.descriptor)
    close(second.descriptor)
    func bindings(_ a: UInt16, _ b: UInt16) -> String {
      "{actor: one, capability: wascc:http_server, values: {PORT: \(a)}}, "
        + "{actor: two, capability: wascc:http_server, values: {PORT: \(b)}}"
    }
    try manifest(
      actors: "one.wasm, two.wasm", capabilities: "{builtin: http_server}", bindings: bindings(first.port, second.port))
    try host.start("--watch")
    #expect(try Connection.get("/", port: first.port) == "1")
    try manifest(
      actors: "one.wasm, two.wasm", capabilities: "{builtin: http_server}", bindings: bindings(second.port, first.port))
    #expect(host.says("applied, 4 changes"))
    #expect(try Connection.get("/", port: first.port) == "2")
    #expect(try Connection.get("/", port: second.port) == "1")
    #expect(host.stop() == 0)
  }
}
