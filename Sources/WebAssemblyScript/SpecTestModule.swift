import WebAssembly

/// The module `spectest` that every script may import from. Its functions take values and do nothing with them.
enum SpecTestModule {
  /// Offers a fresh one, in the store.
  static func define(in imports: inout Imports, store: Store) throws {
    imports.define("spectest", "global_i32", .global(try Global(.i32(666), in: store)))
    imports.define("spectest", "global_i64", .global(try Global(.i64(666), in: store)))
    imports.define("spectest", "global_f32", .global(try Global(.f32(666.6), in: store)))
    imports.define("spectest", "global_f64", .global(try Global(.f64(666.6), in: store)))
    let table = TableType(.funcref, SizeRange(10, 20))
    imports.define("spectest", "table", .table(try Table(table, in: store)))
    let table64 = TableType(.funcref, SizeRange(10, 20), addressType: .i64)
    imports.define("spectest", "table64", .table(try Table(table64, in: store)))
    imports.define("spectest", "memory", .memory(try Memory(MemoryType(SizeRange(1, 2)), in: store)))
    if store.engine.features.contains(.threads) {
      let shared = MemoryType(SizeRange(1, 2), isShared: true)
      imports.define("spectest", "shared_memory", .memory(try Memory(shared, in: store)))
    }
    let prints: [(Name, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in prints {
      imports.define("spectest", name, type: FunctionType(parameters: parameters)) { _, _ in }
    }
  }
}
