import Foundation
import Testing
import WebAssembly

@Suite struct RealModules {
  static let paths: [String] = {
    let actors = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("fixtures/actors")
    let names = ["counter/counter", "echo/echo", "ping/ping", "sampler/sampler", "upper/upper.signed"]
    return names.map { actors.appendingPathComponent($0 + ".wasm").path }
  }()

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test("decode, encode, decode is the identity", arguments: paths)
  func roundTrip(path: String) throws {
    let engine = Engine()
    let module = try Module(try bytes(path), engine: engine)
    let again = try Module(module.encoded(), engine: engine)
    #expect(again.encoded() == module.encoded())
    #expect(again.imports == module.imports && again.exports == module.exports)
    #expect(again.customSections == module.customSections)
  }

  @Test("V16: every prefix of the first 4 KiB is rejected; every byte there may change", arguments: paths)
  func mutations(path: String) throws {
    let engine = Engine()
    var bytes = try bytes(path)
    for position in 8..<min(4096, bytes.count) {
      if let outcome = load(Array(bytes.prefix(position)), engine) { Issue.record("\(position): \(outcome)") }
      let original = bytes[position]
      bytes[position] ^= UInt8(1 << (position % 8))
      if let outcome = load(bytes, engine) { Issue.record("\(position): \(outcome)") }
      bytes[position] = original
    }
  }

  /// What happened, if it was neither a module nor one of the three rejections.
  private func load(_ bytes: [UInt8], _ engine: Engine) -> String? {
    do {
      _ = try Module(bytes, engine: engine)
      return nil
    } catch is DecodeError {
      return nil
    } catch is ValidationError {
      return nil
    } catch is LimitError {
      return nil
    } catch {
      return "\(error)"
    }
  }
}
