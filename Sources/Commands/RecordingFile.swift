internal import ArgumentParser
internal import Glibc
internal import Locks
internal import Recording

/// A recording that is being written, one line per guest call. A line is in the file as soon as the call has ended, so
/// that a recording of a crash holds what led to it.
func recorder(to path: String, _ context: CommandContext) throws(CommandFailure) -> LineRecorder {
  LineRecorder(write: try lines(to: path, context))
}

/// A trace that is being written, one line per call that went through the host.
func tracer(to path: String, _ context: CommandContext) throws(CommandFailure) -> RecordingMiddleware {
  RecordingMiddleware(write: try lines(to: path, context))
}

/// Empties a file that only its owner may read, or makes it, and writes lines to it. A line that cannot be written fails no
/// call; the first one is told of.
private func lines(
  to path: String, _ context: CommandContext
) throws(CommandFailure) -> @Sendable (String) -> Void {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else {
    throw CommandFailure(.cannotCreate, "\(path): \(String(cString: strerror(errno)))")
  }
  let isTold = Locked(false)
  return { line in
    guard !writeAll(Array((line + "\n").utf8), to: descriptor) else { return }
    let reason = String(cString: strerror(errno))
    let isFirst = isTold.withLock { isTold in
      defer { isTold = true }
      return !isTold
    }
    if isFirst { context.warn("\(path): a line could not be written, and perhaps more: \(reason)") }
  }
}

/// A trace and a recording in one file would be neither.
func checkTrace(_ trace: String?, _ record: String?) throws(ArgumentParser.ValidationError) {
  guard let trace, trace == record else { return }
  throw ArgumentParser.ValidationError("--trace and --record name the same file")
}
