package import CProvider
import Glibc
import Synchronization

// The host's side of the C contract, as small as tests and benchmarks can do with: one provider, a log that is kept, and
// actors that are a closure. Everything goes through the two tables, so a provider that passes here works for any host.

/// A failure that came through the contract.
package struct TestFailure: Error, Equatable {
  package let status: Int32
  package let message: String

  package init(_ status: Int32, _ message: String) {
    self.status = status
    self.message = message
  }
}

/// A host for one provider.
package final class TestHost: @unchecked Sendable {
  package typealias Reply = @Sendable (Result<[UInt8], TestFailure>) -> Void
  /// What an actor does with a call: operation, payload, deadline. It answers at once or later, on any thread.
  package typealias Actor = @Sendable (String, [UInt8], UInt64, @escaping Reply) -> Void

  private struct State {
    var log: [String] = []
    var completions: [UInt64: Result<[UInt8], TestFailure>] = [:]
    var token: UInt64 = 0
    var dispatched: [String] = []
    var cancelled: Set<UInt64> = []
  }

  let actor: Actor
  private let state = Mutex(State())
  private let table = UnsafeMutablePointer<wascc_host>.allocate(capacity: 1)
  // Written once by `create`, before the object is shared.
  private var provider: UnsafePointer<wascc_provider>?

  package init(actor: @escaping Actor = { _, _, _, reply in reply(.success([])) }) {
    self.actor = actor
    table.initialize(to: hostTable(handle: hosts.add(self)))
  }

  // MARK: Loading

  package typealias Create = (
    UnsafePointer<wascc_host>, wascc_view, UnsafeMutablePointer<UnsafePointer<wascc_provider>?>
  ) -> wascc_status

  /// Makes the provider by its exported function.
  package func create(configuration: [(String, String)] = [], _ create: Create) throws {
    let bytes = configuration.isEmpty ? [] : messagePackMap(configuration)
    let status = bytes.withView { create(table, $0, &provider) }
    guard status == WASCC_OK, provider != nil else { throw TestFailure(status, log.last ?? "") }
  }

  /// Loads the provider from a library, as a host does.
  package func load(_ path: String, configuration: [(String, String)] = []) throws {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) else {
      throw TestFailure(WASCC_INTERNAL, String(cString: dlerror()))
    }
    guard let abi = dlsym(library, "wascc_provider_abi"), let entry = dlsym(library, "wascc_provider_create") else {
      throw TestFailure(WASCC_INTERNAL, "\(path) is no provider")
    }
    typealias ABI = @convention(c) () -> UInt32
    typealias Entry =
      @convention(c) (
        UnsafePointer<wascc_host>, wascc_view, UnsafeMutablePointer<UnsafePointer<wascc_provider>?>
      ) -> wascc_status
    guard unsafeBitCast(abi, to: ABI.self)() >> 16 == 1 else { throw TestFailure(WASCC_INTERNAL, "another ABI") }
    try create(configuration: configuration, unsafeBitCast(entry, to: Entry.self))
  }

  // MARK: Calls into the provider

  package func descriptor() throws -> [UInt8] {
    try answer { provider!.pointee.descriptor(provider!.pointee.instance, &$0) }
  }

  package func start() throws {
    _ = try answer { provider!.pointee.start(provider!.pointee.instance, &$0) }
  }

  package func bind(_ actor: String, _ values: [(String, String)] = [], name: String = "default") throws {
    let flat = values.flatMap { [Array($0.0.utf8), Array($0.1.utf8)] }
    try withViews(flat) { views in
      let pairs = stride(from: 0, to: views.count, by: 2).map { wascc_pair(key: views[$0], value: views[$0 + 1]) }
      try pairs.withUnsafeBufferPointer { try binding(actor, name, $0, provider!.pointee.bind) }
    }
  }

  package func unbind(_ actor: String, name: String = "default") throws {
    try binding(actor, name, UnsafeBufferPointer(start: nil, count: 0), provider!.pointee.unbind)
  }

  private func binding(
    _ actor: String, _ name: String, _ pairs: UnsafeBufferPointer<wascc_pair>,
    _ entry:
      @convention(c) (
        UnsafeMutableRawPointer?, UnsafePointer<wascc_binding>?, UnsafeMutablePointer<wascc_result>?
      ) -> Void
  ) throws {
    try withViews([Array(actor.utf8), Array(name.utf8)]) { views in
      var binding = wascc_binding(
        struct_size: UInt32(MemoryLayout<wascc_binding>.size), flags: 0, actor: views[0], binding: views[1],
        values: pairs.baseAddress, value_count: UInt64(pairs.count))
      _ = try answer { entry(provider!.pointee.instance, &binding, &$0) }
    }
  }

  /// Calls an operation and waits for its answer, also when it comes later.
  package func call(
    _ operation: String, _ payload: [UInt8] = [], from actor: String = "MACTOR", kind: String = "actor",
    binding: String = "default"
  ) throws -> [UInt8] {
    let token = state.withLock { state in
      state.token += 1
      return state.token
    }
    var result = emptyResult()
    withViews([actor, kind, binding, operation].map { Array($0.utf8) } + [payload]) { views in
      var call = wascc_call(
        struct_size: UInt32(MemoryLayout<wascc_call>.size), flags: 0, origin: views[0], origin_kind: views[1],
        binding: views[2], operation: views[3], payload: views[4], deadline_ns: 0, token: token,
        traceparent: wascc_view())
      provider!.pointee.call(provider!.pointee.instance, &call, &result)
    }
    guard result.status == WASCC_PENDING else { return try take(&result).get() }
    while true {
      if let answer = state.withLock({ $0.completions.removeValue(forKey: token) }) { return try answer.get() }
      usleep(1000)
    }
  }

  package func health() throws {
    _ = try answer { provider!.pointee.health(provider!.pointee.instance, &$0) }
  }

  /// Stops and destroys the provider.
  package func stop(inSeconds seconds: Double = 5) {
    guard let provider else { return }
    provider.pointee.stop(provider.pointee.instance, monotonicNow() + UInt64(seconds * 1e9))
    provider.pointee.destroy(provider.pointee.instance)
    self.provider = nil
  }

  // MARK: What was seen

  package var log: [String] { state.withLock { $0.log } }
  /// The actors that were called, in order.
  package var dispatched: [String] { state.withLock { $0.dispatched } }
  package var dispatchCount: Int { dispatched.count }

  func note(_ line: String) { state.withLock { $0.log.append(line) } }
  func noteDispatch(to actor: String) { state.withLock { $0.dispatched.append(actor) } }

  func complete(_ token: UInt64, _ answer: Result<[UInt8], TestFailure>) {
    state.withLock { $0.completions[token] = answer }
  }

  private func answer(_ body: (inout wascc_result) -> Void) throws -> [UInt8] {
    var result = emptyResult()
    body(&result)
    return try take(&result).get()
  }
}
