// Typed functions of the host: the WebAssembly type follows from the closure's, and the wrapper that moves values
// between slots and parameters is made once, specialised where the closure is written. With `Caller` as its first
// parameter a function reaches the instance that calls it. Functions of more than two results take raw slots.

extension Imports {
  /// Offers a function without result.
  @inlinable public mutating func define<each P: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (repeat each P) throws -> Void
  ) {
    let signature = SignatureBuilder(parameters: repeat (each P).self)
    define(module, name, type: signature.type) { caller, slots in
      var reader = SlotReader(slots.base, caller.store)
      try body(repeat reader.read((each P).self))
    }
  }

  /// Offers a function with one result.
  @inlinable public mutating func define<each P: SlotValue, R: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (repeat each P) throws -> R
  ) {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results.append(R.valueType)
    define(module, name, type: signature.type) { caller, slots in
      var reader = SlotReader(slots.base, caller.store)
      let result = try body(repeat reader.read((each P).self))
      try result.write(to: slots.base, in: caller.store)
    }
  }

  /// Offers a function with two results.
  @inlinable public mutating func define<each P: SlotValue, R1: SlotValue, R2: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (repeat each P) throws -> (R1, R2)
  ) {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results += [R1.valueType, R2.valueType]
    define(module, name, type: signature.type) { caller, slots in
      var reader = SlotReader(slots.base, caller.store)
      let results = try body(repeat reader.read((each P).self))
      var writer = SlotWriter(slots.base, caller.store)
      try writer.write(results.0)
      try writer.write(results.1)
    }
  }

  /// Offers a function without result that reaches its caller.
  @inlinable public mutating func define<each P: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (Caller, repeat each P) throws -> Void
  ) {
    let signature = SignatureBuilder(parameters: repeat (each P).self)
    define(module, name, type: signature.type) { caller, slots in
      var reader = SlotReader(slots.base, caller.store)
      try body(caller, repeat reader.read((each P).self))
    }
  }

  /// Offers a function with one result that reaches its caller.
  @inlinable public mutating func define<each P: SlotValue, R: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (Caller, repeat each P) throws -> R
  ) {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results.append(R.valueType)
    define(module, name, type: signature.type) { caller, slots in
      var reader = SlotReader(slots.base, caller.store)
      let result = try body(caller, repeat reader.read((each P).self))
      try result.write(to: slots.base, in: caller.store)
    }
  }

  /// Offers a function with two results that reaches its caller.
  @inlinable public mutating func define<each P: SlotValue, R1: SlotValue, R2: SlotValue>(
    _ module: Name, _ name: Name, _ body: @escaping (Caller, repeat each P) throws -> (R1, R2)
  ) {
    var signature = SignatureBuilder(parameters: repeat (each P).self)
    signature.results += [R1.valueType, R2.valueType]
    define(module, name, type: signature.type) { caller, slots in
      var reader = SlotReader(slots.base, caller.store)
      let results = try body(caller, repeat reader.read((each P).self))
      var writer = SlotWriter(slots.base, caller.store)
      try writer.write(results.0)
      try writer.write(results.1)
    }
  }
}
