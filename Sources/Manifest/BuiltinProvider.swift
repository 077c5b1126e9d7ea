internal import Messages

/// The providers that come with this program: in it, or as libraries beside it.
public enum BuiltinProvider: String, CaseIterable, Sendable {
  case logging
  case httpServer = "http_server"
  case keyValue = "keyvalue"
  case httpClient = "http_client"
  case messaging
  case redisKeyValue = "keyvalue_redis"
  case blobStore = "blobstore"
  case natsMessaging = "messaging_nats"
  case eventStreams = "eventstreams"
  case redisEventStreams = "eventstreams_redis"

  /// The capability it serves.
  public var capability: String { row.capability }

  /// The file name of its library; nil for one that is part of the program.
  public var library: String? { row.library }

  /// Where it runs when nobody says so. The C client of NATS believes what a server tells it, so a server could end the
  /// host with it.
  public var usualIsolation: Isolation { self == .natsMessaging ? .process : .none }

  /// The one that is meant when only the capability is named.
  public static func usual(for capability: String) -> BuiltinProvider? {
    let original = WasmCloud.original(of: capability) ?? capability
    return allCases.first { $0.capability == original }
  }

  // One row each. Of several for one capability, the first in the list of cases is the usual one.
  private var row: (capability: String, library: String?) {
    switch self {
    case .logging: (CapabilityID.logging, nil)
    case .httpServer: (CapabilityID.httpServer, "libwascc_http_server.so")
    case .keyValue: (CapabilityID.keyValue, "libwascc_keyvalue.so")
    case .httpClient: (CapabilityID.httpClient, "libwascc_http_client.so")
    case .messaging: (CapabilityID.messaging, "libwascc_messaging.so")
    case .redisKeyValue: (CapabilityID.keyValue, "libwascc_keyvalue_redis.so")
    case .blobStore: (CapabilityID.blobStore, "libwascc_blobstore.so")
    case .natsMessaging: (CapabilityID.messaging, "libwascc_messaging_nats.so")
    case .eventStreams: (CapabilityID.eventStreams, "libwascc_eventstreams.so")
    case .redisEventStreams: (CapabilityID.eventStreams, "libwascc_eventstreams_redis.so")
    }
  }
}
