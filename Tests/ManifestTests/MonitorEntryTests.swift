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

  @Test("no port, or none that exists, is refused where it stands", arguments: ["{}", "{host: a}", "{port: 65536}"])
  func refused(text: String) {
    let error = #expect(throws: ManifestError.self) { try read("monitor: \(text)") }
    #expect(error?.description.contains("host.yaml:1:") == true)
  }
}
