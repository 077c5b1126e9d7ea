import Glibc
import Synchronization

// A library that is mapped into the process is at the mercy of its file: who copies a new version over it pulls the
// running code away. And the dynamic linker takes a path that it knows for the library it has, whatever lies there by
// now. So a host whose providers are replaced while it runs loads copies: each has a name of its own, in the folder of the
// original, where what it needs beside it is found, and is gone from there as soon as it is loaded.

/// A copy of a library under a name that no library was loaded by.
package struct LibraryCopy {
  package let path: String
  private static let count = Atomic<Int>(0)

  /// - Parameter resolved: the original, checked already.
  package init(of resolved: String, named path: String) throws(ProviderLoadError) {
    let source = open(resolved, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw ProviderLoadError(path: path, reason: .unreadable(errorText())) }
    defer { close(source) }
    let number = Self.count.add(1, ordering: .relaxed).newValue
    let slash = resolved.lastIndex(of: "/") ?? resolved.startIndex
    let name = ".\(resolved[slash...].dropFirst()).\(getpid()).\(number)"
    for folder in [String(resolved[..<slash]), "/tmp"] {
      let copy = "\(folder)/\(name)"
      let target = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o700)
      guard target >= 0 else { continue }
      defer { close(target) }
      guard Self.copyAll(from: source, to: target) else {
        let text = errorText()
        unlink(copy)
        throw ProviderLoadError(path: path, reason: .unreadable(text))
      }
      self.path = copy
      return
    }
    throw ProviderLoadError(path: path, reason: .unreadable("no copy can be made beside it or in /tmp: \(errorText())"))
  }

  package func remove() { unlink(path) }

  private static func copyAll(from source: Int32, to target: Int32) -> Bool {
    while true {
      let count = sendfile(target, source, nil, 1 << 30)
      if count == 0 { return true }
      guard count > 0 || errno == EINTR else { return false }
    }
  }
}
