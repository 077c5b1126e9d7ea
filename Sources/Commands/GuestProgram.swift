internal import WASI
internal import WebAssembly

/// A module that is run by itself, as a program or for one of its functions.
struct GuestProgram {
  let file: String
  let module: Module
  let system: WASISystem

  /// Runs the program; its exit code.
  func run(deadline: UInt64?) throws(CommandFailure) -> UInt32 {
    try ending { () throws in
      let instance = try instantiate(deadline)
      guard case .function(let start)? = instance.export("_start") else {
        throw CommandFailure(
          .badInput, "\(file): not a program: it exports no _start",
          advice: "To call one of its functions, name it with --invoke.")
      }
      try start.typed((() -> Void).self)()
      return 0
    }
  }

  /// Calls a function and describes its results.
  func invoke(_ name: String, _ words: [String], deadline: UInt64?) throws(CommandFailure) -> [String] {
    var lines: [String] = []
    let code = try ending { () throws in
      let instance = try instantiate(deadline)
      if case .function(let initialize)? = instance.export("_initialize") {
        try initialize.typed((() -> Void).self)()
      }
      let function = try instance.function(Name(name))
      let types = function.type.parameters
      guard types.count == words.count else {
        throw CommandFailure(
          .usage, "\(name) takes \(types.count) arguments, of type \(function.type), not \(words.count)")
      }
      var values: [Value] = []
      for (type, word) in zip(types, words) {
        guard let value = Self.value(of: word, type) else {
          throw CommandFailure(.usage, "\(word) is no argument of type \(type) for \(name)")
        }
        values.append(value)
      }
      lines = try function.call(values).map(Self.text)
      return 0
    }
    guard code == 0 else { throw CommandFailure(.failed, "\(file): \(WASIExit(code: code))") }
    return lines
  }

  private func instantiate(_ deadline: UInt64?) throws -> Instance {
    let store = Store(engine: module.engine)
    store.deadline = deadline
    var imports = Imports()
    system.define(in: &imports)
    return try Instance(module, in: store, imports: imports)
  }

  /// What an end of the guest means for the command.
  private func ending(_ body: () throws -> UInt32) throws(CommandFailure) -> UInt32 {
    do { return try body() } catch let exit as WASIExit {
      return exit.code
    } catch let failure as CommandFailure {
      throw failure
    } catch let trap as Trap {
      throw CommandFailure(Self.isOutOfTime(trap.reason) ? .timeout : .trap, "\(file): \(trap)")
    } catch let error as LinkError {
      throw CommandFailure(
        .badInput, "\(file): \(error)",
        advice: "Programs are offered wasi_snapshot_preview1 and the older wasi_unstable.")
    } catch {
      throw CommandFailure(.badInput, "\(file): \(error)")
    }
  }

  private static func isOutOfTime(_ reason: Trap.Reason) -> Bool {
    switch reason {
    case .budgetExhausted, .deadlineExceeded, .interrupted: true
    default: false
    }
  }

  // MARK: Values as people write them

  static func value(of word: String, _ type: ValueType) -> Value? {
    switch type {
    case .i32: integer(word, Int32.self, UInt32.self).map { .i32($0) }
    case .i64: integer(word, Int64.self, UInt64.self).map { .i64($0) }
    case .f32: Float(word).map { .f32($0) }
    case .f64: Double(word).map { .f64($0) }
    case .v128: vector(word).map { .v128($0) }
    default: word == "null" ? Value(zeroOf: type) : nil
    }
  }

  /// As it is printed: 32 hexadecimal digits, the highest first.
  private static func vector(_ word: String) -> V128? {
    let digits = word.dropFirst(2)
    guard word.hasPrefix("0x"), digits.count == 32, digits.allSatisfy(\.isHexDigit),
      let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
    else { return nil }
    return V128(low: low, high: high)
  }

  /// Decimal or hexadecimal, with a sign or with all its bits.
  private static func integer<S: FixedWidthInteger & SignedInteger, U: FixedWidthInteger & UnsignedInteger>(
    _ word: String, _: S.Type, _: U.Type
  ) -> S? {
    let isNegative = word.hasPrefix("-")
    let digits = isNegative ? String(word.dropFirst()) : word
    let isHexadecimal = digits.hasPrefix("0x")
    let text = isHexadecimal ? String(digits.dropFirst(2)) : digits
    guard text.first?.isHexDigit == true else { return nil }
    let radix = isHexadecimal ? 16 : 10
    if isNegative { return S("-" + text, radix: radix) }
    return S(text, radix: radix) ?? U(text, radix: radix).map { S(truncatingIfNeeded: $0) }
  }

  static func text(_ value: Value) -> String {
    switch value {
    case .i32(let number): return "\(number)"
    case .i64(let number): return "\(number)"
    case .f32(let number): return "\(number)"
    case .f64(let number): return "\(number)"
    case .v128(let bits):
      let digits = [bits.high, bits.low].map { part in
        let text = String(part, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
      }
      return "0x" + digits.joined()
    case .funcref(let function): return function == nil ? "null" : "a function"
    case .externref(let reference): return reference.map { "host object \($0.number)" } ?? "null"
    case .externalized: return "a reference"
    case .anyref(let reference): return reference == nil ? "null" : "a reference"
    case .exnref(let reference): return reference == nil ? "null" : "an exception"
    }
  }
}
