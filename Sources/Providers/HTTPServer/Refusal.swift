import Messages
import NIOHTTP1
import ProviderKit

/// Why a request is answered by the server itself instead of the actor.
enum Refusal: Equatable {
  case badRequest(String)
  case noSuchActor
  case requestTimeout
  case bodyTooLarge
  case expectationFailed
  case headerTooLarge
  case actorFailed
  case notImplemented(String)
  case busy
  case tooManyRequests
  case actorTimeout
  case versionNotSupported

  /// What a failed call of the actor looks like to the client. Its own words stay inside: they are for the log.
  init(_ failure: ProviderError) {
    switch failure.code {
    case .notBound: self = .noSuchActor
    case .deadline: self = .actorTimeout
    case .unavailable, .cancelled: self = .busy
    case .tooMany: self = .tooManyRequests
    case .tooLarge: self = .bodyTooLarge
    case .failed, .unsupportedOperation, .badPayload, .denied, .internal: self = .actorFailed
    }
  }

  /// What an error of the parser looks like to the client; nil if there is nobody to tell.
  init?(_ error: any Error) {
    guard let error = error as? HTTPParserError else { return nil }
    switch error {
    case .headerOverflow: self = .headerTooLarge
    case .invalidMethod: self = .notImplemented("This method is not implemented")
    case .invalidVersion: self = .versionNotSupported
    default: self = .badRequest("The request is not HTTP/1.1")
    }
  }

  var status: HTTPResponseStatus {
    switch self {
    case .badRequest: .badRequest
    case .noSuchActor: .notFound
    case .requestTimeout: .requestTimeout
    case .bodyTooLarge: .payloadTooLarge
    case .expectationFailed: .expectationFailed
    case .headerTooLarge: .requestHeaderFieldsTooLarge
    case .actorFailed: .internalServerError
    case .notImplemented: .notImplemented
    case .busy: .serviceUnavailable
    case .tooManyRequests: .tooManyRequests
    case .actorTimeout: .gatewayTimeout
    case .versionNotSupported: .httpVersionNotSupported
    }
  }

  var text: String {
    switch self {
    case .badRequest(let text), .notImplemented(let text): text
    case .noSuchActor: "There is no actor here"
    case .requestTimeout: "The request took too long"
    case .bodyTooLarge: "The body is too large"
    case .expectationFailed: "This expectation cannot be met"
    case .headerTooLarge: "The headers are too large"
    case .actorFailed: "Failed to handle request"
    case .busy: "The actor is busy"
    case .tooManyRequests: "There are too many requests"
    case .actorTimeout: "The actor did not answer in time"
    case .versionNotSupported: "This version of HTTP is not supported"
    }
  }
}
