/// A file that `wascc new` writes; the texts stand in `Generated/TemplateFiles.swift`.
package struct TemplateFile: Sendable {
  /// Where it goes in the new folder; `NAME` stands for the chosen name.
  package let path: String
  /// The file of this repository that the text was taken from.
  package let source: String
  package let text: String

  init(_ path: String, from source: String, _ text: String) {
    self.path = path
    self.source = source
    self.text = text
  }

  func filled(_ values: [String: String]) -> (path: String, text: String) {
    var (path, text) = (path, text)
    for (key, value) in values {
      path = path.replacing(key, with: value)
      text = text.replacing("@\(key)@", with: value)
    }
    return (path, text)
  }
}
