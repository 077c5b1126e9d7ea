import Glibc
import Testing
import WebAssembly
import WebAssemblyText

private let engine = Engine(.init(features: .known))

/// The text of the module that a text describes.
private func written(_ text: String) throws -> String {
  let module = try Module(ModuleText.binary(from: Array(text.utf8)), engine: engine)
  return String(decoding: try ModuleText.text(of: module), as: UTF8.self)
}

/// Binary to text and back.
private func again(_ bytes: [UInt8]) throws -> [UInt8] {
  try ModuleText.binary(from: ModuleText.text(of: Module(bytes, engine: engine)))
}

@Suite("A module becomes text, and the text the same module")
struct TextWriterTests {
  @Test("a small module reads well")
  func small() throws {
    let text = #"""
      (module $m (import "a" "b" (func $log (param i32))) (memory 1) (global $g (mut i64) (i64.const -5))
        (func $f (export "f") (param $x i32) (result i32) (local i32 i32) (local $y f64)
          (block (br_if 0 (local.get $x)) (call $log (i32.load offset=4 align=2 (local.get 1))))
          (i32.const 7)))
      """#
    #expect(
      try written(text) == #"""
        (module (@name "m")
          (type (;0;) (func (param i32)))
          (type (;1;) (func (param i32) (result i32)))
          (import "a" "b"
            (func $log (;0;) (type 0)))
          (memory (;0;) 1)
          (global (;0;) (mut i64) i64.const -5)
          (export "f" (func $f))
          (func $f (;1;) (type 1) (param $x i32) (result i32)
            (local i32 i32)
            (local $y f64)
            block  ;; @1
              local.get $x
              br_if 0 (;@1;)
              local.get 1
              i32.load offset=4 align=2
              call $log
            end
            i32.const 7))

        """#)
  }

  static let texts: [(String, String)] = [
    ("nothing", "(module)"),
    (
      "names that need quotes, annotations or numbers",
      #"(func $"a b") (func (@name "a b")) (func (@name "\1b[2J")) (func $c)"#
    ),
    ("a name for the module only", "(module $x)"),
    (
      "floats",
      """
      (func (drop (f32.const 0x1p-149)) (drop (f32.const -0)) (drop (f32.const nan:0x1)) (drop (f32.const -nan))
        (drop (f32.const inf)) (drop (f32.const 16777216)) (drop (f64.const 0x1.fffffffffffffp1023))
        (drop (f64.const -nan:0x4000000000001)) (drop (f64.const 5e-324)) (drop (f64.const 0.1)))
      """
    ),
    ("integers", "(func (drop (i32.const -2147483648)) (drop (i64.const 0x7fffffffffffffff)) (drop (i64.const -1)))"),
    (
      "vectors",
      """
      (memory 1) (func (param v128) (result v128)
        (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 (local.get 0) (v128.const f64x2 nan -1))
        (v128.load8_lane offset=3 15 (i32.const 0) (local.get 0)) (i32x4.add) (i32x4.extract_lane 3) (i32x4.splat))
      """
    ),
    (
      "custom sections everywhere",
      #"""
      (@custom "a" (before first) "1") (@custom "b" (after type) "\00\ff") (@custom "c" (before code) "3") (func)
      (@custom "d" "4") (@custom "e" (after import)) (@custom "e" (after code) "twice") (@custom "\n" (after data) "")
      """#
    ),
    (
      "branch hints",
      #"""
      (func (param i32) (local i64) (@metadata.code.branch_hint "\01") (if (local.get 0) (then)) (block
        local.get 0 (@metadata.code.branch_hint "\00") br_if 0)) (func)
        (func (block (br_if 0 (i32.const 1)) (@metadata.code.branch_hint "\00") (br_if 0 (i32.const 1))))
      """#
    ),
    ("a name section that the text gives itself", #"(func $f) (@custom "name" "\01\04\01\00\01g")"#),
    (
      "several memories and tables",
      """
      (memory 1) (memory $n i64 1 2) (table 1 funcref) (table i64 2 3 externref) (data $d "x") (elem $e func)
      (func (i32.store (i32.const 0) (i32.load8_u $n offset=0xffffffffff (i64.const 0)))
        (memory.copy $n 0 (i64.const 0) (i32.const 0) (i32.const 0)) (memory.init $n $d (i64.const 0) (i32.const 0) (i32.const 0))
        (memory.init $d (i32.const 0) (i32.const 0) (i32.const 0)) (data.drop $d) (elem.drop $e) (drop (memory.grow $n (i64.const 1)))
        (table.init 0 $e (i32.const 0) (i32.const 0) (i32.const 0)) (drop (table.size 1))
        (table.copy 0 0 (i32.const 0) (i32.const 0) (i32.const 0)) (call_indirect (i32.const 0)))
      """
    ),
    (
      "recursive types, fields and casts",
      """
      (rec (type $a (sub (struct (field (ref null $b)) (field (mut i8))))) (type $b (array (mut i16))))
      (rec (type $c (sub (struct (field (ref null $d)) (field (mut i8))))) (type $d (array (mut i16))))
      (type $e (sub final $a (struct (field (ref null $b)) (field (mut i8)) (field anyref))))
      (global (ref $a) (struct.new $a (array.new_fixed $b 2 (i32.const 1) (i32.const 2)) (i32.const 3)))
      (func (param anyref) (result i32)
        (block (result (ref $a)) (br_on_cast 0 anyref (ref $a) (local.get 0)) (drop) (return (i32.const 0)))
        (drop (ref.test (ref null $e) (local.get 0))) (drop (ref.cast (ref $c) (local.get 0)))
        (struct.get_u $a 1) (drop (ref.null $d)) (drop (select (result (ref null $c)) (ref.null $c) (ref.null $c) (i32.const 1))))
      """
    ),
    (
      "exceptions",
      """
      (tag $t (param i32)) (func (result i32) (block $l (result i32 exnref)
        (block $n (try_table (catch_ref $t $l) (catch_all $n) (throw $t (i32.const 1)))) (return (i32.const 0))) (throw_ref))
        (export "t" (tag $t)) (func)
      """
    ),
    (
      "the withdrawn exceptions, flat and folded",
      """
      (tag $t (param i32)) (func (result i32)
        try $l (result i32) i32.const 1 throw $t catch $t br $l catch_all rethrow $l end)
      (func (try (do (throw $t (i32.const 1))) (catch $t drop) (catch_all (rethrow 0))))
      (func (block $out (try $in (do (call 0) drop) (delegate $out))) try try call 0 drop delegate 0 catch_all end)
      """
    ),
    (
      "segments of all kinds",
      #"""
      (table $t 3 funcref) (table 1 (ref func) (ref.func $f)) (func $f) (memory 1)
      (elem (i32.const 0) $f) (elem (table 1) (i32.const 0) func $f) (elem func $f $f) (elem declare func $f)
      (elem (i32.const 1) funcref (ref.func $f) (ref.null func)) (elem externref) (elem declare (ref func) (item ref.func $f))
      (elem (table $t) (offset i32.const 0) (ref null func) (ref.func $f)) (data (i32.const 0) "\"\\\n\u{e9}") (data "")
      """#
    ),
    (
      "shared memories, pages of a byte, wide arithmetic",
      """
      (memory 1 1 shared (pagesize 1)) (func (result i64 i64)
        (i64.add128 (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)) (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
        atomic.fence)
      """
    ),
    (
      "imports and exports of everything, with strange names",
      #"""
      (import "" "\00" (func (param i32))) (import "é" "e\u{301}" (table 1 2 funcref)) (import "\u{202e}" "(;" (memory 0))
      (import "m" ";)" (global (mut f32))) (import "m" "\"" (tag)) (export "\u{7f}" (func 0)) (export "\\" (global 0))
      """#
    ),
  ]

  @Test("byte for byte", arguments: texts.map(\.0))
  func roundTrip(name: String) throws {
    let text = try #require(Self.texts.first { $0.0 == name }).1
    let bytes = try ModuleText.binary(from: Array(text.utf8))
    _ = try Module(bytes, engine: engine)
    #expect(try again(bytes) == bytes)
  }

  @Test("names that stand for one function only are identifiers, others annotations or nothing")
  func identifiers() throws {
    let text = try written(#"(func $a) (func (@name "a")) (func (@name "\1b")) (func $"b c" call 0 call 1 call 3)"#)
    #expect(text.contains("(func $a (;0;)") && text.contains(#"(func (;1;) (@name "a")"#))
    #expect(text.contains(#"(func (;2;) (@name "\1b")"#) && text.contains(#"(func $"b c" (;3;)"#))
    #expect(text.contains("call $a\n    call 1\n    call $\"b c\""))
  }

  @Test("numbers longer than they need be become short, and nothing else changes")
  func padding() throws {
    // A body with a padded index and an alignment, two groups of one type, and a data count that nothing needs.
    let bytes: [UInt8] =
      [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 12, 1, 0]
      + [10, 15, 1, 13, 2, 1, 0x7f, 1, 0x7f, 0x41, 0x80, 0, 0x1a, 0x10, 0x80, 0, 0x0b]
    let short = try again(bytes)
    #expect(short.suffix(12) == [10, 11, 1, 9, 1, 2, 0x7f, 0x41, 0, 0x1a, 0x10, 0, 0x0b].suffix(12))
    #expect(try again(short) == short)
  }

  @Test("the text of real modules is a fixed point", arguments: Self.fixtures)
  func realModules(path: String) throws {
    let module = try Module(try #require(Self.read(path)), engine: engine)
    let text = try ModuleText.text(of: module)
    let short = try ModuleText.binary(from: text)
    let shortened = try Module(short, engine: engine)
    #expect(try ModuleText.text(of: shortened) == text)
    #expect(shortened.encoded() == short)
    #expect(shortened.customSections == module.customSections)
  }

  @Test(
    "a million of anything is read, written and read again in linear time",
    arguments: [
      ("(func ", "block ", "end ", ")"), ("(func ", "(block ", ")", ")"),
      ("(func (block i32.const 0 br_table", " 0", "", "))"), ("", "(func)", "", ""),
    ])
  func linear(start: String, item: String, closing: String, end: String) throws {
    let count = 1_000_000
    let text = start + String(repeating: item, count: count) + String(repeating: closing, count: count) + end
    let before = Self.threadSeconds()
    let bytes = try ModuleText.binary(from: Array(text.utf8))
    #expect(Self.threadSeconds() - before < 2)
    #expect(try again(bytes) == bytes)
    #expect(Self.threadSeconds() - before < 8)
  }

  /// What this thread has used of a core; the machine may be busy with other things.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("a text has a limit: few bytes may declare many locals")
  func limit() throws {
    let locals = "(local " + String(repeating: "i64 ", count: 50_000) + ")"
    let text = String(repeating: "(func \(locals))", count: 20)
    let module = try Module(ModuleText.binary(from: Array(text.utf8)), engine: engine)
    #expect(module.bytes.count < 300)
    #expect(throws: LimitError.self) { try ModuleText.text(of: module, maximumBytes: 1_000_000) }
    #expect(try ModuleText.text(of: module).count > 4_000_000)
  }

  @Test("names full of garbage do no harm")
  func garbageNames() throws {
    let module = try ModuleText.binary(from: Array("(func $a (param $b i32) (local $c i32)) (func $d)".utf8))
    for place in 8..<module.count {
      for byte in [0, 1, 0x7f, 0x80, 0xff] as [UInt8] {
        var changed = module
        changed[place] = byte
        guard let loaded = try? Module(changed, engine: engine) else { continue }
        let text = try ModuleText.text(of: loaded)
        #expect(try ModuleText.text(of: Module(ModuleText.binary(from: text), engine: engine)) == text)
      }
    }
  }

  // MARK: Fixtures

  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  static let fixtures: [String] = [
    "actors/counter/counter", "actors/echo/echo", "actors/sampler/sampler", "actors/upper/upper.signed", "bench/mix",
    "bench/sha256",
  ]
  .map { root + "/fixtures/" + $0 + ".wasm" }

  private static func read(_ path: String) -> [UInt8]? {
    guard let stream = fopen(path, "rb") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
