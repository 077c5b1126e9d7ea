import NIOCore
import Redis
import Testing

@Suite("Replies of a Redis server")
struct DecoderTests {
  /// A reply on the wire, which is kept out of the tests' names, and what it is.
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let value: RESPValue

    init(_ text: String, _ value: RESPValue) { (self.text, self.value) = (text, value) }

    var testDescription: String { text.debugDescription }
  }

  static let samples: [Sample] = [
    Sample("+OK\r\n", .simple("OK")), Sample("+\r\n", .simple("")), Sample("-ERR no\r\n", .error("ERR no")),
    Sample(":0\r\n", .integer(0)),
    Sample(":-9223372036854775808\r\n", .integer(.min)), Sample("$0\r\n\r\n", .bulk([])), Sample("$-1\r\n", .null),
    Sample("*-1\r\n", .null),
    Sample("$4\r\na\r\nb\r\n", .bulk([97, 13, 10, 98])), Sample("*0\r\n", .array([])),
    Sample("*2\r\n$1\r\na\r\n:7\r\n", .array([.bulk([97]), .integer(7)])),
    Sample(
      "*2\r\n*2\r\n$3\r\n1-0\r\n*2\r\n$1\r\nk\r\n$1\r\nv\r\n*0\r\n",
      .array([.array([.bulk([49, 45, 48]), .array([.bulk([107]), .bulk([118])])]), .array([])])
    ),
    Sample("*3\r\n$-1\r\n-E\r\n+\r\n", .array([.null, .error("E"), .simple("")])),
  ]

  private func decode(_ pieces: [Substring.UTF8View], _ limits: RESPDecoder.Limits = .init()) throws -> [RESPValue] {
    var decoder = RESPDecoder(limits: limits)
    var replies: [RESPValue] = []
    for piece in pieces {
      var bytes = ByteBuffer(bytes: piece)
      decoder.append(&bytes)
      while let reply = try decoder.next() { replies.append(reply) }
    }
    return replies
  }

  private func decode(_ text: String, _ limits: RESPDecoder.Limits = .init()) throws -> [RESPValue] {
    try decode([text[...].utf8], limits)
  }

  @Test("every kind of reply is read, however it is cut in two", arguments: samples)
  func splits(sample: Sample) throws {
    let twice = sample.text + sample.text
    for end in twice.utf8.indices {
      let pieces = [twice.utf8[..<end], twice.utf8[end...]].map { $0 }
      #expect(try decode(pieces) == [sample.value, sample.value])
    }
  }

  @Test("a reply that comes byte by byte is the same reply")
  func bytewise() throws {
    let text = Self.samples.map(\.text).joined()
    let pieces = text.utf8.indices.map { text.utf8[$0..<text.utf8.index(after: $0)] }
    #expect(try decode(pieces) == Self.samples.map(\.value))
  }

  @Test("a beginning of a reply is no reply and no error", arguments: samples)
  func prefixes(sample: Sample) throws {
    for end in sample.text.utf8.indices { #expect(try decode([sample.text.utf8[..<end]]) == []) }
  }

  @Test("what is no reply is an error")
  func malformed() {
    let texts = [
      "\r\n", "x\r\n", "%1\r\n", "_\r\n", "OK\r\n", ":\r\n", ":+1\r\n", ":1.5\r\n", ": 1\r\n", ":1 \r\n",
      ":9223372036854775808\r\n", ":000000000000000000000\r\n", "$-2\r\n", "$536870913\r\n",
      "$9223372036854775807\r\n", "$99999999999999999999\r\n", "$1\r\nab\r\n", "$1\r\na\n\n", "*-2\r\n",
      "*4294967296\r\n", "*9223372036854775807\r\n", "+a\rb\r\n", "$x\r\n", "*\r\n",
    ]
    for text in texts { #expect(throws: RESPError.self, "\(text.debugDescription)") { try decode(text) } }
  }

  @Test("lengths that lie cost no memory and wait for what they promise")
  func hostileLengths() throws {
    #expect(try decode("$536870912\r\nabc") == [])
    #expect(try decode("*4294967295\r\n:1\r\n") == [])
    #expect(try decode(String(repeating: "*4294967295\r\n", count: 8)) == [])
    #expect(throws: RESPError(.tooDeep(8))) { try decode(String(repeating: "*1\r\n", count: 9)) }
    #expect(throws: RESPError(.longLine(64 << 10))) { try decode("+" + String(repeating: "x", count: 65 << 10)) }
    #expect(throws: RESPError(.longLine(64 << 10))) {
      try decode("+" + String(repeating: "x", count: 65 << 10) + "\r\n")
    }
  }

  @Test("what is larger than the limits is skipped, and the next reply found")
  func oversized() throws {
    var limits = RESPDecoder.Limits()
    limits.reply = 10
    limits.elements = 5
    let replies = [
      "$11\r\n12345678901\r\n", "*2\r\n$5\r\n12345\r\n$6\r\n123456\r\n",
      "*6\r\n$-1\r\n$-1\r\n$-1\r\n$-1\r\n$-1\r\n$-1\r\n",
      "*2\r\n*3\r\n:1\r\n:2\r\n:3\r\n*3\r\n:1\r\n:2\r\n:3\r\n", "+12345678901\r\n",
      "*5\r\n*0\r\n*0\r\n*0\r\n*0\r\n*0\r\n",
    ]
    for reply in replies {
      let text = reply + "+OK\r\n"
      for end in text.utf8.indices {
        #expect(try decode([text.utf8[..<end], text.utf8[end...]], limits) == [.oversized, .simple("OK")], "\(reply)")
      }
    }
    #expect(try decode("$10\r\n1234567890\r\n", limits) == [.bulk(Array("1234567890".utf8))])
  }

  @Test("garbage of every kind is read or refused, and never more than that")
  func garbage() throws {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("+-:$*0123456789\r\nab".utf8)
    for _ in 0..<20_000 {
      var decoder = RESPDecoder()
      do throws(RESPError) {
        for _ in 0..<3 {
          let count = Int.random(in: 0...40, using: &generator)
          var bytes = ByteBuffer(bytes: (0..<count).map { _ in letters.randomElement(using: &generator)! })
          decoder.append(&bytes)
          while try decoder.next() != nil {}
        }
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }

  @Test("a reply in a million pieces costs time by its size alone")
  func manyPieces() throws {
    // With the bytes looked at again at every piece this would be 10^11 steps.
    var decoder = RESPDecoder()
    let members = 200_000
    var header = ByteBuffer(string: "*\(members)\r\n")
    decoder.append(&header)
    for index in 0..<members {
      for piece in ["$4\r\n", "abcd", "\r\n"] {
        var bytes = ByteBuffer(string: piece)
        decoder.append(&bytes)
        let reply = try decoder.next()
        #expect((reply == nil) == (index < members - 1 || piece != "\r\n"))
      }
    }
  }
}

@Suite("Commands and addresses")
struct CommandTests {
  @Test("a command is lengths and bytes, whatever its arguments hold")
  func command() throws {
    let command = try RedisCommand("SET", ["a\r\nDEL b", "é\0", ""])
    #expect(String(buffer: command.bytes) == "*4\r\n$3\r\nSET\r\n$8\r\na\r\nDEL b\r\n$3\r\né\0\r\n$0\r\n\r\n")
    #expect(throws: RedisError.oversizedCommand("SUNION")) {
      try RedisCommand("SUNION", Array(repeating: "", count: RedisCommand.maximumArguments))
    }
    #expect(throws: RedisError.oversizedCommand("SET")) {
      try RedisCommand(
        "SET", [String(repeating: String(repeating: "x", count: 1 << 20), count: RedisCommand.maximumBytes >> 20)])
    }
  }

  @Test(
    "what an address says",
    arguments: [
      ("redis://h", "redis://h:6379/0"), ("redis://h/", "redis://h:6379/0"), ("REDIS://h:1/7", "redis://h:1/7"),
      ("redis://[::1]:5/2", "redis://[::1]:5/2"), ("redis://:secret@h", "redis://:***@h:6379/0"),
      ("redis://u:secret@h:65535/0", "redis://u:***@h:65535/0"),
      ("RedisS://u:secret@h", "rediss://u:***@h:6379/0"),
    ])
  func addresses(text: String, description: String) throws {
    let url = try RedisURL(text)
    #expect("\(url)" == description)
    #expect(!String(reflecting: url).contains("secret"))
    var dumped = ""
    dump(url, to: &dumped)
    #expect(!dumped.contains("secret"))
  }

  @Test("user and password may be escaped")
  func escapes() throws {
    let url = try RedisURL("redis://a%40b:p%3Aw%2F%C3%A9:x@h")
    #expect(url.user == "a@b")
    #expect(url.password == "p:w/é:x")
    #expect(try RedisURL("redis://:p@w@h").password == "p@w")
  }

  @Test(
    "what is no address is refused, and not repeated",
    arguments: [
      "", "h", "http://secret@h", "redis:h", "redis://", "redis:///1", "redis://:6379", "redis://secret@h",
      "redis://u:@h", "redis://u:secret@h:0", "redis://u:secret@h:65536", "redis://u:secret@h:x", "redis://h:+1",
      "redis://u:secret@h/x", "redis://u:secret@h/-1", "redis://u:secret@h/1/2", "redis://u:secret@h?db=1",
      "redis://u:secret@h#1", "redis://u:secret%zz@h", "redis://u:secret%4@h", "redis://u:secret%ff@h",
      "redis://::1:secret", "redis://[::1", "redis://[::1]secret", "redis://a b", "redis://h\0", "redisss://h",
    ])
  func refusals(text: String) {
    let error = #expect(throws: RedisURLError.self) { try RedisURL(text) }
    #expect(!"\(error!)".contains("secret"))
  }
}
