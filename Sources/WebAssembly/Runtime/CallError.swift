/// The host asked for something that is not there, or gave what does not fit. No guest is to blame.
public struct CallError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// No export of this name, or it is of another kind.
    case noSuchExport(Name, ExternKind)
    /// The function has another type than the caller says.
    case typeMismatch(expected: FunctionType, found: FunctionType)
    /// A value given where a parameter, a result or an entry of another type is wanted.
    case valueMismatch(expected: ValueType, found: ValueType)
    case countMismatch(expected: Int, found: Int)
    /// The global may not be written.
    case immutableGlobal
    /// The field, or the array's elements, may not be written.
    case immutableField
    /// A structure or array has only so many fields or elements.
    case noSuchElement(Int, count: Int)
    /// This thing belongs to another store.
    case otherStore(String)
    /// This thing belongs to another engine.
    case otherEngine(String)
  }

  public let reason: Reason

  init(_ reason: Reason) {
    self.reason = reason
  }
}

extension CallError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .noSuchExport(let name, let kind): "no exported \(kind) \"\(name)\""
    case .typeMismatch(let expected, let found): "the function has type \(found), not \(expected)"
    case .valueMismatch(let expected, let found): "expected a value of type \(expected), found \(found)"
    case .countMismatch(let expected, let found): "expected \(expected) values, found \(found)"
    case .immutableGlobal: "global is immutable"
    case .immutableField: "field is immutable"
    case .noSuchElement(let index, let count): "no element \(index): there are \(count)"
    case .otherStore(let what): "the \(what) belongs to another store"
    case .otherEngine(let what): "the \(what) belongs to another engine"
    }
  }
}
