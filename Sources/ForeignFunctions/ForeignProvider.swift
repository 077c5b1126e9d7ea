public import ActorHost
internal import Locks
public import Messages
internal import NativeProviders

// The provider that nobody wrote. It stands beside NativeProvider: the same life, the same workers for calls that have
// a deadline, the same rule for a call that never returns. What differs is that the library knows nothing of waSCC, so
// there is nothing to create, bind or stop in it.
//
// A library in the host's process can do what the host can do. The description bounds what is asked of it, not what it
// does then: a wrong signature is as dangerous as in C.

/// An existing library as a capability provider, by its description.
public final class ForeignProvider: CapabilityProvider {
  public let description: ForeignDescription
  private let library: ForeignLibrary
  private let operations: [String: PreparedOperation]
  private let handles = HandleTable()
  private let state = Locked(State())
  private let isQuiet = Signal()

  private struct State {
    var lifecycle = ProviderLifecycle()
    var dispatcher: (any ActorDispatcher)?
    var lastToken: UInt64 = 0
  }

  /// Opens the library and prepares every operation; throws a `ForeignDescriptionError` or a `ProviderLoadError`.
  public init(_ description: ForeignDescription) throws {
    let plans = try description.plans()
    let library = try ForeignLibrary(description, plans: plans)
    self.description = description
    self.library = library
    var operations: [String: PreparedOperation] = [:]
    for plan in plans {
      operations[plan.name] = try PreparedOperation(plan, description, library, handles)
    }
    self.operations = operations
    try state.withLock { state in try state.lifecycle.created() }
  }

  public var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: description.capability, name: description.name.isEmpty ? description.capability : description.name,
      version: "1.0.0", longDescription: "Functions of \(library.path)",
      supportedOperations: description.operations.compactMap { operations[$0.name]?.plan }.map { plan in
        OperationDescriptor(name: plan.name, direction: .toProvider, doctext: plan.summary)
      })
  }

  public func start(dispatcher: any ActorDispatcher) throws {
    try state.withLock { state in
      try state.lifecycle.described()
      try state.lifecycle.started()
      state.dispatcher = dispatcher
    }
  }

  public func handle(_ call: CapabilityCall) throws -> [UInt8] {
    guard let operation = operations[call.operation] else {
      let known = operations.keys.sorted().joined(separator: ", ")
      throw ProviderError(.unsupportedOperation, "\(description.capability) knows \(known), not \"\(call.operation)\"")
    }
    let caller = BoundActor(actor: call.origin.description, binding: call.binding)
    let (token, dispatcher) = try admit(caller)
    let foreign = ForeignCaller(
      actor: caller.actor, deadline: call.deadline, chain: call.chain, dispatcher: dispatcher)
    let job: @Sendable () -> Result<[UInt8], ProviderError> = { [self] in
      defer { leave(token) }
      do throws(ProviderError) { return .success(try operation.run(call.payload, for: foreign)) } catch {
        return .failure(error)
      }
    }
    guard let deadline = call.deadline else { return try job().get() }
    switch WorkerThreads.shared.run(until: deadline, job) {
    case .finished(let outcome): return try outcome.get()
    case .overdue:
      state.withLock { $0.lifecycle.isOverdue(token: token) }
      throw ProviderError(.deadline, "\(operation.plan.symbol) did not return in time")
    case .noThread:
      leave(token)
      throw ProviderError(.unavailable, "no thread is left to call \(operation.plan.symbol)")
    }
  }

  public func bind(actor: String, binding: String, values: [String: String]) throws {
    state.withLock { $0.lifecycle.actorIsBound(BoundActor(actor: actor, binding: binding)) }
  }

  public func unbind(actor: String, binding: String) throws {
    state.withLock { $0.lifecycle.actorIsUnbound(BoundActor(actor: actor, binding: binding)) }
    destroyHandles(of: actor)
  }

  public func stop(deadline: UInt64) {
    let ending = state.withLock { $0.lifecycle.ends() }
    if ending == .waitForEntries, !isQuiet.wait(until: deadline) {
      return state.withLock { state in
        state.lifecycle.dies()
        state.dispatcher = nil
      }
    }
    guard ending != .nothing else { return }
    state.withLock { state in
      state.lifecycle.stopped()
      state.lifecycle.destroyed()
      state.dispatcher = nil
    }
    destroyHandles(of: nil)
  }

  private func admit(_ caller: BoundActor) throws(ProviderError) -> (UInt64, (any ActorDispatcher)?) {
    do throws(ProviderLifecycle.Refusal) {
      return try state.withLock { state throws(ProviderLifecycle.Refusal) in
        state.lastToken += 1
        try state.lifecycle.enters(.call(caller), token: state.lastToken)
        return (state.lastToken, state.dispatcher)
      }
    } catch {
      throw ProviderError(.unavailable, error.sentence(about: library.path))
    }
  }

  private func leave(_ token: UInt64) {
    if state.withLock({ $0.lifecycle.leaves(token: token) }) { isQuiet.set() }
  }

  private func destroyHandles(of actor: String?) {
    guard let any = operations.values.first else { return }
    for handle in handles.removeAll(of: actor) { any.destroy(handle) }
  }
}

extension PreparedOperation {
  fileprivate init(
    _ plan: ForeignPlan, _ description: ForeignDescription, _ library: ForeignLibrary, _ handles: HandleTable
  ) throws(ForeignDescriptionError) {
    let field = "operations.\(plan.name)"
    guard let function = library.functions[plan.symbol],
      let interface = CallInterface(
        returns: plan.returns.ffiType, arguments: plan.parameters.map(\.type.ffiType))
    else { throw ForeignDescriptionError(field, "libffi cannot call a function of this signature") }
    var callbacks: [Int: CallInterface] = [:]
    for (index, parameter) in plan.parameters.enumerated() {
      guard case .callback(let type) = parameter.type else { continue }
      let returns = type.returns?.ffiType ?? ReturnType.void.ffiType
      callbacks[index] = CallInterface(returns: returns, arguments: type.parameters.map(\.parameter.ffiType))
      if callbacks[index] == nil {
        throw ForeignDescriptionError("\(field).arguments.\(parameter.name)", "libffi cannot make this callback")
      }
    }
    self.init(
      plan: plan, function: function, interface: interface, handles: handles,
      destructors: description.destructors.compactMapValues { library.functions[$0] },
      freeString: description.free.flatMap { library.functions[$0] }, callbacks: callbacks)
  }
}
