// Whatever a guest calls, with whatever arguments: no crash, no way out of the directory it was granted, no descriptor
// left behind, and the call returns by the guest's deadline.
//
// An input is a program for a guest that only passes calls on. Its first byte says how the directory is had (kernel, own
// walk, memory), the next which namespace; then each call is a byte for the function and, for each argument, a byte that
// says of what kind it is. Beside the granted directory lie files that carry a mark. What is known about them is compared
// before and after, links counted, and the mark must not be found in the guest's memory.

import Glibc
import WASI
import WebAssembly
import WebAssemblyText

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Input(Array(UnsafeBufferPointer(start: data, count: count)))
  let cell = Cell.shared
  cell.furnish()
  let before = cell.surroundings()
  let descriptors = openDescriptors()
  run(&bytes, cell)
  precondition(cell.surroundings() == before, "something outside of the granted directory changed")
  precondition(openDescriptors() == descriptors, "a descriptor was left open")
  return 0
}

private let engine = Engine(.init(countsBudget: true))
private let modules = [loadProbe("wasi_snapshot_preview1"), loadProbe("wasi_unstable")]

private func run(_ input: inout Input, _ cell: Cell) {
  let kind = input.byte()
  let module = modules[Int(input.byte() % 2)]
  var ends: [Int32] = [0, 0]
  socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
  defer { for end in ends { close(end) } }
  do {
    var imports = Imports()
    try WASISystem(configuration(kind, cell, ends[0])).define(in: &imports)
    let instance = try Instance(module, in: Store(engine: engine), imports: imports)
    guard let memory = instance.memory("memory") else { preconditionFailure("the probe has a memory") }
    try putPaths(in: memory)
    try call(&input, instance, memory)
    precondition(!holdsMark(memory), "the guest has read what lies outside")
  } catch let exit as WASIExit {
    _ = exit
  } catch {
    preconditionFailure("\(error)")
  }
}

private func holdsMark(_ memory: Memory) -> Bool {
  memory.withUnsafeMutableBytes { bytes in
    var rest = UnsafeRawBufferPointer(bytes)
    while rest.count >= Cell.mark.count, let start = rest.baseAddress,
      let found = memchr(start, Int32(Cell.mark[0]), rest.count)
    {
      let place = UnsafeRawPointer(found) - start
      rest = UnsafeRawBufferPointer(rebasing: rest[place...])
      if rest.count >= Cell.mark.count, memcmp(found, Cell.mark, Cell.mark.count) == 0 { return true }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
    }
    return false
  }
}

private func configuration(_ kind: UInt8, _ cell: Cell, _ socket: Int32) -> WASIConfiguration {
  var configuration = WASIConfiguration()
  configuration.arguments = ["guest", "argument"]
  configuration.environment = [("NAME", "value")]
  configuration.clock = .virtual(start: 1)
  configuration.random = .seeded(1)
  configuration.transferBytes = 1 << 16
  configuration.descriptors = 64
  configuration.resolution = kind & 1 == 0 ? .automatic : .walk
  configuration.directories = [
    GrantedDirectory(kind & 6 == 6 ? .memory(bytes: 1 << 18) : .host(cell.granted), as: "/", isReadOnly: kind & 8 != 0),
    GrantedDirectory(.host(cell.granted + "/sub"), as: "/sub", isReadOnly: kind & 16 != 0),
    GrantedDirectory(.memory(bytes: 1 << 16), as: "/memory"),
  ]
  configuration.sockets = [socket]
  return configuration
}

// MARK: The guest

