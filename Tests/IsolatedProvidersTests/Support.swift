import ActorHost
import Foundation
import Glibc
import IsolatedProviders
import Locks
import Messages
import Testing

/// A provider library built from `fixtures/providers` for one test, in a folder of its own.
struct BuiltLibrary {
  let path: String
  var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/")!)) }

  init(_ source: String = "faulty", _ macros: String...) throws {
    var template = Array("/tmp/wascc-isolated-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made) + "/lib\(source).so"
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["cc", "-std=c11", "-O1", "-shared", "-fPIC", "-fvisibility=hidden", "-pthread"] + macros.map { "-D\($0)" }
      + ["-I\(root)/Sources/CProvider/include", "\(root)/fixtures/providers/\(source).c", "-o", path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  /// Built once for all tests that need no special one.
  static let faulty = Result { try BuiltLibrary() }
}

/// A host whose one actor, `MACTOR`, answers `Ping` with `pong`.
final class FakeHost: ActorDispatcher {
  struct State {
    var calls: [ActorCall] = []
    var lines: [String] = []
  }

  let state = Locked(State())

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    state.withLock { if $0.calls.count < 100 { $0.calls.append(call) } }
    guard call.actor == "MACTOR" else { throw ProviderError(.notBound, "\(call.actor) is not bound") }
    return Array("pong".utf8)
  }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    completion(Result { () throws(ProviderError) in try dispatch(call) })
  }

  func bindingValues(actor: String) -> [String: String]? { actor == "MACTOR" ? ["KEY": "value"] : nil }

  func log(_ level: LogLevel, _ message: String) {
    state.withLock { if $0.lines.count < 100_000 { $0.lines.append(message) } }
  }

  var lines: [String] { state.withLock { $0.lines } }
  var calls: [ActorCall] { state.withLock { $0.calls } }

  func says(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}

/// A started provider in its process, with `MACTOR` bound, and the host it serves.
final class Running: Sendable {
  let provider: IsolatedProvider
  let host = FakeHost()

  init(_ library: BuiltLibrary? = nil, bound: Bool = true, _ change: (inout IsolationOptions) -> Void = { _ in }) throws
  {
    let path = try library?.path ?? BuiltLibrary.faulty.get().path
    provider = try IsolatedProvider(path: path, options: try Self.options(change))
    try provider.start(dispatcher: host)
    if bound { try provider.bind(actor: "MACTOR", binding: "default", values: [:]) }
  }

  deinit { stop() }

  static func options(_ change: (inout IsolationOptions) -> Void = { _ in }) throws -> IsolationOptions {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let runner = URL(filePath: tests).deletingLastPathComponent().appending(path: "wascc").path
    try #require(FileManager.default.fileExists(atPath: runner), "\(runner) is missing; swift build makes it")
    var options = IsolationOptions(runner: runner)
    options.restartPatience = 10_000_000_000
    options.restarts.firstPause = 1_000_000
    options.restarts.longestPause = 10_000_000
    options.restarts.maximumLosses = 1_000
    change(&options)
    return options
  }

  func call(
    _ operation: String, _ payload: [UInt8] = [], from actor: String = "MACTOR", within milliseconds: UInt64 = 20_000,
    chain: [String] = []
  ) throws -> [UInt8] {
    try provider.handle(
      CapabilityCall(
        origin: .actor(actor), operation: operation, payload: payload,
        deadline: monotonicDeadline(after: milliseconds * 1_000_000), chain: CallChain(chain)))
  }

  func text(_ operation: String, _ payload: String = "", within milliseconds: UInt64 = 20_000) throws -> String {
    String(decoding: try call(operation, Array(payload.utf8), within: milliseconds), as: UTF8.self)
  }

  func number(_ operation: String, _ argument: UInt32 = 0) throws -> Int {
    let payload = withUnsafeBytes(of: argument) { Array($0) }
    return try #require(Int(String(decoding: try call(operation, payload), as: UTF8.self)))
  }

  /// The error of a call that must fail.
  func failure(_ operation: String, _ payload: String = "", within milliseconds: UInt64 = 20_000) -> ProviderError? {
    do {
      _ = try call(operation, Array(payload.utf8), within: milliseconds)
      return nil
    } catch {
      return error as? ProviderError
    }
  }

  /// Whether another process serves now.
  func hasReplaced(_ process: Int) -> Bool {
    provider.processIdentifier.map { Int($0) != process } ?? false
  }

  func stop(within milliseconds: UInt64 = 300) {
    provider.stop(deadline: monotonicDeadline(after: milliseconds * 1_000_000))
  }
}

/// Looks until `condition` holds; false after ten seconds.
func eventually(_ condition: () throws -> Bool) rethrows -> Bool {
  for _ in 0..<10_000 {
    if try condition() { return true }
    usleep(1_000)
  }
  return try condition()
}

/// Whether a process is there; a zombie is.
func exists(_ process: Int) -> Bool { kill(pid_t(process), 0) == 0 }

/// Runs `body` on so many threads at once, and waits for all of them.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let group = DispatchGroup()
  for index in 0..<count {
    group.enter()
    Thread.detachNewThread {
      body(index)
      group.leave()
    }
  }
  group.wait()
}
