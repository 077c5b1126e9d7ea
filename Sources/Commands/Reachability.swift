internal import Glibc
internal import Locks
internal import Manifest

/// A server that a binding names, and whether somebody listens there now.
///
/// Only a connection is tried, and for a short time: what the server says to a password is for the provider to find out.
/// Resolving a name cannot be given a time, so all of it happens on a thread that nobody waits for longer than that.
struct NamedServer: CustomStringConvertible {
  let host: String
  let port: String

  var description: String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }

  /// `SCHEME://[USER[:PASSWORD]@]HOST[:PORT][/…]`, for the schemes of servers that are known here; else nil.
  init?(url: Substring) {
    guard let mark = url.firstRange(of: "://"), let port = Self.ports[url[..<mark.lowerBound].lowercased()] else {
      return nil
    }
    let rest = url[mark.upperBound...]
    let authority = rest.prefix { !"/?#".contains($0) }
    let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    if place.hasPrefix("["), let close = place.firstIndex(of: "]") {
      host = String(place[place.index(after: place.startIndex)..<close])
      let tail = place[place.index(after: close)...]
      self.port = tail.hasPrefix(":") ? String(tail.dropFirst()) : port
    } else {
      let parts = place.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      host = String(parts[0])
      self.port = parts.count == 2 ? String(parts[1]) : port
    }
    guard !host.isEmpty, UInt16(self.port) != nil, !host.utf8.contains(0) else { return nil }
  }

  private static let ports = ["redis": "6379", "rediss": "6379", "nats": "4222", "tls": "4222"]

  /// Whether a connection can be made within so many milliseconds.
  func answers(within milliseconds: Int32 = 700) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return true }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let attempt = Attempt(host: host, port: port, report: ends[1])
    guard SystemThread.detach({ attempt.run() }) else { return true }
    defer { close(ends[0]) }
    var watched = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var byte: UInt8 = 0
    return read(ends[0], &byte, 1) == 1 && byte == 1
  }

  /// Tries to connect and writes one byte that says how it went.
  private final class Attempt: Sendable {
    private let host: String
    private let port: String
    private let report: Int32

    init(host: String, port: String, report: Int32) {
      self.host = host
      self.port = port
      self.report = report
    }

    func run() {
      var byte: UInt8 = isAnswered() ? 1 : 0
      // Nobody may be reading any more, which must not be a signal; pipes have no flag for that, so the mask has.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      _ = write(report, &byte, 1)
      close(report)
    }

    private func isAnswered() -> Bool {
      var hints = addrinfo()
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
      var addresses: UnsafeMutablePointer<addrinfo>?
      guard getaddrinfo(host, port, &hints, &addresses) == 0 else { return false }
      defer { freeaddrinfo(addresses) }
      var next = addresses
      while let address = next {
        let descriptor = socket(address.pointee.ai_family, hints.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
        if descriptor >= 0 {
          defer { close(descriptor) }
          if connect(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 { return true }
        }
        next = address.pointee.ai_next
      }
      return false
    }
  }
}

extension BindingEntry {
  /// The servers that the binding's URL names, which may be several.
  var servers: [NamedServer] {
    (values["URL"] ?? "").split(separator: ",").compactMap { url in
      NamedServer(url: url.drop(while: \.isWhitespace))
    }
  }
}
