/// A manifest's text as a tree: texts, lists and maps with their places, and nothing more.
///
/// There are no numbers, dates or truth values here. `010`, `no`, `~` and `2021-01-01` are the text that was written;
/// who needs a number reads one from the text.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    case map([(key: Located<String>, value: YAMLNode)])
  }

  package let content: Content
  package let place: Place
  /// True for text without quotes, which is how an absent value is written.
  package let isPlain: Bool

  package init(_ content: Content, _ place: Place, isPlain: Bool = false) {
    self.content = content
    self.place = place
    self.isPlain = isPlain
  }

  /// `actors:` with nothing behind it.
  package var isAbsent: Bool {
    if case .text("") = content { isPlain } else { false }
  }

  package var kind: String {
    switch content {
    case .text: isAbsent ? "nothing" : "text"
    case .list: "a list"
    case .map: "a map"
    }
  }
}
