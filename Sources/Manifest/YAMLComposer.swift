internal import CYaml

// From text to `YAMLNode`, over the events of libyaml.
//
// The Swift face of that parser composes nodes too, but it hashes whole keys, so that a key made of nested aliases costs
// exponential time before anybody can count. Here every alias is expanded while nodes are counted, keys are texts, and
// the first thing beyond a bound ends the reading. Tags, several documents and keys that occur twice are refused.

/// Bounds of a manifest; see `YAMLComposer`.
package enum YAMLBounds {
  package static let bytes = 1 << 20
  package static let depth = 64
  package static let nodes = 100_000
}

/// Reads exactly one document.
package func composeYAML(_ bytes: [UInt8], file: String) throws(ManifestError) -> YAMLNode {
  let composer = YAMLComposer(file: file)
  return try composer.compose(bytes)
}

private final class YAMLComposer {
  private let file: String
  /// At one address for the whole life, because libyaml keeps pointers into it.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var anchors: [[UInt8]: (node: YAMLNode, size: Int)] = [:]
  private var nodes = 0

  init(file: String) {
    self.file = file
    yaml_parser_initialize(parser)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func compose(_ bytes: [UInt8]) throws(ManifestError) -> YAMLNode {
    guard bytes.count <= YAMLBounds.bytes else {
      throw error(
        Place(line: 1, column: 1), "the manifest has \(bytes.count) bytes", "At most \(YAMLBounds.bytes) are read.")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw error(Place(line: 1, column: 1), "the manifest is not UTF-8", "Save it as UTF-8 without a byte order mark.")
    }
    let result = bytes.withUnsafeBufferPointer { (buffer) -> Result<YAMLNode, ManifestError> in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(ManifestError) { return .success(try readStream()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private func readStream() throws(ManifestError) -> YAMLNode {
    _ = try next()
    let start = try next()
    guard start.type == YAML_DOCUMENT_START_EVENT else {
      throw error(start.place, "the manifest is empty", "Write the keys actors, capabilities and bindings.")
    }
    let root = try readNode(try next(), depth: 1)
    _ = try next()
    let end = try next()
    guard end.type == YAML_STREAM_END_EVENT else {
      throw error(end.place, "a second document begins here", "A manifest is one document; remove the line of dashes.")
    }
    return root
  }

  private func readNode(_ event: YAMLEvent, depth: Int) throws(ManifestError) -> YAMLNode {
    guard depth <= YAMLBounds.depth else {
      throw error(event.place, "lists and maps nest deeper than \(YAMLBounds.depth) levels", "No manifest needs that.")
    }
    if event.type == YAML_ALIAS_EVENT { return try expand(event) }
    if let tag = event.tag, tag != "tag:yaml.org,2002:str" {
      throw error(
        event.place, "the tag \(printable(tag)) names a type", "Values are texts, lists and maps; remove the tag.")
    }
    let before = nodes
    try count(1, event.place)
    let node: YAMLNode
    switch event.type {
    case YAML_SCALAR_EVENT:
      node = YAMLNode(.text(event.text), event.place, isPlain: event.isPlain)
    case YAML_SEQUENCE_START_EVENT:
      node = YAMLNode(.list(try readList(depth: depth)), event.place)
    default:
      node = YAMLNode(.map(try readMap(depth: depth)), event.place)
    }
    if let anchor = event.anchor { anchors[anchor] = (node, nodes - before) }
    return node
  }

  private func readList(depth: Int) throws(ManifestError) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return elements }
      elements.append(try readNode(event, depth: depth + 1))
    }
  }

  private func readMap(depth: Int) throws(ManifestError) -> [(key: Located<String>, value: YAMLNode)] {
    var members: [(key: Located<String>, value: YAMLNode)] = []
    var seen: [[UInt8]: Place] = [:]
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return members }
      guard event.type == YAML_SCALAR_EVENT else {
        throw error(event.place, "a key that is no text", "Write keys as plain words.")
      }
      try count(1, event.place)
      let key = event.text
      if let first = seen.updateValue(event.place, forKey: Array(key.utf8)) {
        throw error(
          event.place, "the key \"\(printable(key))\" occurs twice in one map",
          "It was given first at line \(first.line); remove one of them.")
      }
      members.append((Located(key, event.place), try readNode(try next(), depth: depth + 1)))
    }
  }

