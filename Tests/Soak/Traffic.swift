import ActorHost
import Foundation
import Messages
import Synchronization
import TestGuests
import WebAssembly

/// The threads that make traffic until they are told to end.
final class Traffic: Sendable {
  let soak: SoakHost
  let figures: Figures
  private let isOver = Atomic<Bool>(false)
  private let running = DispatchGroup()
  private let seen = Mutex(SeenValues())

  /// What a call may take longer than its deadline before its answer counts as late.
  private static let slack: UInt64 = 1_500_000_000

  init(_ soak: SoakHost, _ figures: Figures) {
    self.soak = soak
    self.figures = figures
  }

  func begin() {
    for _ in 0..<4 { run(countByHTTP) }
    for _ in 0..<2 { run(echoByHTTP) }
    for _ in 0..<2 { run(storeRemotely) }
    run(publish)
    for operation in ["loop", "memory", "trap"] { run { try self.misbehave(operation) } }
    run(replaceCounter)
    run(killProvider)
  }

  /// Lets every thread end what it is doing.
  func end() {
    isOver.store(true, ordering: .relaxed)
    running.wait()
  }

  private var goesOn: Bool { !isOver.load(ordering: .relaxed) }

  private func run(_ body: @escaping @Sendable () throws -> Void) {
    running.enter()
    Thread.detachNewThread { [self] in
      do { try body() } catch { figures.fault("a thread of the soak ended", "\(error)") }
      running.leave()
    }
  }

  /// Sleeps in short pieces, so that the end is not waited for.
  private func pause(_ seconds: Double) {
    let end = MonotonicClock.after(UInt64(seconds * 1e9))
    while goesOn, MonotonicClock.now < end { Thread.sleep(forTimeInterval: 0.05) }
  }

  // MARK: Traffic

  private func countByHTTP() {
    let connection = HTTPConnection(port: soak.counterPort)
    while goesOn {
      do {
        let (status, body) = try timed("counter over HTTP", 2_000_000_000) { try connection.get("/") }
        guard status == 200, let value = Int(body.filter(\.isNumber)) else {
          figures.fault("counter answered otherwise", "\(status) \(body)")
          continue
        }
        figures.count("counter: successes that clients saw")
        if !seen.withLock({ $0.insert(value) }) { figures.fault("a value of the counter was seen twice") }
      } catch {
        figures.fault("counter: no answer", "\(error)")
      }
    }
  }

  private func echoByHTTP() {
    let connection = HTTPConnection(port: soak.echoPort)
    while goesOn {
      let path = "/\(UUID().uuidString)"
      do {
        let (status, body) = try timed("echo over HTTP", 2_000_000_000) { try connection.get(path) }
        if status == 200, body.contains(path) {
          figures.count("echo: right answers")
        } else {
          figures.fault("echo: another's answer", "\(status) \(body)")
        }
      } catch {
        figures.fault("echo: no answer", "\(error)")
      }
    }
  }

  private func storeRemotely() {
    let request = ProbeGuest.hostCall(
      "isolated", CapabilityID.keyValue, "Add", AddRequest(key: "n", value: 1).encoded())
    while goesOn {
      do {
        let answer = try timed("key-value in its own process", 2_000_000_000) {
          try soak.host.call(soak.remote, "h", request)
        }
        _ = try AddResponse(messagePack: answer)
        figures.count("isolated key-value: successes")
      } catch is InvocationError {
        figures.count("isolated key-value: errors while its process was gone")
        Thread.sleep(forTimeInterval: 0.01)
      } catch {
        figures.fault("isolated key-value: an answer that is none", "\(error)")
      }
    }
  }

  private func publish() {
    var number = 0
    while goesOn {
      let message = BrokerMessage(subject: "soak.\(number % 10)", body: Array("\(number)".utf8)).encoded()
      number += 1
      do {
        _ = try timed("messages", 2_000_000_000) {
          try soak.host.call(soak.publisher, "h", ProbeGuest.hostCall("", CapabilityID.messaging, "Publish", message))
        }
        figures.count("messages accepted")
      } catch {
        figures.count("messages refused")
      }
      Thread.sleep(forTimeInterval: 0.0005)
    }
  }

  private func misbehave(_ operation: String) throws {
    while goesOn {
      do {
        _ = try timed("rogue: \(operation)", 2_000_000_000) { try soak.host.call(soak.rogue, operation) }
        figures.fault("a rogue call succeeded", operation)
      } catch is InvocationError {
        figures.count("rogue calls answered with an error")
      }
      pause(0.2)
    }
  }

  private func timed<Result>(_ what: String, _ allowed: UInt64, _ body: () throws -> Result) rethrows -> Result {
    let start = MonotonicClock.now
    defer {
      let duration = MonotonicClock.now - start
      figures.time(what, duration)
      if duration > allowed + Self.slack { figures.fault("an answer after its deadline", what) }
    }
    return try body()
  }

  // MARK: Disturbance

  private func replaceCounter() throws {
    var revision: Int32 = 1
    while goesOn {
      pause(5)
      revision += 1
      do {
        try soak.host.replaceActor(try soak.counter(revision: revision))
        figures.count("replacements of the counter")
      } catch {
        figures.fault("a replacement failed", "\(error)")
      }
    }
  }

  private func killProvider() {
    while goesOn {
      pause(20)
      guard goesOn, let process = soak.isolated.processIdentifier else { continue }
      kill(process, SIGKILL)
      figures.count("processes of the provider killed")
    }
  }

  // MARK: The end

  /// Compares what clients saw with what is there.
  func checkTotals() {
    let successes = figures.number(of: "counter: successes that clients saw")
    do {
      let (_, body) = try HTTPConnection(port: soak.counterPort).get("/")
      let total = (Int(body.filter(\.isNumber)) ?? 0) - 1
      figures.count("counter: its total", total)
      if total != successes { figures.fault("the counter's total is not what clients saw", "\(total), \(successes)") }
    } catch {
      figures.fault("counter: no answer at the end", "\(error)")
    }
    let accepted = figures.number(of: "messages accepted")
    let end = MonotonicClock.after(10_000_000_000)
    var delivered = 0
    var asked = 0
    repeat {
      // Asking counts as well.
      asked += 1
      let answer = (try? soak.host.call(soak.subscriber, "c")) ?? []
      delivered = answer.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) } - asked
      if delivered != accepted { Thread.sleep(forTimeInterval: 0.1) }
    } while delivered != accepted && MonotonicClock.now < end
    figures.count("messages delivered", delivered)
    if delivered != accepted { figures.fault("not every message was delivered", "\(delivered) of \(accepted)") }
  }
}

/// Which values of the counter some client has seen: none may be seen twice. A bit for each, all made beforehand.
private struct SeenValues: ~Copyable {
  private var words = [UInt64](repeating: 0, count: 1 << 18)

  /// False when the value was there, or is absurd.
  mutating func insert(_ value: Int) -> Bool {
    guard value >= 0, value < words.count * 64 else { return false }
    let bit: UInt64 = 1 << UInt64(value % 64)
    defer { words[value / 64] |= bit }
    return words[value / 64] & bit == 0
  }
}
