internal import ArgumentParser
internal import WebAssembly
internal import WebAssemblyText

/// Modules between their two formats. Whatever the engine can decode may be shown, also what it does not run by default.
private let translator = Engine(.init(features: .known))

struct WasmToWatCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "wasm2wat", abstract: "Write a module as text.",
    discussion: "The text has the names the module brings, and gives the same module back.")

  @Argument(help: "A module in the binary format.")
  var file: String

  @OptionGroup var destination: Destination

  func run(in context: CommandContext) throws {
    let module = try loadModule(file, translator)
    do { try destination.write(try ModuleText.text(of: module), context) } catch let error as LimitError {
      throw CommandFailure(.badInput, "\(file): \(error)")
    }
  }
}

struct WatToWasmCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "wat2wasm", abstract: "Write a module in the binary format.",
    discussion: "Errors show the line and the place. The module is validated too.")

  @Argument(help: "A module as text.")
  var file: String

  @OptionGroup var destination: Destination

  @Flag(help: "Write the module even when it is invalid.")
  var unchecked = false

  func run(in context: CommandContext) throws {
    let bytes = try binary(from: readFile(file), file)
    if !unchecked {
      do { _ = try Module(bytes, engine: translator) } catch {
        throw CommandFailure(
          .badInput, "\(file): \(error)", advice: "Offsets are those of the module; --unchecked writes it all the same."
        )
      }
    }
    try destination.write(bytes, context)
  }
}

/// Where a command's one result goes.
struct Destination: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file to write. (default: standard output)")
  var output: String?

  func write(_ bytes: [UInt8], _ context: CommandContext) throws(CommandFailure) {
    guard let output else { return context.output(bytes) }
    try writeFile(output, bytes, replacing: true)
  }
}

/// Text to bytes; what is wrong with it is told with the line and a caret.
func binary(from text: [UInt8], _ file: String) throws(CommandFailure) -> [UInt8] {
  do { return try ModuleText.binary(from: text) } catch {
    throw CommandFailure(.badInput, error.report(file: file))
  }
}
