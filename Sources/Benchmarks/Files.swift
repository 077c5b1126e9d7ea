import Glibc
import WASI
import WebAssembly
import WebAssemblyText

/// What files cost a guest: 64 KiB written and read again, beside a native loop of the same system calls, in turns.
struct FileBenchmark {
  private static let guest = """
    (module
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_pwrite" (func $write (param i32 i32 i32 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_pread" (func $read (param i32 i32 i32 i64 i32) (result i32)))
      (memory (export "memory") 3)
      (data (i32.const 0) "guest")
      ;; A list of one piece: 65536 bytes at 65536.
      (data (i32.const 16) "\\00\\00\\01\\00\\00\\00\\01\\00")
      (func (export "open") (result i32)
        (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 5) (i32.const 1)
          (i64.const 0x46) (i64.const 0) (i32.const 0) (i32.const 8)))
      (func (export "run") (param $turns i32) (result i32)
        (local $error i32)
        (loop $again
          (local.set $error (i32.or (local.get $error)
            (call $write (i32.load (i32.const 8)) (i32.const 16) (i32.const 1) (i64.const 0) (i32.const 12))))
          (local.set $error (i32.or (local.get $error)
            (call $read (i32.load (i32.const 8)) (i32.const 16) (i32.const 1) (i64.const 0) (i32.const 12))))
          (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
        (local.get $error)))
    """

  func run() throws {
    var template = Array("/tmp/wascc-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw MissingFile(path: "/tmp") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let file = open("\(folder)/native", O_RDWR | O_CREAT, 0o600)
    defer {
      close(file)
      for name in ["/guest", "/native", ""] { remove(folder + name) }
    }
    let run = try guest(in: folder)
    var copy = [UInt8](repeating: 1, count: 65_536)
    var (ours, theirs) = (Double.infinity, Double.infinity)
    let turns: Int32 = 20
    for _ in 0..<1_000 {
      var start = now()
      guard try run(turns) == 0 else { throw MissingFile(path: "\(folder)/guest") }
      ours = min(ours, now() - start)
      start = now()
      for _ in 0..<turns {
        _ = pwrite(file, copy, 65_536, 0)
        _ = pread(file, &copy, 65_536, 0)
      }
      theirs = min(theirs, now() - start)
    }
    (ours, theirs) = (ours / Double(turns), theirs / Double(turns))
    print(
      row(
        "64 KiB files",
        ["\(decimals(ours / 1e3, 2)) us", "\(decimals(theirs / 1e3, 2)) us", "\(ratio(ours / theirs)) x"]))
  }

  private func guest(in folder: String) throws -> TypedFunction<Int32, Int32> {
    let engine = Engine(Engine.Configuration(countsBudget: true))
    var configuration = WASIConfiguration()
    configuration.directories = [GrantedDirectory(.host(folder), as: "/", isReadOnly: false)]
    var imports = Imports()
    try WASISystem(configuration).define(in: &imports)
    let module = try Module(try ModuleText.binary(from: Array(Self.guest.utf8)), engine: engine)
    let instance = try Instance(module, in: Store(engine: engine), imports: imports)
    let open = try instance.function("open").typed((() -> Int32).self)
    guard try open() == 0 else { throw MissingFile(path: "\(folder)/guest") }
    return try instance.function("run").typed(((Int32) -> Int32).self)
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
