package import NIOCore

/// A command as it goes over the wire: its name and arguments, each with its length in front, so that nothing an actor
/// says can be anything but data.
package struct RedisCommand: Sendable {
  package let name: String
  package let bytes: ByteBuffer

  /// Bytes of one command, and its arguments; the server itself takes a little more.
  package static let maximumBytes = 64 << 20
  package static let maximumArguments = 1 << 20

  package init(_ name: String, _ arguments: [String] = []) throws(RedisError) {
    // A word needs at most sixteen bytes for its length and line ends.
    let size = arguments.reduce(name.utf8.count + 32) { $0 + $1.utf8.count + 16 }
    guard size <= Self.maximumBytes, arguments.count < Self.maximumArguments else { throw .oversizedCommand(name) }
    var bytes = ByteBuffer()
    bytes.reserveCapacity(size)
    bytes.writeString("*\(arguments.count + 1)\r\n")
    Self.write(name, to: &bytes)
    for argument in arguments { Self.write(argument, to: &bytes) }
    self.name = name
    self.bytes = bytes
  }

  private static func write(_ word: String, to bytes: inout ByteBuffer) {
    bytes.writeString("$\(word.utf8.count)\r\n")
    bytes.writeString(word)
    bytes.writeString("\r\n")
  }
}
