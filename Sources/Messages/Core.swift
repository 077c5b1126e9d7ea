/// The operations that belong to no capability.
public enum CoreOperation: String, CaseIterable, Sendable {
  case healthRequest = "HealthRequest"
  case getCapabilityDescriptor = "GetCapabilityDescriptor"
  case bindActor = "BindActor"
  case removeActor = "RemoveActor"
  /// Reserved; no host ever sent it.
  case initialize = "Initialize"
  /// Reserved from before descriptors; unused.
  case identifyCapability = "IdentifyCapability"
  /// Answered by the host itself, never by a guest; its payload is a module's bare bytes.
  case performLiveUpdate = "PerformLiveUpdate"
}

/// Names that stand for the host and for what was not named.
public enum WellKnownName {
  /// The origin of calls that the host itself makes.
  public static let system = "system"
  /// The binding that is meant when none is named.
  public static let defaultBinding = "default"
}

/// The capabilities that have contracts here.
public enum CapabilityID {
  public static let httpServer = "wascc:http_server"
  public static let httpClient = "wascc:http_client"
  public static let keyValue = "wascc:keyvalue"
  public static let messaging = "wascc:messaging"
  public static let blobStore = "wascc:blobstore"
  public static let eventStreams = "wascc:eventstreams"
  public static let logging = "wascc:logging"
  public static let extras = "wascc:extras"
}

/// What the host adds to the values of every binding.
public enum BindingKey {
  public static let issuer = "__wascc_issuer"
  public static let capabilities = "__wascc_capabilities"
  public static let name = "__wascc_name"
  public static let expires = "__wascc_expires"
  public static let tags = "__wascc_tags"
}

/// Asks whether a guest or provider is well; a reply of any shape means yes.
public struct HealthRequest: Message {
  public static let name = "HealthRequest"

  public var placeholder: Bool = false

  public init() {}

  public init(placeholder: Bool = false) {
    self.placeholder = placeholder
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("placeholder", &placeholder)
  }
}

/// What younger guests answer to a `HealthRequest`.
public struct HealthCheckResponse: Message {
  public static let name = "HealthCheckResponse"

  public var healthy: Bool = false
  public var message: String = ""

  public init() {}

  public init(healthy: Bool, message: String = "") {
    self.healthy = healthy
    self.message = message
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("healthy", &healthy)
    try fields.field("message", &message)
  }
}

/// Binds an actor to a provider, or removes it.
public struct CapabilityConfiguration: Message {
  public static let name = "CapabilityConfiguration"

  /// The actor's public key.
  public var module: String = ""
  public var values: [String: String] = [:]

  public init() {}

  public init(module: String, values: [String: String] = [:]) {
    self.module = module
    self.values = values
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("module", &module)
    try fields.field("values", &values, .defaulted)
  }
}

/// A new module for a running actor; kept for tools, hosts send the bare bytes.
public struct LiveUpdate: Message {
  public static let name = "LiveUpdate"

  public var newModule: [UInt8] = []

  public init() {}

  public init(newModule: [UInt8]) {
    self.newModule = newModule
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.integers("newModule", &newModule)
  }
}