  private func expand(_ event: YAMLEvent) throws(ManifestError) -> YAMLNode {
    guard let anchor = event.anchor, let known = anchors[anchor] else {
      throw error(event.place, "an alias of something that is not defined before it", "Define the anchor first.")
    }
    try count(known.size, event.place)
    return YAMLNode(known.node.content, event.place, isPlain: known.node.isPlain)
  }

  private func count(_ more: Int, _ place: Place) throws(ManifestError) {
    nodes += more
    guard nodes <= YAMLBounds.nodes else {
      throw error(
        place, "the manifest has more than \(YAMLBounds.nodes) nodes once its aliases are expanded",
        "Use fewer aliases of aliases.")
    }
  }

  private func next() throws(ManifestError) -> YAMLEvent {
    let event = YAMLEvent()
    guard yaml_parser_parse(parser, event.pointer) == 1 else { throw syntaxError() }
    return event
  }

  private func syntaxError() -> ManifestError {
    let mark = parser.pointee.problem_mark
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "the text cannot be read"
    let context = parser.pointee.context.map { String(cString: $0) + ": " } ?? ""
    return error(
      Place(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1),
      "not YAML: \(context)\(problem)", "Check indentation, quotes and brackets here and in the line above.")
  }

  private func error(_ place: Place, _ fault: String, _ advice: String) -> ManifestError {
    ManifestError([ManifestFinding(file: file, place: place, fault: fault, advice: advice)])
  }
}

/// One event of libyaml, freed with this object.
private final class YAMLEvent {
  let pointer = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

  init() { pointer.initialize(to: yaml_event_t()) }

  deinit {
    yaml_event_delete(pointer)
    pointer.deallocate()
  }

  var type: yaml_event_type_t { pointer.pointee.type }

  var place: Place {
    let mark = pointer.pointee.start_mark
    return Place(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }

  /// The text of a scalar; libyaml has checked that it is UTF-8.
  var text: String {
    let scalar = pointer.pointee.data.scalar
    return String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: Int(clamping: scalar.length)), as: UTF8.self)
  }

  var isPlain: Bool { pointer.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  var anchor: [UInt8]? {
    let data = pointer.pointee.data
    let name: UnsafeMutablePointer<UInt8>?
    switch type {
    case YAML_ALIAS_EVENT: name = data.alias.anchor
    case YAML_SCALAR_EVENT: name = data.scalar.anchor
    case YAML_SEQUENCE_START_EVENT: name = data.sequence_start.anchor
    default: name = data.mapping_start.anchor
    }
    return name.map { Array(String(cString: $0).utf8) }
  }

  var tag: String? {
    let data = pointer.pointee.data
    let name: UnsafeMutablePointer<UInt8>?
    switch type {
    case YAML_SCALAR_EVENT: name = data.scalar.tag
    case YAML_SEQUENCE_START_EVENT: name = data.sequence_start.tag
    default: name = data.mapping_start.tag
    }
    return name.map { String(cString: $0) }
  }
}

/// Foreign text for a terminal: control characters escaped, and not longer than a line.
package func printable(_ text: String) -> String { printable(text, limit: 80) }

/// The same with room for so many characters.
package func printable(_ text: String, limit: Int) -> String {
  let scalars = text.unicodeScalars.prefix(limit)
  let shown = scalars.map { scalar in
    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      ? scalar.escaped(asASCII: true) : String(scalar)
  }
  return shown.joined() + (scalars.count < text.unicodeScalars.count ? "…" : "")
}
