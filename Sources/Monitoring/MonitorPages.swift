internal import ActorHost
internal import JSON
internal import Messages

/// The pages of the monitor: the host's health under `/`, its metrics under `/metrics`.
struct MonitorPages: Sendable {
  /// Nil when the host is gone.
  let status: @Sendable () -> HostStatus?
  let metrics: MetricsMiddleware

  func response(to request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else {
      return plain(405, "only GET and HEAD are known here\n", ["allow": "GET, HEAD"])
    }
    guard let status = status() else { return plain(503, "the host has stopped\n") }
    switch request.path {
    case "/", "/health":
      return HTTPResponse(
        statusCode: status.complaints.isEmpty ? 200 : 503, header: ["content-type": "application/json"],
        body: Array((status.json.text(.pretty) + "\n").utf8))
    case "/metrics":
      let text = MetricsText(metrics.snapshot, status).text
      return HTTPResponse(
        statusCode: 200, header: ["content-type": MetricsText.contentType], body: Array(text.utf8))
    default:
      return plain(404, "/ is the host's health, /metrics what it counts\n")
    }
  }

  private func plain(_ code: UInt32, _ text: String, _ header: [String: String] = [:]) -> HTTPResponse {
    HTTPResponse(
      statusCode: code, header: header.merging(["content-type": "text/plain"]) { $1 }, body: Array(text.utf8))
  }
}
