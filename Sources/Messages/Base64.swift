/// Bytes written as digits of six bits each, padded to groups of four, after RFC 4648.
package enum Base64: Sendable {
  /// §4: in headers.
  case standard
  /// §5: in parts of a URL and in names of files.
  case forURLs

  package func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Self.letters + Array((self == .standard ? "+/" : "-_").utf8)
    let bytes = Array(bytes)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for index in 0..<4 {
        text.append(index <= group.count ? digits[Int(bits >> (18 - 6 * UInt32(index)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
}
