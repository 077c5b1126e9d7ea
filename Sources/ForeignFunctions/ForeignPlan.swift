// A description whose words are read and whose references are resolved. Everything that can be wrong with it is found
// here, before the library is touched, and named by its field.

/// One operation, ready to be matched with a symbol.
struct ForeignPlan: Sendable {
  struct Parameter: Sendable {
    let name: String
    let type: ArgumentType
  }

  let name: String
  let symbol: String
  let parameters: [Parameter]
  let returns: ReturnType
  let errors: [Int64: String]

  /// The names under which a payload may carry something.
  var payloadNames: [String] { parameters.filter(\.type.isInPayload).map(\.name) }

  func index(of name: String) -> Int? { parameters.firstIndex { $0.name == name } }

  /// The declaration as people read it in the descriptor.
  var summary: String {
    let reply = returns.replyName.map { [$0] } ?? []
    let stored = parameters.filter(\.type.isInReply).map(\.name)
    return "\(symbol): {\(payloadNames.joined(separator: ", "))} -> {\((reply + stored).joined(separator: ", "))}"
  }
}

extension ArgumentType {
  var isInPayload: Bool {
    switch self {
    case .scalar, .string, .bytes, .handle, .callback: true
    case .outBuffer(let capacity, let maximum): maximum > capacity
    case .constant, .null, .length, .outScalar, .outHandle: false
    }
  }

  var isInReply: Bool {
    switch self {
    case .bytes(_, let isReturned): isReturned
    case .outBuffer, .outScalar, .outHandle: true
    case .scalar, .string, .handle, .callback, .constant, .null, .length: false
    }
  }
}

extension ReturnType {
  var replyName: String? {
    switch self {
    case .value(_, let name): name
    case .string, .handle: defaultReturnName
    case .void, .status, .length: nil
    }
  }
}

extension ForeignDescription {
  /// Checks everything that can be checked without the library.
  public func validate() throws(ForeignDescriptionError) { _ = try plans() }

  /// The operations in order; throws for the first thing that is wrong.
  func plans() throws(ForeignDescriptionError) -> [ForeignPlan] {
    try checkNames()
    var plans: [ForeignPlan] = []
    for operation in operations {
      let field = "operations.\(operation.name)"
      if operation.name.isEmpty { throw ForeignDescriptionError("operations", "an operation has no name") }
      if plans.contains(where: { $0.name == operation.name }) {
        throw ForeignDescriptionError(field, "is described twice")
      }
      plans.append(try plan(operation, field))
    }
    return plans
  }

  private func checkNames() throws(ForeignDescriptionError) {
    if capability.isEmpty || capability.utf8.count > 256 {
      throw ForeignDescriptionError("capability", "is needed, in at most 256 bytes")
    }
    if operations.isEmpty { throw ForeignDescriptionError("operations", "there is none") }
    switch library {
    case .path(let path):
      if !path.hasPrefix("/") { throw ForeignDescriptionError("library", "\"\(path)\" is not an absolute path") }
    case .system(let name):
      if !isLibraryName(name) {
        throw ForeignDescriptionError("library", "\"\(name)\" is no file name of a library such as libz.so.1")
      }
    }
  }

  private func plan(_ operation: ForeignOperation, _ field: String) throws(ForeignDescriptionError) -> ForeignPlan {
    if !isSymbol(operation.symbol) {
      throw ForeignDescriptionError("\(field).symbol", "\"\(operation.symbol)\" is no name of a C function")
    }
    var parameters: [ForeignPlan.Parameter] = []
    for argument in operation.arguments {
      let field = "\(field).arguments.\(argument.name)"
      if argument.name.isEmpty { throw ForeignDescriptionError(field, "an argument has no name") }
      if parameters.contains(where: { $0.name == argument.name }) {
        throw ForeignDescriptionError(field, "is described twice")
      }
      do throws(TypeTextError) {
        parameters.append(ForeignPlan.Parameter(name: argument.name, type: try ArgumentType(argument.type)))
      } catch { throw ForeignDescriptionError(field, error.message) }
    }
    let returns: ReturnType
    do throws(TypeTextError) { returns = try ReturnType(operation.returns) } catch {
      throw ForeignDescriptionError("\(field).returns", error.message)
    }
    let plan = ForeignPlan(
      name: operation.name, symbol: operation.symbol, parameters: parameters, returns: returns,
      errors: operation.errors)
    try checkReferences(plan, field)
    return plan
  }

  private func checkReferences(_ plan: ForeignPlan, _ field: String) throws(ForeignDescriptionError) {
    for parameter in plan.parameters {
      let field = "\(field).arguments.\(parameter.name)"
      switch parameter.type {
      case .length(let name, _, let byAddress): try checkLength(of: name, byAddress: byAddress, plan, field)
      case .scalar(_, .integer(let value)?, let range?) where !range.contains(value):
        throw ForeignDescriptionError(
          field, "the default \(value) lies outside \(range.lowerBound)...\(range.upperBound)")
      default: continue
      }
    }
    switch plan.returns {
    case .length(let name, _): try checkLength(of: name, byAddress: true, plan, "\(field).returns")
    case .string(isOwned: true) where free == nil:
      throw ForeignDescriptionError("\(field).returns", "an owned string needs `free`, the function that frees it")
    default: break
    }
    if let name = plan.returns.replyName, let index = plan.index(of: name), plan.parameters[index].type.isInReply {
      throw ForeignDescriptionError("\(field).returns", "\"\(name)\" is also an argument of the reply; add `as NAME`")
    }
  }

  private func checkLength(
    of name: String, byAddress: Bool, _ plan: ForeignPlan, _ field: String
  ) throws(ForeignDescriptionError) {
    guard let index = plan.index(of: name) else {
      throw ForeignDescriptionError(field, "there is no argument \"\(name)\"")
    }
    switch plan.parameters[index].type {
    case .outBuffer: return
    case .bytes where !byAddress: return
    case .bytes: throw ForeignDescriptionError(field, "\"\(name)\" is no out-buffer, so no length can come back")
    default: throw ForeignDescriptionError(field, "\"\(name)\" has no length")
    }
  }
}

/// A file name, not a path: `lib`, then letters, digits and `_+-.`, with `.so` in it.
private func isLibraryName(_ name: String) -> Bool {
  let isPlain = name.utf8.allSatisfy { byte in
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
  return isPlain && name.hasPrefix("lib") && (name.hasSuffix(".so") || name.contains(".so."))
}

private func isSymbol(_ name: String) -> Bool {
  guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
  return name.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
  default: false
  }
}
