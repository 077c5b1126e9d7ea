// Whatever text arrives: a module's bytes or an error with a place in it. Bytes that are a module are written as text
// and read again as the same; and the text as a script, with its modules, is read or refused too.

import WebAssembly
import WebAssemblyText

private let engine = Engine(.init(features: .known))

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = Array(UnsafeBufferPointer(start: data, count: count))
  do throws(TextError) {
    check(try ModuleText.binary(from: source))
  } catch {
    precondition(error.offset <= source.count && error.line > 0 && error.column > 0, "an error is out of its text")
    _ = error.report(file: "fuzz.wat")
  }
  if let script = try? Script(source) {
    for command in script.commands.prefix(50) {
      if case .module(let module) = command.kind { _ = try? module.bytes() }
      if case .assertMalformed(let module, _) = command.kind { _ = try? module.bytes() }
    }
  }
  return 0
}

private func check(_ bytes: [UInt8]) {
  guard let module = try? Module(bytes, engine: engine) else { return }
  do {
    let text = try ModuleText.text(of: module, maximumBytes: 4 << 20)
    let again = try Module(ModuleText.binary(from: text), engine: engine)
    let rewritten = try ModuleText.text(of: again)
    precondition(rewritten == text, "writing and reading disagree")
  } catch {
    precondition(error is LimitError, "\(error)")
  }
}
