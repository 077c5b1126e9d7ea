import Foundation
import Testing

/// What the build has put beside the tests.
enum BuiltProduct {
  static func path(of name: String) throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
    try #require(FileManager.default.fileExists(atPath: path), "\(path) is missing; swift build makes it")
    return path
  }
}
