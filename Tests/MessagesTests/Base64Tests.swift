import Messages
import Testing

@Suite("Base 64") struct Base64Tests {
  /// RFC 4648, §10.
  @Test(
    "the standard's own examples",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func examples(text: String, digits: String) {
    #expect(Base64.standard.text(text.utf8) == digits)
    #expect(Base64.forURLs.text(text.utf8) == digits)
  }

  @Test("the two alphabets differ in their last digits") func alphabets() {
    let bytes: [UInt8] = [0x00, 0x10, 0x83, 0xfb, 0xff, 0xbf]
    #expect(Base64.standard.text(bytes) == "ABCD+/+/")
    #expect(Base64.forURLs.text(bytes) == "ABCD-_-_")
  }
}
