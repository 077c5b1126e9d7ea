import Foundation

/// An operation as its declaration tells: a type and the shape it conforms to.
struct OperationDeclaration {
  /// `I32Add`
  let type: String
  let shape: OperationShape

  /// `i32Add`, the name instruction rows use.
  var name: String { type.prefix(1).lowercased() + type.dropFirst() }

  func has(_ width: OperationShape.Width) -> Bool {
    switch width {
    case .any: true
    case .wide: type.hasPrefix("I64")
    case .narrow: !type.hasPrefix("I64")
    case .multibyte: !type.contains("Load8")
    }
  }
}

/// What a file in Operations/ declares.
struct OperationFile {
  /// `Integer` for IntegerOperations.swift
  let family: String
  var operations: [OperationDeclaration] = []
  /// Handlers written by hand, without the prefix: `Branch`.
  var handlers: [String] = []
}

/// The declarations of Operations/, in the order of file names.
struct OperationSources {
  var files: [OperationFile] = []

  init(in folder: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names.filter({ $0.hasSuffix("Operations.swift") }).sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      files.append(Self.read(text, family: String(name.dropLast("Operations.swift".count))))
    }
  }

  /// A generic enum is no operation; the type aliases that give it arguments are.
  private static func read(_ text: String, family: String) -> OperationFile {
    var file = OperationFile(family: family)
    var generic: [Substring: OperationShape] = [:]
    for line in text.split(separator: "\n") {
      if let match = line.wholeMatch(of: #/enum (\w+)<.*>: (\w+) \{.*/#) {
        generic[match.1] = OperationShape.all.first { $0.protocolName == match.2 }
      } else if let match = line.wholeMatch(of: #/typealias (\w+) = (\w+)<.*>/#), let shape = generic[match.2] {
        file.operations.append(OperationDeclaration(type: String(match.1), shape: shape))
      } else if let match = line.wholeMatch(of: #/enum (\w+): (\w+) \{.*/#),
        let shape = OperationShape.all.first(where: { $0.protocolName == match.2 })
      {
        file.operations.append(OperationDeclaration(type: String(match.1), shape: shape))
      } else if let match = line.wholeMatch(
        of: #/@inline\(__always\) func handle(\w+)\(_ place: Place, _ values: Values\) -> Int \{/#)
      {
        file.handlers.append(String(match.1))
      }
    }
    return file
  }
}
