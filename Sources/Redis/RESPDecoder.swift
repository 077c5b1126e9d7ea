package import NIOCore
import ProviderKit

/// Reads the replies of a Redis server from bytes that come in pieces.
///
/// The state between two pieces is explicit: the arrays that are open, each with what is still missing of it, and the
/// string that is being skipped. So no byte is looked at twice, however the pieces are cut, and nothing recurses. No
/// number that a server sends sizes an allocation: a string is kept when all of it is there, an array grows as its
/// elements come. A reply that becomes larger than the limits is read on and thrown away; what is no reply at all is an
/// error, after which the connection is of no use.
package struct RESPDecoder {
  package struct Limits: Sendable {
    /// Bytes of a line: a simple string, an error, a number.
    package var line = 64 << 10
    /// Arrays within one another. What is asked here has four at most.
    package var depth = 8
    /// Bytes of one string that are believed at all; the server's own default limit.
    package var bulk = 512 << 20
    /// Bytes of all strings of one reply that are kept.
    package var reply = StoreLimits.replyBytes
    /// Elements of one reply that are kept.
    package var elements = StoreLimits.replyElements

    package init() {}
  }

  private struct OpenArray {
    var missing: Int64
    var elements: [RESPValue] = []
  }

  private enum Step {
    case needsMore
    /// An array has begun.
    case opened
    case element(RESPValue)
  }

  private enum Expected {
    case line
    /// A string of so many bytes, and the end of its line.
    case bulk(Int)
    /// So many bytes of a string that is not kept.
    case skipped(Int)
  }

  private let limits: Limits
  private var buffer = ByteBuffer()
  /// Bytes of the line under way that are known to hold no end.
  private var scanned = 0
  private var expected = Expected.line
  private var open: [OpenArray] = []
  private var keptBytes = 0
  private var keptElements = 0
  private var isOversized = false

  package init(limits: Limits = Limits()) { self.limits = limits }

  /// Takes the next bytes of the connection.
  package mutating func append(_ bytes: inout ByteBuffer) {
    if buffer.readableBytes == 0 {
      buffer = bytes
    } else {
      if buffer.readerIndex > buffer.readableBytes { buffer.discardReadBytes() }
      buffer.writeBuffer(&bytes)
    }
  }

  /// The next reply, or nil if not all of it has come.
  package mutating func next() throws(RESPError) -> RESPValue? {
    while true {
      switch try step() {
      case .needsMore: return nil
      case .opened: continue
      case .element(let value):
        if let reply = close(with: value) { return reply }
      }
    }
  }

  // MARK: Elements

  private mutating func step() throws(RESPError) -> Step {
    switch expected {
    case .line:
      guard let line = try readLine() else { return .needsMore }
      return try begin(line)
    case .bulk(let count):
      guard buffer.readableBytes >= count + 2 else { return .needsMore }
      let bytes = buffer.readBytes(length: count) ?? []
      guard buffer.readBytes(length: 2) == [0x0d, 0x0a] else { throw RESPError(.unterminated) }
      expected = .line
      return .element(.bulk(bytes))
    case .skipped(let count):
      let skipped = min(count, buffer.readableBytes)
      buffer.moveReaderIndex(forwardBy: skipped)
      guard skipped == count else {
        expected = .skipped(count - skipped)
        return .needsMore
      }
      expected = .line
      return .element(.null)
    }
  }

  /// What a line says, which is its first byte.
  private mutating func begin(_ line: ByteBufferView) throws(RESPError) -> Step {
    guard let type = line.first else { throw RESPError(.unknownType(nil)) }
    let rest = line.dropFirst()
    switch type {
    case UInt8(ascii: "+"): return .element(keep(rest.count) ? .simple(String(decoding: rest, as: UTF8.self)) : .null)
    case UInt8(ascii: "-"): return .element(keep(rest.count) ? .error(String(decoding: rest, as: UTF8.self)) : .null)
    case UInt8(ascii: ":"): return .element(.integer(keep(0) ? try Self.number(rest) : 0))
    case UInt8(ascii: "$"): return try beginBulk(Self.number(rest))
    case UInt8(ascii: "*"): return try beginArray(Self.number(rest))
    default: throw RESPError(.unknownType(type))
    }
  }

  private mutating func beginBulk(_ length: Int64) throws(RESPError) -> Step {
    guard length != -1 else { return null() }
    guard length >= 0, length <= limits.bulk, let count = Int(exactly: length) else { throw RESPError(.length(length)) }
    expected = keep(count) ? .bulk(count) : .skipped(count + 2)
    return try step()
  }

  private mutating func beginArray(_ count: Int64) throws(RESPError) -> Step {
    guard count != -1 else { return null() }
    guard count >= 0, count <= Int64(UInt32.max) else { throw RESPError(.length(count)) }
    _ = keep(0)
    guard count > 0 else { return .element(.array([])) }
    guard open.count < limits.depth else { throw RESPError(.tooDeep(limits.depth)) }
    open.append(OpenArray(missing: count))
    return .opened
  }

  private mutating func null() -> Step {
    _ = keep(0)
    return .element(.null)
  }

  /// Puts an element into the array it belongs to, and that one, if it is then complete, into its own. The reply itself
  /// belongs to none.
  private mutating func close(with element: RESPValue) -> RESPValue? {
    var value = element
    while let last = open.indices.last {
      open[last].missing -= 1
      if !isOversized { open[last].elements.append(value) }
      guard open[last].missing == 0 else { return nil }
      value = .array(open.removeLast().elements)
    }
    defer { (keptBytes, keptElements, isOversized) = (0, 0, false) }
    return isOversized ? .oversized : value
  }

  /// Whether the reply may grow by so much.
  private mutating func keep(_ count: Int) -> Bool {
    guard !isOversized else { return false }
    // No overflow: neither is ever far above its limit.
    keptBytes += count
    keptElements += 1
    if keptBytes > limits.reply || keptElements > limits.elements {
      isOversized = true
      for index in open.indices { open[index].elements = [] }
    }
    return !isOversized
  }

  // MARK: Lines

  /// The next line without its end; nil if its end has not come.
  private mutating func readLine() throws(RESPError) -> ByteBufferView? {
    let bytes = buffer.readableBytesView
    // What can be no reply is not waited for until it is whole, which it may never be.
    if let first = bytes.first, first != 0x0d, !Self.types.contains(first) { throw RESPError(.unknownType(first)) }
    guard let end = bytes.dropFirst(scanned).firstIndex(of: 0x0d), end + 1 < bytes.endIndex else {
      // A carriage return that stands last is looked at again.
      scanned = max(0, bytes.count - 1)
      guard scanned <= limits.line else { throw RESPError(.longLine(limits.line)) }
      return nil
    }
    guard bytes[end + 1] == 0x0a else { throw RESPError(.unterminated) }
    let line = bytes[bytes.startIndex..<end]
    guard line.count <= limits.line else { throw RESPError(.longLine(limits.line)) }
    scanned = 0
    buffer.moveReaderIndex(forwardBy: line.count + 2)
    return line
  }

  private static let types = Array("+-:$*".utf8)

  private static func number(_ digits: ByteBufferView) throws(RESPError) -> Int64 {
    // Longer than any number of 64 bits; also keeps what is shown short.
    let text = String(decoding: digits.prefix(24), as: UTF8.self)
    guard digits.count <= 20, digits.first != UInt8(ascii: "+"), let number = Int64(text) else {
      throw RESPError(.notANumber(text))
    }
    return number
  }
}

/// Bytes that are no reply of a Redis server.
package struct RESPError: Error, Equatable, CustomStringConvertible {
  package enum Reason: Equatable, Sendable {
    case unknownType(UInt8?)
    case notANumber(String)
    case length(Int64)
    case tooDeep(Int)
    case longLine(Int)
    case unterminated
  }

  package let reason: Reason

  package init(_ reason: Reason) { self.reason = reason }

  package var description: String {
    switch reason {
    case .unknownType(nil): "an empty line is no reply"
    case .unknownType(0x15): "it is a warning of TLS; the URL of a server that speaks TLS begins with rediss://"
    case .unknownType(let byte?): "a reply does not begin with the byte 0x\(String(byte, radix: 16))"
    case .notANumber(let text): "\(text.debugDescription) is not a number"
    case .length(let length): "a length of \(length) is not believed"
    case .tooDeep(let depth): "lists are more than \(depth) deep"
    case .longLine(let length): "a line is longer than \(length) bytes"
    case .unterminated: "a line or string does not end where it should"
    }
  }
}
