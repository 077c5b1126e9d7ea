import Glibc
import Testing
import WASI
import WebAssembly
import WebAssemblyText

/// The calls as the interface's document lists them: name, parameters, and whether they answer a number.
let documentedCalls: [(name: String, parameters: String, answers: Bool)] = [
  ("args_get", "ii", true), ("args_sizes_get", "ii", true), ("environ_get", "ii", true),
  ("environ_sizes_get", "ii", true), ("clock_res_get", "ii", true), ("clock_time_get", "iIi", true),
  ("random_get", "ii", true), ("fd_advise", "iIIi", true), ("fd_allocate", "iII", true), ("fd_close", "i", true),
  ("fd_datasync", "i", true), ("fd_sync", "i", true), ("fd_fdstat_get", "ii", true),
  ("fd_fdstat_set_flags", "ii", true), ("fd_fdstat_set_rights", "iII", true), ("fd_filestat_get", "ii", true),
  ("fd_filestat_set_size", "iI", true), ("fd_filestat_set_times", "iIIi", true), ("fd_pread", "iiiIi", true),
  ("fd_pwrite", "iiiIi", true), ("fd_prestat_get", "ii", true), ("fd_prestat_dir_name", "iii", true),
  ("fd_read", "iiii", true), ("fd_readdir", "iiiIi", true), ("fd_renumber", "ii", true), ("fd_seek", "iIii", true),
  ("fd_tell", "ii", true), ("fd_write", "iiii", true), ("path_create_directory", "iii", true),
  ("path_filestat_get", "iiiii", true), ("path_filestat_set_times", "iiiiIIi", true), ("path_link", "iiiiiii", true),
  ("path_open", "iiiiiIIii", true), ("path_readlink", "iiiiii", true), ("path_remove_directory", "iii", true),
  ("path_rename", "iiiiii", true), ("path_symlink", "iiiii", true), ("path_unlink_file", "iii", true),
  ("poll_oneoff", "iiii", true), ("proc_exit", "i", false), ("proc_raise", "i", true), ("sched_yield", "", true),
  ("sock_accept", "iii", true), ("sock_recv", "iiiiii", true), ("sock_send", "iiiii", true),
  ("sock_shutdown", "ii", true),
]

/// A guest that passes every call on: it imports the functions of one namespace and exports a function for each.
enum ProbeModule {
  static let engine = Engine(Engine.Configuration(countsBudget: true))
  static let preview1 = load("wasi_snapshot_preview1")
  static let unstable = load("wasi_unstable", leavingOut: ["sock_accept"])

  static func text(_ namespace: String, leavingOut: Set<String> = []) -> String {
    let calls = documentedCalls.filter { !leavingOut.contains($0.name) }
    func types(_ parameters: String) -> String { parameters.map { $0 == "I" ? "i64" : "i32" }.joined(separator: " ") }
    let imports = calls.map { call in
      "(import \"\(namespace)\" \"\(call.name)\" (func $\(call.name) (param \(types(call.parameters))) \(call.answers ? "(result i32)" : "")))"
    }
    let wrappers = calls.map { call in
      let arguments = call.parameters.indices.enumerated().map { "(local.get \($0.offset))" }.joined()
      return
        "(func (export \"\(call.name)\") (param \(types(call.parameters))) \(call.answers ? "(result i32)" : "") (call $\(call.name) \(arguments)))"
    }
    return
      "(module \(imports.joined(separator: "\n")) (memory (export \"memory\") 32) \(wrappers.joined(separator: "\n")))"
  }

  private static func load(_ namespace: String, leavingOut: Set<String> = []) -> Module {
    do {
      return try Module(
        try ModuleText.binary(from: Array(text(namespace, leavingOut: leavingOut).utf8)), engine: engine)
    } catch { fatalError("\(error)") }
  }
}

/// Calls WASI functions the way a guest does, from its memory.
final class Probe {
  let instance: Instance
  let memory: Memory
  private var next = 1024
  /// What must be there as long as the guest is.
  private let kept: AnyObject?

  init(
    _ configuration: WASIConfiguration = WASIConfiguration(), _ module: Module = ProbeModule.preview1,
    keeping kept: AnyObject? = nil
  ) throws {
    self.kept = kept
    var imports = Imports()
    try WASISystem(configuration).define(in: &imports)
    instance = try Instance(module, in: Store(engine: ProbeModule.engine), imports: imports)
    memory = instance.memory("memory")!
  }

  /// The error number of a call.
  func call(_ name: String, _ arguments: Int...) throws -> Int {
    let call = documentedCalls.first { $0.name == name }!
    precondition(call.parameters.count == arguments.count, "\(name) takes \(call.parameters)")
    let values: [Value] = zip(call.parameters, arguments).map { kind, argument in
      kind == "I" ? .i64(Int64(argument)) : .i32(Int32(truncatingIfNeeded: argument))
    }
    guard case .i32(let result)? = try instance.function(Name(name)).call(values).first else { return 0 }
    return Int(result)
  }

