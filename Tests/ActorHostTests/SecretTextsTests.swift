import ActorHost
import Foundation
import Messages
import Synchronization
import Testing
import TestGuests
import WaPC
import WebAssembly

/// What must not be shown is found however it is spelt.
@Suite struct SecretTextsTests {
  static let marker = "s3cr3t/M+rk=r \"é\" &9"
  private let secrets = SecretTexts([marker])

  static let spellings: [String] = {
    let bytes = Data(marker.utf8)
    let all = CharacterSet()
    let json = try? JSONEncoder().encode(marker)
    return [
      marker, marker.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "",
      marker.addingPercentEncoding(withAllowedCharacters: all) ?? "",
      (marker.addingPercentEncoding(withAllowedCharacters: all) ?? "").lowercased(),
      marker.replacing("+", with: "%2B").replacing(" ", with: "+"), bytes.base64EncodedString(),
      Data(("user:" + marker).utf8).base64EncodedString(), Data(("x" + marker + "yz").utf8).base64EncodedString(),
      Data(("ab" + marker + "c").utf8).base64EncodedString(),
      bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""),
      String(decoding: (json ?? Data()).dropFirst().dropLast(), as: UTF8.self), marker.debugDescription,
      marker.unicodeScalars.map { $0.escaped(asASCII: true) }.joined(),
      bytes.map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined(),
      bytes.map { String(UInt16($0) | 0x100, radix: 16).dropFirst().uppercased() }.joined(),
      marker.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"),
      marker.unicodeScalars.map { "\\u00" + String($0.value | 0x100, radix: 16).dropFirst() }.joined(),
    ]
  }()

  @Test(arguments: spellings)
  func everySpellingIsHidden(spelling: String) {
    #expect(!spelling.isEmpty)
    let text = secrets.hiding(in: "before=\(spelling)=after")
    #expect(text.contains("(hidden)"))
    #expect(!Self.leaks(text), "\(text)")
    #expect(text.hasPrefix("before="))
    #expect(text.hasSuffix("=after"))
  }

  /// Whether six characters in a row of a spelling are left: the ends of base 64 are shared with what stands beside.
  private static func leaks(_ text: String) -> Bool {
    spellings.contains { spelling in
      // The first eight and the last four of an embedded spelling say what stands around the secret.
      let characters = Array(spelling.dropFirst(8).dropLast(4))
      return (0...max(0, characters.count - 6)).contains { start in
        text.contains(String(characters[start..<min(characters.count, start + 6)]))
      }
    }
  }

  @Test func whatIsNoSecretStays() {
    for text in ["", "nothing here", "s3cr3t/M+rk", "100% \\n &amp; +", "\u{e9}\u{301}"] {
      #expect(secrets.hiding(in: text) == text)
    }
    #expect(SecretTexts().hiding(in: Self.marker) == Self.marker)
    #expect(SecretTexts([""]).isEmpty)
  }

  @Test func aSecretThatBeginsAnotherDoesNotUncoverIt() {
    #expect(SecretTexts(["abcd", "abcdefgh"]).hiding(in: "abcdefgh abcdxy") == "(hidden) (hidden)xy")
  }

  @Test func theLinesOfALongSecretAreSecrets() {
    let key = "-----BEGIN KEY-----\nMC4CAQAwBQYDK2Vw\nshort\n-----END KEY-----\n"
    let secrets = SecretTexts([key])
    #expect(secrets.hiding(in: "key: \(key)!") == "key: (hidden)!")
    #expect(secrets.hiding(in: "line MC4CAQAwBQYDK2Vw here") == "line (hidden) here")
    #expect(secrets.hiding(in: "a short line") == "a short line")
  }

  @Test func dumpsDoNotShowIt() {
    #expect("\(secrets)" == "1 secrets")
    var output = ""
    dump(secrets, to: &output)
    #expect(!output.contains("s3cr3t"))
  }

  @Test func cutTextIsSearchedWithoutHarm() {
    for spelling in Self.spellings {
      let bytes = Array(spelling.utf8)
      for count in 0..<bytes.count {
        #expect(secrets.overwriting(in: Array(bytes[..<count])).count == count)
      }
    }
  }

  // MARK: In a host

  private static let word = "hush-hush-9"

  private func host(_ lines: ShownLines, _ recorder: (any GuestRecorder)? = nil) throws -> ActorHost.Host {
    var configuration = HostConfiguration()
    configuration.log = { lines.append("\($1)") }
    configuration.recorder = recorder
    return try ActorHost.Host(configuration)
  }

  private func binding(_ actor: String, _ capability: String = "test:echo") -> Binding {
    var binding = Binding(actor: actor, capability: capability, values: ["URL": "redis://:\(Self.word)@host"])
    binding.secrets = SecretTexts([Self.word])
    return binding
  }

  @Test func aProvidersComplaintDoesNotShowIt() throws {
    let lines = ShownLines()
    let host = try host(lines)
    let signer = try TestSigner()
    let provider = TestProvider()
    provider.onBind { "cannot reach \($0["URL"] ?? "")" }
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    let error = #expect(throws: HostError.self) { try host.setBinding(binding(signer.key)) }
    #expect(error?.description == "Failed to configure default,test:echo - cannot reach redis://:(hidden)@host")
    provider.onBind { _ in nil }
    provider.onCall { _ in throw ProviderError(.failed, "lost \(Self.word)") }
    try host.setBinding(binding(signer.key))
    let failed = failure { try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", "Get")) }
    #expect(failed?.message.hasSuffix("lost (hidden)") == true)
    provider.dispatcher.log(.info, "with \(Self.word)")
    #expect(lines.all.suffix(1) == ["test:echo: with (hidden)"])
    #expect(!lines.all.contains { $0.contains(Self.word) })
  }

  @Test func theInventoryShowsNamesOfValuesOnly() throws {  // defect 20
    let host = try host(ShownLines())
    let signer = try TestSigner()
    try host.addProvider(TestProvider())
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    try host.setBinding(binding(signer.key))
    #expect(host.bindings().map(\.valueNames) == [["URL"]])
    var inventory = "\(host.actors())\(host.capabilities())"
    dump(host.bindings(), to: &inventory)
    #expect(!inventory.contains(Self.word))
  }

  private final class Records: GuestRecorder {
    let all = Mutex<[GuestCallRecord]>([])
    func nextInstance() -> Int { 1 }
    func record(_ call: GuestCallRecord) { all.withLock { $0.append(call) } }
  }

  @Test func recordsDoNotHoldIt() throws {
    let lines = ShownLines()
    let records = Records()
    let host = try host(lines, records)
    let signer = try TestSigner()
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    // A guest that is bound to itself is handed the values.
    _ = try? host.setBinding(binding(signer.key, signer.key))
    _ = try host.call(signer.key, "g", Array(Self.word.utf8))
    _ = failure {
      try host.call(signer.key, "h", ProbeGuest.hostCall("", "test:echo", Self.word, Array(Self.word.utf8)))
    }
    let found = records.all.withLock { $0 }
    #expect(found.count == 3)
    for record in found {
      let bytes = [record.payload, record.response ?? []] + record.hostCalls.map(\.call.payload)
      for bytes in bytes { #expect(!String(decoding: bytes, as: UTF8.self).contains(Self.word)) }
      #expect(!"\(record)".contains(Self.word))
    }
    #expect(found[0].payload.contains(UInt8(ascii: "*")))
    #expect(found[1].console == ["(hidden)"])
    #expect(lines.all.contains("probe: (hidden)"))
  }
}
