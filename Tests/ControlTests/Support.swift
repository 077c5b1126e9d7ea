import Control
import Glibc
import JSON

/// A folder of a test's own, which goes with it.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/wascc-control-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw ControlTestError() }
    path = String(cString: made)
  }

  deinit {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        unlink("\(path)/\(name)")
      }
      closedir(folder)
    }
    rmdir(path)
  }

  var socket: String { path + "/host.sock" }
}

struct ControlTestError: Error {}

func mode(of path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode : 0
}

/// The kind and sentence of the error that `body` throws.
func failure(_ body: () throws -> Void) -> ControlError? {
  do {
    try body()
    return nil
  } catch { return error as? ControlError }
}
