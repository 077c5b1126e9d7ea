import Testing

/// What the shell sees of `wascc exec`: pipes, full disks, limits, signals and streams that are closed.
@Suite("wascc exec as a process")
struct ExecProcessTests {
  /// Writes lines until it cannot, and ends with the error's number.
  static let lines = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\02\\00\\00\\00")
      (data (i32.const 16) "y\\n")
      (func (export "_start") (local $error i32)
        (loop $again
          (local.set $error (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
          (br_if $again (i32.eqz (local.get $error))))
        (call $exit (local.get $error)))
      (func (export "one") (result i32) (i32.const 1)))
    """

  /// Sleeps for a hundred seconds, then reads standard input and ends with how much came.
  static let sleeper = """
    (module
      (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func $nap (i32.store (i32.const 16) (i32.const 1)) (i64.store (i32.const 24) (i64.const 100_000_000_000))
        (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128))))
      (func $main (export "_start") (call $nap) (call $listen))
      (func $listen (export "listen")
        (i32.store (i32.const 0) (i32.const 256)) (i32.store (i32.const 4) (i32.const 100))
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
        (call $exit (i32.load (i32.const 8)))))
    """

  /// Threads that run tests block most signals, and what they start inherits that.
  private static let unblocking = """
    import os, signal, sys
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.execv("/bin/sh", ["sh", "-c", sys.argv[1]])
    """

  let wascc: Wascc

  init() throws {
    wascc = try Wascc()
    try wascc.write("lines.wat", Self.lines.utf8)
    try wascc.write("sleeper.wat", Self.sleeper.utf8)
  }

  /// What a shell makes of a line in which `run` stands for `wascc exec`.
  private func shell(_ line: String) throws -> (output: String, messages: String, status: Int32?) {
    let run = "run() { '\(try Program.wasccPath)' exec \"$@\"; }\n"
    let program = try Program(
      "/usr/bin/env", ["python3", "-c", Self.unblocking, run + line], in: wascc.folder, as: "shell")
    let status = program.status(within: 30)
    return (program.output, program.messages, status)
  }

  @Test("a reader that goes away is an error the program sees, and no signal")
  func closedPipe() throws {
    let seen = try shell("{ run lines.wat; echo $? > code; } | head -1")
    #expect(seen.output == "y\n")
    #expect(wascc.read("code") == "64\n")
    #expect(try shell("{ run --invoke one lines.wat; echo $? > code; } | true").messages == "")
    #expect(wascc.read("code") == "0\n")
  }

  @Test("a full disk is an error of the program, and of what wascc prints itself")
  func fullDisk() throws {
    #expect(try shell("run lines.wat > /dev/full").status == 51)
    let printed = try shell("run --invoke one lines.wat > /dev/full")
    #expect(printed.status == 73)
    #expect(printed.messages == "wascc: standard output: No space left on device\n")
  }

  @Test("a file that may grow no further is an error too")
  func fileLimit() throws {
    #expect(try shell("ulimit -f 8; run lines.wat > lines").status == 22)
    #expect(wascc.read("lines")?.utf8.count == 4096)
  }

  @Test(
    "time is up also while the program sleeps or waits for input",
    arguments: [
      ("run --timeout 0.1 sleeper.wat", "nap (function 3)"),
      // A pipe that is its own writer is never at its end.
      ("mkfifo pipe; run --timeout 0.1 --invoke listen sleeper.wat <> pipe", "listen (function 5)"),
    ])
  func waiting(_ line: String, _ place: String) throws {
    let seen = try shell(line)
    #expect(seen.status == 124)
    #expect(seen.messages.hasPrefix("wascc: sleeper.wat: exhausted: deadline exceeded\n   at \(place) 0x"))
  }

  @Test("virtual time is slept in no time")
  func virtualTime() throws {
    #expect(try shell("run --deterministic sleeper.wat < /dev/null").status == 0)
  }

  @Test("signals end it as they end any program", arguments: [("TERM", 143), ("KILL", 137)])
  func signals(_ name: String, _ status: Int32) throws {
    let line = "'\(try Program.wasccPath)' exec sleeper.wat & p=$!; kill -\(name) $p; wait $p"
    #expect(try shell(line).status == status)
  }

  @Test("closed streams are empty and silent, and their numbers are nobody's")
  func closedStreams() throws {
    #expect(try shell("run --invoke listen sleeper.wat <&-").status == 0)
    #expect(try shell("run --timeout 0.2 lines.wat >&-").status == 124)
    #expect(try shell("printf abc | run --deterministic sleeper.wat 2>&-").status == 3)
  }

  @Test("the shell's variables come only when asked for")
  func environment() throws {
    let program = Wascc.repository + "/Tests/WASITests/Programs/index.wasm"
    let line = { (options: String) in "NAME=shell run --tmpfs / \(options) \(program) / < /dev/null" }
    #expect(try shell(line("")).output.hasPrefix("21 files, variable None\n"))
    #expect(try shell(line("--env-inherit")).output.hasPrefix("21 files, variable Some(\"shell\")\n"))
    #expect(try shell(line("--env-inherit --env NAME=own")).output.hasPrefix("21 files, variable Some(\"own\")\n"))
    #expect(try shell(line("--env NAME=a --env NAME=b")).output.hasPrefix("21 files, variable Some(\"b\")\n"))
  }
}
