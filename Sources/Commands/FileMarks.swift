internal import Glibc

/// What the system says about files, so that a change shows: of content, in place or by another file under the name, of
/// permissions, of being there at all.
struct FileMarks: Equatable {
  private struct Mark: Equatable {
    let device: UInt64
    let number: UInt64
    let size: Int64
    let mode: UInt32
    let changed: [Int]
  }

  private let marks: [String: Mark?]

  /// - Parameter files: links are followed.
  init(_ files: Set<String>) {
    marks = Dictionary(uniqueKeysWithValues: files.map { ($0, Self.mark($0)) })
  }

  private static func mark(_ path: String) -> Mark? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Mark(
      device: UInt64(status.st_dev), number: UInt64(status.st_ino), size: Int64(status.st_size),
      mode: UInt32(status.st_mode),
      changed: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
  }
}

/// When to look after files have begun to change: once nothing has happened for a moment, for whoever writes them writes
/// in pieces; but not later than a while after the first, for some write without end.
package struct Settling {
  /// Nanoseconds.
  package let quiet: UInt64
  package let longest: UInt64
  private var first: UInt64?
  private var last: UInt64 = 0

  package init(quiet: UInt64 = 150_000_000, longest: UInt64 = 1_500_000_000) {
    self.quiet = quiet
    self.longest = longest
  }

  package mutating func note(at moment: UInt64) {
    first = first ?? moment
    last = moment
  }

  /// When to look; nil while nothing has happened.
  package var moment: UInt64? { first.map { min(last &+ quiet, $0 &+ longest) } }

  package mutating func reset() { first = nil }
}
