import ActorHost
import Glibc
import IsolatedProviders
import Locks
import Messages
import Synchronization
import Testing

/// The same library, unchanged, on the other side of a socket.
@Suite struct CallTests {
  @Test func `an unchanged library describes itself, answers, fails and is in another process`() throws {
    let running = try Running(try BuiltLibrary("text"), bound: false)
    #expect(try running.provider.descriptor.id == "demo:text")
    #expect(try running.text("Reverse", "stressed") == "desserts")
    #expect(running.failure("Sing")?.code == .unsupportedOperation)
    #expect(running.provider.state == .serving)
    try running.provider.health()
    let faulty = try Running()
    let process = Int(try #require(faulty.provider.processIdentifier))
    #expect(try faulty.number("Process") == process)
    #expect(process != Int(getpid()))
  }

  @Test func `payloads of every size arrive whole`() throws {
    let running = try Running()
    for size in [0, 1, 255, 256, 65_535, 65_536, 200_000, 5 << 20] {
      let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      #expect(try running.call("Echo", payload) == payload)
    }
    let large = [UInt8](repeating: 1, count: running.provider.options.maximumPayload + 1)
    #expect(throws: ProviderError.self) { try running.call("Echo", large) }
  }

  @Test func `the library calls an actor from inside a call, with the chain, and reads its binding's values`() throws {
    let running = try Running()
    #expect(try running.text("Dispatch", "hello", within: 5_000) == "pong")
    let call = try #require(running.host.calls.first)
    #expect(call.actor == "MACTOR" && call.operation == "Ping" && call.payload == Array("hello".utf8))
    #expect(call.chain == CallChain())
    _ = try running.call("Dispatch", chain: ["MOUTER", "MACTOR"])
    #expect(running.host.calls.last?.chain == CallChain(["MOUTER", "MACTOR"]))
    #expect(try running.call("Values") == [0x81, 0xa3] + Array("KEY".utf8) + [0xa5] + Array("value".utf8))
    let stranger = #expect(throws: ProviderError.self) { try running.call("Values", from: "MSTRANGER") }
    #expect(stranger?.code == .notBound)
  }

  @Test func `many threads call in both directions at once, and no answer is lost or swapped`() throws {
    let running = try Running()
    let faults = Atomic<Int>(0)
    onThreads(16) { thread in
      for round in 0..<300 {
        let payload = Array("\(thread) \(round)".utf8)
        let isEcho = (try? running.call("Echo", payload)) == payload
        let isPong = (try? running.text("Dispatch")) == "pong"
        if !isEcho || !isPong { faults.add(1, ordering: .relaxed) }
      }
    }
    #expect(faults.load(ordering: .relaxed) == 0)
    #expect(try running.number("Calls", 200) == 200)
  }

  @Test func `too many calls at a time are refused at once`() throws {
    let running = try Running { $0.maximumCalls = 2 }
    let isDone = Atomic<Int>(0)
    let answers = Atomic<Int>(0)
    onThreads(3) { thread in
      if thread < 2 {
        // The third may have both places when this one comes.
        while running.failure("Slow", within: 1_500)?.message.hasPrefix("overloaded") == true {}
        isDone.add(1, ordering: .relaxed)
        return
      }
      while isDone.load(ordering: .relaxed) == 0 {
        if let error = running.failure("Echo"), error.message.hasPrefix("overloaded") {
          answers.add(1, ordering: .relaxed)
          return
        }
      }
    }
    #expect(answers.load(ordering: .relaxed) == 1)
  }

  @Test func `what it prints and logs comes to the host's log, line by line, without its controls deciding anything`()
    throws
  {
    let running = try Running()
    _ = try running.call("Print")
    #expect(eventually { running.host.says("printed: three") })
    #expect(running.host.says("printed: one"))
    #expect(running.host.says("printed: two"))
    running.stop()
    #expect(running.host.lines.contains("stopping"))
  }

  @Test func `of the host's environment it gets no more than it needs`() throws {
    setenv("SECRET", "hush", 1)
    defer { unsetenv("SECRET") }
    let (usual, given) = (try Running(), try Running { $0.environment = ["SECRET": "given"] })
    #expect(try usual.text("Environment") == "")
    #expect(try given.text("Environment") == "secret")
    withExtendedLifetime((usual, given)) {}
  }

  @Test func `stop ends the library in order and leaves no process`() throws {
    let library = try BuiltLibrary("faulty", #"DESTROYED="/tmp/wascc-destroyed-\#(getpid())""#)
    let mark = "/tmp/wascc-destroyed-\(getpid())"
    unlink(mark)
    let running = try Running(library)
    let process = try running.number("Process")
    running.stop()
    #expect(access(mark, F_OK) == 0, "destroy was called")
    unlink(mark)
    #expect(!exists(process))
    #expect(running.failure("Echo")?.code == .unavailable)
    #expect(running.provider.state == .failed("it was stopped"))
  }

  @Test func `a provider that is let go of takes its process along`() throws {
    var provider: IsolatedProvider? = try IsolatedProvider(
      path: try BuiltLibrary.faulty.get().path, options: try Running.options())
    let process = Int(try #require(provider?.processIdentifier))
    #expect(exists(process))
    provider = nil
    #expect(eventually { !exists(process) })
  }

  @Test func `what cannot be loaded is refused in the words of the loader`() throws {
    func refusal(_ path: String, runner: String? = nil) throws -> String? {
      let options = try Running.options { $0.runner = runner ?? $0.runner }
      do {
        _ = try IsolatedProvider(path: path, options: options)
        return nil
      } catch { return "\(error)" }
    }
    #expect(try refusal("/nowhere/libx.so")?.contains("/nowhere/libx.so: cannot be read") == true)
    #expect(try refusal("libx.so")?.contains("a provider is named by its path") == true)
    #expect(try refusal("/etc/passwd")?.contains("is not a shared library") == true)
    #expect(try refusal("/etc/passwd", runner: "/nowhere/wascc")?.contains("/nowhere/wascc cannot be started") == true)
    // It may be gone before or after the first frame is sent, which is told in different words.
    #expect(try refusal("/etc/passwd", runner: "/bin/true") != nil, "a program that does not speak the protocol")
  }
}
