import ActorHost
import Messages
import Synchronization
import Testing
import TestGuests
import WebAssembly

/// What an actor may call of what its claims grant.
@Suite struct AllowListTests {
  private let signer: TestSigner
  private let host: Host
  private let provider = TestProvider()
  private let lines = ShownLines()

  init() throws {
    signer = try TestSigner()
    var configuration = HostConfiguration()
    configuration.log = { [lines] level, text in lines.append("\(level): \(text)") }
    host = try Host(configuration)
  }

  private static let capabilities = ["test:echo", "wascc:extras"]

  private func start(_ rules: [String], binding: String = "default") throws {
    var options = ActorOptions()
    options.allow = AllowList(try rules.map { try #require(AllowList.Rule($0)) }, origin: "m.yaml:5:12")
    options.origin = "m.yaml:3:5"
    options.name = "prober"
    try host.addProvider(provider, binding: binding)
    try host.addActor(try signer.sign(capabilities: Self.capabilities), options: options)
  }

  private func bind(_ name: String = "default") throws {
    try host.setBinding(Binding(actor: signer.key, capability: "test:echo", name: name))
  }

  private func callThrough(_ namespace: String, _ operation: String, binding: String = "") -> String? {
    let error = failure { try host.call(signer.key, "h", ProbeGuest.hostCall(binding, namespace, operation, [7])) }
    guard case .actorFailed(let failure)? = error?.reason else { return nil }
    return failure.reported
  }

  @Test(arguments: ["test:echo", "test:echo/*", "test:echo/Get", "test:echo(default)/Get", "test:echo(default)"])
  func everyFormAdmitsWhatItSays(rule: String) throws {
    try start([rule])
    try bind()
    #expect(callThrough("test:echo", "Get") == nil)
    #expect(callThrough("test:echo", "Get", binding: "default") == nil)
  }

  @Test(
    arguments: [
      "test:echo/Set", "test:echo/get", "test:echo/Ge", "test:echo(other)/Get", "test:ech", "test:echo2", "Get",
      "wascc:extras/Get",
    ])
  func whatIsOnlyNearlyAllowedIsRefused(rule: String) throws {
    try start([rule, "test:echo/BindOnly"])
    try bind()
    let text = try #require(callThrough("test:echo", "Get"))
    #expect(
      text == "WebAssembly module authorization failure: Actor \(signer.key) attempted to call Get on test:echo, "
        + "- PERMISSION DENIED. (rule: allow list. Add \"test:echo/Get\" to the allow list of \"prober\" (m.yaml:5:12).)"
    )
    #expect(lines.all.contains { $0.hasPrefix("warning: call ") && $0.contains("m.yaml:5:12") })
  }

  @Test func aListNeverGrantsWhatTheClaimsDoNot() throws {
    try start(["other:thing/Get", "test:echo"])
    let text = try #require(callThrough("other:thing", "Get"))
    #expect(text.contains("(rule: claims. Sign \"prober\" (m.yaml:3:5) again with --cap other:thing"))
  }

  @Test func anEmptyListAllowsNothing() throws {
    try start([])
    #expect(callThrough("wascc:extras", "RequestGuid")?.contains("rule: allow list") == true)
    #expect(callThrough(signer.key, "e")?.contains("rule: allow list") == true, "not even itself")
    #expect(host.bindings().isEmpty, "and nothing is bound by itself")
    let error = #expect(throws: HostError.self) { try bind() }
    #expect(
      error?.description == "Unauthorized binding: actor \(signer.key) is not authorized to use capability test:echo. "
        + "(rule: allow list. Add \"test:echo\" to the allow list of \"prober\" (m.yaml:5:12).)")
  }

  @Test func bindingFollowsTheNamesOfTheList() throws {
    try start(["test:echo(second)/Get"], binding: "second")
    let error = #expect(throws: HostError.self) { try bind() }
    #expect(error?.description.contains("Add \"test:echo\"") == true)
    try bind("second")
    #expect(callThrough("test:echo", "Get", binding: "second") == nil)
    let text = try #require(callThrough("test:echo", "Set", binding: "second"))
    #expect(text.contains("Add \"test:echo(second)/Set\""))
  }

  @Test func actorsAreAllowedByTheirKeys() throws {
    let other = try TestSigner()
    try host.addActor(try other.sign(name: "other"))
    var options = ActorOptions()
    options.allow = AllowList([try #require(AllowList.Rule("\(other.key)/e"))])
    try host.addActor(try signer.sign(capabilities: [other.key]), options: options)
    #expect(callThrough(other.key, "e") == nil)
    #expect(callThrough(other.key, "c")?.contains("Add \"\(other.key)/c\"") == true)
  }

  @Test func aReplacementKeepsTheList() throws {
    try start(["test:echo/Get"])
    try bind()
    try host.replaceActor(try signer.sign(capabilities: Self.capabilities + ["more"]))
    #expect(callThrough("test:echo", "Get") == nil)
    #expect(callThrough("test:echo", "Set")?.contains("rule: allow list") == true)
  }

  @Test func aListDoesNotOpenTheHostsOwnOperations() throws {
    try start(["test:echo/RemoveActor", "test:echo"])
    try bind()
    #expect(callThrough("test:echo", "RemoveActor")?.contains("rule: operations of the host") == true)
  }

  @Test(
    arguments: [
      "", "/", "/Get", "test:echo/", "test:echo/Ge*", "*", "*/Get", "test:echo()/Get", "test:echo(a b)/Get",
      "test:echo(a.b)", "te st", "te(st", "test:echo(a)(b)",
      "MDVN5IG5UPRAU4Z5AWHADYXOVPZFUE3766EW4C3Z2FAOM5TO7J5LHIZX(default)/Get",
    ])
  func whatHasNoFormIsNoRule(text: String) { #expect(AllowList.Rule(text) == nil) }

  @Test func refusalsAreLoggedAFewTimesASecond() throws {
    try start(["test:echo/Get"])
    try bind()
    for _ in 0..<500 { _ = callThrough("test:echo", "Set") }
    let count = lines.all.count { $0.contains("rule: allow list") }
    #expect((1...100).contains(count))
  }
}

/// Collects what a host logs.
final class ShownLines: Sendable {
  private let lines = Mutex<[String]>([])
  func append(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}
