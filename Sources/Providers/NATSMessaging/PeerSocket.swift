import Glibc

/// A socket of this process that leads to some port. The inode tells it from another one that was given its number later.
struct PeerSocket: Hashable {
  private let descriptor: Int32
  private let inode: UInt64

  /// All that are open and lead to one of these ports, on whatever host.
  static func open(to ports: Set<UInt16>) -> Set<PeerSocket> {
    guard let folder = opendir("/proc/self/fd") else { return [] }
    defer { closedir(folder) }
    var sockets: Set<PeerSocket> = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let descriptor = Int32(name), let port = peerPort(descriptor), ports.contains(port) else { continue }
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { continue }
      sockets.insert(PeerSocket(descriptor: descriptor, inode: UInt64(status.st_ino)))
    }
    return sockets
  }

  private static func peerPort(_ descriptor: Int32) -> UInt16? {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let status = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &size) }
    }
    // The port stands in the same place of both kinds.
    guard status == 0, [AF_INET, AF_INET6].contains(Int32(address.sin6_family)) else { return nil }
    return UInt16(bigEndian: address.sin6_port)
  }

  /// Ends the connection in both directions: who reads from it reads its end.
  func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
