import Manifest
import Testing

@Suite("The monitor in a manifest")
struct MonitorEntryTests {
  private func read(_ text: String) throws -> MonitorEntry? {
    try ManifestDocument(Array(text.utf8), file: "host.yaml") { _ in nil }.monitor
  }

  @Test("a port is enough; the address is this machine's own unless given") func entry() throws {
    #expect(try read("monitor: {port: 9090}") == MonitorEntry(port: 9090))
    #expect(try read("monitor: {port: 0, host: 0.0.0.0}")?.host == "0.0.0.0")
    #expect(try read("actors: []") == nil)
  }

  @Test("metrics may be pushed, with a page or in place of one") func push() throws {
    var push = PushEntry(url: "http://gateway:9091")
    #expect(try read("monitor: {push: {url: http://gateway:9091}}")?.push == push)
    push.interval = 5_000_000_000
    (push.job, push.user, push.password, push.secrets) = ("shop", "ada", "love", ["love"])
    let entry = try read(
      "monitor: {port: 1, push: {url: http://gateway:9091, interval: 5s, job: shop, user: ada, password: love}}")
    #expect(entry?.port == 1)
    #expect(entry?.push == push)
  }

  @Test("what stands in the environment as a secret is one, and so is every password") func secrets() throws {
    let text = "monitor: {push: {url: \"http://gateway/${env:PART}\", user: \"${env:USER}\", password: open}}"
    let document = try ManifestDocument(Array(text.utf8), file: "host.yaml") { "hush-\($0)" }
    #expect(document.monitor?.push?.url == "http://gateway/hush-PART")
    for secret in ["hush-PART", "hush-USER", "open"] {
      #expect(document.secrets.hiding(in: secret) == "(hidden)")
    }
    let push = try #require(document.monitor?.push)
    var dumped = "\(document.monitor as Any) \(String(reflecting: push))"
    dump(push, to: &dumped)
    #expect(dumped.contains("url: \"(hidden)\""))
    for secret in ["hush", "open"] { #expect(!dumped.contains(secret), "\(dumped)") }
  }

  @Test(
    "a push that says nothing useful is refused where it stands",
    arguments: [
      "{}", "{url: gateway}", "{url: ftp://gateway}", "{url: http://ada:love@gateway}", "{url: http:///x}",
      "{url: http://g, interval: 10ms}", "{url: http://g, job: \"\"}", "{url: http://g, pasword: x}", "yes",
    ])
  func badPush(text: String) {
    let error = #expect(throws: ManifestError.self) { try read("monitor: {push: \(text)}") }
    #expect(error?.description.contains("host.yaml:1:") == true)
    #expect(error?.description.contains("love") == false)
  }

  @Test("no port, or none that exists, is refused where it stands", arguments: ["{}", "{host: a}", "{port: 65536}"])
  func refused(text: String) {
    let error = #expect(throws: ManifestError.self) { try read("monitor: \(text)") }
    #expect(error?.description.contains("host.yaml:1:") == true)
  }
}
