/// What the code of a module depends on besides the module.
struct TranslationOptions: Sendable {
  /// Whether code counts the instructions it executes, and so can be interrupted.
  var countsBudget = false
  /// Slots by which a frame at least exceeds its caller's, so that a stack of some bytes holds a bounded number of
  /// frames and nothing has to count them.
  var minimalFrameSlots = 2
}

extension TranslationOptions {
  init(_ configuration: Engine.Configuration) {
    let limits = configuration.limits
    countsBudget = configuration.countsBudget
    // Rounded up, so that the stack never holds a frame too many.
    let bytesPerFrame = limits.stackBytes / max(limits.callDepth, 1) &+ 1
    minimalFrameSlots = min(max(bytesPerFrame / 8 &+ 1, 2), 1024)
  }
}

/// The code of one function.
struct Translation {
  var code: [UInt64]
  var exceptions = ExceptionTable()
  /// Where each instruction begins in the code, and which it is. Only when recorded, as is `places`.
  var operations: [(word: Int, op: RegisterOp)] = []
  /// Where in the module the code from a word on comes from; words ascend.
  var places: [(word: Int, offset: Int)] = []
}

/// Why a validated function cannot be run.
enum TranslationError: Error, Hashable, Sendable {
  /// Its frame needs more slots than a code word can address.
  case frameTooLarge(slots: Int)
}
