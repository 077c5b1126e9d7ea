internal import Glibc
internal import Manifest

// Tells when something happens in folders, by the system's inotify. Folders are watched and not files: an editor that
// writes a new file and renames it leaves a watch of the old file behind, and a link that is turned to another file is a
// change of the folder too. What the event was does not matter here; whoever is told looks at the files.

/// Events in a set of folders.
final class FolderEvents {
  private let descriptor: Int32
  /// Something is written to it when the waiting is to end.
  private let wake: Int32
  private var watched: [Int32: String] = [:]

  /// - Parameter wake: a descriptor that ends the waiting once it can be read.
  init?(wake: Int32) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    self.wake = wake
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF)

  /// Watches the folders of these files, and of the files that links among them lead to; others no longer. False when one
  /// of the folders is not there.
  func watch(_ files: Set<String>) -> Bool {
    var folders: Set<String> = []
    for file in files {
      folders.insert(folder(of: file))
      if let real = realpath(file, nil) {
        folders.insert(folder(of: String(cString: real)))
        free(real)
      }
    }
    for (number, folder) in watched where !folders.contains(folder) {
      inotify_rm_watch(descriptor, number)
      watched[number] = nil
    }
    var areAllThere = true
    // A folder that is watched already keeps its number; one that was made anew gets another.
    for folder in folders {
      let number = inotify_add_watch(descriptor, folder, Self.mask)
      if number >= 0 { watched[number] = folder } else { areAllThere = false }
    }
    return areAllThere
  }

  enum Outcome { case event, late, woken }

  func wait(until deadline: UInt64?, now: () -> UInt64) -> Outcome {
    while true {
      var entries = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
      ]
      let moment = now()
      let milliseconds = deadline.map { $0 > moment ? min(($0 - moment) / 1_000_000 + 1, 60_000) : 0 }
      let count = poll(&entries, 2, milliseconds.map(Int32.init) ?? -1)
      if count < 0, errno != EINTR { return .woken }
      if entries[1].revents != 0 { return .woken }
      if entries[0].revents != 0 {
        drain()
        return .event
      }
      if let deadline, now() >= deadline { return .late }
    }
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
