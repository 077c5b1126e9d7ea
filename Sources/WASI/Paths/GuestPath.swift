/// A path as a guest gives it: relative, not empty, UTF-8 and without a zero byte.
///
/// What it does not say is where it leads; only walking shows that.
struct GuestPath {
  let bytes: [UInt8]

  private static let longest = 4095

  init(_ memory: GuestBytes, _ pointer: UInt32, _ length: UInt32) throws(Errno) {
    try memory.check(pointer, length)
    guard length <= Self.longest else { throw .nameTooLong }
    try self.init(try memory.bytes(pointer, length))
  }

  init(_ bytes: [UInt8]) throws(Errno) {
    guard let first = bytes.first else { throw .noEntry }
    guard bytes.count <= Self.longest else { throw .nameTooLong }
    guard !bytes.contains(0) else { throw .invalid }
    guard isUTF8(bytes) else { throw .illegalSequence }
    guard first != slash else { throw .notPermitted }
    self.bytes = bytes
  }

  /// The last part must then be a directory.
  var hasTrailingSlash: Bool { bytes.last == slash }

  var components: [[UInt8]] { pathComponents(bytes) }

  /// How many directories below its start the parent of the last part lies, as the text has it.
  var parentDepth: Int { depth(of: components.dropLast()) }
  var depth: Int { depth(of: components[...]) }

  private func depth(of parts: ArraySlice<[UInt8]>) -> Int {
    parts.reduce(0) { depth, part in isDot(part) ? depth : isDotDot(part) ? depth - 1 : depth + 1 }
  }
}

/// The text of a symbolic link that a guest wants to make.
struct LinkContent {
  let bytes: [UInt8]

  /// An absolute one is refused.
  init(_ memory: GuestBytes, _ pointer: UInt32, _ length: UInt32) throws(Errno) {
    bytes = try GuestPath(memory, pointer, length).bytes
  }

  /// Refuses a text that leads above the granted directory from a link that lies this deep in it. Following is what
  /// keeps a guest inside; this keeps it from leaving traps for programs that are less careful.
  func checkStaysBeneath(depth: Int) throws(Errno) {
    var depth = depth
    for part in pathComponents(bytes) where !isDot(part) {
      depth += isDotDot(part) ? -1 : 1
      if depth < 0 { throw .notPermitted }
    }
  }
}

let slash = UInt8(ascii: "/")
let dot = UInt8(ascii: ".")

func isDot(_ name: [UInt8]) -> Bool { name.count == 1 && name[0] == dot }
func isDotDot(_ name: [UInt8]) -> Bool { name.count == 2 && name[0] == dot && name[1] == dot }

func pathComponents(_ bytes: [UInt8]) -> [[UInt8]] { bytes.split(separator: slash).map(Array.init) }

func isUTF8(_ bytes: [UInt8]) -> Bool {
  bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
}
