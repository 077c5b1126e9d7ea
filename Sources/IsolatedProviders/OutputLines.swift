internal import ActorHost
import Glibc
internal import Locks

// What a library prints, as lines. They are as long as they like there and bounded here, and when there are too many the
// reading slows down, so that a library which prints without end waits in its own `write` and costs the host nothing.

/// Cuts bytes into lines.
package struct LineSplitter {
  private let maximum: Int
  private var line: [UInt8] = []
  private var isCut = false

  /// - Parameter maximum: the bytes of a line that are kept.
  package init(maximum: Int) { self.maximum = maximum }

  package mutating func take(_ bytes: some Sequence<UInt8>, _ body: (String) -> Void) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        finish(body)
      } else if line.count < maximum {
        line.append(byte)
      } else {
        isCut = true
      }
    }
  }

  /// Gives out what stands behind the last line break.
  package mutating func end(_ body: (String) -> Void) { if !line.isEmpty { finish(body) } }

  private mutating func finish(_ body: (String) -> Void) {
    body(String(decoding: line, as: UTF8.self) + (isCut ? "…" : ""))
    line.removeAll(keepingCapacity: true)
    isCut = false
  }
}

/// A descriptor that is closed when nobody refers to it any more, so that its number cannot come to mean something else
/// to one of those who do.
final class OpenDescriptor: Sendable {
  let number: Int32
  init(_ number: Int32) { self.number = number }
  deinit { close(number) }
}

/// Reads a process's output until its end.
struct OutputReader: Sendable {
  let descriptor: OpenDescriptor
  let linesPerSecond: Int
  let log: @Sendable (String) -> Void

  private static let pause: UInt32 = 50_000
  private static let maximumLine = 4 << 10

  func run() {
    var splitter = LineSplitter(maximum: Self.maximumLine)
    var rate = ConsoleRate(linesPerSecond: linesPerSecond)
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let got = recv(descriptor.number, &buffer, buffer.count, 0)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      var isFlood = false
      splitter.take(buffer[..<got]) { line in isFlood = !show(line, &rate) || isFlood }
      if isFlood { usleep(Self.pause) }
    }
    splitter.end { _ = show($0, &rate) }
  }

  private func show(_ line: String, _ rate: inout ConsoleRate) -> Bool {
    guard case .show(let dropped) = rate.admit(at: monotonicNow() / 1_000_000_000) else { return false }
    if dropped > 0 { log("\(dropped) lines that it printed were dropped") }
    log("printed: \(line)")
    return true
  }
}
