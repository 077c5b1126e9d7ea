// Writes the handlers of plain operations, and the tables that name them, from the operations' declarations.
//
//     swift run HandlerGenerator PATH-OF-Sources/WebAssembly/Interpreter
//
// A handler must be a plain named function, or the compiler does not turn its last call into a jump; there are more of
// them than anybody would write. The generator reads `enum I32Add: CommutativeOperation {`, type aliases of generic ones,
// `typealias I8x16Add = LaneAdd<UInt8>`, and top-level functions `func handleBranch(_ place: Place, _ values: Values) ->
// Int` in Operations/, and writes Generated/. A test runs it again and compares.
import Foundation

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: HandlerGenerator PATH-OF-Sources/WebAssembly/Interpreter\n".utf8))
  exit(64)
}
let interpreter = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
let sources = try OperationSources(in: interpreter.appendingPathComponent("Operations"))
let generated = interpreter.appendingPathComponent("Generated")
for file in GeneratedFiles(sources).all {
  try Data(file.text.utf8).write(to: generated.appendingPathComponent(file.name))
}
