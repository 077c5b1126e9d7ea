/// What a key stands for. The number is the prefix byte of its nkey, which makes its first letter.
public enum KeyKind: UInt8, CaseIterable, Sendable {
  case account = 0x00
  case cluster = 0x10
  case module = 0x60
  case server = 0x68
  case `operator` = 0x70
  case `private` = 0x78
  case user = 0xa0
  case service = 0xa8
  case curve = 0xb8
  case unknown = 0xc8

  /// The first letter of a public key of this kind: `M` for a module.
  public var letter: Character { Character(UnicodeScalar(UInt8(ascii: "A") + rawValue >> 3)) }

  /// The word for this kind on the command line and in sentences.
  public var name: String {
    switch self {
    case .account: "account"
    case .cluster: "cluster"
    case .module: "module"
    case .server: "server"
    case .operator: "operator"
    case .private: "private"
    case .user: "user"
    case .service: "service"
    case .curve: "curve"
    case .unknown: "unknown"
    }
  }

  /// The kind with this name, or with one of the aliases that key tools know: actor, provider, host.
  public init?(named name: String) {
    switch name {
    case "actor": self = .module
    case "provider": self = .service
    case "host": self = .server
    default:
      guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = kind
    }
  }

  /// Kinds whose 32 bytes are an Ed25519 key, so that they can be generated and can sign.
  public var signs: Bool {
    switch self {
    case .account, .cluster, .module, .server, .operator, .user, .service: true
    case .private, .curve, .unknown: false
    }
  }
}
