import WebAssembly
import WebAssemblyText

/// A module in text, instantiated in a store of its own.
struct Guest {
  let module: Module
  let store: Store
  let instance: Instance

  init(_ text: String, counting: Bool = false, limits: Limits = Limits(), imports: Imports = Imports()) throws {
    let engine = Engine(Engine.Configuration(limits: limits, countsBudget: counting))
    module = try Module(ModuleText.binary(from: Array(text.utf8)), engine: engine)
    store = Store(engine: engine)
    instance = try Instance(module, in: store, imports: imports)
  }

  /// The results of a function that gives i32s.
  func call(_ name: String, _ arguments: Value...) throws -> [Int32] {
    try instance.function(Name(name)).call(arguments).map(\.asInt32)
  }

  /// Why calling the function fails; nil when it does not.
  func trap(_ name: String, _ arguments: Value...) throws -> Trap.Reason? {
    do {
      _ = try instance.function(Name(name)).call(arguments)
      return nil
    } catch let trap as Trap {
      return trap.reason
    }
  }
}

extension Value {
  /// The number of an i32; other values have no place in these tests.
  var asInt32: Int32 {
    guard case .i32(let number) = self else { preconditionFailure("the test expects an i32") }
    return number
  }
}

/// Milliseconds that something takes.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = MonotonicClock.now
  try body()
  return Double(MonotonicClock.now - start) / 1e6
}
