extension Function {
  /// Calls the function with values whose types are checked; for tools and for types known only at run time.
  ///
  /// - Throws: `CallError` when the values do not fit, `Trap` when the guest fails or exceeds a limit, `Exception` when
  ///   it throws one that nobody catches, and whatever a host function threw.
  public func call(_ arguments: [Value] = []) throws -> [Value] {
    let type = self.type
    guard arguments.count == type.parameters.count else {
      throw CallError(.countMismatch(expected: type.parameters.count, found: arguments.count))
    }
    let slots = begin()
    var slot = slots.assumingMemoryBound(to: UInt64.self)
    for (argument, parameter) in zip(arguments, type.parameters) {
      try argument.write(to: slot, as: parameter, in: store)
      slot += parameter.slotCount
    }
    try run()
    slot = slots.assumingMemoryBound(to: UInt64.self)
    var results: [Value] = []
    for result in type.results {
      results.append(try Value(slot: slot, type: result, in: store))
      slot += result.slotCount
    }
    return results
  }

  /// Where the arguments of a call go; there is room for those of any function.
  @usableFromInline func begin() -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(record.pointee.instance.pointee.machine.pointee.top)
  }

  /// Runs the function on arguments that are in place; results replace them.
  @usableFromInline func run() throws {
    try store.run(record)
  }
}
