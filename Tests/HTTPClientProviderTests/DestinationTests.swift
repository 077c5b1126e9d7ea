import HTTPClientProvider
import Testing

@Suite("Where an HTTP client may go")
struct DestinationTests {
  @Test(
    "a list names hosts, what is below them, and ports",
    arguments: [
      ("api.example.com", "api.example.com", 443, true), ("api.example.com", "example.com", 443, false),
      ("API.example.com", "api.example.com", 80, true), ("*.example.com", "a.b.example.com", 80, true),
      ("*.example.com", "example.com", 80, false), ("*.example.com", "badexample.com", 80, false),
      ("*.example.com", ".example.com", 80, false), ("a.example:8080", "a.example", 8080, true),
      ("a.example:8080", "a.example", 80, false), ("*", "anything", 1, true), ("*:443", "anything", 443, true),
      ("*:443", "anything", 80, false), ("[::1]:80", "[::1]", 80, true), ("[::1]", "[::1]", 80, true),
      ("[::1]:80", "[::1]", 81, false), ("a, b", "b", 1, true), ("a, b", "c", 1, false),
    ])
  func lists(list: String, host: String, port: Int, isAllowed: Bool) throws {
    #expect(try AllowedHosts(list).contains(host, port: port) == isAllowed)
  }

  @Test(
    "addresses of the machine, the network and of no use are not public",
    arguments: [
      (0x0808_0808, true), (0x0101_0101, true), (0x7f00_0001, false), (0x0000_0000, false), (0x0a01_0203, false),
      (0xac10_0001, false), (0xac1f_ffff, false), (0xac20_0000, true), (0xac0f_ffff, true), (0xc0a8_0001, false),
      (0xa9fe_a9fe, false), (0x6440_0001, false), (0x6480_0000, true), (0xe000_0001, false), (0xffff_ffff, false),
      (0xc612_0001, false), (0xc614_0000, true), (0xc000_0001, false),
    ] as [(UInt32, Bool)])
  func addresses(address: UInt32, isPublic: Bool) {
    #expect(PublicAddress.isPublic(address) == isPublic)
    let bytes = (0..<4).map { UInt8(address >> (24 - 8 * $0) & 0xff) }
    // Carried by IPv6, as mapped, translated and tunnelled, it is what it is.
    #expect(PublicAddress.isPublic([UInt8](repeating: 0, count: 10) + [0xff, 0xff] + bytes) == isPublic)
    #expect(PublicAddress.isPublic([0, 0x64, 0xff, 0x9b] + [UInt8](repeating: 0, count: 8) + bytes) == isPublic)
    #expect(PublicAddress.isPublic([0x20, 0x02] + bytes + [UInt8](repeating: 0, count: 10)) == isPublic)
  }

  @Test(
    "of IPv6 only global unicast is public",
    arguments: [
      ([0x26, 0x06, 0x47, 0x00], true), ([0x20, 0x01, 0x48, 0x60], true), ([0xfe, 0x80], false), ([0xfc], false),
      ([0xfd, 0x12], false), ([0xff, 0x02], false), ([], false), ([0x20, 0x01, 0x0d, 0xb8], false),
      ([0x20, 0x01, 0x00, 0x00], false),
    ] as [([UInt8], Bool)])
  func longAddresses(prefix: [UInt8], isPublic: Bool) {
    let bytes = prefix + [UInt8](repeating: 0, count: 15 - prefix.count) + [1]
    #expect(PublicAddress.isPublic(bytes) == isPublic)
  }
}
