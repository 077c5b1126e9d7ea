import Claims
import Testing

@Suite("Invocation tokens bind one call")
struct InvocationTests {
  let host: KeyPair
  let subject: InvocationSubject

  init() throws {
    host = try KeyPair(kind: .server, secretBytes: Array(0..<32))
    subject = InvocationSubject(
      id: "00000000-0000-4000-8000-000000000000", host: host.publicKey, originURL: "wasmbus://" + Vectors.module,
      targetURL: "wasmbus://wascc/keyvalue/default/Add", payload: Vectors.bytes("82a36b6579a161a576616c756501"))
  }

  @Test("the published hash") func hash() {
    #expect(subject.hash == "28F4F08887D9F228BD0124F9FCEB7B156F01944A71672FC38679F9DAC8780E62")
  }

  @Test("a token is good for its own call and its own host") func good() throws {
    try subject.verify(token: subject.token(signedBy: host), trustedHosts: [host.publicKey])
    #expect(throws: ClaimsError.self) { try subject.verify(token: subject.token(signedBy: host), trustedHosts: []) }
  }

  @Test("another id, target, origin, payload or host is refused")
  func swapped() throws {
    let token = subject.token(signedBy: host)
    let other = try KeyPair(generating: .server)
    var variants: [InvocationSubject] = []
    for change in [\InvocationSubject.id, \.targetURL, \.originURL] {
      var variant = subject
      variant[keyPath: change] += "x"
      variants.append(variant)
    }
    var variant = subject
    variant.payload.append(0)
    variants.append(variant)
    variant = subject
    variant.host = other.publicKey
    variants.append(variant)
    for variant in variants {
      #expect { try variant.verify(token: token) } throws: { "\($0)".hasPrefix("Antiforgery check failure: ") }
    }
    #expect(throws: ClaimsError(.signature(.mismatch))) { try subject.verify(token: subject.token(signedBy: other)) }
  }
}

@Suite("Times are shown for people")
struct TimestampTests {
  @Test(
    "seconds become dates",
    arguments: [
      (0, "1970-01-01 00:00:00 UTC"), (1_600_000_000, "2020-09-13 12:26:40 UTC"),
      (951_782_400, "2000-02-29 00:00:00 UTC"), (-1, "1969-12-31 23:59:59 UTC"),
      (253_402_300_799, "9999-12-31 23:59:59 UTC"), (253_402_300_800, "253402300800 s since 1970"),
    ] as [(Int64, String)])
  func dates(_ seconds: Int64, _ text: String) { #expect(Timestamp(seconds).description == text) }

  @Test("distances use the largest unit") func distances() {
    #expect(Timestamp(100).distance(from: 100) == "now")
    #expect(Timestamp(86_400 * 3).distance(from: 0) == "in 3 days")
    #expect(Timestamp(0).distance(from: 3600) == "1 hour ago")
    #expect(Timestamp(.max).distance(from: -5) == "in the far future")
  }
}
