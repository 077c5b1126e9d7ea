import Foundation
import Testing
import WebAssembly

/// What the language does not promise and the speed rests on: every handler ends in a jump.
@Suite struct DispatchTests {
  @Test("Ten million turns through every class of handler fit a thread of 128 KiB")
  func smallStack() throws {
    let thread = SmallThread(stackSize: 128 << 10) {
      let guest = try Guest(everyClass)
      return try guest.call("run", .i32(10_000_000))
    }
    // All but the first turn, where the wide number is zero.
    #expect(try thread.result() == [9_999_999])
  }

  #if arch(x86_64)
    @Test("No handler calls through a pointer, and those that compute save no register", .enabled(if: objdump != nil))
    func machineCode() throws {
      let handlers = try Disassembler.handlers(of: program("wascc-bench"))
      #expect(handlers.count > 1_000)
      for handler in handlers {
        #expect(!handler.instructions.contains { $0.hasPrefix("call") && $0.contains("*") }, "\(handler.name)")
        guard handler.isHot else { continue }
        #expect(!handler.instructions.contains { $0.hasPrefix("push") }, "\(handler.name)")
        #expect(handler.instructions.contains { $0.hasPrefix("jmp") && $0.contains("*") }, "\(handler.name)")
      }
    }
  #endif

  @Test("The generated handlers are what the generator writes")
  func generated() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/WebAssembly/Interpreter").resolvingSymlinksInPath()
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("handlers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.createDirectory(
      at: copy.appendingPathComponent("Generated"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: sources.appendingPathComponent("Operations"), to: copy.appendingPathComponent("Operations"))
    let process = try Process.run(program("HandlerGenerator"), arguments: [copy.path])
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: sources.appendingPathComponent("Generated").path
    ).sorted()
    #expect(
      files
        == (try FileManager.default.contentsOfDirectory(
          atPath: copy.appendingPathComponent("Generated").path
        ).sorted()))
    for file in files {
      let committed = try Data(contentsOf: sources.appendingPathComponent("Generated/\(file)"))
      let written = try Data(contentsOf: copy.appendingPathComponent("Generated/\(file)"))
      #expect(committed == written, "\(file): run HandlerGenerator and commit what it writes")
    }
  }
}

/// A program of this package, beside the tests.
private func program(_ name: String) -> URL {
  URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent(name)
}

private let objdump: URL? = ["/usr/bin/objdump", "/usr/bin/llvm-objdump"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}.map { URL(fileURLWithPath: $0) }

/// Reads handlers out of a program.
private struct Disassembler {
  struct Handler {
    let name: String
    var instructions: [String] = []

    /// Everything but calls out of the machine, whole memories, tables and arrays, atomics, 128 bits, and ends of a run.
    var isHot: Bool {
      let cold = [
        "op_exit", "op_unreachable", "op_hostFunction", "op_translate", "op_memory", "op_table", "op_callImport",
        "op_returnCall", "op_returnToInstance", "op_copyRange", "op_zeroL", "op_charge", "op_data", "op_elem",
        "op_callIndirect", "op_atomicFence", "op_throw", "linked", "_width", "_wait", "Add128",
        "op_structNewMany", "op_structNewDefault", "op_structNewLarge", "op_arrayNew",
        "op_arrayInit", "op_arrayFill", "op_arrayCopy", "isFunction",
        // Byte for byte, for which the baseline has no instruction, and with more addresses than registers are free.
        "i8x16Swizzle",
      ]
      return !cold.contains { name.contains($0) }
    }
  }

  static func handlers(of program: URL) throws -> [Handler] {
    guard let objdump else { return [] }
    let process = Process()
    process.executableURL = objdump
    process.arguments = ["-d", "--no-show-raw-insn", program.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var handlers: [Handler] = []
    var isInHandler = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasSuffix(">:") {
        isInHandler = line.contains("HandlerTable") && line.contains("op_")
        if isInHandler { handlers.append(Handler(name: String(line))) }
      } else if isInHandler, let tab = line.lastIndex(where: { $0 == "\t" }) {
        handlers[handlers.count - 1].instructions.append(String(line[line.index(after: tab)...]))
      }
    }
    return handlers
  }
}

/// A thread with a stack of a given size, and what came of it.
private final class SmallThread<Result: Sendable>: @unchecked Sendable {
  // Written by the thread before the semaphore, read after it.
  private var outcome: Swift.Result<Result, any Error>?
  private let finished = DispatchSemaphore(value: 0)

  init(stackSize: Int, _ body: @escaping @Sendable () throws -> Result) {
    let thread = Thread { [self] in
      outcome = Swift.Result { try body() }
      finished.signal()
    }
    thread.stackSize = stackSize
    thread.start()
  }

  func result() throws -> Result? {
    finished.wait()
    return try outcome?.get()
  }
}

