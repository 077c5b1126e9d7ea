internal import Glibc

// Standard streams that are no descriptors of the host.

/// Bytes to be read once, from front to back.
final class BytesInput: OpenFile {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var type: FileType { .unknown }
  func status() throws(Errno) -> FileStatus { FileStatus(type: type) }
  func write(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int { throw .badDescriptor }

  func read(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    try list.forEach { (target) throws(Errno) in
      let count = min(target.count, bytes.count - position)
      bytes.withUnsafeBytes {
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
      }
      position += count
      return count
    }
  }

  /// Its end is ready too.
  var readiness: Readiness { .always(UInt64(max(1, bytes.count - position))) }
}

/// Output that a function of the host takes.
final class FunctionOutput: OpenFile {
  private let take: @Sendable (UnsafeRawBufferPointer) -> Void

  init(_ take: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) { self.take = take }

  var type: FileType { .unknown }
  func status() throws(Errno) -> FileStatus { FileStatus(type: type) }
  func read(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int { throw .badDescriptor }

  /// Takes so much at a time that a guest's budget pays for what it writes, however much it hands over at once.
  func write(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    var left = 65_536
    return try list.forEach { (source) throws(Errno) in
      let part = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source).prefix(left))
      take(part)
      left -= part.count
      return part.count
    }
  }

  var readiness: Readiness { .always(1) }
}

/// A terminal that a guest can write text to, but not steer.
///
/// Titles, colours and the clipboard are all reached by control characters. They are shown as the pictures that Unicode
/// has for them, so that a person sees that something was there.
final class InertTerminal: OpenFile {
  private let terminal: HostFile
  /// The first byte of a two-byte control character may be the last of a write.
  private var pending: UInt8?

  init(_ descriptor: Int32) { terminal = HostFile(sharing: descriptor, .characterDevice) }

  var type: FileType { .characterDevice }
  func status() throws(Errno) -> FileStatus { try terminal.status() }
  func read(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int { throw .badDescriptor }
  var readiness: Readiness { terminal.readiness }

  func write(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    try list.forEach { (source) throws(Errno) in
      try writeAll(inert(UnsafeRawBufferPointer(source)), patience)
      return source.count
    }
  }

  private func writeAll(_ bytes: [UInt8], _ patience: Patience) throws(Errno) {
    var start = 0
    while start < bytes.count {
      try patience.wait(terminal.descriptor, POLLOUT)
      start += try check {
        bytes.withUnsafeBytes {
          Glibc.write(terminal.descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
        }
      }
    }
  }

  private func inert(_ source: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    for byte in source {
      if pending == 0xc2 {
        pending = nil
        // U+0080 to U+009F are control characters as well.
        if byte >= 0x80, byte < 0xa0 { bytes += [0xef, 0xbf, 0xbd] } else { bytes += [0xc2, byte] }
      } else if byte == 0xc2 {
        pending = byte
      } else if byte == 0x7f {
        bytes += [0xe2, 0x90, 0xa1]
      } else if byte < 0x20, byte != 0x09, byte != 0x0a, byte != 0x0d {
        bytes += [0xe2, 0x90, 0x80 + byte]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

extension InputSource {
  func open() throws(Errno) -> any OpenFile {
    switch self {
    case .none: BytesInput([])
    case .bytes(let bytes): BytesInput(bytes)
    case .descriptor(let descriptor):
      HostFile(sharing: descriptor, try FileStatus(descriptor: descriptor).type)
    }
  }
}

extension OutputTarget {
  func open() throws(Errno) -> any OpenFile {
    switch self {
    case .none: FunctionOutput { _ in }
    case .function(let take): FunctionOutput(take)
    case .inertTerminal(let descriptor): InertTerminal(descriptor)
    case .descriptor(let descriptor):
      HostFile(sharing: descriptor, try FileStatus(descriptor: descriptor).type)
    }
  }
}
