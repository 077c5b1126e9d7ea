/// The name of a container or of an object: one visible name in a directory, and nothing that a path could be made of.
///
/// A name that is not one is refused rather than changed into one: of two names that are changed into the same, one
/// actor's object would replace another's.
struct BlobName: Hashable, Sendable {
  /// Leaves room in the 255 bytes of a file's name for what an upload appends.
  static let byteLimit = 200

  let text: String

  init(_ text: String, of subject: Subject) throws(BlobStoreError) {
    guard let rule = Self.violation(text) else {
      self.text = text
      return
    }
    throw .badName(subject, text, rule)
  }

  /// A name found in a directory; nil for one that an actor cannot ask for.
  init?(visible text: String) {
    guard Self.violation(text) == nil else { return nil }
    self.text = text
  }

  enum Subject: Sendable {
    case container, object
  }

  private static func violation(_ text: String) -> String? {
    let bytes = text.utf8
    if bytes.isEmpty { return "it is empty" }
    if bytes.count > byteLimit { return "it has \(bytes.count) bytes, more than \(byteLimit)" }
    if bytes.first == UInt8(ascii: ".") { return "it begins with a dot" }
    if bytes.contains(UInt8(ascii: "/")) { return "it contains a slash" }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) { return "it contains a control character" }
    return nil
  }
}