  // MARK: The guest's memory

  /// Room for `count` bytes that nobody else has.
  func room(_ count: Int) -> Int {
    let place = next
    next = (next + count + 7) & ~7
    precondition(next <= memory.byteCount, "the probe has room")
    return place
  }

  func reset() { next = 1024 }

  func put(_ bytes: [UInt8]) throws -> (Int, Int) {
    let place = room(bytes.count)
    try memory.write(bytes, at: place)
    return (place, bytes.count)
  }

  func put(_ text: String) throws -> (Int, Int) { try put(Array(text.utf8)) }

  func u8(_ place: Int) throws -> Int { Int(try memory.load(at: place, as: UInt8.self)) }
  func u16(_ place: Int) throws -> Int { Int(try memory.load(at: place, as: UInt16.self)) }
  func u32(_ place: Int) throws -> Int { Int(try memory.load(at: place, as: UInt32.self)) }
  func u64(_ place: Int) throws -> UInt64 { try memory.load(at: place, as: UInt64.self) }

  // MARK: Calls that tests make often

  static let everything = 0x3fff_ffff
  static let create = 1, directory = 2, exclusive = 4, truncate = 8

  /// The new descriptor, or the negated error.
  func open(
    _ path: String, in directory: Int = 3, flags: Int = 0, rights: Int = 0x2 | 0x4 | 0x20 | 0x40 | 0x20_0000,
    inheriting: Int = 0, follow: Bool = true, descriptorFlags: Int = 0
  ) throws -> Int {
    let (text, count) = try put(path)
    let result = room(4)
    let error = try call(
      "path_open", directory, follow ? 1 : 0, text, count, flags, rights, inheriting, descriptorFlags, result)
    return error == 0 ? try u32(result) : -error
  }

  func opened(_ path: String, flags: Int = 0, rights: Int = 0x2 | 0x4 | 0x20 | 0x40 | 0x20_0000) throws -> Int {
    let result = try open(path, flags: flags, rights: rights)
    guard result >= 0 else { throw Unexpected("opening \(path): \(-result)") }
    return result
  }

  func write(_ descriptor: Int, _ text: String) throws -> Int {
    let (data, count) = try put(text)
    return try transfer("fd_write", descriptor, [(data, count)])
  }

  func read(_ descriptor: Int, _ count: Int) throws -> String {
    let place = room(count)
    let got = try transfer("fd_read", descriptor, [(place, count)])
    guard got >= 0 else { throw Unexpected("reading: \(-got)") }
    return String(decoding: try memory.read(at: place, count: got), as: UTF8.self)
  }

  /// Bytes moved, or the negated error.
  func transfer(_ name: String, _ descriptor: Int, _ pieces: [(Int, Int)], at offset: Int? = nil) throws -> Int {
    let vectors = try putVectors(pieces)
    let result = room(4)
    let error =
      if let offset {
        try call(name, descriptor, vectors, pieces.count, offset, result)
      } else {
        try call(name, descriptor, vectors, pieces.count, result)
      }
    return error == 0 ? try u32(result) : -error
  }

  func putVectors(_ pieces: [(Int, Int)]) throws -> Int {
    let vectors = room(8 * pieces.count)
    for (index, piece) in pieces.enumerated() {
      try memory.store(UInt32(truncatingIfNeeded: piece.0), at: vectors + 8 * index)
      try memory.store(UInt32(truncatingIfNeeded: piece.1), at: vectors + 8 * index + 4)
    }
    return vectors
  }

  /// Calls with a path in a directory and nothing else.
  func onPath(_ name: String, _ path: String, in directory: Int = 3) throws -> Int {
    let (text, count) = try put(path)
    return try call(name, directory, text, count)
  }

  func symlink(_ content: String, _ path: String, in directory: Int = 3) throws -> Int {
    let (text, count) = try put(content)
    let (name, length) = try put(path)
    return try call("path_symlink", text, count, directory, name, length)
  }

  func rename(_ from: String, _ to: String, in source: Int = 3, to target: Int = 3) throws -> Int {
    let (old, oldCount) = try put(from)
    let (new, newCount) = try put(to)
    return try call("path_rename", source, old, oldCount, target, new, newCount)
  }

  func link(_ from: String, _ to: String, in source: Int = 3, to target: Int = 3, flags: Int = 0) throws -> Int {
    let (old, oldCount) = try put(from)
    let (new, newCount) = try put(to)
    return try call("path_link", source, flags, old, oldCount, target, new, newCount)
  }

