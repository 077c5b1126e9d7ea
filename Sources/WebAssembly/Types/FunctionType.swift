/// Parameters and results of a function, a block or a tag.
public struct FunctionType: Hashable, Sendable {
  public let parameters: [ValueType]
  public let results: [ValueType]

  public init(parameters: [ValueType] = [], results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

extension FunctionType: CustomStringConvertible {
  /// As the specification writes it: `[i32 i64] -> [f32]`.
  public var description: String {
    "[\(Self.list(parameters))] -> [\(Self.list(results))]"
  }

  static func list(_ types: some Sequence<ValueType>) -> String {
    types.map(\.description).joined(separator: " ")
  }
}
