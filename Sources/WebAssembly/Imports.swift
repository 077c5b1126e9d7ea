/// What is offered to modules for import, by module name and name; names are compared as bytes.
///
///     var imports = Imports()
///     imports.define("env", "print") { (value: Int32) in print(value) }
///
/// A value, to be made once and used for many instances: functions given as Swift closures are made anew in each store.
public struct Imports {
  private var definitions: [Key: Definition] = [:]

  private struct Key: Hashable {
    let module: Name
    let name: Name
  }

  enum Definition {
    case host(FunctionType, HostBody)
    case extern(Extern)
  }

  public init() {}

  /// What stands under the two names.
  func definition(_ module: Name, _ name: Name) -> Definition? {
    definitions[Key(module: module, name: name)]
  }

  /// Whether something stands under the two names.
  public func contains(_ module: Name, _ name: Name) -> Bool {
    definition(module, name) != nil
  }

  /// Offers something that exists in a store; only modules instantiated there can use it.
  public mutating func define(_ module: Name, _ name: Name, _ extern: Extern) {
    definitions[Key(module: module, name: name)] = .extern(extern)
  }

  /// Offers everything an instance exports.
  public mutating func define(_ module: Name, _ instance: Instance) {
    for entry in instance.module.contents.exports {
      if let extern = instance.export(entry.name) { define(module, entry.name, extern) }
    }
  }

  /// Offers a function of the host that finds its arguments in slots and leaves its results there.
  public mutating func define(_ module: Name, _ name: Name, type: FunctionType, _ body: @escaping HostBody) {
    definitions[Key(module: module, name: name)] = .host(type, body)
  }
}