  func readLink(_ path: String, room count: Int = 256, in directory: Int = 3) throws -> (error: Int, text: String) {
    let (text, length) = try put(path)
    let target = room(count)
    let used = room(4)
    let error = try call("path_readlink", directory, text, length, target, count, used)
    guard error == 0 else { return (error, "") }
    return (0, String(decoding: try memory.read(at: target, count: try u32(used)), as: UTF8.self))
  }

  /// The place of a file's record, or the negated error.
  func status(_ path: String, follow: Bool = false, in directory: Int = 3) throws -> Int {
    let (text, count) = try put(path)
    let record = room(64)
    let error = try call("path_filestat_get", directory, follow ? 1 : 0, text, count, record)
    return error == 0 ? record : -error
  }

  func rights(_ descriptor: Int) throws -> (base: Int, inheriting: Int) {
    let record = room(24)
    guard try call("fd_fdstat_get", descriptor, record) == 0 else { throw Unexpected("no fdstat of \(descriptor)") }
    return (Int(try u64(record + 8)), Int(try u64(record + 16)))
  }

  /// The entries of a directory, read with a buffer of this size.
  func entries(_ descriptor: Int, buffer size: Int = 4096) throws -> [Entry] {
    var found: [Entry] = []
    var cookie = 0
    let buffer = room(size)
    let result = room(4)
    while true {
      let error = try call("fd_readdir", descriptor, buffer, size, cookie, result)
      guard error == 0 else { throw Unexpected("fd_readdir: \(error)") }
      let used = try u32(result)
      var place = 0
      while used - place >= 24 {
        let length = try u32(buffer + place + 16)
        guard used - place - 24 >= length else { break }
        cookie = Int(try u64(buffer + place))
        found.append(
          Entry(
            name: String(decoding: try memory.read(at: buffer + place + 24, count: length), as: UTF8.self),
            inode: try u64(buffer + place + 8), type: try u8(buffer + place + 20), next: cookie))
        place += 24 + length
      }
      if used < size { return found }
    }
  }

  struct Entry: Hashable {
    let name: String
    let inode: UInt64
    let type: Int
    let next: Int
  }
}

struct Unexpected: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A directory of the host that goes away with its test.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/wasi-test-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit {
    waitpid(start(["rm", "-rf", path]), nil, 0)
  }

  func write(_ name: String, _ text: String) {
    let descriptor = Glibc.open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = text.withCString { Glibc.write(descriptor, $0, strlen($0)) }
    close(descriptor)
  }

  func read(_ name: String) -> String? {
    guard let file = fopen(path + "/" + name, "rb") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0
  }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o755) }
  func makeLink(_ content: String, _ name: String) { Glibc.symlink(content, path + "/" + name) }
}

/// The three ways a directory can be had; what a guest sees is the same.
enum Backend: String, CaseIterable, CustomTestStringConvertible {
  case kernel, walk, memory

  var testDescription: String { rawValue }

  static let onDisk: [Backend] = [.kernel, .walk]

  func configuration(_ scratch: Scratch, isReadOnly: Bool = false) -> WASIConfiguration {
    var configuration = WASIConfiguration()
    configuration.resolution = self == .walk ? .walk : .automatic
    let source = self == .memory ? GrantedDirectory.Source.memory(bytes: 64 << 20) : .host(scratch.path)
    configuration.directories = [GrantedDirectory(source, as: "/", isReadOnly: isReadOnly)]
    return configuration
  }

  func probe(_ scratch: Scratch) throws -> Probe { try Probe(configuration(scratch), keeping: scratch) }
}

/// Starts another program; its process.
func start(_ words: [String]) -> pid_t {
  var arguments: [UnsafeMutablePointer<CChar>?] = []
  for word in words { arguments.append(strdup(word)) }
  arguments.append(nil)
  var child: pid_t = 0
  posix_spawnp(&child, words[0], nil, nil, &arguments, environ)
  for argument in arguments { free(argument) }
  return child
}

/// How many descriptors this process has open.
func openDescriptors() -> Int {
  guard let directory = opendir("/proc/self/fd") else { return -1 }
  defer { closedir(directory) }
  var count = 0
  while readdir(directory) != nil { count += 1 }
  return count
}

/// Error numbers, from the document.
enum E {
  static let success = 0, acces = 2, again = 6, badf = 8, exist = 20, fault = 21, fbig = 22, ilseq = 25, inval = 28
  static let isdir = 31, loop = 32, mfile = 33, nametoolong = 37, noent = 44, nomem = 48, nospc = 51, notdir = 54
  static let notempty = 55, notsock = 57, notsup = 58, overflow = 61, perm = 63, pipe = 64, spipe = 70, xdev = 75
  static let notcapable = 76, busy = 10, nxio = 60
}
