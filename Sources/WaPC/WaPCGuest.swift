public import WebAssembly

/// A live module that speaks the waPC protocol: call one of its operations, answer its host calls.
///
/// The guest is synchronous and has one owner at a time. A host call may come back to the same guest: each call's state is
/// its own. What the module exports is looked up again whenever its instance is replaced.
public final class WaPCGuest {
  public let module: Module
  public let configuration: GuestConfiguration
  private let context: GuestContext
  private var live: LiveInstance
  private var depth = 0

  /// Checks, instantiates and starts a guest. The host is not retained and must outlive it.
  public init(_ module: Module, host: any GuestHost, configuration: GuestConfiguration = GuestConfiguration()) throws {
    try Self.check(module, configuration)
    self.module = module
    self.configuration = configuration
    context = GuestContext(host: host, configuration: configuration)
    live = try LiveInstance(module, context, configuration)
  }

  /// Ends what the guest is doing, from any thread.
  public var interruptHandle: InterruptHandle { live.store.interruptHandle }

  /// Calls an operation and returns the guest's answer.
  ///
  /// - Parameter deadline: nanoseconds of the monotonic clock; a nested call ends no later than the call around it.
  public func call(
    _ operation: String, _ payload: [UInt8] = [], deadline: UInt64? = nil
  ) throws(GuestCallError) -> [UInt8] {
    let name = Array(operation.utf8)
    guard payload.count <= configuration.payloadBytes, name.count <= Self.operationBytes else {
      throw GuestCallError(
        .refused("the payload has \(payload.count) bytes, at most \(configuration.payloadBytes) allowed"))
    }
    context.begin(operation: name, payload: payload, record: newRecord(operation, payload))
    // The store looks at its deadline when the outermost call begins; calls within it end no later.
    if depth == 0 { live.store.deadline = deadline }
    depth += 1
    let result = run(UInt32(name.count), UInt32(payload.count))
    depth -= 1
    return try result.get()
  }

  private static let operationBytes = 100_000

  /// Replaces the instance by a fresh one of the same module; on an error the old one stays.
  ///
  /// Not to be called while a call runs.
  public func restart() throws {
    precondition(depth == 0, "a guest cannot be replaced while it runs")
    live = try LiveInstance(module, context, configuration)
  }

  private func run(_ operation: UInt32, _ payload: UInt32) -> Result<[UInt8], GuestCallError> {
    let result: Result<[UInt8], GuestCallError>
    do {
      let returned = try live.guestCall(operation, payload)
      result = finish { state throws(GuestCallError) in
        try state.outcome(returned: returned, lenient: configuration.isLenient)
      }
    } catch {
      result = finish { state throws(GuestCallError) in
        throw GuestCallError(.stopped(error, reported: state.error))
      }
    }
    return result
  }

  private func finish(
    _ outcome: (CallState) throws(GuestCallError) -> [UInt8]
  ) -> Result<[UInt8], GuestCallError> {
    live.console.flush()
    let (state, record) = context.end()
    let result: Result<[UInt8], GuestCallError>
    do throws(GuestCallError) { result = .success(try outcome(state)) } catch { result = .failure(error) }
    if var record {
      record.finish(result)
      configuration.recorder?.record(record)
    }
    return result
  }

  private func newRecord(_ operation: String, _ payload: [UInt8]) -> GuestCallRecord? {
    guard configuration.recorder != nil else { return nil }
    return GuestCallRecord(
      instance: live.number, module: configuration.name, operation: operation, payload: payload)
  }

  /// Whether the module could be a guest under this configuration: what it imports is offered, what the protocol relies
  /// on is exported. Nothing of it runs.
  public static func check(_ module: Module, _ configuration: GuestConfiguration) throws(GuestLoadError) {
    try checkExports(of: module)
    for wanted in module.imports { try GuestImports.check(wanted, configuration) }
  }

  /// What the host relies on must be there before any code runs.
  private static func checkExports(of module: Module) throws(GuestLoadError) {
    let guestCall = FunctionType(parameters: [.i32, .i32], results: [.i32])
    var missing: Set<Name> = ["memory", "__guest_call"]
    for export in module.exports where missing.contains(export.name) {
      missing.remove(export.name)
      switch (export.name, export.type) {
      case ("memory", .memory): break
      case ("memory", let other):
        throw GuestLoadError(.wrongExport("memory", expected: "a memory", found: other.phrase))
      case (_, .function(guestCall)): break
      case (_, let other):
        throw GuestLoadError(.wrongExport("__guest_call", expected: guestCall.description, found: other.phrase))
      }
    }
    for name in ["memory", "__guest_call"] where missing.contains(Name(name)) {
      throw GuestLoadError(.missingExport(name))
    }
  }
}
