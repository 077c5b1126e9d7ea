// Whatever bytes arrive: a module or a rejection. A module is encoded and decoded again as the same, written as text
// and read again as the same, translated whole, and run: with a small memory, few instructions and arguments of zero.

import WebAssembly
import WebAssemblyText

private let everything = Engine(.init(features: .known, limits: .small))
private let running = Engine(.init(features: .default, limits: .small, countsBudget: true))

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  guard let module = load(bytes, everything) else { return 0 }
  checkEncoding(module)
  checkText(module)
  if let module = load(bytes, running) { run(module) }
  return 0
}

/// The module, or nil when it is rejected in one of the three ways there are.
private func load(_ bytes: [UInt8], _ engine: Engine) -> Module? {
  do { return try Module(bytes, engine: engine) } catch {
    precondition(error is DecodeError || error is ValidationError || error is LimitError, "\(error)")
    _ = "\(error)"
    return nil
  }
}

private func checkEncoding(_ module: Module) {
  let encoded = module.encoded()
  guard let again = load(encoded, everything) else { preconditionFailure("what was encoded is not a module") }
  precondition(again.encoded() == encoded, "encoding and decoding disagree")
}

private func checkText(_ module: Module) {
  do {
    let text = try ModuleText.text(of: module, maximumBytes: 4 << 20)
    let short = try ModuleText.binary(from: text)
    guard let again = load(short, everything) else { preconditionFailure("what was written is not a module") }
    let rewritten = try ModuleText.text(of: again)
    precondition(rewritten == text, "writing and reading disagree")
  } catch {
    precondition(error is LimitError, "\(error)")
  }
}

private func run(_ module: Module) {
  try? module.translateAll()
  let store = Store(engine: running)
  guard let instance = try? Instance(module, in: store) else { return }
  for export in module.exports.prefix(8) {
    guard case .function(let type) = export.type, let function = try? instance.function(export.name) else { continue }
    let arguments = type.parameters.compactMap(Value.init(zeroOf:))
    if arguments.count == type.parameters.count { _ = try? function.call(arguments) }
  }
}

extension Limits {
  fileprivate static var small: Limits {
    var limits = Limits()
    limits.tableEntries = 10_000
    limits.memoryBytes = 1 << 20
    limits.callDepth = 100
    limits.budget = 20_000
    return limits
  }
}
