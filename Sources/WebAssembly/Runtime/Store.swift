/// The owner of everything that exists at run time: instances, memories, tables, globals, and the machine's stack.
///
/// What is created in a store lives until the store goes, and all of it goes together: functions in a shared table
/// outlive the instance they came from, and cycles between instances cost nothing. Short-lived instances get a store
/// each. A store, and all that refers to it, belongs to one thread at a time; only its `interruptHandle` may be used by
/// others. Host functions should reach the guest through their `Caller`: one that captures an instance makes a cycle.
public final class Store {
  public let engine: Engine
  public let limits: Limits
  /// Instructions that each outermost call may cost; nil counts nothing. Needs an engine that counts.
  public var budget: UInt64?
  /// When calls must end, on `MonotonicClock`; nil takes the limit's duration from the beginning of each outermost call.
  public var deadline: UInt64?
  /// Ends a call from another thread.
  public let interruptHandle = InterruptHandle()

  private var startedMachine: Machine?
  /// What host functions run in when they are called without an instance, and what their records point to.
  private var hostInstance: InstanceStorage?
  private var instances: [InstanceStorage] = []
  private var memories: [MemoryStorage] = []
  private var tables: [TableStorage] = []
  private var hostFunctions: [HostFunction] = []
  private var functionRecords = RecordPool<FunctionRecord>()
  private var globalCells = RecordPool<GlobalCell>()

  /// Calls from the host into guests that are in progress, one within the other.
  private var depth = 0
  /// What a host function threw, on its way to the caller of the guest.
  var pendingError: (any Error)?

  public init(engine: Engine, limits: Limits? = nil) {
    self.engine = engine
    self.limits = limits ?? engine.limits
    budget = self.limits.budget
  }

  /// The number of instances made in this store.
  public var instanceCount: Int { instances.count }
}

// MARK: What the store owns

extension Store {
  /// The machine; its stack is mapped when the first instance or host function is made.
  func machine() throws(LimitError) -> Machine {
    if let startedMachine { return startedMachine }
    let machine = try Machine(stackBytes: limits.stackBytes, interrupt: interruptHandle.word)
    startedMachine = machine
    return machine
  }

  /// An instance with nothing linked yet.
  func makeInstance(_ module: Module) throws(LimitError) -> InstanceStorage {
    let instance = InstanceStorage(module, limits: limits, machine: try machine())
    instances.append(instance)
    return instance
  }

  func keep(_ memory: MemoryStorage) {
    memories.append(memory)
  }

  func keep(_ table: TableStorage) {
    tables.append(table)
  }

  func makeFunctionRecord(_ record: FunctionRecord) -> FunctionPointer {
    functionRecords.make(record)
  }

  /// A cell for a global, zero.
  func makeGlobalCell() -> UnsafeMutablePointer<GlobalCell> {
    globalCells.make(GlobalCell())
  }

  func makeHostFunction(_ type: FunctionType, _ body: @escaping HostBody) throws(LimitError) -> FunctionPointer {
    let function = HostFunction(type, body, store: self)
    hostFunctions.append(function)
    return makeFunctionRecord(
      FunctionRecord(
        cell: StaticCode.shared.hostCell, instance: try hostRecord(), type: engine.types.identifier(of: type),
        index: 0, slots: UInt32(truncatingIfNeeded: type.sharedSlots),
        host: UnsafeRawPointer(Unmanaged.passUnretained(function).toOpaque())))
  }

  private func hostRecord() throws(LimitError) -> InstancePointer {
    if let hostInstance { return hostInstance.record }
    let storage = InstanceStorage(hostOf: try machine())
    hostInstance = storage
    return storage.record
  }
}

// MARK: Calls

extension Store {
  /// Where the arguments of the next call go; there is room for those of any function.
  func argumentSlots() throws(LimitError) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(try machine().arguments)
  }

  /// Runs a function whose arguments are in place; its results replace them.
  func run(_ function: FunctionPointer) throws {
    let machine = try machine()
    guard depth < limits.reentryDepth else { throw Trap(.reentryTooDeep(limits.reentryDepth)) }
    if depth == 0 { beginOutermostCall(machine) }
    depth += 1
    let result = machine.call(function)
    depth -= 1
    if result != .finished { throw failure(result, machine) }
  }

  private func beginOutermostCall(_ machine: Machine) {
    var end = deadline
    if end == nil, let duration = limits.deadline {
      end = MonotonicClock.now.addingReportingOverflow(duration).partialValue
    }
    machine.state.pointee.allow(budget: budget, deadline: end)
  }

  private func failure(_ result: RunResult, _ machine: Machine) -> any Error {
    if result == .interrupted, depth == 0 { interruptHandle.clear() }
    if result == .hostError, let error = pendingError {
      pendingError = nil
      return error
    }
    return Trap(result, machine)
  }
}

/// A call of a host function from running code: the machine hands over the slots and takes them back.
func callHost(
  _ function: FunctionPointer, _ slots: UnsafeMutablePointer<UInt64>, caller: InstancePointer
) -> RunResult {
  guard let host = function.pointee.host else { preconditionFailure("only functions of the host come here") }
  let count = Int(function.pointee.slots)
  return Unmanaged<HostFunction>.fromOpaque(host)._withUnsafeGuaranteedRef { host in
    host.store._withUnsafeGuaranteedRef { store in
      do {
        try host.body(Caller(store: store, record: caller), Slots(base: slots, count: count))
        return .finished
      } catch {
        store.pendingError = error
        return .hostError
      }
    }
  }
}
