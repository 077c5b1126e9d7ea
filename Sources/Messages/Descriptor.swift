/// Which way an operation is called.
public enum OperationDirection: UInt32, Choice, CaseIterable {
  case toActor, toProvider, both

  public static let names = ["to_actor", "to_provider", "both"]
}

/// What a provider says about itself.
public struct CapabilityDescriptor: Message {
  public static let name = "CapabilityDescriptor"

  /// The capability it provides, such as `wascc:keyvalue`.
  public var id: String = ""
  public var name: String = ""
  /// Semantic version.
  public var version: String = ""
  public var revision: UInt32 = 0
  public var longDescription: String = ""
  public var supportedOperations: [OperationDescriptor] = []

  public init() {}

  public init(
    id: String, name: String, version: String, revision: UInt32 = 0, longDescription: String = "",
    supportedOperations: [OperationDescriptor] = []
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.revision = revision
    self.longDescription = longDescription
    self.supportedOperations = supportedOperations
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("id", &id)
    try fields.field("name", &name)
    try fields.field("version", &version)
    try fields.field("revision", &revision)
    try fields.field("long_description", &longDescription)
    try fields.field("supported_operations", &supportedOperations)
  }
}

/// One operation of a provider.
public struct OperationDescriptor: Message, FieldElement {
  public static let name = "OperationDescriptor"

  public var name: String = ""
  public var direction: OperationDirection = .toProvider
  public var doctext: String = ""

  public init() {}

  public init(name: String, direction: OperationDirection, doctext: String = "") {
    self.name = name
    self.direction = direction
    self.doctext = doctext
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("name", &name)
    try fields.field("direction", &direction)
    try fields.field("doctext", &doctext)
  }
}
