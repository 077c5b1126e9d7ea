public import WebAssembly
public import WebAssemblyText

/// Carries out the commands of a script on the engine, each in its turn, and notes which did not come out as written.
///
/// One store per script: what its modules share, they share there. A command that fails never stops the script.
public struct ScriptRunner {
  private let engine: Engine
  private let store: Store
  private var imports = Imports()
  private var report = ScriptReport()
  private var current: Instance?
  private var instances: [String: Instance] = [:]
  private var latestDefinition: Module?
  private var definitions: [String: Module] = [:]

  /// Runs a script from the beginning to its end.
  ///
  /// - Parameter engine: its features decide which modules are accepted.
  public static func run(_ script: Script, engine: Engine) -> ScriptReport {
    do {
      var runner = try ScriptRunner(engine)
      for command in script.commands { runner.run(command) }
      return runner.report
    } catch {
      var report = ScriptReport()
      report.failures = [
        ScriptFailure(line: 0, expected: "the spectest module", found: "\(error)", isAssertion: false)
      ]
      return report
    }
  }

  private init(_ engine: Engine) throws {
    self.engine = engine
    store = Store(engine: engine)
    try SpecTestModule.define(in: &imports, store: store)
  }

  // MARK: Commands

  private mutating func run(_ command: ScriptCommand) {
    let isAssertion = command.kind.isAssertion
    if isAssertion { report.assertions += 1 } else { report.otherCommands += 1 }
    do {
      try perform(command.kind)
    } catch let error as Mismatch {
      report.failures.append(
        ScriptFailure(
          line: command.line, expected: error.expected, found: error.found, isAssertion: isAssertion))
    } catch {
      report.failures.append(
        ScriptFailure(line: command.line, expected: "success", found: "\(error)", isAssertion: isAssertion))
    }
  }

  private mutating func perform(_ command: ScriptCommand.Kind) throws {
    switch command {
    case .module(let module):
      let loaded = try load(module)
      try adopt(Instance(loaded, in: store, imports: imports), as: module.name)
    case .definition(let module):
      _ = try load(module)
    case .instance(let name, let definition):
      guard let module = definition.map({ definitions[$0] }) ?? latestDefinition else {
        throw Mismatch("a module named \(definition ?? "")", "none")
      }
      try adopt(Instance(module, in: store, imports: imports), as: name)
    case .register(let name, let instance):
      guard let module = Name(utf8: name) else { throw Mismatch("a name", "bytes that are not UTF-8") }
      imports.define(module, try self.instance(instance))
    case .action(let action):
      _ = try perform(action)
    case .assertReturn(let action, let patterns):
      try expect(patterns, perform(action))
    case .assertTrap(let action, let message):
      try expectTrap(message) { _ = try perform(action) }
    case .assertTrapModule(let module, let message):
      try expectTrap(message) { _ = try Instance(load(module), in: store, imports: imports) }
    case .assertExhaustion(let action, let message):
      try expectTrap(message) { _ = try perform(action) }
    case .assertException(let action):
      try expectException { _ = try perform(action) }
    case .assertInvalid(let module, let message):
      try expectRefusal(message, malformed: false) { _ = try load(module) }
    case .assertMalformed(let module, let message):
      try expectRefusal(message, malformed: true) { _ = try load(module) }
    case .assertUnlinkable(let module, let message):
      try expectUnlinkable(message) { _ = try Instance(load(module), in: store, imports: imports) }
    case .assertInvalidCustom(let module, let message), .assertMalformedCustom(let module, let message):
      try expectRefusal(message, malformed: true) { _ = try load(module) }
    }
  }

  // MARK: Modules and instances

  private mutating func load(_ module: ScriptModule) throws -> Module {
    let loaded = try Module(module.bytes(), engine: engine)
    latestDefinition = loaded
    if let name = module.name { definitions[name] = loaded }
    return loaded
  }

  private mutating func adopt(_ instance: Instance, as name: String?) {
    current = instance
    if let name { instances[name] = instance }
  }

  private func instance(_ name: String?) throws -> Instance {
    guard let instance = name.map({ instances[$0] }) ?? current else {
      throw Mismatch("an instance\(name.map { " named \($0)" } ?? "")", "none")
    }
    return instance
  }

  private func perform(_ action: ScriptAction) throws -> [Value] {
    switch action {
    case .invoke(let instance, let function, let arguments):
      guard let name = Name(utf8: function) else { throw Mismatch("a name", "bytes that are not UTF-8") }
      return try self.instance(instance).function(name).call(arguments.map { try Value(script: $0) })
    case .get(let instance, let global):
      guard let name = Name(utf8: global), let global = try self.instance(instance).global(name) else {
        throw Mismatch("an exported global", "none")
      }
      return [try global.value]
    }
  }

  // MARK: Expectations

  private func expect(_ patterns: [ResultPattern], _ results: [Value]) throws {
    guard patterns.count == results.count, zip(patterns, results).allSatisfy({ $0.matches($1) }) else {
      throw Mismatch("\(patterns)", "\(results)")
    }
  }

  private func expectTrap(_ message: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let trap as Trap {
      guard "\(trap.reason)".hasPrefix(message) || message.hasPrefix("\(trap.reason)") else {
        throw Mismatch("trap \"\(message)\"", "trap \"\(trap.reason)\"")
      }
      return
    }
    throw Mismatch("trap \"\(message)\"", "no trap")
  }

  private func expectException(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error where error.isGuestException {
      return
    }
    throw Mismatch("an exception", "none")
  }

  private func expectUnlinkable(_ message: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as LinkError {
      guard "\(error)".hasPrefix(message) else { throw Mismatch("unlinkable \"\(message)\"", "\(error)") }
      return
    }
    throw Mismatch("unlinkable \"\(message)\"", "linked")
  }

  private func expectRefusal(_ message: String, malformed: Bool, _ body: () throws -> Void) throws {
    let expected = "\(malformed ? "malformed" : "invalid") \"\(message)\""
    do {
      try body()
    } catch let error as TextError where malformed {
      guard error.message.hasPrefix(message) else { throw Mismatch(expected, error.message) }
      return
    } catch let error as DecodeError where malformed {
      guard "\(error.reason)".hasPrefix(message) else { throw Mismatch(expected, "\(error)") }
      return
    } catch let error as ValidationError where !malformed {
      guard "\(error.reason)".hasPrefix(message) else { throw Mismatch(expected, "\(error)") }
      return
    } catch {
      throw Mismatch(expected, "\(error)")
    }
    throw Mismatch(expected, "accepted")
  }
}

/// What a command wanted and what it got.
struct Mismatch: Error {
  let expected: String
  let found: String

  init(_ expected: String, _ found: String) {
    self.expected = expected
    self.found = found
  }
}

extension ScriptCommand.Kind {
  var isAssertion: Bool {
    switch self {
    case .module, .definition, .instance, .register, .action: false
    case .assertReturn, .assertTrap, .assertTrapModule, .assertExhaustion, .assertException, .assertInvalid,
      .assertMalformed, .assertUnlinkable, .assertInvalidCustom, .assertMalformedCustom:
      true
    }
  }
}
