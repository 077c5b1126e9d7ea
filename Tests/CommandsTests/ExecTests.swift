import Testing

@Suite("wascc exec")
struct ExecTests {
  /// Writes its arguments after the first, each on a line, and ends with their number.
  private static let echo = """
    (module
      (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func $main (export "_start") (local $p i32)
        (drop (call $sizes (i32.const 0) (i32.const 4)))
        (drop (call $args (i32.const 1024) (i32.const 2048)))
        (i32.store (i32.const 8) (i32.const 2048))
        (i32.store (i32.const 12) (i32.load (i32.const 4)))
        (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 16)))
        (call $exit (i32.load (i32.const 0)))))
    """

  private static let sums = """
    (module (memory 1 65536)
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "pair") (param f64 i64) (result i64 f64) (local.get 1) (local.get 0))
      (func (export "same") (param v128 funcref externref) (result v128 funcref externref)
        (local.get 0) (local.get 1) (local.get 2))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
      (func $inner (unreachable)) (func $outer (export "trap") (call $inner))
      (func (export "spin") (loop (br 0)))
      (func $deep (export "deep") (call $deep)))
    """

  private func wascc() throws -> Wascc {
    let wascc = try Wascc()
    try wascc.write("echo.wat", Self.echo.utf8)
    try wascc.write("sums.wat", Self.sums.utf8)
    try wascc.write("bare.wasm", bareModule)
    try wascc.write("text.txt", "no module at all\n".utf8)
    return wascc
  }

  @Test("a program gets its words, options of its own among them, and its code comes back") func program() throws {
    let outcome = try wascc()("exec", "--env", "A=B", "DIR/echo.wat", "--dir", "x", "--deterministic=1", "-")
    #expect(outcome.output.split(separator: "\0").dropFirst() == ["--dir", "x", "--deterministic=1", "-"])
    #expect(outcome.status == 5)
  }

  @Test("a module may come on standard input, as text or binary") func standardInput() throws {
    let outcome = try wascc()("exec", "-", "x", input: Self.echo)
    #expect(outcome.status == 2)
    #expect(outcome.output == "-\0x\0")
  }

  @Test(
    "a function is called with typed arguments and its results are printed",
    arguments: [
      (["add", "40", "2"], "42\n"), (["add", "0xffffffff", "-1"], "-2\n"), (["pair", "1.5", "-7"], "-7\n1.5\n"),
      (["pair", "-inf", "0x7fffffffffffffff"], "9223372036854775807\n-inf\n"), (["pair", "nan", "0"], "0\nnan\n"),
      (
        ["same", "0x000102030405060708090a0b0c0d0e0f", "null", "null"],
        "0x000102030405060708090a0b0c0d0e0f\nnull\nnull\n"
      ),
    ])
  func invoke(_ words: [String], _ expected: String) throws {
    let outcome = try wascc().run(["exec", "--invoke", words[0], "DIR/sums.wat"] + words.dropFirst())
    #expect(outcome.output == expected)
    #expect(outcome.status == 0)
  }

  @Test(
    "every end has its status",
    arguments: [
      (["DIR/none.wasm"], 66), (["DIR/text.txt"], 65), (["DIR/bare.wasm"], 65), ([], 64), (["--fuel", "0", "x"], 64),
      (["--dir", "", "DIR/echo.wat"], 64), (["--env", "X", "DIR/echo.wat"], 64), (["--timeout", "-1", "x"], 64),
      (["--max-memory", "much", "x"], 64), (["--deterministic=much", "x"], 64),
      (["--dir", "DIR/none", "DIR/echo.wat"], 66),
      (["--invoke", "trap", "DIR/sums.wat"], 134), (["--invoke", "deep", "DIR/sums.wat"], 134),
      (["--invoke", "spin", "--fuel", "1000000", "DIR/sums.wat"], 124),
      (["--invoke", "spin", "--timeout", "0.05", "DIR/sums.wat"], 124),
      (["--invoke", "none", "DIR/sums.wat"], 65), (["--invoke", "add", "DIR/sums.wat", "1"], 64),
      (["--invoke", "add", "DIR/sums.wat", "1", "1.5"], 64),
      (["--invoke", "add", "DIR/sums.wat", "1", "4294967296"], 64),
    ] as [([String], Int32)])
  func statuses(_ words: [String], _ status: Int32) throws {
    #expect(try wascc().run(["exec"] + words).status == status)
  }

