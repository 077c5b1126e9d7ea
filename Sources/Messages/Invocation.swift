// The envelope in which a call travels between hosts. Its bytes are arrays of integers in every generation.

public import MessagePack

/// Who calls, or who is called.
public enum Entity: FieldValue {
  /// An actor by its public key, or the host itself.
  case actor(String)
  case capability(id: String, binding: String)

  private static let names = ["Actor", "Capability"]

  public static func read(from reader: inout MessagePackReader) throws(MessageError) -> Entity {
    guard try readCase(named: names, from: &reader).index == 1 else { return .actor(try String.read(from: &reader)) }
    let target = try CapabilityTarget.readFields(from: &reader)
    return .capability(id: target.capid, binding: target.binding)
  }

  public func write(to writer: inout MessagePackWriter, _ generation: Generation) {
    writer.writeMapHeader(1)
    switch self {
    case .actor(let key):
      writer.write(unsigned: 0 as UInt32)
      writer.write(key)
    case .capability(let id, let binding):
      writer.write(unsigned: 1 as UInt32)
      CapabilityTarget(capid: id, binding: binding).writeFields(to: &writer, generation)
    }
  }
}

/// The data of the choice `Capability`.
private struct CapabilityTarget: Message {
  static let name = "Entity"

  var capid = ""
  var binding = ""

  mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("capid", &capid)
    try fields.field("binding", &binding)
  }
}

/// A call on its way to another host.
public struct BusInvocation: Message {
  public static let name = "Invocation"

  public var origin: Entity = .actor("")
  public var target: Entity = .actor("")
  public var operation: String = ""
  public var payload: [UInt8] = []
  /// A UUID.
  public var id: String = ""
  /// A token signed by the sending host.
  public var encodedClaims: String = ""
  public var hostID: String = ""

  public init() {}

  public init(
    origin: Entity, target: Entity, operation: String, payload: [UInt8], id: String, encodedClaims: String,
    hostID: String
  ) {
    self.origin = origin
    self.target = target
    self.operation = operation
    self.payload = payload
    self.id = id
    self.encodedClaims = encodedClaims
    self.hostID = hostID
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.field("origin", &origin)
    try fields.field("target", &target)
    try fields.field("operation", &operation)
    try fields.integers("msg", &payload)
    try fields.field("id", &id)
    try fields.field("encoded_claims", &encodedClaims)
    try fields.field("host_id", &hostID)
  }
}

/// The answer to a `BusInvocation`.
public struct BusInvocationResponse: Message {
  public static let name = "InvocationResponse"

  public var payload: [UInt8] = []
  public var error: String?
  public var invocationID: String = ""

  public init() {}

  public init(payload: [UInt8], error: String? = nil, invocationID: String) {
    self.payload = payload
    self.error = error
    self.invocationID = invocationID
  }

  public mutating func visit<Fields: MessageFields>(_ fields: inout Fields) throws(Fields.Failure) {
    try fields.integers("msg", &payload)
    try fields.field("error", &error, .defaulted)
    try fields.field("invocation_id", &invocationID)
  }
}
