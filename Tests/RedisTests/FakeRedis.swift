import Glibc
import Synchronization

/// A listener that answers like no Redis server would: with what the test says.
final class FakeRedis: Sendable {
  let port: Int
  private let listener: Int32
  private let connections = Mutex<[Int32]>([])

  /// - Parameter refusing: so many connections are closed, with a reset, as soon as they are made.
  /// - Parameter answer: what is sent back for what came, nil to close the connection, nothing to stay silent.
  init(refusing: Int = 0, answer: @escaping @Sendable (String) -> String?) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    guard isListening else { throw FakeRedisError() }
    listener = descriptor
    port = Int(UInt16(bigEndian: address.sin_port))
    Worker { [self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        let number = connections.withLock { connections in
          connections.append(connection)
          return connections.count
        }
        guard number > refusing else {
          Self.reset(connection)
          continue
        }
        Worker { Self.serve(connection, answer) }.detach()
      }
    }.detach()
  }

  /// How many connections there have been.
  var count: Int { connections.withLock { $0.count } }

  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private static func reset(_ connection: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    close(connection)
  }

  private static func serve(_ connection: Int32, _ answer: @Sendable (String) -> String?) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, let reply = answer(String(decoding: buffer[..<count], as: UTF8.self)) else { break }
      let bytes = Array(reply.utf8)
      guard send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { break }
    }
    shutdown(connection, Int32(SHUT_RDWR))
    close(connection)
  }
}

struct FakeRedisError: Error {}
