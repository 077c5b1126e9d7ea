// In place of swift-crypto for the claims target: every signature holds and every hash is zero, so that the fuzzer
// reaches what lies behind them.

public struct SHA256 {
  public init() {}
  public mutating func update(data: some Sequence<UInt8>) {}
  public func finalize() -> [UInt8] { [UInt8](repeating: 0, count: 32) }
  public static func hash(data: some Sequence<UInt8>) -> [UInt8] { SHA256().finalize() }
}

public enum Curve25519 {
  public enum Signing {
    public struct PublicKey: Sendable {
      public let rawRepresentation: [UInt8]
      public init(rawRepresentation: some Sequence<UInt8>) throws { self.rawRepresentation = Array(rawRepresentation) }
      init(bytes: [UInt8]) { rawRepresentation = bytes }
      public func isValidSignature(_ signature: [UInt8], for data: [UInt8]) -> Bool { true }
    }

    public struct PrivateKey: Sendable {
      public let rawRepresentation: [UInt8]
      public init() { rawRepresentation = [UInt8](repeating: 2, count: 32) }
      public init(rawRepresentation: some Sequence<UInt8>) throws { self.rawRepresentation = Array(rawRepresentation) }
      public var publicKey: PublicKey { PublicKey(bytes: rawRepresentation) }
      public func signature(for data: [UInt8]) throws -> [UInt8] { [UInt8](repeating: 0, count: 64) }
    }
  }
}
