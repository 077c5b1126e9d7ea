import MessagingKit
import Testing

@Suite("Subjects")
struct SubjectTests {
  @Test(
    "an error says what is wrong",
    arguments: [
      ("", "\"\" is not a subject: each word between dots must have a letter"),
      ("a..b", "\"a..b\" is not a subject: each word between dots must have a letter"),
      ("a b", "\"a b\" is not a subject: spaces and control characters are not allowed"),
      ("a\n", "\"a\\n\" is not a subject: spaces and control characters are not allowed"),
      ("a.*", "\"a.*\" is not a subject: \"*\" is for subscriptions; a message has one subject"),
      ("a.b>", "\"a.b>\" is not a subject: \"b>\" is for subscriptions; a message has one subject"),
    ])
  func subjects(text: String, sentence: String) {
    #expect(failure { () throws(SubjectError) in _ = try Subject(text) }?.description == sentence)
  }

  @Test(
    "a wildcard is a word of its own, and > the last",
    arguments: [
      ("a.>.b", "\"a.>.b\" is not a subject: \">\" holds a wildcard; * must be a word of its own, > the last one"),
      ("a.b*", "\"a.b*\" is not a subject: \"b*\" holds a wildcard; * must be a word of its own, > the last one"),
      ("**", "\"**\" is not a subject: \"**\" holds a wildcard; * must be a word of its own, > the last one"),
    ])
  func patterns(text: String, sentence: String) {
    #expect(failure { () throws(SubjectError) in _ = try SubjectPattern(text) }?.description == sentence)
    #expect(failure { () throws(SubjectError) in _ = try SubjectPattern("*.a.*.>") } == nil)
  }

  @Test("the longest subject is one line's")
  func length() {
    let longest = String(repeating: "a.", count: 511) + "ab"
    #expect(failure { () throws(SubjectError) in _ = try Subject(longest) } == nil)
    #expect(
      failure { () throws(SubjectError) in _ = try Subject(longest + "c") }?.reason == .tooLong(1025))
  }

  private func failure(_ body: () throws(SubjectError) -> Void) -> SubjectError? {
    do throws(SubjectError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
