import Foundation
import TestServers
import Testing

/// A request as it came over the wire.
struct RawRequest: Sendable {
  let line: String
  /// Names in lower case; equal ones joined with a comma.
  let headers: [String: String]
  let body: [UInt8]

  var method: Substring { line.prefix { $0 != " " } }
  var target: Substring { line.split(separator: " ").dropFirst().first ?? "" }
}

/// A server on a loopback port that sends whatever bytes a test wants, one thread for each connection.
final class RawHTTPServer: @unchecked Sendable {
  /// Answers a request by writing to the connection; false ends the connection.
  typealias Handler = @Sendable (RawRequest, Connection) -> Bool

  struct Connection: Sendable {
    fileprivate let socket: Int32

    /// False when the other side has gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
      var sent = 0
      while sent < bytes.count {
        let count = bytes.withUnsafeBytes {
          Glibc.send(socket, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL))
        }
        if count <= 0 { return false }
        sent += count
      }
      return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// A whole response; `head` is what stands between version and length.
    @discardableResult
    func respond(_ head: String = "200 OK", _ body: [UInt8] = []) -> Bool {
      send(Array("HTTP/1.1 \(head)\r\ncontent-length: \(body.count)\r\n\r\n".utf8) + body)
    }

    /// Waits until the other side has gone.
    func waitForEnd() {
      var byte: UInt8 = 0
      while recv(socket, &byte, 1, 0) > 0 {}
    }
  }

  let port: Int
  private let listener: Int32
  private let handler: Handler
  private let lock = NSLock()
  private var seen: [RawRequest] = []
  private var open: Set<Int32> = []
  private var accepted = 0

  init(_ handler: @escaping Handler = { _, connection in connection.respond() }) throws {
    self.handler = handler
    (listener, port) = try LoopbackPort.listening()
    let socket = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0, let server = self else { break }
        server.lock.withLock {
          server.accepted += 1
          server.open.insert(connection)
        }
        Thread.detachNewThread { [weak server] in
          while let request = RawHTTPServer.read(connection), let server {
            server.lock.withLock { server.seen.append(request) }
            if !server.handler(request, Connection(socket: connection)) { break }
          }
          server?.lock.withLock { _ = server?.open.remove(connection) }
          close(connection)
        }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
    for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
  }

  var url: String { "http://127.0.0.1:\(port)" }
  var requests: [RawRequest] { lock.withLock { seen } }
  var connectionCount: Int { lock.withLock { accepted } }

  private static func read(_ socket: Int32) -> RawRequest? {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      guard recv(socket, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
    }
    var lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    let first = String(lines.removeFirst())
    var headers: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts[1].trimmingCharacters(in: .whitespaces)
      headers[parts[0].lowercased(), default: ""] += (headers[parts[0].lowercased()] == nil ? "" : ",") + value
    }
    var body: [UInt8] = []
    while body.count < Int(headers["content-length"] ?? "0") ?? 0 {
      guard recv(socket, &byte, 1, 0) == 1 else { return nil }
      body.append(byte)
    }
    return RawRequest(line: first, headers: headers, body: body)
  }
}
