import Foundation
import Testing

/// A demo actor: its source and the two modules that are kept beside it.
struct Fixture: CustomTestStringConvertible, Sendable {
  let name: String

  static let all = ["counter", "echo", "sampler", "upper", "ping"].map(Fixture.init)

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures")

  var testDescription: String { name }

  var unsigned: [UInt8] { get throws { try bytes("wasm") } }
  var signed: [UInt8] { get throws { try bytes("signed.wasm") } }

  func bytes(_ suffix: String, in folder: URL = Fixture.folder.appending(path: "actors")) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name).appending(path: "\(name).\(suffix)")))
  }
}
