/// Bounds on what a module may declare and on what running it may cost.
///
/// The syntactic ones equal those of the JavaScript embedding, which all large engines share, so a module that loads
/// elsewhere loads here. `strict` is for uploads from strangers.
public struct Limits: Hashable, Sendable {
  // What a module may declare.
  public var moduleBytes = 1 << 30
  public var types = 1_000_000
  public var functions = 1_000_000
  public var imports = 1_000_000
  public var exports = 1_000_000
  public var globals = 1_000_000
  public var tags = 1_000_000
  public var dataSegments = 100_000
  public var elementSegments = 100_000
  public var tables = 100
  public var memories = 100
  /// Entries of a table at load, and of one element segment; `table.grow` answers -1 beyond.
  public var tableEntries = 10_000_000
  public var parameters = 1_000
  public var results = 1_000
  public var functionBytes = 7_654_321
  public var locals = 50_000
  public var nameBytes = 100_000
  public var branchTableTargets = Int.max
  public var controlNesting = Int.max
  /// Values on the operand stack of one function, locals not counted.
  public var operandStack = 1 << 24
  public var structureFields = 10_000
  public var subtypeDepth = 63
  /// Custom sections kept; more of them, or more bytes, are skipped.
  public var customSections = 1_000
  public var customSectionBytes = 16 << 20

  // What running may cost.
  /// Bytes of linear memory one instance may hold.
  public var memoryBytes = 1 << 30
  /// Bytes of structures, arrays and exceptions in one store.
  public var heapBytes = 1 << 30
  public var callDepth = 10_000
  /// Bytes of the machine's own stack.
  public var stackBytes = 1 << 20
  /// How often host and guest may call each other within one another.
  public var reentryDepth = 16
  /// Instructions per outermost call; nil counts nothing.
  public var budget: UInt64?
  /// Nanoseconds per outermost call; nil never ends a call.
  public var deadline: UInt64?
  /// Bytes copied between guest and host in one host call.
  public var hostCallBytes = 128 << 20

  public init() {}

  /// For modules from strangers.
  public static let strict: Limits = {
    var limits = Limits()
    limits.moduleBytes = 16 << 20
    limits.types = 10_000
    limits.functions = 10_000
    limits.imports = 10_000
    limits.exports = 10_000
    limits.globals = 1_000
    limits.tags = 1_000
    limits.dataSegments = 1_000
    limits.elementSegments = 1_000
    limits.tables = 1
    limits.memories = 1
    limits.tableEntries = 100_000
    limits.parameters = 32
    limits.results = 32
    limits.functionBytes = 1 << 20
    limits.locals = 5_000
    limits.nameBytes = 1_000
    limits.branchTableTargets = 65_520
    limits.controlNesting = 1_000
    limits.operandStack = 1 << 16
    limits.structureFields = 1_000
    limits.customSections = 100
    limits.memoryBytes = 64 << 20
    limits.heapBytes = 64 << 20
    limits.callDepth = 1_000
    limits.reentryDepth = 8
    limits.budget = 100_000_000
    limits.deadline = 1_000_000_000
    limits.hostCallBytes = 4 << 20
    return limits
  }()
}
