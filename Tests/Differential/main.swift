// Runs modules and prints all that can be observed of them, a line for each event, so that another engine's lines can
// be compared. Paths of modules come on standard input; `differential.py` brings them and runs the other engine.
//
// Every exported function is called once, in order, with arguments that follow from its place; a hang limit, where the
// module has one, is set again before each call. Functions with vectors in their type are left out, which the other
// engine's interface does not know; a line before their lines says which functions are called. NaNs are printed as
// `nan`, since their bits are an engine's choice.

import Glibc
import WebAssembly

private struct Observation {
  private let engine: Engine
  private var lines: [String] = []
  /// Ended by a limit: other engines have other limits.
  private var isExhausted = false

  init(_ bytes: [UInt8]) {
    var limits = Limits()
    limits.deadline = 10_000_000_000
    engine = Engine(.init(limits: limits))
    do {
      try observe(Module(bytes, engine: engine))
    } catch let trap as Trap {
      note(trap, "instantiate")
    } catch {
      lines.append("refused \(error)")
    }
    if isExhausted { lines = ["exhausted"] }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func note(_ trap: Trap, _ place: String) {
    lines.append("\(place) trap \(trap.reason)")
    if trap.isExhaustion { isExhausted = true }
  }

  private mutating func observe(_ module: Module) throws {
    let log = Log()
    let instance = try Instance(module, in: Store(engine: engine), imports: imports(of: module, log))
    for (place, export) in module.exports.enumerated() {
      guard case .function(let type) = export.type, !isExhausted else { continue }
      let function = try instance.function(export.name)
      let arguments = type.parameters.enumerated().compactMap { argument($1, place + $0) }
      guard arguments.count == type.parameters.count, !type.results.contains(.v128) else { continue }
      lines.append("call \(place) \(export.name) \(FunctionType(parameters: type.parameters, results: type.results))")
      if let limit = try? instance.function("hangLimitInitializer") { _ = try limit.call() }
      do {
        let results = try function.call(arguments)
        lines += log.take() + ["\(export.name) returns \(results.map(shown).joined(separator: " "))"]
      } catch let trap as Trap {
        lines += log.take()
        note(trap, "\(export.name)")
      }
    }
    try digest(module, instance)
  }

  private mutating func digest(_ module: Module, _ instance: Instance) throws {
    for export in module.exports {
      if let memory = instance.memory(export.name) {
        let digest = memory.withUnsafeBytes { bytes in checksum(bytes) }
        lines.append("\(export.name) has \(memory.byteCount) bytes, checksum \(digest)")
      }
      if let value = try instance.global(export.name)?.value { lines.append("\(export.name) is \(shown(value))") }
    }
  }

  private func imports(of module: Module, _ log: Log) -> Imports {
    var imports = Imports()
    for wanted in module.imports {
      guard case .function(let type) = wanted.type else { continue }
      guard !type.parameters.contains(.v128) else {
        imports.define(wanted.module, wanted.name, type: type) { _, _ in }
        continue
      }
      let (name, parameters) = ("\(wanted.name)", type.parameters)
      imports.define(wanted.module, wanted.name, type: type) { _, slots in
        log.add("\(name) \(parameters.indices.map { shown(slots[$0], parameters[$0]) }.joined(separator: " "))")
      }
    }
    return imports
  }
}

/// What the guest has told since it was asked last.
private final class Log {
  private var lines: [String] = []

  func add(_ line: String) { lines.append(line) }

  func take() -> [String] {
    defer { lines = [] }
    return lines
  }
}

/// The argument for a parameter; nil for types the other engine cannot be given.
private func argument(_ type: ValueType, _ seed: Int) -> Value? {
  let numbers: [Int64] = [0, 1, -1, 127, -32768, 0x7fff_ffff, -0x8000_0000, 0x1234_5678_9abc]
  let number = numbers[seed % numbers.count]
  switch type {
  case .i32: return .i32(Int32(truncatingIfNeeded: number))
  case .i64: return .i64(number)
  case .f32: return .f32(Float(number) / 4)
  case .f64: return .f64(Double(number) / 4)
  default: return nil
  }
}

private func shown(_ value: Value) -> String {
  switch value {
  case .i32(let value): "\(value)"
  case .i64(let value): "\(value)"
  case .f32(let value): value.isNaN ? "nan" : "f32:\(value.bitPattern)"
  case .f64(let value): value.isNaN ? "nan" : "f64:\(value.bitPattern)"
  default: "another"
  }
}

private func shown(_ bits: UInt64, _ type: ValueType) -> String {
  switch type {
  case .i32: shown(.i32(Int32(truncatingIfNeeded: bits)))
  case .i64: shown(.i64(Int64(bitPattern: bits)))
  case .f32: shown(.f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
  case .f64: shown(.f64(Double(bitPattern: bits)))
  default: "another"
  }
}

/// CRC-32, as zlib computes it.
private func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
  let table = (0..<256).map { (n: UInt32) in (0..<8).reduce(n) { c, _ in c & 1 != 0 ? c >> 1 ^ 0xedb8_8320 : c >> 1 } }
  return ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
}

private func contents(of path: String) -> [UInt8] {
  guard let stream = fopen(path, "rb") else { return [] }
  defer { fclose(stream) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
  return bytes
}

while let path = readLine() {
  print(Observation(contents(of: path)).text + "end")
  fflush(nil)
}
