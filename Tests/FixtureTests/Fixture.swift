import Foundation
import Testing

/// A demo actor or portable provider: its source and the two modules that are kept beside it.
struct Fixture: CustomTestStringConvertible, Sendable {
  let name: String
  var isProvider = false

  static let all = ["counter", "echo", "sampler", "upper", "ping"].map { Fixture(name: $0) }
  static let providers = ["keyvalue", "blobstore"].map { Fixture(name: $0, isProvider: true) }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures")

  var testDescription: String { name }

  var unsigned: [UInt8] { get throws { try bytes("wasm") } }
  var signed: [UInt8] { get throws { try bytes("signed.wasm") } }

  func bytes(_ suffix: String, in folder: URL? = nil) throws -> [UInt8] {
    let folder = folder ?? Fixture.folder.appending(path: isProvider ? "providers-portable" : "actors")
    return [UInt8](try Data(contentsOf: folder.appending(path: name).appending(path: "\(name).\(suffix)")))
  }
}
