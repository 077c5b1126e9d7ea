/// A guest failed, or cost more than it may.
public struct Trap: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    // The traps of the specification.
    case unreachable
    case integerDivideByZero
    case integerOverflow
    case invalidConversionToInteger
    case outOfBoundsMemoryAccess
    case outOfBoundsTableAccess
    case undefinedElement
    case uninitializedElement
    case indirectCallTypeMismatch
    case nullReference
    case nullFunctionReference
    case nullStructureReference
    case nullArrayReference
    case nullI31Reference
    case unalignedAtomic
    case expectedSharedMemory
    case nullExceptionReference
    case outOfBoundsArrayAccess
    case castFailure
    // Exhaustion: the guest may be right, but it is too expensive.
    case stackExhausted
    /// Live structures, arrays and exceptions fill the store's heap.
    case heapExhausted
    case budgetExhausted
    case deadlineExceeded
    case interrupted
    /// Host and guest call each other within one another more often than this.
    case reentryTooDeep(Int)
    /// A function needs so many slots for one frame.
    case frameTooLarge(UInt64)
  }

  public let reason: Reason
  /// The functions in progress, innermost first; at most `Trap.longestBacktrace`.
  public let backtrace: [Frame]

  /// A function in progress, and where in it.
  public struct Frame: Hashable, Sendable {
    public let function: UInt32
    /// From the module's name section.
    public let functionName: Name?
    /// Of the instruction, in the module's file.
    public let offset: Int?
  }

  public static let longestBacktrace = 64

  init(_ reason: Reason, backtrace: [Frame] = []) {
    self.reason = reason
    self.backtrace = backtrace
  }

  /// Whether a limit ended the guest rather than a fault of its own.
  public var isExhaustion: Bool {
    switch reason {
    case .stackExhausted, .heapExhausted, .budgetExhausted, .deadlineExceeded, .interrupted, .reentryTooDeep,
      .frameTooLarge:
      true
    case .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger,
      .outOfBoundsMemoryAccess, .outOfBoundsTableAccess, .undefinedElement, .uninitializedElement,
      .indirectCallTypeMismatch, .nullReference, .nullFunctionReference, .nullStructureReference,
      .nullArrayReference, .nullI31Reference, .outOfBoundsArrayAccess, .castFailure, .unalignedAtomic,
      .expectedSharedMemory, .nullExceptionReference:
      false
    }
  }
}

extension Trap.Reason: CustomStringConvertible {
  /// Begins with the words of the official test suite.
  public var description: String {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: "out of bounds memory access"
    case .outOfBoundsTableAccess: "out of bounds table access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .nullReference: "null reference"
    case .nullFunctionReference: "null function reference"
    case .nullStructureReference: "null structure reference"
    case .nullArrayReference: "null array reference"
    case .nullI31Reference: "null i31 reference"
    case .unalignedAtomic: "unaligned atomic"
    case .expectedSharedMemory: "expected shared memory"
    case .nullExceptionReference: "null exception reference"
    case .outOfBoundsArrayAccess: "out of bounds array access"
    case .castFailure: "cast failure"
    case .stackExhausted: "call stack exhausted"
    case .heapExhausted: "heap exhausted"
    case .budgetExhausted: "instruction budget exhausted"
    case .deadlineExceeded: "deadline exceeded"
    case .interrupted: "interrupted"
    case .reentryTooDeep(let depth): "call stack exhausted: host and guest call each other more than \(depth) deep"
    case .frameTooLarge(let slots): "call stack exhausted: a function needs a frame of \(slots) slots"
    }
  }
}

extension Trap: CustomStringConvertible {
  public var description: String {
    backtrace.reduce("\(isExhaustion ? "exhausted" : "trap"): \(reason)") { "\($0)\n   at \($1)" }
  }
}

extension Trap.Frame: CustomStringConvertible {
  public var description: String {
    let place = offset.map { " \(hexadecimal($0))" } ?? ""
    return functionName.map { "\($0) (function \(function))\(place)" } ?? "function \(function)\(place)"
  }
}

// MARK: From the machine

extension Trap {
  init(_ result: RunResult, _ machine: Machine) {
    self.init(Reason(result, detail: machine.state.pointee.detail), backtrace: machine.backtrace())
  }
}

extension Trap.Reason {
  fileprivate init(_ result: RunResult, detail: UInt64) {
    switch result {
    case .finished, .hostError, .uncaughtException: preconditionFailure("not a trap")
    case .unreachable: self = .unreachable
    case .integerDivideByZero: self = .integerDivideByZero
    case .integerOverflow: self = .integerOverflow
    case .invalidConversionToInteger: self = .invalidConversionToInteger
    case .memoryOutOfBounds: self = .outOfBoundsMemoryAccess
    case .tableOutOfBounds: self = .outOfBoundsTableAccess
    case .undefinedElement: self = .undefinedElement
    case .uninitializedElement: self = .uninitializedElement
    case .indirectCallTypeMismatch: self = .indirectCallTypeMismatch
    case .nullReference: self = .nullReference
    case .nullFunctionReference: self = .nullFunctionReference
    case .nullStructureReference: self = .nullStructureReference
    case .nullArrayReference: self = .nullArrayReference
    case .nullI31Reference: self = .nullI31Reference
    case .unalignedAtomic: self = .unalignedAtomic
    case .expectedSharedMemory: self = .expectedSharedMemory
    case .nullExceptionReference: self = .nullExceptionReference
    case .arrayOutOfBounds: self = .outOfBoundsArrayAccess
    case .castFailure: self = .castFailure
    case .stackExhausted: self = .stackExhausted
    case .heapExhausted: self = .heapExhausted
    case .budgetExhausted: self = .budgetExhausted
    case .deadlineExceeded: self = .deadlineExceeded
    case .interrupted: self = .interrupted
    case .frameTooLarge: self = .frameTooLarge(detail)
    }
  }
}
