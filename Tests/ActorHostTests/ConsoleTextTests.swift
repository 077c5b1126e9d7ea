import ActorHost
import Testing

@Suite struct ConsoleTextTests {
  @Test(arguments: [
    ("plain ∞ text", "plain ∞ text"), ("two\nlines\r", "two\\nlines\\r"), ("\u{1b}[31mred", "\\u{1b}[31mred"),
    ("a\u{202e}b", "a\\u{202e}b"), ("\u{9b}0m\0", "\\u{9b}0m\\u{0}"), ("tab\t", "tab\\t"),
  ])
  func whatCouldSteerATerminalIsEscaped(text: String, shown: String) {
    #expect(ConsoleText.escaped(text) == shown)
  }

  @Test func linesOverTheRateAreDroppedAndCounted() {
    var rate = ConsoleRate(linesPerSecond: 2)
    #expect(rate.admit(at: 7) == .show(droppedBefore: 0))
    #expect(rate.admit(at: 7) == .show(droppedBefore: 0))
    for _ in 0..<5 { #expect(rate.admit(at: 7) == .drop) }
    #expect(rate.admit(at: 8) == .show(droppedBefore: 5))
    #expect(rate.admit(at: 8) == .show(droppedBefore: 0))
  }
}
