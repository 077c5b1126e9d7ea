internal import Glibc
internal import Recording

/// A recording that is being written, one line per guest call. A line is in the file as soon as the call has ended, so
/// that a recording of a crash holds what led to it.
func recorder(to path: String) throws(CommandFailure) -> LineRecorder {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else {
    throw CommandFailure(.cannotCreate, "\(path): \(String(cString: strerror(errno)))")
  }
  return LineRecorder { writeAll(Array(($0 + "\n").utf8), to: descriptor) }
}
