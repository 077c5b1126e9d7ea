internal import Control
internal import Glibc
internal import Locks
internal import Manifest
internal import Messages

// `wascc run --watch`: the manifest and the files that it names are looked at again when something has happened in their
// folders, and when one of them differs, the manifest is read and applied. Whatever is wrong with it is reported, once,
// and what runs goes on; the next change is another chance.

/// Has a host follow its manifest until it is stopped.
final class ManifestWatcher: Sendable {
  private let running: RunningHost
  private let context: CommandContext
  private let read: @Sendable () throws -> ManifestDocument
  private let readPolicies: @Sendable () -> PolicyEntry?
  private let wake: (reading: Int32, writing: Int32)
  private let hasEnded = Signal()

  /// - Parameters:
  ///   - marks: those of the files from before the present plan was made.
  ///   - policies: of the manifest, for when the rest of it cannot be read; nil when they cannot either.
  init(
    _ running: RunningHost, since marks: FileMarks, _ context: CommandContext,
    reading read: @escaping @Sendable () throws -> ManifestDocument, policies: @escaping @Sendable () -> PolicyEntry?
  ) throws(CommandFailure) {
    self.running = running
    self.context = context
    self.read = read
    readPolicies = policies
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw CommandFailure(.unavailable, "the files cannot be watched: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wake = (ends[0], ends[1])
    guard let events = FolderEvents(wake: ends[0]) else {
      throw CommandFailure(
        .unavailable, "the files cannot be watched: \(String(cString: strerror(errno)))",
        advice: "See /proc/sys/fs/inotify/max_user_instances.")
    }
    // The thread alone has it from here on.
    nonisolated(unsafe) let own = events
    let isStarted = SystemThread.detach { [self] in
      follow(own, since: marks)
      hasEnded.set()
    }
    guard isStarted else { throw CommandFailure(.unavailable, "the files cannot be watched: no thread can be had") }
  }

  deinit {
    close(wake.reading)
    close(wake.writing)
  }

  /// Ends after what is being applied just now.
  func stop() {
    _ = write(wake.writing, [1], 1)
    hasEnded.wait(until: monotonicDeadline(after: 5_000_000_000))
  }

  /// What `files` belong to the present plan.
  private var files: Set<String> { running.plan.document.files }

  private func follow(_ events: FolderEvents, since marks: FileMarks) {
    var marks = marks
    var watched = files
    var complaint: String?
    var settling = Settling()
    var areAllThere = events.watch(watched)
    // What has changed before anybody watched has no event.
    settling.note(at: monotonicNow())
    while true {
      // A folder that is not there yet has no events either.
      let poll = areAllThere && complaint == nil ? nil : monotonicDeadline(after: Self.pause)
      switch events.wait(until: settling.moment ?? poll, now: monotonicNow) {
      case .woken: return
      case .event:
        settling.note(at: monotonicNow())
        continue
      case .late: break
      }
      settling.reset()
      let present = FileMarks(watched)
      // Something that does not fit may wait for a file that nobody knows of.
      if present != marks || complaint != nil {
        let (problem, named) = apply(repeating: complaint)
        complaint = problem
        // Of a file that is new here nobody knows whether it has changed since it was read: it is looked at once more.
        if watched != files.union(named) { settling.note(at: monotonicNow()) }
        watched = files.union(named)
      }
      areAllThere = events.watch(watched)
      marks = present
    }
  }

  private static let pause: UInt64 = 1_000_000_000

  /// What the files say by now. When something is wrong with that, whom to trust is still read.
  private func document() throws -> ManifestDocument {
    do { return try read() } catch {
      running.holdToTrust(of: readPolicies())
      throw error
    }
  }

  /// What is wrong, if something is, and which files the manifest names by now.
  private func apply(repeating complaint: String?) -> (problem: String?, files: Set<String>) {
    var named: Set<String> = []
    do {
      let document = try document()
      named = document.files
      let steps = try running.apply(document)
      if steps > 0 || complaint != nil {
        context.report(.info, "\(document.file): applied, \(counted(steps, "change"))")
      }
      return (nil, named)
    } catch {
      let problem = running.hide("\(error)")
      if problem != complaint { context.report(.error, "the change is not applied: \(problem)") }
      return (problem, named)
    }
  }
}

extension ManifestDocument {
  /// The manifest itself and the files that it names: modules, libraries, secrets, and those that say whom to trust.
  var files: Set<String> {
    var files = Set([file] + actors.map(\.path.resolved) + capabilities.flatMap(\.files))
    for capability in capabilities { files.formUnion(capability.secretFiles) }
    for binding in bindings { files.formUnion(binding.secretFiles) }
    for store in policies.trust { files.formUnion(store.files) }
    return files
  }
}