  @Test("directories have the names and rights they are granted with") func directories() throws {
    let wascc = try wascc()
    try wascc.write("text", "one\ntwo\n".utf8)
    let edit = "REPO/Tests/WASITests/Programs/edit.wasm"
    let run = { (grant: String, path: String, commands: String) in
      wascc("exec", "--dir", grant, edit, path, input: commands)
    }
    let here = "\(wascc.folder)"
    #expect(run("\(here)::/data", "/data/text", ",p\n").output == "2 lines\none\ntwo\n")
    #expect(run("\(here)::/data", "/text", "").output == "0 lines\n")
    #expect(run(here, "\(here)/text", "").output == "2 lines\n")
    let kept = run("\(here)::.:ro", "text", "1d\n,p\nw\n")
    #expect(kept.output == "2 lines\ntwo\n")
    #expect(kept.messages.split(separator: "\n").joined() == "text: Capabilities insufficient")
    #expect(wascc.read("text") == "one\ntwo\n")
    #expect(run("\(here)::/", "/text", "1d\nw\n").output == "2 lines\n4 bytes\n")
    #expect(wascc.read("text") == "two\n")
  }

  @Test("a directory in memory is empty, writable, bounded and gone afterwards") func memoryDirectory() throws {
    let wascc = try wascc()
    let edit = "REPO/Tests/WASITests/Programs/edit.wasm"
    let commands = "a\n\(String(repeating: "x", count: 900))\n.\nw\n"
    #expect(wascc("exec", "--tmpfs", "/scratch", edit, "/scratch/f", input: commands).output == "0 lines\n901 bytes\n")
    #expect(wascc("exec", "--tmpfs", "/scratch", edit, "/scratch/f").output == "0 lines\n")
    let full = wascc("exec", "--tmpfs", "/scratch=1KiB", edit, "/scratch/f", input: commands)
    #expect(full.messages.split(separator: "\n").joined() == "/scratch/f: No space left on device")
    #expect(wascc("exec", "--tmpfs", "/scratch=much", edit, "/scratch/f").status == 64)
  }

  @Test(
    "what is not offered is named, and what is",
    arguments: [
      ("wasi", "thread-spawn"), ("wasi:cli/environment@0.2.0", "get-arguments"),
      ("wasi_snapshot_preview1", "sock_open"),
      ("wasi_unstable", "sock_accept"), ("wasi_ephemeral_nn", "load"),
    ])
  func unknownImports(_ module: String, _ name: String) throws {
    let wascc = try wascc()
    let text = "(module (import \"\(module)\" \"\(name)\" (func)) (func (export \"_start\")))"
    try wascc.write("foreign.wat", text.utf8)
    let outcome = wascc("exec", "DIR/foreign.wat")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("\"\(module)\" \"\(name)\""))
    #expect(outcome.messages.contains("Programs are offered wasi_snapshot_preview1 and the older wasi_unstable."))
  }

  @Test("a trap shows where, with names") func backtrace() throws {
    let outcome = try wascc()("exec", "--invoke", "trap", "DIR/sums.wat")
    #expect(outcome.messages.contains("trap: unreachable"))
    #expect(outcome.messages.contains("at inner (function 4) 0x"))
    #expect(outcome.messages.contains("at outer (function 5) 0x"))
  }

  @Test("memory is bounded") func memory() throws {
    #expect(try wascc()("exec", "--max-memory", "1MiB", "--invoke", "grow", "DIR/sums.wat", "16").output == "-1\n")
    #expect(try wascc()("exec", "--max-memory", "2MiB", "--invoke", "grow", "DIR/sums.wat", "16").output == "1\n")
  }

  @Test("a deterministic run repeats itself, and a seed changes it") func deterministic() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "look") (result i64 i64) (drop (call $random (i32.const 0) (i32.const 8)))
          (drop (call $time (i32.const 0) (i64.const 0) (i32.const 8)))
          (i64.load (i32.const 0)) (i64.load (i32.const 8))))
      """
    let wascc = try wascc()
    try wascc.write("look.wat", text.utf8)
    let run = { (option: String) in wascc("exec", option, "--invoke", "look", "DIR/look.wat").output }
    #expect(run("--deterministic") == run("--deterministic"))
    #expect(run("--deterministic=7") == run("--deterministic=7"))
    #expect(run("--deterministic=7") != run("--deterministic"))
  }
}
