import WebAssembly

/// A custom section written as `(@custom "name" place? "bytes"*)` (spec: Appendix › Custom Sections › Custom
/// annotations).
struct CustomSection {
  enum Place: String {
    case type, `import`, `func`, table, memory, tag, global, export, start, elem, datacount, code, data
    case first, last
  }

  var name: [UInt8]
  var place: Place
  /// Whether it comes before its place, rather than after.
  var isBefore: Bool
  var contents: [UInt8]
}

extension ModuleReader {
  // MARK: @custom

  func customAnnotation(_ annotation: Annotation) throws(TextError) {
    var tokens = cursor.stream.annotationTokens[annotation.contents]
    func failure(_ message: String) -> TextError {
      let at = tokens.first.map { Int($0.start) } ?? annotation.start
      return TextError("@custom annotation: \(message)", at: at, in: cursor.stream.source)
    }
    guard let nameToken = tokens.first, nameToken.kind == .string else { throw failure("missing section name") }
    let name = StringLiteral.bytes(of: cursor.characters(of: nameToken))
    guard firstInvalidUTF8Offset(name) == nil else { throw failure("malformed UTF-8 encoding") }
    tokens = tokens.dropFirst()
    var section = CustomSection(name: name, place: .last, isBefore: false, contents: [])
    if tokens.first?.kind == .leftParenthesis {
      let words = tokens.dropFirst().prefix { $0.kind != .rightParenthesis }.map(cursor.text(of:))
      guard let direction = words.first, direction == "before" || direction == "after" else {
        throw failure("malformed placement")
      }
      guard words.count == 2, let place = CustomSection.Place(rawValue: words[1]),
        (place != .first || direction == "before") && (place != .last || direction == "after")
      else { throw failure("malformed section kind") }
      section.place = place
      section.isBefore = direction == "before"
      tokens = tokens.dropFirst(words.count + 2)
    }
    while let token = tokens.first {
      guard token.kind == .string else { throw failure("unexpected token") }
      section.contents += StringLiteral.bytes(of: cursor.characters(of: token))
      tokens = tokens.dropFirst()
    }
    customSections.append(section)
  }

  // MARK: @name

  /// The `(@name "…")` that stands here, if there is one.
  func nameAnnotation(noun: String) throws(TextError) -> [UInt8]? {
    let annotations = cursor.takeAnnotations(.name)
    guard let first = annotations.first else { return nil }
    guard annotations.count == 1 else {
      throw TextError("@name annotation: multiple \(noun) names", at: annotations[1].start, in: cursor.stream.source)
    }
    let tokens = cursor.stream.annotationTokens[first.contents]
    guard tokens.count == 1, let token = tokens.first, token.kind == .string else {
      throw TextError("@name annotation: string expected", at: first.start, in: cursor.stream.source)
    }
    let name = StringLiteral.bytes(of: cursor.characters(of: token))
    guard firstInvalidUTF8Offset(name) == nil else {
      throw TextError("@name annotation: malformed UTF-8 encoding", at: first.start, in: cursor.stream.source)
    }
    return name
  }

  // MARK: Branch hints

  /// The value of the `(@metadata.code.branch_hint "…")` in front of the instruction that stands here.
  func branchHintAnnotation() throws(TextError) -> [UInt8]? {
    let annotations = cursor.takeAnnotations(.branchHint)
    guard let first = annotations.first else { return nil }
    func failure(_ message: String, _ annotation: Annotation) -> TextError {
      TextError("@metadata.code.branch_hint annotation: \(message)", at: annotation.start, in: cursor.stream.source)
    }
    guard annotations.count == 1 else { throw failure("duplicate annotation", annotations[1]) }
    let tokens = cursor.stream.annotationTokens[first.contents]
    guard tokens.count == 1, let token = tokens.first, token.kind == .string else {
      throw failure("malformed annotation", first)
    }
    return StringLiteral.bytes(of: cursor.characters(of: token))
  }

  /// The section of hints; nil when there are none, or when the text gives the section itself.
  var branchHintSection: [UInt8]? {
    branchHints.isEmpty || gives(BranchHintSection.name) ? nil : BranchHintSection.write(branchHints)
  }

  /// The section of names; nil when nothing has a name, or when the text gives the section itself.
  var nameSection: [UInt8]? { gives("name") ? nil : names.section }

  private func gives(_ name: String) -> Bool {
    customSections.contains { $0.name.elementsEqual(name.utf8) }
  }

  // MARK: What nobody understood

  /// Refuses annotations of ours that stood where they mean nothing, among the tokens from `first` to here.
  func refuseLeftoverAnnotations(from first: Int) throws(TextError) {
    var index = cursor.stream.firstAnnotation(atOrAfter: first)
    while index < cursor.stream.annotations.count, cursor.stream.annotations[index].position <= cursor.position {
      defer { index += 1 }
      if cursor.consumedAnnotations.contains(index) { continue }
      let annotation = cursor.stream.annotations[index]
      // What stands at the end may belong to the next module of a script.
      let message =
        switch annotation.name {
        case .custom: "misplaced @custom annotation"
        case .name: "misplaced @name annotation"
        case .branchHint: "@metadata.code.branch_hint annotation: not in a function"
        }
      throw TextError(message, at: annotation.start, in: cursor.stream.source)
    }
  }
}
