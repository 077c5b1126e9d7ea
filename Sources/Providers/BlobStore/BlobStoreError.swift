import Glibc
import Messages

/// Why an operation on the store was refused or failed.
enum BlobStoreError: Error, Equatable, CustomStringConvertible {
  case badName(BlobName.Subject, String, String)
  case noContainer(BlobName)
  case containerHasObjects(BlobName)
  case noObject(BlobName, in: BlobName)
  case notAFile(String)
  case listTooLong(BlobName)
  case tooLarge(String)
  case noUpload(BlobName, in: BlobName)
  case badChunk(UInt64, String)
  case tooManyTransfers(String)
  case uploadElsewhere(BlobName)
  case system(String, code: Int32)

  /// The failure of a system call, with what it was to do.
  static func last(_ action: String) -> BlobStoreError { .system(action, code: errno) }

  var description: String {
    switch self {
    case .badName(let subject, let name, let rule):
      "\(Self.shown(name)) cannot be the name of \(subject == .container ? "a container" : "an object"): \(rule)"
    case .noContainer(let name): "there is no container \"\(name.text)\"; CreateContainer makes one"
    case .containerHasObjects(let name): "the container \"\(name.text)\" is not empty; remove its objects first"
    case .noObject(let name, let container): "there is no object \"\(name.text)\" in \"\(container.text)\""
    case .notAFile(let name): "\"\(name)\" is not a file"
    case .listTooLong(let name): "the container \"\(name.text)\" has more objects than one answer can list"
    case .tooLarge(let sentence), .tooManyTransfers(let sentence): sentence
    case .noUpload(let name, let container):
      "no upload of \"\(name.text)\" to \"\(container.text)\" is under way; StartUpload begins one"
    case .badChunk(let number, let sentence): "chunk \(number): \(sentence)"
    case .uploadElsewhere(let name): "another process is uploading \"\(name.text)\""
    case .system(let action, let code): "cannot \(action): \(String(cString: strerror(code)))"
    }
  }

  /// The status that the caller gets with the sentence.
  var code: ProviderError.Code {
    switch self {
    case .badName, .noContainer, .containerHasObjects, .noObject, .notAFile, .noUpload, .badChunk: .failed
    case .listTooLong, .tooLarge: .tooLarge
    case .tooManyTransfers, .uploadElsewhere, .system: .unavailable
    }
  }

  /// A name that was refused, short and on one line.
  private static func shown(_ name: String) -> String {
    let start = name.unicodeScalars.prefix(60).map { $0.properties.generalCategory == .control ? "?" : String($0) }
    return "\"\(start.joined())\(name.unicodeScalars.count > 60 ? "…" : "")\""
  }
}
