import ActorHost
import Claims
import JSON
import Messages
import Recording
import Synchronization
import Testing
import TestGuests

/// What goes through a host, a line for each call.
@Suite struct RecordingMiddlewareTests {
  private static let secret = "h&sh-hu/sh+ 97"

  private let trace = Trace()
  private let provider = Echo()

  /// A host with the layer, and an actor bound to the provider.
  private func start(_ layers: [any Middleware]) throws -> (host: Host, key: String) {
    var configuration = HostConfiguration()
    configuration.middleware = layers
    let host = try Host(configuration)
    var statement = ModuleStatement(name: "probe")
    statement.capabilities = ["test:echo"]
    let signer = try ModuleSigner(account: try KeyPair(generating: .account))
    let module = try KeyPair(generating: .module).publicKey
    try host.addProvider(provider)
    let key = try host.addActor(try signer.sign(ProbeGuest.bytes, as: module, statement))
    try host.setBinding(Binding(actor: key, capability: "test:echo"))
    return (host, key)
  }

  private func ask(_ host: Host, _ key: String, _ operation: String, _ payload: [UInt8]) -> [UInt8]? {
    try? host.call(key, "h", ProbeGuest.hostCall("", "test:echo", operation, payload))
  }

  @Test func aCallAndTheCallItMakesAreTwoLines() throws {
    let (host, key) = try start([trace.layer()])
    #expect(ask(host, key, "Get", [1, 0xfe]) == [1, 0xfe])
    let lines = trace.all
    try #require(lines.count == 2)
    let inner = try JSONValue(parsing: lines[0])
    let outer = try JSONValue(parsing: lines[1])
    let payload = Self.hexadecimal(ProbeGuest.hostCall("", "test:echo", "Get", [1, 0xfe]))
    #expect(
      Self.without(["id", "nanoseconds"], lines[1])
        == #""time":1700000000123456,"origin":{"kind":"system"},"target":{"kind":"actor","key":"\#(key)"},"#
        + #""operation":"h","payload":"\#(payload)","outcome":"ok","response":"01fe","chain":[]}"#)
    #expect(
      Self.without(["id", "nanoseconds"], lines[0])
        == #""time":1700000000123456,"origin":{"kind":"actor","key":"\#(key)"},"target":{"kind":"capability","#
        + #""capability":"test:echo","binding":"default"},"operation":"Get","payload":"01fe","outcome":"ok","#
        + #""response":"01fe","chain":["\#(key)"]}"#)
    #expect(inner["id"]?.string != outer["id"]?.string)
    let times = try [inner, outer].map { try #require($0["nanoseconds"]?.integer(as: UInt64.self)) }
    #expect(times[0] <= times[1], "the one is within the other")
  }

  @Test func aCallOfAProviderNamesIt() throws {
    let (host, key) = try start([trace.layer()])
    try withExtendedLifetime(host) {
      _ = try provider.dispatcher.dispatch(ActorCall(actor: key, operation: "e", payload: [7]))
    }
    let call = try JSONValue(parsing: try #require(trace.all.first))
    #expect(call["origin"]?["kind"] == "provider")
    #expect(call["origin"]?["capability"] == "test:echo")
    #expect(call["response"] == "07")
  }

  @Test func failuresHaveAnOutcomeAndAnError() throws {
    let (host, key) = try start([trace.layer()])
    #expect(ask(host, key, "fail", Array("x".utf8)) == nil)
    _ = try? host.call(key, "t")
    let calls = try trace.all.map { try JSONValue(parsing: $0) }
    #expect(calls.map { $0["outcome"] } == ["failed", "failed", "trapped"])
    #expect(calls[0]["error"]?.string?.hasSuffix("no: x") == true)
    #expect(calls.allSatisfy { $0["response"] == nil })
  }

  @Test func whatWasNotLetInIsNotThere() throws {
    let (host, key) = try start([trace.layer()])
    _ = try? host.call(key, "h", ProbeGuest.hostCall("", "test:other", "Get", []))
    #expect(try trace.all.map { try JSONValue(parsing: $0)["operation"] } == ["h"])
  }

  @Test func longPayloadsAreCut() throws {
    let (host, key) = try start([trace.layer(maximumBytes: 4)])
    #expect(ask(host, key, "Get", [1, 2, 3, 4, 5]) == [1, 2, 3, 4, 5])
    let call = try JSONValue(parsing: try #require(trace.all.first))
    #expect(call["payload"] == "01020304" && call["payloadBytes"] == 5)
    #expect(call["response"] == "01020304" && call["responseBytes"] == 5)
  }

  /// Row M7 of the hostile inputs: the host tells the layer what is secret, whoever has put it there.
  @Test(arguments: [8, 64 << 10]) func aSecretIsInNoLine(maximumBytes: Int) throws {
    let (host, key) = try start([trace.layer(maximumBytes: maximumBytes)])
    var binding = Binding(actor: key, capability: key, values: ["TOKEN": Self.secret, "PLAIN": "plain"])
    binding.secrets = SecretTexts([Self.secret])
    _ = try? host.setBinding(binding)
    let secret = Array(Self.secret.utf8)
    _ = ask(host, key, "Get", secret)
    _ = ask(host, key, "fail", secret)
    _ = ask(host, key, Self.secret, secret)
    let lines = trace.all.map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.count == 7)
    for line in lines {
      // Its beginning would be left over if it were cut before it is looked for.
      for part in [secret, Array(secret.prefix(5)), Array("plain".utf8)] {
        let text = String(decoding: part, as: UTF8.self)
        #expect(!line.contains(text) && !line.contains(Self.hexadecimal(part)), "\(line)")
      }
    }
    let configured = try #require(lines.first { $0.contains("BindActor") })
    #expect(configured.contains("\"payloadBytes\":") && !configured.contains("\"payload\":"))
  }

  @Test func manyThreadsWriteWholeLines() async throws {
    let (host, key) = try start([trace.layer()])
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask { for _ in 0..<50 { _ = try? await host.call(key, "e", [UInt8(index)]) } }
      }
    }
    #expect(trace.all.count == 400)
    let ids = try Set(trace.all.map { try #require(JSONValue(parsing: $0)["id"]?.string) })
    #expect(ids.count == 400)
  }

  // MARK: Lines

  /// The rest of a line's text when some members with numbers, of which one is its first, are taken out.
  private static func without(_ members: [String], _ line: [UInt8]) -> String {
    var text = String(decoding: line, as: UTF8.self).dropFirst()
    for member in members {
      guard let start = text.firstRange(of: "\"\(member)\":"),
        let end = text[start.upperBound...].firstIndex(of: ",")
      else { continue }
      text.removeSubrange(start.lowerBound...end)
    }
    return String(text)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
  }

  private final class Trace: Sendable {
    private let lines = Mutex<[[UInt8]]>([])

    var all: [[UInt8]] { lines.withLock { $0 } }

    func layer(maximumBytes: Int = 64 << 10) -> RecordingMiddleware {
      RecordingMiddleware(maximumBytes: maximumBytes, clock: { 1_700_000_000_123_456 }) { line in
        self.lines.withLock { $0.append(Array(line.utf8)) }
      }
    }
  }

  /// Answers with what it is sent; `fail` fails with it.
  private final class Echo: CapabilityProvider {
    private let host = Mutex<(any ActorDispatcher)?>(nil)

    var descriptor: CapabilityDescriptor {
      CapabilityDescriptor(id: "test:echo", name: "echo", version: "1.0.0", supportedOperations: [])
    }

    var dispatcher: any ActorDispatcher {
      get throws { try #require(host.withLock { $0 }) }
    }

    func start(dispatcher: any ActorDispatcher) { host.withLock { $0 = dispatcher } }

    func handle(_ call: CapabilityCall) throws -> [UInt8] {
      guard call.operation != "fail" else {
        throw ProviderError(.failed, "no: \(String(decoding: call.payload, as: UTF8.self))")
      }
      return call.payload
    }

    func bind(actor: String, binding: String, values: [String: String]) {}
    func unbind(actor: String, binding: String) {}
    func stop(deadline: UInt64) {}
  }
}
