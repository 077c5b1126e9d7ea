import WebAssembly

/// The caller's memory 0 for the length of one import's call, with the protocol's rules: pointers and lengths are
/// unsigned and checked together, and nothing is checked when the length is zero.
struct GuestMemory {
  private let memory: Memory
  private let function: String

  init(_ caller: Caller, _ function: String) throws(GuestFault) {
    guard let memory = caller.memory else { throw GuestFault(function: function, problem: "the guest has no memory") }
    self.memory = memory
    self.function = function
  }

  func read(_ pointer: UInt32, _ length: UInt32) throws(GuestFault) -> [UInt8] {
    guard length > 0 else { return [] }
    try check(pointer, UInt64(length))
    do { return try memory.read(at: Int(pointer), count: Int(length)) } catch { throw outOfBounds(pointer, length) }
  }

  func write(_ bytes: [UInt8], at pointer: UInt32) throws(GuestFault) {
    guard !bytes.isEmpty else { return }
    try check(pointer, UInt64(bytes.count))
    do { try memory.write(bytes, at: Int(pointer)) } catch {
      throw outOfBounds(pointer, UInt32(truncatingIfNeeded: bytes.count))
    }
  }

  /// A name, which must be UTF-8.
  func text(_ pointer: UInt32, _ length: UInt32) throws(GuestFault) -> String {
    guard length <= Self.nameBytes else {
      throw GuestFault(tooLarge: length, maximum: Int(Self.nameBytes), in: function)
    }
    guard let text = String(validating: try read(pointer, length), as: UTF8.self) else {
      throw GuestFault(function: function, problem: "a name that is not UTF-8")
    }
    return text
  }

  private static let nameBytes: UInt32 = 100_000

  /// The first bytes of a text, repaired where they are not UTF-8; the whole range has to lie in memory.
  func prefix(of pointer: UInt32, _ length: UInt32, atMost maximum: Int) throws(GuestFault) -> String {
    guard length > 0 else { return "" }
    try check(pointer, UInt64(length))
    let kept = min(length, UInt32(clamping: maximum))
    let text = String(decoding: try read(pointer, kept), as: UTF8.self)
    return kept == length ? text : "\(text)… (\(length) bytes)"
  }

  /// A string as AssemblyScript keeps it: UTF-16, its length in bytes just before it. Empty when there is none to find;
  /// a guest that aborts is not asked to be tidy.
  func managedString(at pointer: UInt32) -> String {
    guard pointer >= 4, let header = try? read(pointer - 4, 4) else { return "" }
    let length = header.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard length > 0, let bytes = try? read(pointer, min(length & ~1, 4096)) else { return "" }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    return String(decoding: units, as: UTF16.self)
  }

  private func check(_ pointer: UInt32, _ count: UInt64) throws(GuestFault) {
    guard UInt64(pointer) + count <= UInt64(memory.byteCount) else {
      throw outOfBounds(pointer, UInt32(truncatingIfNeeded: count))
    }
  }

  func tooLarge(_ length: UInt32, maximum: Int) -> GuestFault {
    GuestFault(tooLarge: length, maximum: maximum, in: function)
  }

  private func outOfBounds(_ pointer: UInt32, _ length: UInt32) -> GuestFault {
    GuestFault(
      function: function,
      problem: "out of bounds memory access: \(length) bytes at \(pointer), the memory has \(memory.byteCount)")
  }
}

/// A guest broke the rules of an import; the import traps.
public struct GuestFault: Error, Sendable, CustomStringConvertible {
  /// The import it called.
  public let function: String
  public let problem: String
  /// The rule is a bound of ours and no mistake of the guest's; where the guest can be told, it is told instead.
  let isBound: Bool

  init(function: String, problem: String) {
    self.function = function
    self.problem = problem
    isBound = false
  }

  init(tooLarge length: UInt32, maximum: Int, in function: String) {
    self.function = function
    problem = "\(length) bytes, at most \(maximum) allowed"
    isBound = true
  }

  public var description: String { "\(function): \(problem)" }
}
