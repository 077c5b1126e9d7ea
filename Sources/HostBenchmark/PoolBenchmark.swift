import ActorHost
import Claims
import Foundation
import Synchronization
import WebAssemblyText

/// How much a pool of two is worth: two callers of an actor that only computes, served by one instance and by two, in
/// turns in the same run.
struct PoolBenchmark {
  private let hosts: [ActorHost.Host]
  private let key: String

  init() throws {
    let module = try KeyPair(generating: .module).publicKey
    let signer = try ModuleSigner(account: try KeyPair(generating: .account))
    let bytes = try signer.sign(
      try ModuleText.binary(from: Array(Self.guest.utf8)), as: module, ModuleStatement(name: "busy"))
    hosts = try [1, 2].map { instances in
      let host = try ActorHost.Host()
      var options = ActorOptions()
      options.instances = instances
      try host.addActor(bytes, options: options)
      return host
    }
    key = module.description
  }

  /// About a millisecond of turns for each call.
  private static let guest = """
    (module
      (import "wapc" "__guest_response" (func $respond (param i32 i32)))
      (memory (export "memory") 1)
      (func (export "__guest_call") (param i32 i32) (result i32)
        (local $turns i32)
        (local.set $turns (i32.const 1000000))
        (loop $again
          (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
        (call $respond (i32.const 0) (i32.const 4))
        (i32.const 1)))
    """

  /// Calls per second with one instance and with two, the best of all turns.
  func run(seconds: Double, turns: Int) throws -> (one: Double, two: Double) {
    var best = [0.0, 0.0]
    for _ in 0..<turns {
      for (index, host) in hosts.enumerated() { best[index] = max(best[index], try rate(host, seconds)) }
    }
    return (best[0], best[1])
  }

  private func rate(_ host: ActorHost.Host, _ seconds: Double) throws -> Double {
    let calls = Atomic<Int>(0)
    let failure = Mutex<(any Error)?>(nil)
    let end = Date.now + seconds
    let start = Date.now
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while Date.now < end {
        do {
          _ = try host.call(key, "busy")
          calls.add(1, ordering: .relaxed)
        } catch {
          return failure.withLock { $0 = error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return Double(calls.load(ordering: .relaxed)) / -start.timeIntervalSinceNow
  }

  func stop() { for host in hosts { host.shutdown() } }
}
