/// Which texts may name a binding or a capability. Names travel in bus subjects, so what has a meaning there is kept out;
/// all are ASCII, so that equal strings are equal bytes.
enum NameRule {
  static func checkBinding(_ name: String) throws(HostError) {
    guard !name.isEmpty, name.utf8.count <= maximum, name.utf8.allSatisfy(isWordByte) else {
      throw HostError(.invalidName(what: "binding name", name))
    }
  }

  static func checkCapability(_ id: String) throws(HostError) {
    guard !id.isEmpty, id.utf8.count <= maximum, id.utf8.allSatisfy(isSubjectByte) else {
      throw HostError(.invalidName(what: "capability id", id))
    }
  }

  private static let maximum = 256

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isSubjectByte(_ byte: UInt8) -> Bool {
    (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "*") && byte != UInt8(ascii: ">")
  }
}
