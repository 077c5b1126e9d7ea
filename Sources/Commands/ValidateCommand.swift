internal import ArgumentParser
internal import JSON
internal import WebAssembly

struct ValidateCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Decode and validate modules as the engine would, without running them.")

  @Argument(help: "Modules in the binary format, or as text (.wat).")
  var files: [String]

  @OptionGroup var form: OutputOptions

  func run(in context: CommandContext) throws {
    let engine = Engine()
    var results: [JSONValue] = []
    var failures: [CommandFailure] = []
    for file in files {
      do {
        let module = try loadModule(file, engine)
        results.append(["file": .string(file), "valid": true, "functions": .integer(Int64(module.functionCount))])
        if !form.json { context.print("\(file): valid, \(counted(module.functionCount, "function"))") }
      } catch {
        results.append(["file": .string(file), "valid": false, "error": .string(error.message)])
        failures.append(error)
      }
    }
    if form.json { context.print(.array(results)) }
    for failure in failures.dropLast() { context.messages("wascc: \(failure)") }
    if let last = failures.last { throw last }
  }
}

/// Reads, decodes and validates a module file; text becomes bytes first.
func loadModule(_ file: String, _ engine: Engine) throws(CommandFailure) -> Module {
  var bytes = try readFile(file)
  if file.hasSuffix(".wat") { bytes = try binary(from: bytes, file) }
  do { return try Module(bytes, engine: engine) } catch {
    throw CommandFailure(.badInput, "\(file): \(error)")
  }
}
