import Recording
import Synchronization
import Testing
import TestGuests
import WaPC
import WebAssembly

@Suite struct RecordingTests {
  /// Answers by the operation's name.
  private final class Host: GuestHost {
    func answer(_ call: HostCall) throws -> [UInt8] {
      guard call.operation != "fail" else { throw Refusal() }
      return call.payload.reversed()
    }
    func console(_ line: String) {}
    struct Refusal: Error, CustomStringConvertible { let description = "refused" }
  }

  private let engine = Engine(Engine.Configuration(countsBudget: true))

  private func recorded(_ calls: [(String, [UInt8])]) throws -> [UInt8] {
    let lines = Mutex<[String]>([])
    var configuration = GuestConfiguration()
    configuration.name = "probe"
    configuration.recorder = LineRecorder { line in lines.withLock { $0.append(line) } }
    let host = Host()
    let guest = try WaPCGuest(Module(ProbeGuest.bytes, engine: engine), host: host, configuration: configuration)
    for (operation, payload) in calls { _ = try? guest.call(operation, payload) }
    return Array(lines.withLock { $0.joined(separator: "\n") }.utf8)
  }

  private var calls: [(String, [UInt8])] {
    [
      ("e", [1, 0xff]), ("c", []), ("g", Array("a \"line\"\n".utf8)), ("f", Array("no".utf8)), ("t", []),
      ("x", Array("said".utf8)), ("h", ProbeGuest.hostCall("b", "n:s", "op", [1, 2])),
      ("h", ProbeGuest.hostCall("", "n:s", "fail")), ("c", []),
    ]
  }

  @Test func aLineIsOneObjectWithTheDocumentedMembers() throws {
    let text = String(decoding: try recorded([("h", ProbeGuest.hostCall("b", "n:s", "op", [1, 2]))]), as: UTF8.self)
    #expect(
      text == #"{"instance":1,"module":"probe","operation":"h","payload":"010302626e3a736f700102","outcome":"ok","#
        + #""response":"0201","hostCalls":[{"binding":"b","namespace":"n:s","operation":"op","payload":"0102","#
        + #""response":"0201"}],"console":[]}"#)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let bytes = try recorded(calls)
    let records = try RecordingText.records(bytes)
    #expect(records.map(\.outcome) == [.ok, .ok, .ok, .error, .trap, .trap, .ok, .error, .ok])
    #expect(records[2].console == ["a \"line\"\n"])
    #expect(records[3].error == "no")
    #expect(records[5].error == "said")
    #expect(records[7].hostCalls.first?.answer == .error("refused"))
    #expect(records.map(\.line).joined(separator: "\n").utf8.elementsEqual(bytes))
  }

  @Test func aReplayOfTheSameModuleFindsNothing() throws {
    let replay = Replay(modules: ["probe": try Module(ProbeGuest.bytes, engine: engine)])
    let report = replay.run(try RecordingText.records(try recorded(calls)))
    #expect(report.calls == 9)
    #expect(report.differences == [])
  }

  @Test func everyPartThatDiffersIsNamed() throws {
    var records = try RecordingText.records(try recorded(calls))
    records[0].response = [9]
    records[2].console = ["other", "more"]
    records[3].error = "yes"
    records[6].hostCalls[0].call.binding = "c"
    records[6].hostCalls[0].call.payload = []
    records[8].outcome = .error
    let replay = Replay(modules: ["probe": try Module(ProbeGuest.bytes, engine: engine)])
    let report = replay.run(records)
    #expect(
      report.differences.map { "\($0.call) \($0.part)" } == [
        "1 response", "3 console[0]", "3 console[1]", "4 error", "7 hostCalls[0].binding", "7 hostCalls[0].payload",
        "9 outcome",
      ])
    #expect(report.differences[0].description == "call 1 (probe, instance 1, e): response: recorded 09, now 01ff")
  }

  @Test func hostCallsThatAreMissingOrTooManyAreNamed() throws {
    var records = try RecordingText.records(try recorded([("h", ProbeGuest.hostCall("b", "n:s", "op", [1]))]))
    let replay = Replay(modules: ["probe": try Module(ProbeGuest.bytes, engine: engine)])
    records[0].hostCalls.append(records[0].hostCalls[0])
    #expect(replay.run(records).differences.map(\.part) == ["hostCalls[1]"])
    records[0].hostCalls = []
    #expect(replay.run(records).differences.map(\.part) == ["outcome", "response", "error", "hostCalls[0]"])
  }

  @Test func instancesAreKeptApart() throws {
    var first = try RecordingText.records(try recorded([("c", []), ("c", [])]))
    var second = first
    second[0].instance = 2
    second[1].instance = 2
    first.insert(contentsOf: second, at: 1)
    let replay = Replay(modules: ["probe": try Module(ProbeGuest.bytes, engine: engine)])
    #expect(replay.run(first).differences == [])
  }

  @Test func aModuleThatIsMissingOrDoesNotStartIsADifference() throws {
    let records = try RecordingText.records(try recorded([("e", [])]))
    #expect(Replay(modules: [:]).run(records).differences.map(\.replayed) == ["no module of that name was given"])
    let broken = try Module(ProbeGuest.compiled("(module)"), engine: engine)
    #expect(Replay(modules: ["probe": broken]).run(records).differences[0].replayed?.contains("no memory") == true)
  }

  @Test(arguments: [
    ("{", "line 1: not JSON: 1:2: "),
    ("[]", "line 1: the line must be an object, found an array"),
    (
      #"{"instance":1,"module":"m","operation":"o","payload":"0"}"#,
      "line 1: payload must be hexadecimal digits, two per byte, found something else"
    ),
    (#"{"instance":1.5}"#, "line 1: instance must be an integer, found a number"),
    (#"{"instance":1,"module":"m","operation":"o","payload":""}"#, #"line 1: "outcome" is missing"#),
    (
      #"{"instance":1,"module":"m","operation":"o","payload":"","outcome":"ok"}"#,
      #"line 1: "response" is missing"#
    ),
  ])
  func aLineThatIsNoRecordSaysWhy(text: String, expected: String) {
    let error = #expect(throws: RecordingError.self) { try RecordingText.records(Array(text.utf8)) }
    #expect(error?.description.hasPrefix(expected) == true)
  }
}
