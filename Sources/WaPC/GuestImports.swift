import WebAssembly

/// The protocol's imports for one guest: found by name and signature, since each guest imports its own selection in its
/// own order.
struct GuestImports {
  private(set) var imports = Imports()
  /// Where the functions that were offered besides write.
  let console: GuestConsole
  private let context: GuestContext

  /// Defines what an instance of `module` needs.
  init(_ module: Module, _ context: GuestContext, offers: [ImportOffer]) throws {
    self.context = context
    console = GuestConsole(context)
    defineGuestSide()
    defineHostSide()
    defineConsole()
    if let generation = Self.generation(of: module) { defineHostCall(generation) }
    let wanted = Set(module.imports.map(\.module))
    for offer in offers where !wanted.isDisjoint(with: offer.modules) { try offer.define(&imports, console) }
  }

  private static let protocolName: Name = "wapc"
  private static let environment: Name = "env"
  private static let hostCall: Name = "__host_call"

  /// The arity with which the module imports `__host_call`, if it does.
  private static func generation(of module: Module) -> HostCallGeneration? {
    for wanted in module.imports where wanted.module == protocolName && wanted.name == hostCall {
      if case .function(let type) = wanted.type { return HostCallGeneration(rawValue: type.parameters.count) }
    }
    return nil
  }

  /// Checks one import before anything of the module runs.
  static func check(_ wanted: Import, _ configuration: GuestConfiguration) throws(GuestLoadError) {
    let (module, name) = (wanted.module.description, wanted.name.description)
    if let sentence = configuration.refusals[wanted.module] {
      throw GuestLoadError(.importRefused(module: module, name: name, sentence))
    }
    let allowed: [FunctionType]
    if wanted.module == protocolName || wanted.module == environment {
      allowed = types(of: wanted)
    } else if let offer = configuration.offers.first(where: { $0.modules.contains(wanted.module) }) {
      allowed = offer.type(wanted.module, wanted.name).map { [$0] } ?? []
    } else {
      let offered = ["wapc"] + configuration.offers.flatMap { $0.modules.map(\.description) }
      throw GuestLoadError(.importNotOffered(module: module, name: name, offered: offered))
    }
    guard !allowed.isEmpty else { throw GuestLoadError(.unknownImport(module: module, name: name)) }
    guard case .function(let type) = wanted.type, allowed.contains(type) else {
      throw GuestLoadError(
        .wrongImportType(
          module: module, name: name, expected: allowed.map(\.description).joined(separator: " or "),
          found: wanted.type.phrase))
    }
  }

  /// The signatures an import may have; none for an unknown name.
  private static func types(of wanted: Import) -> [FunctionType] {
    if wanted.module == environment { return wanted.name == "abort" ? [shape(4)] : [] }
    return switch wanted.name {
    case "__guest_request", "__guest_response", "__guest_error", "__console_log": [shape(2)]
    case "__host_call": [shape(8, 1), shape(6, 1), shape(4, 1)]
    case "__host_response_len", "__host_error_len": [shape(0, 1)]
    case "__host_response", "__host_error": [shape(1)]
    default: []
    }
  }

  private static func shape(_ parameters: Int, _ results: Int = 0) -> FunctionType {
    FunctionType(
      parameters: Array(repeating: .i32, count: parameters), results: Array(repeating: .i32, count: results))
  }

  // MARK: The nine functions, and `abort`

  private mutating func defineGuestSide() {
    let context = context
    imports.define("wapc", "__guest_request") { (caller: Caller, operation: UInt32, payload: UInt32) throws in
      guard context.isServing else { return }
      let memory = try GuestMemory(caller, "__guest_request")
      // Payload first, as the protocol's first host did it; it matters to a guest whose two buffers overlap.
      try memory.write(context.state.payload, at: payload)
      try memory.write(context.state.operation, at: operation)
    }
    imports.define("wapc", "__guest_response") { (caller: Caller, pointer: UInt32, length: UInt32) throws in
      context.state.response = try context.bounded(
        GuestMemory(caller, "__guest_response"), pointer, length)
    }
    imports.define("wapc", "__guest_error") { (caller: Caller, pointer: UInt32, length: UInt32) throws in
      let bytes = try context.bounded(GuestMemory(caller, "__guest_error"), pointer, length)
      context.state.error = String(decoding: bytes, as: UTF8.self)
    }
  }

