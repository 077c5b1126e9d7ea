/// The text of everything in Generated/.
struct GeneratedFiles {
  private let sources: OperationSources
  private var handlers: [Handler] = []
  /// Raw value of each operation: the number of its first handler.
  private var bases: [(name: String, base: Int)] = []

  private struct Handler {
    let function: String
    /// As the disassembly shows it.
    let name: String
    /// The expression it returns.
    let body: String
    /// Absent for one written by hand.
    let operation: String?
    let family: String
  }

  init(_ sources: OperationSources) {
    self.sources = sources
    for file in sources.files {
      for operation in file.operations { add(operation, in: file.family) }
    }
    for file in sources.files {
      for name in file.handlers {
        let shown = name.prefix(1).lowercased() + name.dropFirst()
        handlers.append(
          Handler(
            function: "op_" + shown, name: shown, body: "handle\(name)(place, values)", operation: nil,
            family: file.family))
      }
    }
  }

  private mutating func add(_ operation: OperationDeclaration, in family: String) {
    bases.append((operation.name, handlers.count))
    for form in operation.shape.forms {
      guard operation.has(form.width) else { continue }
      for variant in form.isProducer ? ["W", "A"] : [""] {
        let function = "op_\(operation.name)_\(form.name)\(variant.isEmpty ? "" : "_" + variant)"
        let call = form.call.replacing("OP", with: operation.type + ".self")
          .replacing("STORE", with: variant == "W" ? "true" : "false")
        let name = "\(operation.name).\(form.name)\(variant.isEmpty ? "" : "." + variant)"
        handlers.append(
          Handler(
            function: function, name: name, body: call + ", place, values)", operation: operation.name, family: family))
      }
    }
  }

  var all: [(name: String, text: String)] {
    [("Operation.swift", operations), ("Forms.swift", forms), ("RegisterOpNames.swift", registerOps)]
      + families.map { ("\($0)Handlers.swift", handlers(of: $0)) }
      + [("HandlerTable+Fill.swift", fill)]
  }

  private static let notice =
    "// Generated from Operations/: swift run HandlerGenerator Sources/WebAssembly/Interpreter\n// swift-format-ignore-file\n\n"

  private var families: [String] {
    sources.files.filter { !$0.operations.isEmpty || !$0.handlers.isEmpty }.map(\.family)
  }

  private var operations: String {
    var text = Self.notice
    text +=
      "/// The computation behind a plain instruction, named apart from where its operands come from. The raw value is\n"
    text += "/// the number of its first handler; the forms of its shape count from there.\n"
    text += "enum Operation: UInt16, CaseIterable, Sendable {\n"
    text += "  /// Of specials and constants, and of instructions the machine cannot run.\n  case none = 0xffff\n"
    for (name, base) in bases { text += "  case \(name) = \(base)\n" }
    return text + "}\n\n" + shapes
  }

  private var shapes: String {
    var text = "/// How an operation is carried out: which forms it has.\nenum OperationShape: UInt8, Sendable {\n"
    for shape in OperationShape.all { text += "  case \(Self.caseName(shape))\n" }
    text += "}\n\nextension Operation {\n  var shape: OperationShape? {\n    switch self {\n    case .none: nil\n"
    for shape in OperationShape.all {
      let names = sources.files.flatMap(\.operations).filter { $0.shape.protocolName == shape.protocolName }.map(\.name)
      text += "    case \(names.map { "." + $0 }.joined(separator: ", ")): .\(Self.caseName(shape))\n"
    }
    return text + "    }\n  }\n}\n"
  }

  private static func caseName(_ shape: OperationShape) -> String {
    let name = shape.formsName.dropLast("Form".count)
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  private var forms: String {
    var text = Self.notice
    text += "// Distances of forms from an operation's first handler. A producer's A variant follows its W variant.\n\n"
    for shape in OperationShape.all {
      text += "enum \(shape.formsName) {\n"
      // Forms of one width only stand last, each width counting from the same place.
      var common = 0
      var distances: [OperationShape.Width: Int] = [:]
      for form in shape.forms {
        let distance = form.width == .any ? common : distances[form.width, default: common]
        text += "  @inline(__always) static var \(form.name): UInt16 { \(distance) }\n"
        let after = distance + (form.isProducer ? 2 : 1)
        if form.width == .any { common = after } else { distances[form.width] = after }
      }
      text += "}\n\n"
    }
    return text
  }

  private var registerOps: String {
    var text = Self.notice + "extension RegisterOp {\n  static var count: Int { \(handlers.count) }\n\n"
    for (number, handler) in handlers.enumerated() where handler.operation == nil {
      text += "  @inline(__always) static var \(handler.name): RegisterOp { RegisterOp(rawValue: \(number)) }\n"
    }
    text += "\n  /// The names by number, a line each.\n  static let allNames: StaticString = \"\"\"\n"
    for handler in handlers { text += "    \(handler.name)\n" }
    return text + "    \"\"\"\n}\n"
  }

  // Handlers are local functions because a reference to a global one is `@Sendable` in Swift 6, which the compiler
  // cannot yet take as a thin function. They are plain functions all the same. Statements fill the table, since a
  // literal of this length takes the type checker minutes.
  private func handlers(of family: String) -> String {
    var text =
      Self.notice + "extension HandlerTable {\n  static func fill\(family)(_ table: UnsafeMutablePointer<UInt64>) {\n"
    let groups = self.groups(of: family)
    for group in groups { text += "    \(group.name)(table)\n" }
    text += "  }\n"
    for group in groups {
      text += "\n  private static func \(group.name)(_ table: UnsafeMutablePointer<UInt64>) {\n"
      for number in group.handlers {
        let handler = handlers[number]
        text += "    func \(handler.function)(_ place: Place, _ values: Values) -> Int { \(handler.body) }\n"
        text += "    table[\(number)] = address(\(handler.function))\n"
      }
      text += "  }\n"
    }
    return text + "}\n"
  }

  /// The handlers of each operation; those written by hand are one group.
  private func groups(of family: String) -> [(name: String, handlers: [Int])] {
    var groups: [(name: String, handlers: [Int])] = []
    for (number, handler) in handlers.enumerated() where handler.family == family {
      let name = handler.operation.map { "fill_\($0)" } ?? "fill_others"
      if groups.last?.name != name { groups.append((name, [])) }
      groups[groups.count - 1].handlers.append(number)
    }
    return groups
  }

  private var fill: String {
    var text = Self.notice + "extension HandlerTable {\n  static func fill(_ table: UnsafeMutablePointer<UInt64>) {\n"
    for family in families { text += "    fill\(family)(table)\n" }
    return text + "  }\n}\n"
  }
}
