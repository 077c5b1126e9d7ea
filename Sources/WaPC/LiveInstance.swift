import WebAssembly

/// One instance of a guest's module in a store of its own, started and ready.
struct LiveInstance {
  let store: Store
  /// What the instance prints by other ways than the protocol's.
  let console: GuestConsole
  let guestCall: TypedFunction<UInt32, UInt32, UInt32>
  /// Its number in records; zero when none are kept.
  let number: Int

  /// Instantiation runs the module's start section; then the exported start functions run, in the protocol's order.
  init(_ module: Module, _ context: GuestContext, _ configuration: GuestConfiguration) throws {
    let imports = try GuestImports(module, context, offers: configuration.offers)
    let console = imports.console
    self.console = console
    defer { console.flush() }
    number = configuration.recorder?.nextInstance() ?? 0
    store = Store(engine: module.engine, limits: configuration.limits ?? module.engine.limits)
    if let time = configuration.startTime { store.deadline = MonotonicClock.now &+ time }
    let instance = try Instance(module, in: store, imports: imports.imports)
    for name in Self.startFunctions { try Self.start(name, of: instance) }
    guestCall = try instance.function("__guest_call").typed(((UInt32, UInt32) -> UInt32).self)
    store.deadline = nil
  }

  private static let startFunctions: [Name] = ["_start", "_initialize", "wapc_init"]

  private static func start(_ name: Name, of instance: Instance) throws {
    guard case .function(let function)? = instance.export(name) else { return }
    do {
      try function.typed((() -> Void).self)()
    } catch let exit as any GuestExit where exit.exitCode == 0 {
      return
    } catch {
      throw GuestLoadError(.startFailed("\(name)", cause: "\(error)"))
    }
  }
}

/// Thrown by an import through which a guest ends itself in an orderly way.
public protocol GuestExit: Error {
  var exitCode: UInt32 { get }
}
