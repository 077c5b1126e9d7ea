package import Messages

// What messages are published on and subscribed to: words between dots. In a subscription `*` stands for one word and
// `>`, as the last, for one or more. Subjects come from actors and name places that others listen at, so everything is
// checked here, once, before a broker sees it: a publisher who could write `>` would speak to the whole world.
//
// Words are compared as bytes. Swift's strings are equal when they look the same, and a server's are not.

/// A subject that a message is published on.
package struct Subject: Sendable, Hashable {
  package typealias Word = ArraySlice<UInt8>

  package let text: String
  package let words: [Word]

  package init(_ text: String) throws(SubjectError) {
    let words = try Self.words(of: text)
    if let wildcard = words.first(where: Self.hasWildcard) {
      throw SubjectError(text, .wildcard(String(decoding: wildcard, as: UTF8.self)))
    }
    self.text = text
    self.words = words
  }

  /// The subject that replies go to; nil when none are expected.
  package static func replies(_ text: String) throws(SubjectError) -> Subject? {
    text.isEmpty ? nil : try Subject(text)
  }

  /// What a server takes in one line of its protocol, with room for all else that stands there.
  package static let maximumLength = 1024

  static func words(of text: String) throws(SubjectError) -> [Word] {
    let bytes = Array(text.utf8)
    guard bytes.count <= maximumLength else { throw SubjectError(String(text.prefix(32)) + "…", .tooLong(bytes.count)) }
    guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else { throw SubjectError(text, .space) }
    let words = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty }) else { throw SubjectError(text, .emptyWord) }
    return words
  }

  static func hasWildcard(_ word: Word) -> Bool { word.contains(UInt8(ascii: "*")) || word.contains(UInt8(ascii: ">")) }
}

/// A subject with wildcards, which a subscription matches messages with.
package struct SubjectPattern: Sendable, Hashable {
  package let text: String
  package let words: [Subject.Word]

  package static let anyWord = Subject.Word("*".utf8)
  package static let allWords = Subject.Word(">".utf8)

  package init(_ text: String) throws(SubjectError) {
    let words = try Subject.words(of: text)
    for (index, word) in words.enumerated() where Subject.hasWildcard(word) {
      guard word == Self.anyWord || (word == Self.allWords && index == words.count - 1) else {
        throw SubjectError(text, .misplacedWildcard(String(decoding: word, as: UTF8.self)))
      }
    }
    self.text = text
    self.words = words
  }
}

/// Why a text is no subject.
package struct SubjectError: Error, Equatable, CustomStringConvertible {
  package enum Reason: Equatable, Sendable {
    case emptyWord
    case space
    case tooLong(Int)
    case wildcard(String)
    case misplacedWildcard(String)
  }

  package let text: String
  package let reason: Reason

  init(_ text: String, _ reason: Reason) {
    self.text = text
    self.reason = reason
  }

  package var description: String { "\(text.debugDescription) is not a subject: \(sentence)" }

  private var sentence: String {
    switch reason {
    case .emptyWord: "each word between dots must have a letter"
    case .space: "spaces and control characters are not allowed"
    case .tooLong(let count): "it has \(count) bytes, more than \(Subject.maximumLength)"
    case .wildcard(let word): "\"\(word)\" is for subscriptions; a message has one subject"
    case .misplacedWildcard(let word): "\"\(word)\" holds a wildcard; * must be a word of its own, > the last one"
    }
  }

  /// What an actor is answered that named the subject.
  package var providerError: ProviderError { ProviderError(.badPayload, description) }
}
