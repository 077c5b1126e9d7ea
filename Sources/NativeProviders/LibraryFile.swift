import Glibc

// A shared library looked at without loading it. Loading runs the library's constructors, so whatever can be refused is
// refused from the file's bytes: no file, not a library, another machine, no provider. Only the parts that are needed
// are read, each range checked against the file's size, because the file may be anything.
//
// Layout: "Executable and Linking Format", gABI 4.1, chapters "ELF Header", "Sections" and "Symbol Table".

/// A 64-bit little-endian ELF file, read piece by piece.
package struct LibraryFile {
  package enum Failure: Error, Equatable {
    case notARegularFile
    case notALibrary(String)
    case unreadable(String)
    case wrongArchitecture(String)
  }

  /// A function or object that the library offers.
  package struct Export: Sendable, Hashable {
    package let name: String
    package let isFunction: Bool
    package let size: UInt64
  }

  /// What a library says of itself without being loaded.
  package struct Contents: Sendable {
    package var architecture: String
    package var soname: String?
    package var needed: [String]
    package var exports: [Export]
  }

  private let descriptor: FileDescriptor
  private let size: UInt64
  private let machine: UInt16
  private let sectionOffset: UInt64
  private let sectionCount: Int

  /// Owns the open file.
  private final class FileDescriptor {
    let number: Int32
    init(_ number: Int32) { self.number = number }
    deinit { close(number) }
  }

  package init(path: String) throws(Failure) {
    // Non-blocking, so that a pipe in the library's place does not hold up the host.
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { throw .unreadable(errorText()) }
    descriptor = FileDescriptor(number)
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .unreadable(errorText()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
    size = UInt64(clamping: status.st_size)
    guard let header = Self.read(descriptor, at: 0, count: 64, size: size) else {
      throw .notALibrary("it is shorter than an ELF header")
    }
    guard Array(header[0..<4]) == [0x7f, 0x45, 0x4c, 0x46] else {
      throw .notALibrary("it does not begin with \\x7fELF")
    }
    guard header[4] == 2 else { throw .wrongArchitecture("a 32-bit machine") }
    guard header[5] == 1 else { throw .wrongArchitecture("a big-endian machine") }
    machine = header.u16(18)
    guard header.u16(16) == 3 else { throw .notALibrary("it is not of the type ET_DYN") }
    sectionOffset = header.u64(40)
    sectionCount = Int(header.u16(60))
    guard header.u16(58) == 64 || sectionCount == 0 else { throw .notALibrary("its section headers have an odd size") }
  }

  package var architecture: String { machineName(machine) }
  package var isForThisMachine: Bool { machine == hostMachine }

  /// Everything at once; nil where the file has no section headers to tell it.
  package func contents() throws(Failure) -> Contents {
    var contents = Contents(architecture: architecture, soname: nil, needed: [], exports: [])
    guard let sections = sectionHeaders() else { throw .notALibrary("its section headers lie outside the file") }
    for section in sections {
      guard section.kind == .dynamicSymbols || section.kind == .dynamic else { continue }
      guard section.link < sections.count, let strings = read(sections[section.link], limit: 64 << 20),
        let bytes = read(section, limit: 64 << 20)
      else { throw .notALibrary("its dynamic section lies outside the file") }
      if section.kind == .dynamicSymbols {
        contents.exports = exports(symbols: bytes, strings: strings)
      } else {
        readDynamic(bytes, strings: strings, into: &contents)
      }
    }
    return contents
  }

  // MARK: Sections

  private enum SectionKind { case dynamicSymbols, dynamic, other }

  private struct Section {
    let kind: SectionKind
    let offset: UInt64
    let size: UInt64
    let link: Int
  }

  private func sectionHeaders() -> [Section]? {
    guard let bytes = Self.read(descriptor, at: sectionOffset, count: sectionCount * 64, size: size) else { return nil }
    return (0..<sectionCount).map { index in
      let start = index * 64
      let kind: SectionKind =
        switch bytes.u32(start + 4) {
        case 11: .dynamicSymbols
        case 6: .dynamic
        default: .other
        }
      return Section(
        kind: kind, offset: bytes.u64(start + 24), size: bytes.u64(start + 32), link: Int(bytes.u32(start + 40)))
    }
  }

  private func exports(symbols: [UInt8], strings: [UInt8]) -> [Export] {
    var found: [Export] = []
    for start in stride(from: 24, to: symbols.count - 23, by: 24) {
      let binding = symbols[start + 4] >> 4
      let kind = symbols[start + 4] & 15
      let visibility = symbols[start + 5] & 3
      let section = symbols.u16(start + 6)
      // In no section: needed from elsewhere. Absolute: the name of a version.
      let isDefined = section != 0 && section != 0xfff1
      // Global or weak; not hidden; functions, objects and indirect functions.
      guard isDefined, binding == 1 || binding == 2, visibility == 0 || visibility == 3 else { continue }
      guard kind == 1 || kind == 2 || kind == 10 else { continue }
      guard let name = strings.text(at: Int(symbols.u32(start))) else { continue }
      found.append(Export(name: name, isFunction: kind != 1, size: symbols.u64(start + 16)))
    }
    return found.sorted { $0.name < $1.name }
  }

  private func readDynamic(_ bytes: [UInt8], strings: [UInt8], into contents: inout Contents) {
    for start in stride(from: 0, to: bytes.count - 15, by: 16) {
      guard let offset = Int(exactly: bytes.u64(start + 8)) else { continue }
      switch bytes.u64(start) {
      case 1: if let name = strings.text(at: offset) { contents.needed.append(name) }
      case 14: contents.soname = strings.text(at: offset)
      default: continue
      }
    }
  }

  private func read(_ section: Section, limit: UInt64) -> [UInt8]? {
    guard section.size <= limit, let count = Int(exactly: section.size) else { return nil }
    return Self.read(descriptor, at: section.offset, count: count, size: size)
  }

  /// Exactly this range of the file, or nil; the range is known to lie in the file before memory is asked for.
  private static func read(_ file: FileDescriptor, at offset: UInt64, count: Int, size: UInt64) -> [UInt8]? {
    guard offset <= size, UInt64(count) <= size - offset, let start = Int(exactly: offset) else { return nil }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(file.number, buffer.baseAddress! + filled, count - filled, start + filled)
        if got <= 0 { break }
        filled += got
      }
    }.exactly(count)
  }
}

