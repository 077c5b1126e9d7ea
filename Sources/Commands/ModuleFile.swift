internal import ArgumentParser
internal import Claims
internal import WebAssembly

/// A module that a command is about to run.
struct ModuleFile {
  let path: String
  let bytes: [UInt8]
  /// Nil when the module runs unsigned.
  let claims: ModuleClaims?

  /// Reads a module and verifies its claims, unless the user has said that it may be unsigned.
  init(_ path: String, unsigned: Bool, _ context: CommandContext) throws(CommandFailure) {
    self.path = path
    bytes = try readFile(path)
    guard !unsigned else {
      claims = nil
      return
    }
    do { claims = try ModuleVerifier(clock: context.clock).verify(bytes) } catch {
      throw CommandFailure(
        error.isRefusal ? .refused : .badInput, "\(path): refused: \(error)",
        advice: "To run it all the same while you develop, add --unsigned.")
    }
  }

  func module(_ engine: Engine) throws(CommandFailure) -> Module {
    do { return try Module(bytes, engine: engine) } catch { throw CommandFailure(.badInput, "\(path): \(error)") }
  }

  /// The name it goes by in records.
  var name: String { claims?.name ?? stem(of: path) }
}
