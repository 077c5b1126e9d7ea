/// The owner of everything that exists at run time: instances, memories, tables, globals, and the machine's stack.
///
/// What is created in a store lives until the store goes, and all of it goes together: functions in a shared table
/// outlive the instance they came from, and cycles between instances cost nothing. Short-lived instances get a store
/// each. A store, and all that refers to it, belongs to one thread at a time; only its `interruptHandle` may be used by
/// others. Host functions should reach the guest through their `Caller`: one that captures an instance makes a cycle.
public final class Store {
  public let engine: Engine
  public let limits: Limits
  /// Ends a call from another thread.
  public let interruptHandle = InterruptHandle()

  /// What structures, arrays and exceptions live in.
  let heap: ObjectHeap
  private var startedMachine: Machine?
  /// What host functions run in when they are called without an instance, and what their records point to.
  private var hostInstance: InstanceStorage?
  private var instances: [InstanceStorage] = []
  private var memories: [MemoryStorage] = []
  private var tables: [TableStorage] = []
  private var hostFunctions: [HostFunction] = []
  private var functionRecords = RecordPool<FunctionRecord>()
  /// Cells of globals that hold no references to objects, and of those that may.
  private var globalCells = RecordPool<GlobalCell>()
  private var referenceCells = RecordPool<GlobalCell>()
  private var tagRecords = RecordPool<TagRecord>()

  /// What bounds calls. A struct of its own outside the object, because Swift guards every access to an object's
  /// variables, which would cost more than entering a guest.
  private let bounds: UnsafeMutablePointer<CallBounds>
  /// What a host function threw, on its way to the caller of the guest.
  var pendingError: (any Error)?

  public init(engine: Engine, limits: Limits? = nil) {
    self.engine = engine
    self.limits = limits ?? engine.limits
    heap = ObjectHeap(limit: self.limits.heapBytes)
    bounds = .allocate(capacity: 1)
    bounds.initialize(to: CallBounds(self.limits))
    heap.store = Unmanaged.passUnretained(self)
    checkCounting(self.limits.budget)
    checkCounting(self.limits.deadline)
  }

  deinit {
    bounds.deallocate()
  }

  /// Instructions that each outermost call may cost; nil counts nothing. Needs an engine that counts.
  public var budget: UInt64? {
    get { bounds.pointee.budget }
    set {
      checkCounting(newValue)
      bounds.pointee.budget = newValue
    }
  }

  /// When calls must end, on `MonotonicClock`; nil takes the limit's duration from the beginning of each outermost call.
  /// Needs an engine that counts.
  public var deadline: UInt64? {
    get { bounds.pointee.deadline }
    set {
      checkCounting(newValue)
      bounds.pointee.deadline = newValue
    }
  }

  /// A bound that nothing enforces is worse than none.
  private func checkCounting(_ bound: UInt64?) {
    precondition(
      bound == nil || engine.configuration.countsBudget,
      "a budget or deadline holds only with Engine.Configuration(countsBudget: true)")
  }

  /// The number of instances made in this store.
  public var instanceCount: Int { instances.count }
}

// MARK: What the store owns

extension Store {
  /// The machine; its stack is mapped when the first instance or host function is made.
  func machine() throws(LimitError) -> Machine {
    if let startedMachine { return startedMachine }
    let machine = try Machine(stackBytes: limits.stackBytes, interrupt: interruptHandle.word, heap: heap)
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

  func makeTag(type: UInt32) -> TagPointer {
    tagRecords.make(TagRecord(type: type, layout: engine.types.runtimeType(type)))
  }

  /// A cell for a global, zero. Types carry the engine's numbers.
  func makeGlobalCell(_ type: ValueType) -> UnsafeMutablePointer<GlobalCell> {
    engine.types.isTraced(type) ? referenceCells.make(GlobalCell()) : globalCells.make(GlobalCell())
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

// MARK: Objects

extension Store {
  /// Frees every object that neither guests nor the host can reach. The store does so by itself when it is time.
  public func collectGarbage() {
    guard let startedMachine else { return }
    heap.collect(stackEnd: startedMachine.state.pointee.top)
  }

  /// Collects at every so many allocations, to find references that the collector misses; zero collects when it is time.
  package var collectionInterval: Int {
    get { heap.stress }
    set { heap.stress = newValue }
  }

  /// How often the heap was collected, what the last collection found alive, and what the heap takes up.
  package var heapStatistics: (collections: Int, liveBytes: Int, blockBytes: Int) {
    (heap.collections, heap.liveBytes, heap.blockBytes)
  }

  /// Shows the collector everything that guests can reach objects from.
  func markRoots(_ marker: inout HeapMarker, stackEnd: UnsafeRawPointer) {
    if let startedMachine {
      marker.markCandidates(from: startedMachine.state.pointee.stackBase, to: stackEnd)
    }
    referenceCells.forEachBlock { cells, count in
      // A reference stands in the first of a cell's two words; the other is zero.
      let words = UnsafeRawPointer(cells).assumingMemoryBound(to: UInt64.self)
      marker.mark(words, count: 2 * count)
    }
    for table in tables where engine.types.isTraced(table.type.element) {
      marker.mark(table.elements, count: Int(table.count))
    }
    for instance in instances { instance.markElements(&marker) }
  }
}

// MARK: Calls

/// What calls from the host may cost, and how many are in progress, one within the other.
private struct CallBounds {
  var budget: UInt64?
  var deadline: UInt64?
  let duration: UInt64?
  var depth = 0
  let maximumDepth: Int

  init(_ limits: Limits) {
    budget = limits.budget
    duration = limits.deadline
    maximumDepth = limits.reentryDepth
  }

  /// When the outermost call that begins now must end.
  var end: UInt64? {
    if let deadline { return deadline }
    guard let duration else { return nil }
    let sum = MonotonicClock.now.addingReportingOverflow(duration)
    return sum.overflow ? nil : sum.partialValue
  }
}

extension Store {
  /// Runs a function whose arguments lie at the machine's top; its results replace them.
  func run(_ function: FunctionPointer) throws {
    let state = function.pointee.instance.pointee.machine
    let depth = bounds.pointee.depth
    guard depth < bounds.pointee.maximumDepth else { throw Trap(.reentryTooDeep(depth)) }
    if depth == 0 { state.pointee.allow(budget: bounds.pointee.budget, deadline: bounds.pointee.end) }
    bounds.pointee.depth = depth &+ 1
    let result = Machine.call(function, state)
    bounds.pointee.depth = depth
    if result != .finished { throw failure(result) }
  }

  @inline(never) private func failure(_ result: RunResult) -> any Error {
    guard let startedMachine else { preconditionFailure("what ran had a machine") }
    let trap: Trap
    if result == .hostError, let error = pendingError {
      pendingError = nil
      guard let hosts = error as? Trap, hosts.backtrace.isEmpty else { return error }
      // The place of a trap in a host function is where it was called.
      trap = Trap(hosts.reason, backtrace: startedMachine.backtrace())
    } else if result == .uncaughtException {
      return uncaughtException(startedMachine)
    } else {
      trap = Trap(result, startedMachine)
    }
    if trap.reason == .interrupted, bounds.pointee.depth == 0 { interruptHandle.clear() }
    return trap
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
        try host.body(Caller(store: host.store, record: caller), Slots(base: slots, count: count))
        return .finished
      } catch let exception as Exception where exception.tag.store === store {
        return store.raise(exception, caller.pointee.machine)
      } catch {
        store.pendingError = error
        return .hostError
      }
    }
  }
}
