/// A type definition as its module wrote it, for those who write it again.
///
/// The type section keeps references normalised: within a group that repeats an earlier one they point into the
/// earlier. Here they point into the definition's own group again.
package struct WrittenType {
  package enum Composite {
    case function(FunctionType)
    case structure([FieldType])
    case array(FieldType)
  }

  package let composite: Composite
  package let isFinal: Bool
  package let supertype: UInt32?
}

extension TypeSection {
  package func written(_ index: UInt32) -> WrittenType {
    // It is the first equal group that says how references within the group go.
    let first = normalised[Int(index)]
    let definition = definitions[Int(first)]
    let group = definition.groupStart..<(definition.groupStart + definition.groupCount)
    let ownStart = definitions[Int(index)].groupStart
    func own(_ reference: UInt32) -> UInt32 {
      group.contains(reference) ? reference - group.lowerBound + ownStart : reference
    }
    func own(_ type: ValueType) -> ValueType {
      guard type.isReference, let index = type.heapType.index else { return type }
      return .reference(.concrete(own(index)), nullable: type.isNullable)
    }
    func own(_ field: FieldType) -> FieldType {
      field.storage.isPacked ? field : FieldType(StorageType(own(field.storage.unpacked)), isMutable: field.isMutable)
    }
    let composite: WrittenType.Composite
    switch definition.kind {
    case .function:
      let type = functionType(first)
      composite = .function(FunctionType(parameters: type.parameters.map(own), results: type.results.map(own)))
    case .structure:
      composite = .structure((0..<Int(definition.parameterCount)).map { own(field($0, of: first)) })
    case .array: composite = .array(own(field(0, of: first)))
    }
    return WrittenType(
      composite: composite, isFinal: definition.isFinal, supertype: definition.supertype.map { own($0) })
  }

  /// The function type at an index known to be one, as it was written.
  package func writtenFunctionType(_ index: UInt32) -> FunctionType {
    if case .function(let type) = written(index).composite { return type }
    preconditionFailure("the type of a function is a function type")
  }
}
