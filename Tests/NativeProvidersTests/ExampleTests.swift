import ActorHost
import Locks
import Messages
import NativeProviders
import Testing

@Suite struct ExampleTests {
  @Test func `demo:text works on bytes`() throws {
    let running = try Running("text")
    #expect(try running.provider.descriptor.id == "demo:text")
    #expect(try running.provider.descriptor.supportedOperations.map(\.name) == ["Upper", "Reverse"])
    try running.provider.bind(actor: "MACTOR", binding: "default", values: [:])
    #expect(try running.text("Reverse", Array("stressed".utf8)) == "desserts")
    #expect(try running.text("Upper", Array("stressed: 1".utf8)) == "STRESSED: 1")
    #expect(running.failure("BindActor")?.code == .denied)
    #expect(running.failure("Other")?.code == .unsupportedOperation)
    running.stop()
  }

  @Test func `demo:timer answers later without holding a thread`() throws {
    let running = try Running("timer")
    let before = monotonicNow()
    #expect(try running.call("Sleep", [20, 0, 0, 0], within: 5000) == [])
    #expect(monotonicNow() - before >= 20_000_000)
    #expect(running.failure("Sleep", [1])?.code == .badPayload)
    running.stop()
  }

  @Test func `demo:timer rings the actor that asked, unless it was unbound`() throws {
    let running = try Running("timer")
    _ = try running.call("Alarm", [1, 0, 0, 0])
    #expect(eventually { running.host.calls.map(\.operation) == ["Ring"] })
    _ = try running.call("Alarm", [30, 0, 0, 0])
    try running.provider.unbind(actor: "MACTOR", binding: "default")
    _ = try running.call("Sleep", [60, 0, 0, 0])
    #expect(running.host.calls.count == 1)
    running.stop()
  }

  @Test func `demo:timer completes what is pending when it stops`() throws {
    let running = try Running("timer")
    let answer = running.failureInBackground("Sleep", [0xff, 0xff, 0xff, 0])
    #expect(eventually { running.provider.openCalls == 1 })
    running.stop()
    #expect(answer() == ProviderError(.unavailable, "demo:timer is stopping"))
  }
}
