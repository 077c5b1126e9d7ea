import CCurl
import Glibc

/// Which addresses belong to the public internet, by the registries of special addresses (RFC 6890 and its updates).
package enum PublicAddress {
  static func contains(_ address: UnsafePointer<sockaddr>, length: UInt32) -> Bool {
    switch Int32(address.pointee.sa_family) {
    case AF_INET where length >= MemoryLayout<sockaddr_in>.size:
      address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        isPublic(UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size:
      address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
        withUnsafeBytes(of: pointer.pointee.sin6_addr) { isPublic(Array($0)) }
      }
    default: false
    }
  }

  package static func isPublic(_ address: UInt32) -> Bool {
    !special.contains { address >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }
  }

  private static let special: [(prefix: UInt32, bits: UInt32)] = [
    (0x0000_0000, 8), (0x0a00_0000, 8), (0x6440_0000, 10), (0x7f00_0000, 8), (0xa9fe_0000, 16), (0xac10_0000, 12),
    (0xc000_0000, 24), (0xc000_0200, 24), (0xc0a8_0000, 16), (0xc612_0000, 15), (0xc633_6400, 24), (0xcb00_7100, 24),
    (0xe000_0000, 3),
  ]

  /// Of the sixteen bytes of IPv6, what is global unicast; addresses that carry one of IPv4 are what that is.
  package static func isPublic(_ bytes: [UInt8]) -> Bool {
    let embedded = { (index: Int) in bytes[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    if bytes.starts(with: [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) { return isPublic(embedded(12)) }
    if bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]) { return isPublic(embedded(12)) }
    if bytes.starts(with: [0x20, 0x02]) { return isPublic(embedded(2)) }
    // 2000::/3 without the block for documentation and the one for protocols.
    return bytes[0] & 0xe0 == 0x20 && !bytes.starts(with: [0x20, 0x01, 0x0d, 0xb8])
      && !(bytes.starts(with: [0x20, 0x01]) && bytes[2] < 2)
  }
}

/// Makes the socket for a connection, unless the address is one that this transfer may not reach.
let openPublicSocket:
  @convention(c) (
    UnsafeMutableRawPointer?, curlsocktype, UnsafeMutablePointer<curl_sockaddr>?
  ) -> curl_socket_t = { context, _, address in
    guard let context, let address else { return -1 }
    let isPublic = withUnsafePointer(to: &address.pointee.addr) {
      PublicAddress.contains($0, length: address.pointee.addrlen)
    }
    guard isPublic else {
      Transfer.at(context).hasMetPrivateAddress = true
      return -1
    }
    return socket(
      address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
  }