/// A loop with at least one handler of every class: arithmetic of all types, forms and widths, loads and stores,
/// comparisons fused and not, selection, globals, conversions, tables of branches, calls of all kinds, structures, arrays
/// and casts.
private let everyClass = """
  (module
    (type $binary (func (param i32 i32) (result i32)))
    (type $pair (sub (struct (field $a (mut i32)) (field $b (ref null $pair)))))
    (type $bytes (array (mut i8)))
    (table funcref (elem $add $subtract))
    (memory 1)
    (global $count (mut i32) (i32.const 0))
    (global $sum (mut f64) (f64.const 0))
    (func $add (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
    (func $subtract (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
    (func $tail (param i32 i32) (result i32) (return_call $add (local.get 0) (local.get 1)))
    (func (export "run") (param $n i32) (result i32)
      (local $i i32) (local $wide i64) (local $d f64) (local $f f32) (local $t i32)
      (local $v v128)
      (local $p (ref null $pair)) (local $bytes (ref null $bytes))
      (local.set $bytes (array.new_default $bytes (i32.const 4)))
      (loop $turn
        (local.set $wide (i64.rotl (i64.add (local.get $wide) (i64.extend_i32_u (local.get $i))) (i64.const 7)))
        (local.set $wide (i64.mul (local.get $wide) (i64.const 0x123456789abcdef)))
        (local.set $d (f64.add (local.get $d) (f64.convert_i64_s (i64.shr_s (local.get $wide) (i64.const 40)))))
        (local.set $f (f32.mul (f32.demote_f64 (local.get $d)) (f32.const 0.5)))
        (local.set $f (f32.min (local.get $f) (f32.const 1000)))
        (i64.store offset=8 (i32.and (local.get $i) (i32.const 0xff8)) (local.get $wide))
        (f64.store (i32.const 64) (f64.sqrt (f64.abs (local.get $d))))
        (local.set $t (i32.and (i32.const 0xfff)
          (i32.load16_u (i32.add (i32.and (local.get $i) (i32.const 0xff)) (i32.const 8)))))
        (local.set $t (i32.add (local.get $t)
          (i32.load8_s (i32.add (local.get $t) (i32.and (local.get $i) (i32.const 3))))))
        (local.set $t (i32.div_u (local.get $t) (i32.const 3)))
        (local.set $t (select (local.get $t) (local.get $i) (f64.lt (local.get $d) (f64.const 5))))
        (local.set $t (i32.add (i32.clz (local.get $t)) (i32.trunc_sat_f32_s (local.get $f))))
        (block $third (block $second (block $first
          (br_table $first $second $third (i32.and (local.get $i) (i32.const 3))))
          (local.set $t (call $add (local.get $t) (i32.const 1))))
          (local.set $t (call $tail (local.get $t) (i32.const 2))))
        (local.set $t (call_indirect (type $binary) (local.get $t) (i32.const 1) (i32.and (local.get $i) (i32.const 1))))
        (local.set $v (i8x16.swizzle (f32x4.max (local.get $v) (f32x4.splat (local.get $f)))
          (i8x16.shl (v128.load8x8_u (i32.and (local.get $i) (i32.const 0xff))) (i32.const 1))))
        (local.set $v (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $v)
          (v128.load32_lane 2 (i32.const 8) (i16x8.replace_lane 3 (local.get $v) (local.get $t)))))
        (v128.store16_lane 5 (i32.add (i32.and (local.get $i) (i32.const 0xff8)) (i32.const 1)) (local.get $v))
        (local.set $t (i32.xor (local.get $t) (i16x8.bitmask (v128.bitselect (local.get $v) (v128.const i64x2 1 2)
          (i64x2.gt_s (local.get $v) (v128.const i64x2 0 0))))))
        (if (f32.gt (local.get $f) (f32.const 3)) (then (global.set $sum (f64.add (global.get $sum) (local.get $d)))))
        (local.set $p (struct.new $pair (local.get $t) (struct.new $pair (local.get $i) (ref.null $pair))))
        (struct.set $pair $a (ref.cast (ref $pair) (struct.get $pair $b (local.get $p))) (i32.add (local.get $t) (i32.const 1)))
        (array.set $bytes (local.get $bytes) (i32.and (local.get $i) (i32.const 3)) (local.get $t))
        (if (ref.test (ref $pair) (local.get $p))
          (then (local.set $t (array.get_s $bytes (local.get $bytes) (i32.and (local.get $t) (i32.const 3))))))
        (local.set $t (i32.add (local.get $t) (i31.get_s (ref.i31 (array.len (local.get $bytes))))))
        (if (i64.eqz (local.get $wide)) (then (local.set $t (i32.const 0))) (else (local.set $t (i32.const 1))))
        (global.set $count (i32.add (global.get $count) (local.get $t)))
        (br_if $turn (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (global.get $count)))
  """
