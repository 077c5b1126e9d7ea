// Whatever a file or a token states: claims or an error. The first byte chooses what the rest is: a token, a module, a
// key, or the JSON of claims, around which a token and a module are built so that the fuzzer need not learn base 64.

import Claims

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: data, count: count)
  guard let kind = input.first else { return 0 }
  let rest = Array(input.dropFirst())
  switch kind {
  case UInt8(ascii: "t"): checkToken(rest)
  case UInt8(ascii: "m"): checkModule(rest)
  case UInt8(ascii: "k"): checkKey(String(decoding: rest, as: UTF8.self))
  default:
    let token =
      base64(#"{"typ":"jwt","alg":"Ed25519"}"#.utf8) + [dot] + base64(rest) + [dot]
      + base64([UInt8](repeating: 0, count: 64))
    checkToken(token)
    checkModule(module(with: token))
  }
  return 0
}

private func checkToken(_ text: [UInt8]) {
  guard let token = try? Token(text) else { return }
  try? token.verifySignature()
  guard let host = try? PublicKey("NAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RSWB") else { return }
  let subject = InvocationSubject(id: "", host: host, originURL: "", targetURL: "", payload: [])
  try? subject.verify(token: text, clock: .fixed(1_600_000_000))
}

private func checkModule(_ bytes: [UInt8]) {
  guard let signed = try? SignedModule(bytes) else { return }
  let verifier = ModuleVerifier(clock: .fixed(1_600_000_000))
  guard (try? verifier.verify(signed)) != nil else { return }
  let claims = signed.claims
  precondition((try? claims.checkReplaces(claims, allowingDowngrade: true)) != nil, "claims replace themselves")
  for capability in claims.capabilities { precondition(claims.grants(capability)) }
}

private func checkKey(_ text: String) {
  if let key = try? PublicKey(text) { precondition(key.description == text, "a key has one spelling") }
  _ = try? KeyPair(seed: text)
}

private let dot = UInt8(ascii: ".")

private func module(with token: [UInt8]) -> [UInt8] {
  let body = [3] + Array("jwt".utf8) + token
  var size: [UInt8] = []
  for shift in [0, 7, 14, 21] { size.append(UInt8(body.count >> shift & 0x7f) | (shift < 21 ? 0x80 : 0)) }
  return [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0] + size + body
}

private func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  var text: [UInt8] = []
  var (held, count) = (0, 0)
  for byte in bytes {
    (held, count) = (held << 8 | Int(byte), count + 8)
    while count >= 6 {
      count -= 6
      text.append(digits[held >> count & 63])
    }
    held &= 63
  }
  if count > 0 { text.append(digits[held << (6 - count) & 63]) }
  return text
}
