// Typed references, exceptions, structures and arrays.

extension FunctionValidator {
  mutating func validate(_ extended: ExtendedInstruction) throws(Rejection) {
    preconditionFailure("\(extended) has no row")
  }
}
