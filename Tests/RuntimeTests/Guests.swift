import WebAssembly
import WebAssemblyText

/// A guest from its text, in a store of its own unless one is given.
struct Guest {
  let store: Store
  let instance: Instance

  init(_ text: String, imports: Imports = Imports(), in store: Store = Store(engine: Engine())) throws {
    self.store = store
    instance = try Instance(Guest.module(text, store.engine), in: store, imports: imports)
  }

  static func module(_ text: String, _ engine: Engine) throws -> Module {
    try Module(ModuleText.binary(from: Array("(module \(text))".utf8)), engine: engine)
  }

  func call(_ name: Name, _ arguments: Value...) throws -> [Value] {
    try instance.function(name).call(arguments)
  }

  /// The result of a function that has one, as an i32.
  func int(_ name: Name, _ arguments: Value...) throws -> Int32 {
    guard case .i32(let value)? = try instance.function(name).call(arguments).first else { throw WrongResult() }
    return value
  }

  /// The same as an i64.
  func long(_ name: Name, _ arguments: Value...) throws -> Int64 {
    guard case .i64(let value)? = try instance.function(name).call(arguments).first else { throw WrongResult() }
    return value
  }

  struct WrongResult: Error {}
}

/// A store whose guests can be stopped.
func boundedStore(_ adjust: (inout Limits) -> Void = { _ in }) -> Store {
  var limits = Limits()
  adjust(&limits)
  return Store(engine: Engine(Engine.Configuration(limits: limits, countsBudget: true)))
}

/// The reason of the trap that `body` ends with, or nil.
func trapReason(_ body: () throws -> Void) -> Trap.Reason? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Trap)?.reason
  }
}

/// The link error that `body` ends with, or nil.
func linkError(_ body: () throws -> Void) -> LinkError? {
  do {
    try body()
    return nil
  } catch {
    return error as? LinkError
  }
}
