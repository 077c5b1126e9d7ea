// Typed functions of the host: the WebAssembly type follows from the closure's, and the wrapper that moves values
// between slots and parameters is made once, specialised where the closure is written. A parameter of type `Caller`
// takes no argument; through it a function reaches the instance that calls it. Functions of more than two results take
// raw slots.

/// What a parameter of a host function may be: a value, or the `Caller`.
public protocol HostParameter {
  /// The WebAssembly parameter it stands for; nil for none.
  static var parameterType: ValueType? { get }
  /// Takes it from where the reader is.
  static func read(_ reader: inout HostArguments) -> Self
}

extension SlotValue {
  @inlinable public static var parameterType: ValueType? { valueType }

  @inlinable @inline(__always) public static func read(_ reader: inout HostArguments) -> Self {
    let value = load(from: reader.slot, in: reader.caller.store)
    reader.slot += 8 &* slotCount
    return value
  }
}

extension Caller: HostParameter {
  @inlinable public static var parameterType: ValueType? { nil }

  @inlinable @inline(__always) public static func read(_ reader: inout HostArguments) -> Caller {
    reader.caller
  }
}

/// The arguments of a call of a host function, taken one after the other.
@frozen public struct HostArguments {
  @usableFromInline let caller: Caller
  @usableFromInline var slot: UnsafeRawPointer

  @inlinable @inline(__always) init(_ caller: Caller, _ slots: Slots) {
    self.caller = caller
    slot = UnsafeRawPointer(slots.base)
  }
}

extension Imports {
  /// Offers a function without result.
  @inlinable public mutating func define<each P: HostParameter>(
    _ module: Name, _ name: Name, _ body: @escaping (repeat each P) throws -> Void
  ) {
    let signature = SignatureBuilder(parameters: repeat (each P).self)
    define(module, name, type: signature.type) { caller, slots in
      var arguments = HostArguments(caller, slots)
      try body(repeat (each P).read(&arguments))
    }
  }

  /// Offers a function with one result.
  @inlinable public mutating func define<each P: HostParameter, R: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (repeat each P) throws -> R
  ) {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results.append(R.valueType)
    define(module, name, type: signature.type) { caller, slots in
      var arguments = HostArguments(caller, slots)
      let result = try body(repeat (each P).read(&arguments))
      try result.write(to: slots.base, in: caller.store)
    }
  }

  /// Offers a function with two results.
  @inlinable public mutating func define<each P: HostParameter, R1: SlotValue, R2: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (repeat each P) throws -> (R1, R2)
  ) {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results += [R1.valueType, R2.valueType]
    define(module, name, type: signature.type) { caller, slots in
      var arguments = HostArguments(caller, slots)
      let results = try body(repeat (each P).read(&arguments))
      try results.0.write(to: slots.base, in: caller.store)
      try results.1.write(to: slots.base + R1.slotCount, in: caller.store)
    }
  }
}