  private mutating func defineHostSide() {
    let context = context
    imports.define("wapc", "__host_response_len") { () -> UInt32 in
      UInt32(truncatingIfNeeded: context.state.hostResponse?.count ?? 0)
    }
    imports.define("wapc", "__host_response") { (caller: Caller, pointer: UInt32) throws in
      guard let response = context.state.hostResponse else { return }
      try GuestMemory(caller, "__host_response").write(response, at: pointer)
    }
    imports.define("wapc", "__host_error_len") { () -> UInt32 in
      UInt32(truncatingIfNeeded: context.state.hostError?.count ?? 0)
    }
    imports.define("wapc", "__host_error") { (caller: Caller, pointer: UInt32) throws in
      guard let text = context.state.hostError else { return }
      try GuestMemory(caller, "__host_error").write(text, at: pointer)
    }
  }

  private mutating func defineConsole() {
    let context = context
    imports.define("wapc", "__console_log") { (caller: Caller, pointer: UInt32, length: UInt32) throws in
      let memory = try GuestMemory(caller, "__console_log")
      context.console(try memory.prefix(of: pointer, length, atMost: context.consoleLineBytes))
    }
    imports.define("env", "abort") {
      (caller: Caller, message: UInt32, file: UInt32, line: UInt32, column: UInt32) throws in
      let memory = try GuestMemory(caller, "abort")
      throw GuestAbort(
        message: memory.managedString(at: message), file: memory.managedString(at: file), line: line, column: column)
    }
  }

  private mutating func defineHostCall(_ generation: HostCallGeneration) {
    let context = context
    switch generation {
    case .operationOnly:
      imports.define("wapc", "__host_call") {
        (caller: Caller, op: UInt32, opLength: UInt32, pointer: UInt32, length: UInt32) throws -> UInt32 in
        let memory = try GuestMemory(caller, "__host_call")
        return try context.hostCall {
          .splitting(try memory.text(op, opLength), payload: try context.bounded(memory, pointer, length))
        }
      }
    case .namespace:
      imports.define("wapc", "__host_call") {
        (
          caller: Caller, ns: UInt32, nsLength: UInt32, op: UInt32, opLength: UInt32, pointer: UInt32, length: UInt32
        ) throws -> UInt32 in
        let memory = try GuestMemory(caller, "__host_call")
        return try context.hostCall {
          HostCall(
            namespace: try memory.text(ns, nsLength), operation: try memory.text(op, opLength),
            payload: try context.bounded(memory, pointer, length))
        }
      }
    case .binding:
      imports.define("wapc", "__host_call") {
        (
          caller: Caller, bd: UInt32, bdLength: UInt32, ns: UInt32, nsLength: UInt32, op: UInt32, opLength: UInt32,
          pointer: UInt32, length: UInt32
        ) throws -> UInt32 in
        let memory = try GuestMemory(caller, "__host_call")
        return try context.hostCall {
          HostCall(
            binding: try memory.text(bd, bdLength), namespace: try memory.text(ns, nsLength),
            operation: try memory.text(op, opLength), payload: try context.bounded(memory, pointer, length))
        }
      }
    }
  }
}

extension ExternType {
  /// A few words for errors: the signature of a function, the kind of anything else.
  var phrase: String {
    if case .function(let type) = self { type.description } else { "a \(kind)" }
  }
}

/// An AssemblyScript guest gave up.
public struct GuestAbort: Error, Sendable, CustomStringConvertible {
  public let message: String
  public let file: String
  public let line: UInt32
  public let column: UInt32

  public var description: String {
    let place = file.isEmpty ? "" : " at \(file):\(line):\(column)"
    return message.isEmpty ? "abort\(place)" : "abort: \(message)\(place)"
  }
}
