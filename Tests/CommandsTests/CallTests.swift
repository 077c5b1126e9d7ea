import Glibc
import JSON
import Testing

@Suite("Actors are called, recorded and replayed")
struct CallTests {
  let wascc: Wascc
  static let counter = "REPO/fixtures/actors/counter/counter.signed.wasm"
  static let request = #"{"method": "GET", "path": "/"}"#

  init() throws {
    wascc = try Wascc()
    try wascc.write(
      "mock.yaml",
      """
      calls:
        - {namespace: wascc:keyvalue, operation: Add, payload: {key: counter}, response: {value: 7}, times: 1}
        - {operation: Add, error: no more}
      """.utf8)
  }

  private func call(_ more: String...) -> Outcome {
    wascc.run(["call", Self.counter, "HandleRequest", Self.request] + more)
  }

  @Test("a trace has a line for each call that went through the host, and only then") func trace() throws {
    try wascc.write(
      "m.yaml",
      """
      actors: [\(AuthorityTests.counter)]
      capabilities: [{builtin: keyvalue}]
      bindings: [{actor: counter, capability: wascc:keyvalue, values: {FILE: ":memory:"}}]
      """.utf8)
    let words = ["call", AuthorityTests.counter, "HandleRequest", #"{"method": "GET", "path": "/"}"#]
    let program = try Program.wascc(words + ["--manifest", "m.yaml", "--trace", "t.jsonl"], in: wascc.folder)
    #expect(program.status() == 0)
    let text = try #require(wascc.read("t.jsonl"))
    let calls = try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(calls.map { $0["operation"] } == ["Add", "HandleRequest"])
    #expect(calls.map { $0["target"]?["kind"] } == ["capability", "actor"])
    #expect(calls[0]["chain"]?.array == calls[1]["target"]?["key"].map { [$0] })
    let full = try Program.wascc(words + ["--manifest", "m.yaml", "--trace", "/dev/full"], in: wascc.folder)
    #expect(full.status() == 0, "the call is not to blame")
    #expect(full.messages.contains("warning: /dev/full: a line could not be written, and perhaps more: No space left"))
    #expect(full.messages.ranges(of: "/dev/full").count == 1)
    #expect(wascc.run(words + ["--trace", "DIR/t"]).status == 64)
    #expect(wascc.run(["run", AuthorityTests.counter, "--trace", "DIR/t", "--record", "DIR/t"]).status == 64)
    #expect(wascc.run(["run", AuthorityTests.counter, "--trace", "DIR/none/t"]).status == 73)
  }

  @Test("a recording or trace of before stays until there is something to run")
  func oldRecording() throws {
    let words = ["--record", "DIR/r.jsonl", "--trace", "DIR/t.jsonl"]
    try wascc.write("m.yaml", "actors: [not.wasm]\n".utf8)
    try wascc.write("not.wasm", "none".utf8)
    let call = ["call", AuthorityTests.counter, "HandleRequest", #"{"method": "GET", "path": "/"}"#]
    for name in ["r.jsonl", "t.jsonl"] { try wascc.write(name, "old\n".utf8) }
    #expect(wascc.run(["run", "DIR/m.yaml"] + words).status == 65)
    #expect(wascc.run(call + ["--manifest", "DIR/m.yaml"] + words).status == 65)
    #expect(wascc("call", "DIR/not.wasm", "Op", "--unsigned", "--record", "DIR/r.jsonl").status != 0)
    #expect(wascc.read("r.jsonl") == "old\n")
    #expect(wascc.read("t.jsonl") == "old\n")
    // Neither goes when the other cannot be had.
    #expect(wascc("run", AuthorityTests.counter, "--record", "DIR/r.jsonl", "--trace", "DIR/none/t").status == 73)
    #expect(wascc.read("r.jsonl") == "old\n")
    try wascc.write("m.yaml", "actors: [\(AuthorityTests.counter)]\n".utf8)
    let files = ["--manifest", "m.yaml", "--record", "r.jsonl", "--trace", "t.jsonl"]
    _ = try Program.wascc(call + files, in: wascc.folder).status()
    for name in ["r.jsonl", "t.jsonl"] {
      let text = try #require(wascc.read(name))
      #expect(text.hasPrefix("{") && text.hasSuffix("}\n") && !text.contains("old"))
    }
  }

  @Test("only its owner may read a recording, also when others could read what was there before")
  func recordingMode() throws {
    try wascc.write("r.jsonl", "old\n".utf8)
    chmod(wascc.folder + "/r.jsonl", 0o644)
    #expect(call("--mock", "DIR/mock.yaml", "--record", "DIR/r.jsonl").status == 0)
    #expect(call("--mock", "DIR/mock.yaml", "--record", "DIR/new.jsonl").status == 0)
    for name in ["r.jsonl", "new.jsonl"] {
      var status = stat()
      #expect(stat("\(wascc.folder)/\(name)", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
  }

  @Test("a call's host calls are answered by the mock file") func mocked() throws {
    let outcome = call("--mock", "DIR/mock.yaml")
    #expect(outcome.status == 0)
    #expect(try JSONValue(parsing: outcome.output)["body"] == #"{"counter": 7}"#)
    let hex = call("--mock", "DIR/mock.yaml", "--as-hex").output.trimmed
    #expect(try JSONValue(parsing: call("--mock", "DIR/mock.yaml", "--json").output)["responseHex"] == .string(hex))
  }

  @Test("without an answer the actor sees an error, and the user how to give one") func unanswered() {
    let outcome = call()
    #expect(outcome.messages.contains("nothing answers it; give --mock FILE or --manifest FILE"))
  }

  @Test("a payload comes as JSON, as hexadecimal, from a file and from standard input") func payloads() throws {
    let echo = ["call", "REPO/fixtures/actors/echo/echo.signed.wasm", "HandleRequest"]
    let request = #"{"method":"PUT","path":"/x","body":"hi"}"#
    try wascc.write("request.json", request.utf8)
    let expected = wascc.run(echo + [request])
    #expect(expected.output.contains("PUT"))
    #expect(wascc.run(echo + ["@DIR/request.json"]).output == expected.output)
    #expect(wascc.run(echo + ["-"], request).output == expected.output)
    let hex = "85a66d6574686f64a3505554a470617468a22f78ab7175657279537472696e67a0a668656164657280a4626f6479c4026869"
    #expect(wascc.run(echo + ["--hex", hex]).output == expected.output)
  }

  @Test("a misspelt field is refused before the actor is called") func misspelt() {
    let outcome = wascc("call", Self.counter, "HandleRequest", #"{"methd": "GET"}"#)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("methd"))
  }

  @Test("an unsigned module runs only when that is said") func unsigned() {
    let echo = "REPO/fixtures/actors/echo/echo.wasm"
    #expect(wascc("call", echo, "HandleRequest", Self.request).status == 77)
    #expect(wascc("call", echo, "HandleRequest", Self.request, "--unsigned").status == 0)
  }

  @Test("an operation nobody handles is the actor's error") func unknownOperation() {
    let outcome = wascc("call", Self.counter, "Nope")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("Guest call failure: "))
  }

  @Test("a recording has one line per call, and replays without a difference") func recording() throws {
    #expect(call("--mock", "DIR/mock.yaml", "--record", "DIR/r.jsonl").status == 0)
    let line = try #require(wascc.read("r.jsonl"))
    #expect(line.hasPrefix(#"{"instance":1,"module":"counter","operation":"HandleRequest","payload":"85a66d6574"#))
    #expect(line.hasSuffix(#""response":"81a576616c756507"}],"console":[]}"# + "\n"))
    let same = wascc("replay", "DIR/r.jsonl", "--module", "counter=" + Self.counter)
    #expect(same.output == "1 call replayed, no difference\n")
    #expect(same.status == 0)
  }

  @Test("a replay that differs says in what") func differences() throws {
    #expect(call("--mock", "DIR/mock.yaml", "--record", "DIR/r.jsonl").status == 0)
    let line = try #require(wascc.read("r.jsonl"))
    try wascc.write("r.jsonl", line.replacing(#""operation":"Add""#, with: #""operation":"Sub""#).utf8)
    let outcome = wascc("replay", "DIR/r.jsonl", "--module", "counter=" + Self.counter)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("hostCalls[0].operation: recorded Sub, now Add"))
    let json = wascc("replay", "DIR/r.jsonl", "--module", "counter=" + Self.counter, "--json")
    #expect(try JSONValue(parsing: json.output)["differences"]?.array?.count == 1)
    let missing = wascc("replay", "DIR/r.jsonl", "--module", "other=" + Self.counter)
    #expect(missing.status == 64)
  }

  @Test("a mistake in a mock file is shown where it is") func mockMistakes() throws {
    try wascc.write("bad.yaml", "calls:\n  - {operaton: Add, response: {value: x}}\n".utf8)
    let outcome = call("--mock", "DIR/bad.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("DIR/bad.yaml:2:6: unknown key \"operaton\" in a call"))
    try wascc.write("bad.yaml", "calls:\n  - {operation: Add, response: {valu: 1}}\n".utf8)
    #expect(call("--mock", "DIR/bad.yaml").messages.contains("DIR/bad.yaml:2:32: the response does not fit Add"))
  }

  @Test("a call ends when its time or its instructions are used up") func exhausted() {
    #expect(call("--mock", "DIR/mock.yaml", "--budget", "100").status == 124)
  }
}
