import Glibc
import Testing
import WASI
import WebAssembly

@Suite("Random calls")
struct HostileTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ state << 17
    }
  }

  @Test("random calls with random pointers neither crash nor escape", arguments: Backend.allCases, [1, 2, 3])
  func random(_ backend: Backend, _ seed: Int) throws {
    let scratch = Scratch()
    scratch.makeFolder("in")
    scratch.write("secret", "secret")
    scratch.makeLink("../secret", "in/out")
    var configuration = backend.configuration(scratch)
    if backend != .memory { configuration.directories = [GrantedDirectory(.host(scratch.path + "/in"), as: "/")] }
    configuration.clock = .virtual(start: 0)
    configuration.transferBytes = 1 << 16
    let probe = try Probe(configuration, keeping: scratch)
    var generator = Generator(state: UInt64(seed))
    let names = ["a", "b", "a/b", "..", "../secret", "out", ".", "c/", "a/../b", "/etc", "out/", "b/../../secret"]
    let places = try names.map { try probe.put($0) }
    let calls = documentedCalls.filter { $0.name != "proc_exit" && $0.name != "proc_raise" }
    for _ in 0..<20_000 {
      guard let call = calls.randomElement(using: &generator) else { return }
      var values: [Value] = []
      for kind in call.parameters {
        let choice = Int.random(in: 0..<10, using: &generator)
        var number = Int64(bitPattern: generator.next())
        switch choice {
        case 0...3: number = Int64.random(in: 0..<16, using: &generator)
        case 4...6: number = Int64(places.randomElement(using: &generator)?.0 ?? 0)
        case 7: number = Int64.random(in: 0x1f_ff00..<0x20_0100, using: &generator)
        case 8: number = Int64.random(in: 0..<0x4000_0000, using: &generator)
        default: break
        }
        values.append(kind == "I" ? .i64(number) : .i32(Int32(truncatingIfNeeded: number)))
      }
      // A guest that waits for ever is ended by its deadline.
      probe.instance.store.deadline = MonotonicClock.now + 1_000_000
      do { _ = try probe.instance.function(Name(call.name)).call(values) } catch let trap as Trap {
        #expect(trap.reason == .deadlineExceeded)
      }
    }
    #expect(scratch.read("secret") == "secret")
  }
}
