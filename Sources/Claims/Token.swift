internal import JSON

/// A compact token, taken apart: `base64url(header).base64url(claims).base64url(signature)`.
///
/// Reading it checks its form and takes the issuer from the claims, nothing else. What it states counts only after
/// `verifySignature`, which looks at the received text, never at JSON written again. The key comes from the issuer
/// alone; headers that carry keys are ignored like every unknown member.
public struct Token: Sendable {
  public let text: String
  public let issuer: PublicKey
  let claims: JSONObject
  private let signedText: [UInt8]
  private let signature: [UInt8]

  public static let maximumLength = 64 << 10
  static let header = Array(#"{"typ":"jwt","alg":"Ed25519"}"#.utf8)

  public init(_ text: [UInt8]) throws(ClaimsError) {
    guard text.count <= Self.maximumLength else { throw ClaimsError(.tokenTooLong(text.count)) }
    let segments = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard segments.count == 3 else { throw ClaimsError(.segments(segments.count)) }
    try Self.checkHeader(Self.object(segments[0], .header))
    claims = try Self.object(segments[1], .claims)
    guard let signature = DigitEncoding.base64URL.decode(segments[2]) else {
      throw ClaimsError(.badBase64(segment: .signature))
    }
    self.signature = signature
    signedText = Array(text[..<segments[1].endIndex])
    self.text = String(decoding: text, as: UTF8.self)
    issuer = try Self.issuer(claims)
  }

  /// Signs claims, given as JSON text, and puts the token together.
  static func text(signing claims: JSONValue, with key: KeyPair) -> [UInt8] {
    let signed =
      DigitEncoding.base64URL.encode(header) + [UInt8(ascii: ".")] + DigitEncoding.base64URL.encode(claims.encoded())
    return signed + [UInt8(ascii: ".")] + DigitEncoding.base64URL.encode(key.sign(signed))
  }

  /// Throws unless the issuer signed exactly this text.
  public func verifySignature() throws(ClaimsError) {
    if let fault = issuer.fault(ofSignature: signature, on: signedText) { throw ClaimsError(.signature(fault)) }
  }

  private static func object(_ segment: ArraySlice<UInt8>, _ name: ClaimsError.Segment) throws(ClaimsError)
    -> JSONObject
  {
    guard let bytes = DigitEncoding.base64URL.decode(segment) else { throw ClaimsError(.badBase64(segment: name)) }
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes) } catch {
      throw ClaimsError(.badJSON(segment: name, fault: error.message))
    }
    guard let object = value.object else { throw ClaimsError(.notAnObject(segment: name, found: value.kind)) }
    return object
  }

  private static func checkHeader(_ header: JSONObject) throws(ClaimsError) {
    guard header["typ"] == .string("jwt") else { throw ClaimsError(.type(found: found(header["typ"]))) }
    guard header["alg"] == .string("Ed25519") else { throw ClaimsError(.algorithm(found: found(header["alg"]))) }
  }

  private static func found(_ value: JSONValue?) -> String { value?.description ?? "nothing" }

  private static func issuer(_ claims: JSONObject) throws(ClaimsError) -> PublicKey {
    guard let text = try claims.text("iss"), !text.isEmpty else { throw ClaimsError(.missingIssuer) }
    do { return try PublicKey(text) } catch { throw ClaimsError(.issuerKey(error)) }
  }
}

extension JSONObject {
  /// The member as text; nil when it is absent or null.
  func text(_ key: String) throws(ClaimsError) -> String? {
    guard let value = present(key) else { return nil }
    guard let text = value.string else { throw memberType(key, "a string", value) }
    return text
  }

  /// The member as an integer; a fraction or a number in quotes is none.
  func integer<T: FixedWidthInteger>(_ key: String, as type: T.Type = T.self) throws(ClaimsError) -> T? {
    guard let value = present(key) else { return nil }
    guard let number = value.integer(as: T.self) else {
      throw memberType(key, "an integer of \(T.bitWidth) bits", value)
    }
    return number
  }

  func boolean(_ key: String) throws(ClaimsError) -> Bool? {
    guard let value = present(key) else { return nil }
    guard let flag = value.bool else { throw memberType(key, "true or false", value) }
    return flag
  }

  /// The member as a list of texts; empty when it is absent or null.
  func texts(_ key: String) throws(ClaimsError) -> [String] {
    guard let value = present(key) else { return [] }
    guard let elements = value.array else { throw memberType(key, "an array of strings", value) }
    var texts: [String] = []
    for element in elements {
      guard let text = element.string else { throw memberType(key, "an array of strings", element) }
      texts.append(text)
    }
    return texts
  }

  func nested(_ key: String) throws(ClaimsError) -> JSONObject? {
    guard let value = present(key) else { return nil }
    guard let object = value.object else { throw memberType(key, "an object", value) }
    return object
  }

  private func present(_ key: String) -> JSONValue? {
    guard let value = self[key], !value.isNull else { return nil }
    return value
  }

  private func memberType(_ key: String, _ expected: String, _ value: JSONValue) -> ClaimsError {
    ClaimsError(.memberType(member: key, expected: expected, found: value.isNull ? "null" : shown(value)))
  }

  /// Scalars are shown as they stand, since they are short; of the rest the kind will do.
  private func shown(_ value: JSONValue) -> String {
    switch value {
    case .array, .object, .string: value.kind
    case .null, .bool, .integer, .unsigned, .number: value.description
    }
  }
}
