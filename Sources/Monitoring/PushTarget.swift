internal import ActorHost
internal import Claims
internal import Messages

/// A push gateway, and what metrics are called there.
public struct PushTarget: Sendable, Equatable {
  /// The gateway's address, without `/metrics`.
  public var url: String
  /// Nanoseconds from one push to the next.
  public var interval: UInt64 = 15_000_000_000
  public var job = "wascc"
  /// For basic authentication, which there is when either is given.
  public var user: String?
  public var password: String?

  public init(url: String) { self.url = url }

  /// Puts the metrics in the place of those that the gateway has under the job.
  /// https://github.com/prometheus/pushgateway#api
  func request(_ metrics: String) -> HTTPRequest {
    var header = ["content-type": MetricsText.contentType]
    if user != nil || password != nil {
      header["authorization"] = "Basic " + Self.padded("\(user ?? ""):\(password ?? "")")
    }
    return HTTPRequest(method: "PUT", path: path, header: header, body: Array(metrics.utf8))
  }

  private var path: String {
    var base = url
    while base.hasSuffix("/") { base.removeLast() }
    // The gateway takes a path apart before it decodes it, so a slash has a form of its own.
    guard job.contains("/") else { return "\(base)/metrics/job/\(Self.percentEncoded(job))" }
    return "\(base)/metrics/job@base64/"
      + String(decoding: DigitEncoding.base64URL.encode(Array(job.utf8)), as: UTF8.self)
  }

  private static func percentEncoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber) || "-._~".utf8.contains(byte)
      result += isPlain ? String(character) : "%" + String(UInt16(byte) | 0x100, radix: 16).dropFirst().uppercased()
    }
  }

  private static func padded(_ text: String) -> String {
    let digits = String(decoding: DigitEncoding.base64.encode(Array(text.utf8)), as: UTF8.self)
    return digits + String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
  }
}