private let parameters: [(name: String, kinds: String)] = [
  ("args_get", "ii"), ("args_sizes_get", "ii"), ("environ_get", "ii"), ("environ_sizes_get", "ii"),
  ("clock_res_get", "ii"), ("clock_time_get", "iIi"), ("random_get", "ii"), ("sched_yield", ""), ("fd_advise", "fIIi"),
  ("fd_allocate", "fII"), ("fd_close", "f"), ("fd_datasync", "f"), ("fd_sync", "f"), ("fd_fdstat_get", "fi"),
  ("fd_fdstat_set_flags", "fi"), ("fd_fdstat_set_rights", "fII"), ("fd_filestat_get", "fi"),
  ("fd_filestat_set_size", "fI"), ("fd_filestat_set_times", "fIIi"), ("fd_prestat_get", "fi"),
  ("fd_prestat_dir_name", "fii"), ("fd_renumber", "ff"), ("fd_read", "fvvi"), ("fd_pread", "fvvIi"),
  ("fd_write", "fvvi"), ("fd_pwrite", "fvvIi"), ("fd_seek", "fIii"), ("fd_tell", "fi"), ("fd_readdir", "fiiIi"),
  ("path_create_directory", "fpp"), ("path_filestat_get", "fippi"), ("path_filestat_set_times", "fippIIi"),
  ("path_link", "fippfpp"), ("path_open", "fippiRRii"), ("path_readlink", "fppiii"), ("path_remove_directory", "fpp"),
  ("path_rename", "fppfpp"), ("path_symlink", "ppfpp"), ("path_unlink_file", "fpp"), ("poll_oneoff", "iiii"),
  ("sock_recv", "fvviii"), ("sock_send", "fvvii"), ("sock_shutdown", "fi"), ("proc_raise", "i"), ("proc_exit", "i"),
]

/// A guest that passes every call on.
private func loadProbe(_ namespace: String) -> Module {
  let functions = parameters.map { call in
    let types = call.kinds.map { "IR".contains($0) ? "i64" : "i32" }.joined(separator: " ")
    let type = "(param \(types))" + (call.name == "proc_exit" ? "" : " (result i32)")
    return """
      (import "\(namespace)" "\(call.name)" (func $\(call.name) \(type)))
      (export "\(call.name)" (func $\(call.name)))
      """
  }
  let text = "(module \(functions.joined(separator: "\n")) (memory (export \"memory\") 2 2))"
  do { return try Module(try ModuleText.binary(from: Array(text.utf8)), engine: engine) } catch {
    preconditionFailure("\(error)")
  }
}

private let paths = [
  "a", "b", "sub", "sub/c", "..", "../mark", "out", ".", "sub/", "a/../b", "/", "out/", "sub/../../mark", "outside",
  "outside/mark", "outside/", "new", "new/", "sub/up", "sub/up/..", "loop", "sub/../sub/./c", "", "a\0b", "here/..",
  "here/here/../../mark", "new/deeper", "fifo", "\u{fc}", "../", "sub/../..", "parent/", "parent/mark", "root/etc",
]
private let pathStart = 0x100
private let pathRoom = 64
private let vectorStart = 0x1_0000

private func putPaths(in memory: Memory) throws {
  for (index, path) in paths.enumerated() { try memory.write(Array(path.utf8), at: pathStart + index * pathRoom) }
  // Lists of pieces: one, some, overlapping, past the end.
  let pieces: [(UInt32, UInt32)] = [(0x1_8000, 0x100), (0x1_8100, 1), (0x1_8000, 0x4000), (0x1_ffff, 2), (0x100, 0x40)]
  for (index, piece) in pieces.enumerated() {
    try memory.store(piece.0, at: vectorStart + 8 * index)
    try memory.store(piece.1, at: vectorStart + 8 * index + 4)
  }
}

private func call(_ input: inout Input, _ instance: Instance, _ memory: Memory) throws {
  var left = 200
  while !input.isEmpty, left > 0 {
    left -= 1
    let (name, kinds) = parameters[Int(input.byte()) % parameters.count]
    var values: [Value] = []
    var previous: (kind: Character, index: Int)?
    for kind in kinds {
      values.append(argument(kind, &input, &previous))
    }
    // Whatever waits is ended by this; nothing here takes as long by itself.
    instance.store.deadline = MonotonicClock.now + 2_000_000
    let start = MonotonicClock.now
    do { _ = try instance.function(Name(name)).call(values) } catch let trap as Trap {
      switch trap.reason {
      case .deadlineExceeded, .interrupted, .budgetExhausted: return
      default: throw trap
      }
    }
    precondition(MonotonicClock.now - start < 10_000_000_000, "\(name) does not come back")
  }
}

