import ActorHost
import Claims
import Foundation
import Glibc
import IsolatedProviders
import Messages
import NativeProviders
import WebAssemblyText

/// What a round trip from a guest to a provider and back costs: the same library in the host's process and in one of its
/// own, and `Get` and `Publish` of libraries that come with the command.
///
/// A guest asks the provider again and again within one call, and reads each answer; the figures are per round trip, the
/// guest's own dozen of instructions included, and the best of all turns.
struct ProviderBenchmark {
  /// Nanoseconds per round trip.
  struct Figures {
    /// Processor time of this process outside the kernel, all threads.
    var user = Double.infinity
    var wall = Double.infinity
  }

  enum Place: String {
    case onCallersThread = "in process"
    case onWorker = "in process, on a worker"
    case inOwnProcess = "in its own process"
  }

  let name: String
  private let host: ActorHost.Host
  private let actor: String

  /// The benchmarks, in the order of the table that they make.
  ///
  /// - Parameter folder: where they leave files.
  static func all(repository: String, folder: URL) throws -> [ProviderBenchmark] {
    let text = try textLibrary(repository: repository, folder: folder)
    let keyValue = try BuiltProduct.path("libwascc_keyvalue.so")
    let get = GetRequest(key: "counter").encoded()
    let publish = BrokerMessage(subject: "nobody.listens", replyTo: "", body: Array("stressed".utf8))
    return [
      try ProviderBenchmark(folder, text, .onCallersThread, "demo:text", "Reverse", Array("stressed".utf8)),
      try ProviderBenchmark(folder, text, .onWorker, "demo:text", "Reverse", Array("stressed".utf8)),
      try ProviderBenchmark(folder, text, .inOwnProcess, "demo:text", "Reverse", Array("stressed".utf8)),
      try ProviderBenchmark(folder, keyValue, .onCallersThread, CapabilityID.keyValue, "Get", get),
      try ProviderBenchmark(folder, keyValue, .inOwnProcess, CapabilityID.keyValue, "Get", get),
      try ProviderBenchmark(
        folder, try BuiltProduct.path("libwascc_messaging.so"), .onCallersThread, CapabilityID.messaging, "Publish",
        publish.encoded()),
    ]
  }

  private init(
    _ folder: URL, _ library: String, _ place: Place, _ capability: String, _ operation: String, _ payload: [UInt8]
  ) throws {
    name = "\(capability) \(operation), \(place.rawValue)"
    host = try ActorHost.Host()
    try host.addProvider(try Self.provider(library, place))
    let module = try KeyPair(generating: .module).publicKey
    var statement = ModuleStatement(name: "asker")
    statement.capabilities = [capability]
    let guest = try ModuleText.binary(from: Array(Self.guest(capability, operation, payload).utf8))
    actor = try host.addActor(
      try ModuleSigner(account: try KeyPair(generating: .account)).sign(guest, as: module, statement))
    try host.setBinding(
      Binding(actor: actor, capability: capability, values: ["FILE": folder.appending(path: "store.sqlite").path]))
  }

  private static func provider(_ library: String, _ place: Place) throws -> any CapabilityProvider {
    guard place != .inOwnProcess else {
      return try IsolatedProvider(path: library, options: IsolationOptions(runner: try BuiltProduct.path("wascc")))
    }
    var options = NativeProviderOptions()
    options.trustsCallsToReturn = place == .onCallersThread
    return try NativeProvider(path: library, options: options)
  }

  /// The example provider, built as its first lines say.
  private static func textLibrary(repository: String, folder: URL) throws -> String {
    let library = folder.appending(path: "libtext.so").path
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = [
      "cc", "-std=c11", "-O2", "-shared", "-fPIC", "-fvisibility=hidden", "-I",
      "\(repository)/Sources/CProvider/include",
      "\(repository)/fixtures/providers/text.c", "-o", library,
    ]
    try compiler.run()
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0 else { throw BenchmarkError("cc does not build fixtures/providers/text.c") }
    return library
  }

  /// Asks as often as the four bytes of its request say (the lowest first), and traps when an answer is an error.
  private static func guest(_ capability: String, _ operation: String, _ payload: [UInt8]) -> String {
    let texts = [Array(capability.utf8), Array(operation.utf8), payload]
    let data = texts.joined().map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let (first, second, third) = (texts[0].count, texts[1].count, texts[2].count)
    return """
      (module
        (import "wapc" "__host_call" (func $ask (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
        (import "wapc" "__host_response_len" (func $length (result i32)))
        (import "wapc" "__host_response" (func $answer (param i32)))
        (import "wapc" "__guest_request" (func $request (param i32 i32)))
        (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 1024) "\(data)")
        (func (export "__guest_call") (param i32 i32) (result i32)
          (local $rounds i32)
          (call $request (i32.const 0) (i32.const 16))
          (local.set $rounds (i32.load (i32.const 16)))
          (loop $again
            (if (i32.eqz (call $ask
                (i32.const 0) (i32.const 0) (i32.const 1024) (i32.const \(first))
                (i32.const \(1024 + first)) (i32.const \(second))
                (i32.const \(1024 + first + second)) (i32.const \(third))))
              (then unreachable))
            (if (i32.gt_u (call $length) (i32.const 16384)) (then unreachable))
            (call $answer (i32.const 32768))
            (br_if $again (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
          (call $respond (i32.const 0) (i32.const 0))
          (i32.const 1)))
      """
  }

  func run(rounds: UInt32, turns: Int) throws -> Figures {
    var best = Figures()
    // A first call loads, translates and connects.
    _ = try ask(1)
    for _ in 0..<turns {
      let figures = try ask(rounds)
      best.user = min(best.user, figures.user)
      best.wall = min(best.wall, figures.wall)
    }
    return best
  }

  private func ask(_ rounds: UInt32) throws -> Figures {
    let (user, wall) = (Self.userNanoseconds, Date.now)
    _ = try host.call(actor, "ask", (0..<4).map { UInt8(truncatingIfNeeded: rounds >> ($0 * 8)) })
    return Figures(
      user: (Self.userNanoseconds - user) / Double(rounds),
      wall: -wall.timeIntervalSinceNow * 1e9 / Double(rounds))
  }

  private static var userNanoseconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) * 1e9 + Double(usage.ru_utime.tv_usec) * 1e3
  }

  func stop() { host.shutdown() }
}
