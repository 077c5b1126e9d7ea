internal import ActorHost
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
      header["authorization"] = "Basic " + Base64.standard.text("\(user ?? ""):\(password ?? "")".utf8)
    }
    return HTTPRequest(method: "PUT", path: path, header: header, body: Array(metrics.utf8))
  }

  private var path: String {
    var base = url
    while base.hasSuffix("/") { base.removeLast() }
    // The gateway takes a path apart before it decodes it, so a slash has a form of its own.
    guard job.contains("/") else { return "\(base)/metrics/job/\(Self.percentEncoded(job))" }
    return "\(base)/metrics/job@base64/\(Base64.forURLs.text(job.utf8))"
  }

  private static func percentEncoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber) || "-._~".utf8.contains(byte)
      result += isPlain ? String(character) : "%" + String(UInt16(byte) | 0x100, radix: 16).dropFirst().uppercased()
    }
  }
}