/// An argument of a kind: a descriptor, both halves of a path, of a list of pieces, rights, or a number.
private func argument(
  _ kind: Character, _ input: inout Input, _ previous: inout (kind: Character, index: Int)?
) -> Value {
  let choice = input.byte()
  defer { if previous?.kind == kind { previous = nil } else { previous = (kind, Int(choice)) } }
  if choice >= 0xf0 { return "IR".contains(kind) ? .i64(input.wide()) : .i32(Int32(truncatingIfNeeded: input.wide())) }
  switch kind {
  case "f": return .i32(Int32(choice % 16))
  case "p", "v":
    let isSecond = previous?.kind == kind
    let index = (isSecond ? previous?.index ?? 0 : Int(choice))
    if kind == "v" { return .i32(isSecond ? Int32(choice % 4) : Int32(vectorStart + 8 * (index % 5))) }
    let path = index % paths.count
    return .i32(Int32(isSecond ? paths[path].utf8.count : pathStart + path * pathRoom))
  case "R": return .i64(choice < 0x80 ? 0x3fff_ffff : choice < 0xc0 ? 0 : 1 << Int64(choice % 30))
  case "I": return .i64(Int64(choice) - 4)
  default:
    return .i32(
      choice < 0x80 ? Int32(choice % 32) : choice < 0xc0 ? 0x8000 + Int32(choice) * 8 : 0x1_fff0 + Int32(choice % 32))
  }
}

private struct Input {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var isEmpty: Bool { bytes.isEmpty }
  mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }
  mutating func wide() -> Int64 { (0..<8).reduce(0) { word, _ in word << 8 | Int64(byte()) } }
}

// MARK: The granted directory and what lies beside it

private final class Cell: @unchecked Sendable {
  static let shared = Cell()
  static let mark = Array("a mark that no guest may see 5ad1".utf8)

  private let root: String
  var granted: String { root + "/in" }

  private init() {
    // A guest that makes a file huge is told so, instead of filling the disk.
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    var template = Array("/dev/shm/wasi-fuzz-XXXXXX".utf8CString)
    root = String(cString: mkdtemp(&template))
    mkdir(root + "/outside", 0o755)
    put("mark")
    put("outside/mark")
    atexit { Cell.shared.removeAll() }
  }

  private func put(_ name: String) {
    let descriptor = open(root + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Self.mark.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  private func removeAll() { remove(root) }

  private func remove(_ path: String) {
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(folder)
      for name in names where name != "." && name != ".." { removeEntry(path + "/" + name) }
    }
    rmdir(path)
  }

  /// A link to a directory is a link.
  private func removeEntry(_ path: String) {
    if unlink(path) != 0 { remove(path) }
  }

  /// The directory as every run finds it.
  func furnish() {
    remove(granted)
    mkdir(granted, 0o755)
    mkdir(granted + "/sub", 0o755)
    for name in ["a", "sub/c"] {
      let descriptor = open(granted + "/" + name, O_WRONLY | O_CREAT, 0o644)
      _ = write(descriptor, "inside", 6)
      close(descriptor)
    }
    for (content, name) in [
      ("../mark", "out"), ("../outside", "outside"), ("..", "parent"), ("../../mark", "sub/up"), ("loop", "loop"),
      (".", "here"), ("/", "root"),
    ] {
      symlink(content, granted + "/" + name)
    }
    mkfifo(granted + "/fifo", 0o644)
  }

  /// What would change if something reached out: contents, times, links, owners and names.
  func surroundings() -> [String] {
    var seen = names(in: root) + names(in: root + "/outside")
    for name in ["mark", "outside", "outside/mark"] {
      var status = stat()
      lstat(root + "/" + name, &status)
      seen.append(
        "\(name) \(status.st_ino) \(status.st_mode) \(status.st_nlink) \(status.st_size) \(status.st_mtim) \(status.st_ctim)"
      )
    }
    return seen
  }

  private func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names.sorted()
  }
}

private func openDescriptors() -> Int {
  guard let folder = opendir("/proc/self/fd") else { return -1 }
  defer { closedir(folder) }
  var count = 0
  while readdir(folder) != nil { count += 1 }
  return count
}
