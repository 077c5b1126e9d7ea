import Foundation
import Synchronization

/// A listener that answers like no real server would: with what the test says.
package final class FakeServer: Sendable {
  package typealias Answer = @Sendable (String) -> String?

  package static let end = "\u{4}"

  package let port: Int
  private let listener: Int32
  private let connections = Mutex<[Int32]>([])
  private let ended = Atomic(0)

  /// - Parameter greeting: what is sent as soon as a connection is made.
  /// - Parameter refusing: so many connections are closed, with a reset, as soon as they are made.
  /// - Parameter answer: what is sent back for what came, nil to close the connection, nothing to stay silent. What ends
  ///   with `end` is sent without it, and then the connection is closed.
  package init(greeting: String = "", refusing: Int = 0, answer: @escaping Answer) throws {
    (listener, port) = try LoopbackPort.listening()
    Thread.detachNewThread { [self, listener] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        let number = connections.withLock { connections in
          connections.append(connection)
          return connections.count
        }
        guard number > refusing else {
          Self.reset(connection)
          ended.add(1, ordering: .relaxed)
          continue
        }
        Thread.detachNewThread { [self] in
          Self.serve(connection, greeting, answer)
          ended.add(1, ordering: .relaxed)
        }
      }
    }
  }

  /// How many connections there have been.
  package var count: Int { connections.withLock { $0.count } }

  /// Whether no connection is open any more, at the latest after so many seconds.
  package func isLeft(within seconds: Int) -> Bool {
    for _ in 0..<seconds * 100 where ended.load(ordering: .relaxed) < count { usleep(10_000) }
    return ended.load(ordering: .relaxed) == count
  }

  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private static func reset(_ connection: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    close(connection)
  }

  private static func serve(_ connection: Int32, _ greeting: String, _ answer: Answer) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isOpen = send(greeting, to: connection)
    while isOpen {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, let reply = answer(String(decoding: buffer[..<count], as: UTF8.self)) else { break }
      isOpen = send(reply.hasSuffix(end) ? String(reply.dropLast()) : reply, to: connection) && !reply.hasSuffix(end)
    }
    shutdown(connection, Int32(SHUT_RDWR))
    close(connection)
  }

  private static func send(_ text: String, to connection: Int32) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }
}