/// The system's words for the last error.
package func errorText() -> String { String(cString: strerror(errno)) }

extension [UInt8] {
  fileprivate func exactly(_ count: Int) -> [UInt8]? { self.count == count ? self : nil }

  fileprivate func u16(_ at: Int) -> UInt16 { UInt16(self[at]) | UInt16(self[at + 1]) << 8 }
  fileprivate func u32(_ at: Int) -> UInt32 { UInt32(u16(at)) | UInt32(u16(at + 2)) << 16 }
  fileprivate func u64(_ at: Int) -> UInt64 { UInt64(u32(at)) | UInt64(u32(at + 4)) << 32 }

  /// The NUL-terminated text at an offset of a string table; nil if it runs out of the table or is not UTF-8.
  fileprivate func text(at offset: Int) -> String? {
    guard offset >= 0, offset < count, let end = self[offset...].firstIndex(of: 0) else { return nil }
    return String(validating: self[offset..<end], as: UTF8.self)
  }
}

#if arch(x86_64)
  private let hostMachine: UInt16 = 62
#elseif arch(arm64)
  private let hostMachine: UInt16 = 183
#elseif arch(riscv64)
  private let hostMachine: UInt16 = 243
#else
  #error("name this machine's number in the ELF header")
#endif

package let hostArchitecture = machineName(hostMachine)

private func machineName(_ machine: UInt16) -> String {
  switch machine {
  case 3: "x86"
  case 40: "arm"
  case 62: "x86_64"
  case 183: "aarch64"
  case 243: "riscv64"
  case 258: "loongarch64"
  default: "machine \(machine)"
  }
}
