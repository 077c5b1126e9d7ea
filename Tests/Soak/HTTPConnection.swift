import Glibc

/// One keep-alive connection to the host's HTTP server, used by one thread.
final class HTTPConnection {
  private let port: UInt16
  private var socket: Int32 = -1

  init(port: UInt16) { self.port = port }

  deinit { end() }

  enum Failure: Error {
    case noAnswer(String)
  }

  /// Sends one GET and reads its response. A connection that fails is opened anew for the next request.
  func get(_ path: String) throws -> (status: Int, body: String) {
    if socket < 0 { try open() }
    do {
      try send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      return try response()
    } catch {
      end()
      throw error
    }
  }

  private func open() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: 15, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      end()
      throw Failure.noAnswer("cannot connect: \(String(cString: strerror(errno)))")
    }
  }

  private func end() {
    if socket >= 0 { close(socket) }
    socket = -1
  }

  private func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    guard count == bytes.count else { throw Failure.noAnswer("cannot send: \(String(cString: strerror(errno)))") }
  }

  private func response() throws -> (status: Int, body: String) {
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      if let head = text.firstRange(of: "\r\n\r\n"), let length = Self.length(in: text[..<head.lowerBound]) {
        let body = text[head.upperBound...]
        if body.utf8.count >= length {
          guard let status = Int(text.split(separator: " ").dropFirst().first ?? "") else {
            throw Failure.noAnswer("no status in \(text)")
          }
          return (status, String(body))
        }
      }
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { throw Failure.noAnswer(count == 0 ? "closed" : String(cString: strerror(errno))) }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
  }

  private static func length(in head: Substring) -> Int? {
    let line = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
    return line.flatMap { Int($0.dropFirst("content-length:".count).filter { $0.isNumber }) }
  }
}
