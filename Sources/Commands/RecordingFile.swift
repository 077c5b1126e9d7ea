internal import ArgumentParser
internal import Glibc
internal import Locks
internal import Recording

/// A file of lines that only its owner may read. What it held before stays until it is certain that there is something to
/// write: lines that come earlier wait.
final class RecordingFile: Sendable {
  private struct State {
    /// Nil once they are written as they come.
    var waiting: [String]? = []
    var isTold = false
  }

  private let path: String
  private let descriptor: Int32
  private let warn: @Sendable (String) -> Void
  private let state = Locked(State())

  /// Opens the file, or makes it.
  init(_ path: String, _ context: CommandContext) throws(CommandFailure) {
    self.path = path
    warn = { context.warn($0) }
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CommandFailure(.cannotCreate, "\(path): \(systemError())") }
    guard keepsOthersOut() else {
      throw CommandFailure(
        .cannotCreate, "\(path): others may read it, and that cannot be changed: \(systemError())",
        advice: "Remove it, or name another file.")
    }
  }

  deinit { close(descriptor) }

  /// Devices and pipes are left as they are.
  private func keepsOthersOut() -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 else { return true }
    return fchmod(descriptor, 0o600) == 0
  }

  /// A recording, one line per guest call. A line is in the file as soon as the call has ended, so that a recording of a
  /// crash holds what led to it.
  var recorder: LineRecorder { LineRecorder { [self] in write($0) } }

  /// A trace, one line per call that went through the host.
  var tracer: RecordingMiddleware { RecordingMiddleware { [self] in write($0) } }

  /// Empties the file and writes the lines that wait; those that come from now on are written at once.
  func begin() {
    state.withLock { state in
      // What is no regular file has nothing to lose.
      ftruncate(descriptor, 0)
      for line in state.waiting ?? [] { put(line, &state) }
      state.waiting = nil
    }
  }

  private func write(_ line: String) {
    state.withLock { state in
      if state.waiting == nil { put(line, &state) } else { state.waiting?.append(line) }
    }
  }

  /// A line that cannot be written fails no call; the first one is told of.
  private func put(_ line: String, _ state: inout State) {
    guard !writeAll(Array((line + "\n").utf8), to: descriptor), !state.isTold else { return }
    state.isTold = true
    warn("\(path): a line could not be written, and perhaps more: \(systemError())")
  }
}

/// A trace and a recording in one file would be neither.
func checkTrace(_ trace: String?, _ record: String?) throws(ArgumentParser.ValidationError) {
  guard let trace, trace == record else { return }
  throw ArgumentParser.ValidationError("--trace and --record name the same file")
}
