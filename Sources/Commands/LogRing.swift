internal import Glibc
internal import JSON
internal import Locks
package import enum Messages.LogLevel

/// The last lines of a host's log, for those who come later or go on reading. It has room for so many and no more: who
/// reads too slowly loses the oldest, and is told how many.
package final class LogRing: Sendable {
  package struct Line: Sendable {
    /// Counted from 1; the lines of one host have no gaps.
    package let number: UInt64
    /// Milliseconds since 1970.
    package let time: Int64
    package let level: LogLevel
    package let text: String
  }

  package struct Reading {
    package let lines: [Line]
    /// How many came between what was read before and the first of these, and are gone.
    package let lost: UInt64
  }

  private let room: Int
  private let state = Monitor<[Line]>([])

  package init(room: Int = 1_000) { self.room = room }

  package func append(_ level: LogLevel, _ text: String) {
    let time = Self.now()
    state.withLock { lines in
      lines.append(Line(number: (lines.last?.number ?? 0) + 1, time: time, level: level, text: text))
      // Old lines go in batches, so that each costs one move.
      if lines.count > 2 * room { lines.removeFirst(lines.count - room) }
    }
    state.signalAll()
  }

  /// The lines after the one of that number, the last `room` of them at most.
  package func lines(after number: UInt64) -> Reading { state.withLock { reading($0, after: number) } }

  /// The same, but waits until there is one; without any when the deadline comes first.
  package func nextLines(after number: UInt64, until deadline: UInt64) -> Reading {
    let found = state.wait(until: deadline) { lines in
      (lines.last?.number ?? 0) > number ? reading(lines, after: number) : nil
    }
    return found ?? Reading(lines: [], lost: 0)
  }

  private func reading(_ lines: [Line], after number: UInt64) -> Reading {
    let new = Array(lines.drop { $0.number <= number }.suffix(room))
    return Reading(lines: new, lost: new.first.map { $0.number - number - 1 } ?? 0)
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension LogRing.Line {
  var json: JSONValue {
    ["number": JSONValue(number), "time": .integer(time), "level": .string("\(level)"), "text": .string(text)]
  }
}
