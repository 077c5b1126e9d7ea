/// An exception of a guest: what a call ends with that nobody caught, or what a host function throws so that its caller
/// may catch it.
///
///     imports.define("env", "fail") { () throws -> Void in throw Exception(tag, [.i32(42)]) }
///
/// It carries the values of its tag's parameters. Like its tag it belongs to a store; to another store's guests it is an
/// error like any other.
public struct Exception: Error, @unchecked Sendable {
  // Errors must be sendable. This one refers to a store and is used where that is used: by one thread at a time.
  public let tag: Tag
  public let payload: [Value]
  /// The functions in progress when it was thrown, innermost first; empty for one that the host made.
  public let backtrace: [Trap.Frame]

  public init(_ tag: Tag, _ payload: [Value] = []) {
    self.init(tag, payload, backtrace: [])
  }

  init(_ tag: Tag, _ payload: [Value], backtrace: [Trap.Frame]) {
    self.tag = tag
    self.payload = payload
    self.backtrace = backtrace
  }
}

extension Exception: CustomStringConvertible {
  public var description: String {
    let values = payload.map { "\($0)" }.joined(separator: ", ")
    return backtrace.reduce("uncaught exception: tag \(tag.type.type), payload [\(values)]") { "\($0)\n   at \($1)" }
  }
}

// MARK: Across the border

extension Store {
  /// What the caller of a guest learns of an exception that left it.
  func uncaughtException(_ machine: Machine) -> any Error {
    let exception = ExceptionObject(machine.state.pointee.exception)
    machine.state.pointee.exception = 0
    let tag = Tag(store: self, record: exception.tag)
    var slot = exception.payload.assumingMemoryBound(to: UInt64.self)
    var payload: [Value] = []
    do throws(CallError) {
      for type in tag.type.type.parameters {
        payload.append(try Value(slot: slot, type: type, in: self))
        slot += type.slotCount
      }
    } catch {
      return error
    }
    return Exception(tag, payload, backtrace: machine.backtrace())
  }

  /// Makes the guest's exception of one that a host function threw.
  func raise(_ exception: Exception, _ state: UnsafeMutablePointer<MachineState>) -> RunResult {
    let parameters = exception.tag.type.type.parameters
    do throws(CallError) {
      guard exception.payload.count == parameters.count else {
        throw CallError(.countMismatch(expected: parameters.count, found: exception.payload.count))
      }
      var slot = state.pointee.top
      for (value, type) in zip(exception.payload, parameters) {
        try value.write(to: slot, as: type, in: self)
        slot += type.slotCount
      }
      let reference = makeException(exception.tag.record, state.pointee.top, state)
      state.pointee.exception = reference
      return reference == 0 ? .heapExhausted : .uncaughtException
    } catch {
      pendingError = error
      return .hostError
    }
  }
}
