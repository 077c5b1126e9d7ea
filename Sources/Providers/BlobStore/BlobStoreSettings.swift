/// What the values of a binding say.
struct BlobStoreSettings: Equatable, Sendable {
  /// `ROOT`: the directory of the containers. It has no default: nobody should be surprised where files are.
  let root: String
  /// `MAX_OBJECT` and `MAX_CHUNK`, in bytes.
  var limits = TransferLimits()
  /// `CHUNK_TIMEOUT`, in milliseconds: what the actor has to take a chunk of a download.
  var chunkTimeout: UInt64 = 30_000
  /// `MAX_DOWNLOADS`: more at a time are refused.
  var downloadCount = 16

  init(values: [String: String]) throws(SettingError) {
    guard let root = values["ROOT"], !root.isEmpty, !root.utf8.contains(0) else {
      throw SettingError(key: "ROOT", value: values["ROOT"], "the path of a directory")
    }
    self.root = root
    limits.objectBytes = try Self.number("MAX_OBJECT", values, 0...(1 << 53)) ?? limits.objectBytes
    // The host's own bound on a payload is 16 MiB unless the manifest says more.
    limits.chunkBytes = try Self.number("MAX_CHUNK", values, 1...(256 << 20)) ?? limits.chunkBytes
    chunkTimeout = try Self.number("CHUNK_TIMEOUT", values, 1...86_400_000) ?? chunkTimeout
    downloadCount = Int(try Self.number("MAX_DOWNLOADS", values, 1...1024) ?? UInt64(downloadCount))
  }

  private static func number(
    _ key: String, _ values: [String: String], _ range: ClosedRange<UInt64>
  ) throws(SettingError) -> UInt64? {
    guard let text = values[key] else { return nil }
    guard let number = UInt64(text), range.contains(number) else {
      throw SettingError(key: key, value: text, "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}

/// A value of a binding that says nothing.
struct SettingError: Error, Equatable, CustomStringConvertible {
  let key: String
  let value: String?
  let expected: String

  init(key: String, value: String?, _ expected: String) {
    self.key = key
    self.value = value
    self.expected = expected
  }

  var description: String {
    value.map { "\(key) is \"\($0)\"; it should be \(expected)" } ?? "\(key) is missing; it should be \(expected)"
  }
}
