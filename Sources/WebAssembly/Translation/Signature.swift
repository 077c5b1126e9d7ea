/// Which accumulator a value belongs to, and how many slots it takes.
enum ValueClass: UInt8, Sendable {
  /// Integers and references.
  case integer
  case f32, f64
  case vector

  init(_ type: ValueType) {
    switch type {
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .vector
    default: self = .integer
    }
  }

  @inline(__always) var slots: Int { self == .vector ? 2 : 1 }
}

/// A function type as calls and blocks need it.
struct Signature {
  var parameterCount: Int32
  var resultCount: Int32
  var parameterSlots: Int32
  var resultSlots: Int32
  /// The engine-wide number of the type.
  var identifier: UInt32
  /// Where the classes of parameters, then results, begin in the pool.
  var start: Int32

  /// Slots that arguments and results share.
  @inline(__always) var slots: Int { Int(max(parameterSlots, resultSlots)) }
}

/// Types of a module in the form the translator reads them: flat, by pointer, one look-up each.
final class SignatureTable: @unchecked Sendable {
  // Filled here, never written again.
  let signatures: UnsafeMutablePointer<Signature>
  let classes: UnsafeMutablePointer<ValueClass>
  /// Type index of each function.
  let functionTypes: UnsafeMutablePointer<UInt32>
  let globalClasses: UnsafeMutablePointer<ValueClass>

  init(_ contents: ModuleContents) {
    let types = contents.types
    signatures = .allocate(capacity: types.count)
    classes = .allocate(capacity: types.pool.count)
    for (n, word) in types.pool.enumerated() { (classes + n).initialize(to: ValueClass(ValueType(bits: word))) }
    functionTypes = .allocate(capacity: contents.functions.count)
    for (n, type) in contents.functions.enumerated() { (functionTypes + n).initialize(to: type) }
    globalClasses = .allocate(capacity: contents.globals.count)
    for (n, global) in contents.globals.enumerated() {
      (globalClasses + n).initialize(to: ValueClass(global.type.valueType))
    }
    for n in 0..<types.count {
      let definition = types.definitions[n]
      let isFunction = definition.kind == .function
      var signature = Signature(
        parameterCount: isFunction ? Int32(definition.parameterCount) : 0,
        resultCount: isFunction ? Int32(definition.resultCount) : 0, parameterSlots: 0, resultSlots: 0,
        identifier: types.identifiers[n], start: Int32(definition.start))
      let first = Int(definition.start)
      let middle = first + Int(signature.parameterCount)
      for k in first..<middle { signature.parameterSlots += Int32(classes[k].slots) }
      for k in middle..<middle + Int(signature.resultCount) { signature.resultSlots += Int32(classes[k].slots) }
      (signatures + n).initialize(to: signature)
    }
  }

  deinit {
    signatures.deallocate()
    classes.deallocate()
    functionTypes.deallocate()
    globalClasses.deallocate()
  }

  @inline(__always) func signature(ofFunction function: UInt32) -> Signature {
    signatures[Int(functionTypes[Int(function)])]
  }

  @inline(__always) func parameterClass(_ n: Int, of signature: Signature) -> ValueClass {
    classes[Int(signature.start) + n]
  }

  @inline(__always) func resultClass(_ n: Int, of signature: Signature) -> ValueClass {
    classes[Int(signature.start) + Int(signature.parameterCount) + n]
  }
}
