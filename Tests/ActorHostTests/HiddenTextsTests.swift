import ActorHost
import Synchronization
import TestGuests
import Testing

/// Secrets come and go without end; what is remembered of them does not grow without end.
@Suite struct HiddenTextsTests {
  private static func word(_ number: Int) -> String { "hush-\(number)-hush" }
  private static func secrets(_ number: Int) -> SecretTexts { SecretTexts([word(number)]) }

  @Test func oldOnesAreForgottenUnlessTheyLastOrArePresent() {
    let hidden = HiddenTexts(lasting: Self.secrets(-1))
    for number in 0..<1_000 { hidden.add(Self.secrets(number)) { Self.secrets(0) } }
    for number in [-1, 0, 999, 1_000 - HiddenTexts.memory] {
      #expect(hidden.texts.hiding(in: Self.word(number)) == "(hidden)")
    }
    #expect(hidden.texts.hiding(in: Self.word(500)) == Self.word(500))
  }

  @Test func oneThatStaysTheSameTakesNoPlace() {
    let hidden = HiddenTexts()
    hidden.add(Self.secrets(0)) { SecretTexts() }
    for _ in 0..<1_000 { hidden.add(Self.secrets(1)) { SecretTexts() } }
    #expect(hidden.texts.hiding(in: Self.word(0)) == "(hidden)")
  }

  @Test func aHostRemembersTheSecretsOfItsBindingsAndOfLatelyReplacedOnes() throws {
    let lines = Mutex<[String]>([])
    var configuration = HostConfiguration()
    configuration.log = { _, text in lines.withLock { $0.append(text) } }
    let host = try ActorHost.Host(configuration)
    let signer = try TestSigner()
    let provider = TestProvider()
    try host.addProvider(provider)
    try host.addActor(try signer.sign(capabilities: ["test:echo"]))
    func bind(_ name: String, _ number: Int) throws {
      var binding = Binding(actor: signer.key, capability: "test:echo", name: name, values: ["A": Self.word(number)])
      binding.secrets = Self.secrets(number)
      try host.setBinding(binding)
    }
    // Waits for a provider that never comes, and is there all the same.
    try bind("lasting", 0)
    for number in 1..<1_000 { try bind("default", number) }
    for number in [0, 500, 998, 999] { provider.dispatcher.log(.info, Self.word(number)) }
    #expect(
      lines.withLock { $0.suffix(4) } == [
        "test:echo: (hidden)", "test:echo: \(Self.word(500))", "test:echo: (hidden)", "test:echo: (hidden)",
      ])
  }
}
