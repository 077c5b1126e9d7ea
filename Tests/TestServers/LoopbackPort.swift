import Glibc

/// Ports of the loopback device.
package enum LoopbackPort {
  /// One that nobody had a moment ago.
  package static func free() throws(TestServerError) -> Int {
    let (descriptor, port) = try bound()
    close(descriptor)
    return port
  }

  /// A socket that listens, and its port.
  package static func listening(backlog: Int32 = 64) throws(TestServerError) -> (descriptor: Int32, port: Int) {
    let (descriptor, port) = try bound()
    guard listen(descriptor, backlog) == 0 else { throw TestServerError("nobody may listen on port \(port)") }
    return (descriptor, port)
  }

  /// Whether somebody listens there.
  package static func answers(_ port: Int) -> Bool {
    guard let descriptor = try? connected(port) else { return false }
    close(descriptor)
    return true
  }

  /// A connection to whoever listens there.
  package static func connected(_ port: Int) throws(TestServerError) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard withAddress(port, { connect(descriptor, $0, $1.pointee) }) == 0 else {
      close(descriptor)
      throw TestServerError("nobody answers on port \(port)")
    }
    return descriptor
  }

  private static func bound() throws(TestServerError) -> (descriptor: Int32, port: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let port = withAddress(0) { address, size -> Int? in
      guard bind(descriptor, address, size.pointee) == 0, getsockname(descriptor, address, size) == 0 else {
        return nil
      }
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        Int(UInt16(bigEndian: $0.pointee.sin_port))
      }
    }
    guard let port else { throw TestServerError("there is no free port") }
    return (descriptor, port)
  }

  private static func withAddress<Result>(
    _ port: Int, _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Result
  ) -> Result {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &size) }
    }
  }
}

/// Why there is no server to test with.
package struct TestServerError: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
