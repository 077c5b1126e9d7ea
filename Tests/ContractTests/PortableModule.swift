import ActorHost
import Foundation
import PortableProviders
import Testing
import WASI

/// A portable provider of this repository, as it is checked in.
struct PortableModule {
  static let keyValue = PortableModule(name: "keyvalue")
  static let blobStore = PortableModule(name: "blobstore")

  let name: String

  var bytes: [UInt8] {
    get throws {
      let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return [UInt8](
        try Data(contentsOf: repository.appending(path: "fixtures/providers-portable/\(name)/\(name).signed.wasm")))
    }
  }

  /// An instance with one directory, and what else `change` says.
  func provider(
    on directory: GrantedDirectory.Source, _ change: (inout PortableProviderOptions) -> Void = { _ in }
  ) throws -> PortableProvider {
    var options = PortableProviderOptions()
    options.directories = [GrantedDirectory(directory, as: "/data")]
    change(&options)
    return try PortableProvider(try bytes, options: options)
  }

  /// A folder that is there until the tests end, since a provider opens it anew after each restart.
  static func newFolder() throws -> String {
    let path = "\(try folders.get().path)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    return path
  }

  private static let folders: Result<ScratchFolder, any Error> = {
    atexit { PortableModule.removeFolders() }
    return Result { try ScratchFolder() }
  }()

  private static func removeFolders() { if case .success(let folder) = folders { folder.remove() } }
}
