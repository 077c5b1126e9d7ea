internal import Crypto

// The module hash of a token: SHA-256 over the file without its claims section, in upper-case hexadecimal.
//
// Two forms are accepted, because the tools changed over the years. Both bind every byte the host will execute.
//   raw        the file's own bytes, claims sections cut out
//   canonical  header, then each section as id, minimal size and raw body (the only one from hashing revision 3 on)
// A third one of the waSCC era re-encoded the bodies too; it binds meaning instead of bytes and is not accepted. Tools
// of that era wrote out what they had hashed, so their files pass as raw.

/// Upper-case hexadecimal SHA-256 of `bytes`.
package func sha256Text(_ bytes: [UInt8]) -> String { hexText(SHA256.hash(data: bytes)) }

/// The hash of a module in each accepted form.
struct ModuleHashes {
  let raw: String
  let canonical: String

  init(_ bytes: [UInt8], _ sections: ModuleSections) {
    var raw = SHA256()
    var canonical = SHA256()
    raw.update(data: ModuleSections.header)
    canonical.update(data: ModuleSections.header)
    for section in sections.sections where !section.isClaims {
      raw.update(data: bytes[section.whole])
      canonical.update(data: [section.id] + unsignedLEB(section.body.count))
      canonical.update(data: bytes[section.body])
    }
    self.raw = hexText(raw.finalize())
    self.canonical = hexText(canonical.finalize())
  }

  /// The forms that may match a token of this hashing revision.
  func accepted(revision: Int64) -> [String] {
    revision >= 3 ? [canonical] : [canonical, raw]
  }
}

/// The module without its claims and with minimal section headers: what a signer hashes and writes.
func normalized(_ bytes: [UInt8], _ sections: ModuleSections) -> [UInt8] {
  var output = ModuleSections.header
  output.reserveCapacity(bytes.count)
  for section in sections.sections where !section.isClaims {
    output.append(section.id)
    output += unsignedLEB(section.body.count)
    output += bytes[section.body]
  }
  return output
}

/// `module` followed by a claims section that holds `token`.
func appendingClaims(_ token: [UInt8], to module: [UInt8]) -> [UInt8] {
  let name = ModuleSection.claimsNames[0]
  let body = unsignedLEB(name.count) + name + token
  return module + [0] + unsignedLEB(body.count) + body
}

private func hexText(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
