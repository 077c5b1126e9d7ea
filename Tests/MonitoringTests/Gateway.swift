import Glibc
import Locks
import Synchronization
import Testing
import TestServers

/// A push gateway of a few lines: it keeps what it is sent and answers as a test says.
final class Gateway: Sendable {
  struct Push: Sendable {
    /// Method and path.
    let line: String
    let header: [String: String]
    let body: String
  }

  let port: Int
  private let listener: Int32
  /// Nil never answers.
  private let status: Mutex<Int?>
  private let received = Mutex<[Push]>([])

  init(status: Int? = 200) throws {
    self.status = Mutex(status)
    (listener, port) = try LoopbackPort.listening()
    let isServing = SystemThread.detach { [self] in serve() }
    try #require(isServing)
  }

  var url: String { "http://127.0.0.1:\(port)" }
  var pushes: [Push] { received.withLock { $0 } }

  func answer(_ status: Int?) { self.status.withLock { $0 = status } }

  /// Ends the listener and its thread.
  func close() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve() {
    while case let connection = accept(listener, nil, nil), connection >= 0 {
      converse(connection)
    }
    _ = Glibc.close(listener)
  }

  /// One request; the connection of one that is not answered stays open.
  private func converse(_ connection: Int32) {
    guard let push = read(connection) else { return _ = Glibc.close(connection) }
    received.withLock { $0.append(push) }
    guard let status = status.withLock({ $0 }) else { return }
    let text = Array("HTTP/1.1 \(status) X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".utf8)
    _ = text.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    _ = Glibc.close(connection)
  }

  private func read(_ connection: Int32) -> Push? {
    var text = ""
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(connection, &piece, piece.count, 0)
      guard count > 0 else { return nil }
      text += String(decoding: piece.prefix(count), as: UTF8.self)
      guard let end = text.firstRange(of: "\r\n\r\n") else { continue }
      var lines = text[..<end.lowerBound].components()
      let line = lines.removeFirst()
      let header = Dictionary(lines.compactMap(Self.field)) { $1 }
      let body = text[end.upperBound...]
      if body.utf8.count >= header["content-length"].flatMap({ Int($0) }) ?? 0 {
        return Push(line: line, header: header, body: String(body))
      }
    }
  }

  private static func field(_ line: String) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return (line[..<colon].lowercased(), line[colon...].dropFirst().drop { $0 == " " }.description)
  }
}

extension Substring {
  fileprivate func components() -> [String] { split(separator: "\r\n").map(String.init) }
}
