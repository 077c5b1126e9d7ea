import ActorHost
import Foundation
import Messages
import NativeProviders
import Testing

/// A provider of `wascc:http_client` that has to keep the contract. Another one is another element of `all`.
struct HTTPClientImplementation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let library: String

  static let all = [HTTPClientImplementation(testDescription: "libcurl", library: "libwascc_http_client.so")]
}

/// A started HTTP client with the actor `MACTOR` bound to it, which may reach this machine by its address.
final class HTTPClientSession: Sendable {
  let provider: NativeProvider
  let listeners = Listeners()

  init(_ implementation: HTTPClientImplementation, _ values: [String: String] = [:]) throws {
    provider = try NativeProvider(path: try BuiltProduct.path(of: implementation.library))
    _ = try provider.descriptor
    try provider.start(dispatcher: listeners)
    try bind(["ALLOW": "127.0.0.1"].merging(values) { $1 })
  }

  deinit { stop() }

  func stop() { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }

  func bind(_ values: [String: String], actor: String = "MACTOR") throws {
    try provider.bind(actor: actor, binding: "default", values: values)
  }

  func call(
    _ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor("MACTOR"), seconds: Double = 20
  ) throws -> [UInt8] {
    let deadline = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
    return try provider.handle(
      CapabilityCall(origin: origin, operation: operation, payload: payload, deadline: deadline))
  }

  func send(
    _ method: String = "GET", _ url: String, query: String = "", _ header: [String: String] = [:], _ body: String = "",
    from actor: String = "MACTOR", seconds: Double = 20
  ) throws -> HTTPResponse {
    let request = HTTPRequest(
      method: method, path: url, queryString: query, header: header, body: Array(body.utf8))
    let answer = try call("PerformRequest", request.encoded(), from: .actor(actor), seconds: seconds)
    return try HTTPResponse(messagePack: answer)
  }

  /// The failure that a request must end with.
  func failure(
    _ method: String = "GET", _ url: String, query: String = "", _ header: [String: String] = [:], _ body: String = "",
    from actor: String = "MACTOR", seconds: Double = 20
  ) -> ProviderError? {
    providerFailure { _ = try send(method, url, query: query, header, body, from: actor, seconds: seconds) }
  }
}
