import Glibc
import TestServers

/// A client that sends exactly the bytes it is told to, over a blocking socket.
final class RawClient {
  private let socket: Int32
  private var received: [UInt8] = []

  init(port: Int) throws {
    guard let socket = try? LoopbackPort.connected(port) else { throw ClientError.refused }
    self.socket = socket
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends what the other side takes; a connection that it has ended takes no more.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The next response, read by its own framing; after HEAD it has no body.
  func response(toHead: Bool = false) throws -> Response {
    let head = try bytes(through: Array("\r\n\r\n".utf8))
    var lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n").map(String.init)
    let statusLine = lines.removeFirst()
    var headers: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { throw ClientError.malformed(line) }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    guard let status = Int(statusLine.split(separator: " ")[1]) else { throw ClientError.malformed(statusLine) }
    let hasBody = !toHead && status >= 200 && status != 204 && status != 304
    let body = hasBody ? try self.body(headers) : []
    return Response(status: status, headers: headers, body: String(decoding: body, as: UTF8.self))
  }

  private func body(_ headers: [String: String]) throws -> [UInt8] {
    guard headers["transfer-encoding"] == "chunked" else {
      return try bytes(count: Int(headers["content-length"] ?? "") ?? 0)
    }
    var body: [UInt8] = []
    while true {
      let line = String(decoding: try bytes(through: [13, 10]).dropLast(2), as: UTF8.self)
      guard let count = Int(line, radix: 16) else { throw ClientError.malformed(line) }
      body += try bytes(count: count)
      _ = try bytes(count: 2)
      if count == 0 { return body }
    }
  }

  /// True once the other side has ended the connection and nothing was left to read.
  func isClosed() -> Bool { received.isEmpty && !receive() && errno != EAGAIN }

  private func bytes(through end: [UInt8]) throws -> [UInt8] {
    while true {
      if let index = received.indices.first(where: { received[$0...].starts(with: end) }) {
        return take(index + end.count)
      }
      guard receive() else { throw ClientError.ended }
    }
  }

  private func bytes(count: Int) throws -> [UInt8] {
    while received.count < count {
      guard receive() else { throw ClientError.ended }
    }
    return take(count)
  }

  private func take(_ count: Int) -> [UInt8] {
    defer { received.removeFirst(count) }
    return Array(received.prefix(count))
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var count: Int
    repeat {
      errno = 0
      count = recv(socket, &buffer, buffer.count, 0)
    } while count < 0 && errno == EINTR
    guard count > 0 else { return false }
    received += buffer.prefix(count)
    return true
  }
}

struct Response: Equatable {
  let status: Int
  let headers: [String: String]
  let body: String
}

enum ClientError: Error {
  case refused
  case ended
  case malformed(String)
}
