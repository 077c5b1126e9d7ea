internal import Glibc

// Files by the system's own calls: reading and writing whole files is all the commands need, and Foundation would cost
// more at start than most commands take.

/// The largest module the command line reads.
let maximumModuleBytes = 256 << 20

/// The whole file at `path`.
func readFile(_ path: String, maximum: Int = maximumModuleBytes) throws(CommandFailure) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw CommandFailure(
      .missingFile, "\(path): \(systemError())", advice: "Check the path and the file's permissions.")
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
    throw CommandFailure(.missingFile, "\(path): this is a directory", advice: "Name the file itself.")
  }
  guard let bytes = readAll(descriptor, maximum: maximum) else {
    throw CommandFailure(.badInput, "\(path): larger than the \(maximum) bytes allowed, or not readable")
  }
  return bytes
}

/// Everything a descriptor gives, or nil when it is more than `maximum` or cannot be read.
func readAll(_ descriptor: Int32, maximum: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  let size = 64 << 10
  while bytes.count <= maximum {
    var read = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      read = Glibc.read(descriptor, buffer.baseAddress, size)
      count = max(0, read)
    }
    if read < 0, errno == EINTR { continue }
    if read < 0 { return nil }
    if read == 0 { return bytes }
    bytes += piece
  }
  return nil
}

/// False when not everything could be written; `errno` says why.
@discardableResult func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else { return false }
    rest = rest.dropFirst(written)
  }
  return true
}

/// Writes a file whole or not at all: beside its place first, then moved there. Without `replacing`, a file that
/// exists stays as it is and is a failure.
func writeFile(
  _ path: String, _ bytes: [UInt8], mode: mode_t = 0o644, replacing: Bool = false
) throws(CommandFailure) {
  let aside = replacing ? "\(path).\(getpid()).new" : path
  let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else {
    let advice = errno == EEXIST ? "It is left as it is; choose another name." : "Check the folder and its permissions."
    throw CommandFailure(.cannotCreate, "\(path): \(systemError())", advice: advice)
  }
  let isWritten = writeAll(bytes, to: descriptor) && (fsync(descriptor) == 0 || errno == EINVAL)
  let failure = isWritten ? nil : systemError()
  guard close(descriptor) == 0, isWritten, !replacing || rename(aside, path) == 0 else {
    let error = failure ?? systemError()
    unlink(aside)
    throw CommandFailure(.cannotCreate, "\(path): \(error)")
  }
}

func makeFolder(_ path: String) throws(CommandFailure) {
  guard mkdir(path, 0o755) == 0 else {
    throw CommandFailure(.cannotCreate, "\(path): \(systemError())", advice: "Choose a name that is not taken.")
  }
}

func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// The permission bits of a file others than its owner could use.
func isOpenToOthers(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
}

/// This program's own file.
func programPath() -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Whether two paths lead to one file.
func sameFile(_ a: String, _ b: String) -> Bool {
  var (first, second) = (stat(), stat())
  return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev && first.st_ino == second.st_ino
}

/// The last part of a path, without its extension.
func stem(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return String(name[..<dot])
}

func systemError() -> String { String(cString: strerror(errno)) }
