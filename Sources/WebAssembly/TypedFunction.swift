/// A function whose type was compared with a Swift type once, so that calls convert nothing but values.
///
///     let add = try instance.function("add").typed(((Int32, Int32) -> Int32).self)
///     print(try add(40, 2))
///
/// Arguments go straight into the slots of the machine's stack and the result comes from there; nothing is allocated.
public struct TypedFunction<Result, each Parameter: SlotValue> {
  public let function: Function
  @usableFromInline let result: (UnsafeRawPointer, Store) -> Result

  @inlinable init(_ function: Function, result: @escaping (UnsafeRawPointer, Store) -> Result) {
    self.function = function
    self.result = result
  }

  /// Calls the function.
  @inlinable public func callAsFunction(_ argument: repeat each Parameter) throws -> Result {
    let slots = function.begin()
    var writer = SlotWriter(slots, function.store)
    repeat try writer.write(each argument)
    try function.run()
    return result(slots, function.store)
  }
}

extension Function {
  /// The function as one of no result, if its type says so.
  @inlinable public func typed<each P: SlotValue>(
    _: ((repeat each P) -> Void).Type
  ) throws -> TypedFunction<Void, repeat each P> {
    try check(SignatureBuilder(parameters: repeat (each P).self).type)
    return TypedFunction(self) { _, _ in }
  }

  /// The function as one of one result, if its type says so.
  @inlinable public func typed<each P: SlotValue, R: SlotValue>(
    _: ((repeat each P) -> R).Type
  ) throws -> TypedFunction<R, repeat each P> {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results.append(R.valueType)
    try check(signature.type)
    return TypedFunction(self) { R.load(from: $0, in: $1) }
  }

  /// The function as one of two results, if its type says so.
  @inlinable public func typed<each P: SlotValue, R1: SlotValue, R2: SlotValue>(
    _: ((repeat each P) -> (R1, R2)).Type
  ) throws -> TypedFunction<(R1, R2), repeat each P> {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results += [R1.valueType, R2.valueType]
    try check(signature.type)
    return TypedFunction(self) { slots, store in
      var reader = SlotReader(slots, store)
      return (reader.read(R1.self), reader.read(R2.self))
    }
  }

  /// Throws unless the function has exactly this type.
  @usableFromInline func check(_ expected: FunctionType) throws(CallError) {
    guard record.pointee.type == store.engine.types.identifier(of: expected) else {
      throw CallError(.typeMismatch(expected: expected, found: type))
    }
  }
}

// MARK: Walking over slots

/// Collects the WebAssembly types of Swift types.
@frozen @usableFromInline struct SignatureBuilder {
  @usableFromInline var parameters: [ValueType] = []
  @usableFromInline var results: [ValueType] = []

  @inlinable init<each P: HostParameter>(parameters: repeat (each P).Type) {
    repeat append((each P).parameterType)
  }

  @inlinable mutating func append(_ parameter: ValueType?) {
    if let parameter { parameters.append(parameter) }
  }

  @inlinable var type: FunctionType { FunctionType(parameters: parameters, results: results) }
}

/// Takes the arguments of a call, or its results, one after the other.
@frozen @usableFromInline struct SlotReader {
  @usableFromInline var slot: UnsafeRawPointer
  @usableFromInline let store: Store

  @inlinable init(_ slot: UnsafeRawPointer, _ store: Store) {
    self.slot = slot
    self.store = store
  }

  @inlinable @inline(__always) mutating func read<T: SlotValue>(_: T.Type) -> T {
    let value = T.load(from: slot, in: store)
    slot += 8 &* T.slotCount
    return value
  }
}

@frozen @usableFromInline struct SlotWriter {
  @usableFromInline var slot: UnsafeMutableRawPointer
  @usableFromInline let store: Store

  @inlinable init(_ slot: UnsafeMutableRawPointer, _ store: Store) {
    self.slot = slot
    self.store = store
  }

  @inlinable @inline(__always) mutating func write<T: SlotValue>(_ value: T) throws {
    try value.write(to: slot, in: store)
    slot += 8 &* T.slotCount
  }
}
