import Glibc
internal import Locks

// One end of the socket pair. One thread at a time reads (FrameServer sees to that); whoever has something to say writes,
// a frame at a time, in turns. A writer waits for a turn and for room no longer than its own deadline, but a frame that
// has been begun must be finished, or nothing that follows could be understood; for that the other side gets a while,
// and one that still does not read has lost the connection.

/// Sends and receives frames.
///
/// `@unchecked`: the buffer belongs to the one reader.
final class FrameSocket: @unchecked Sendable {
  private let descriptor: Int32
  private let maximumFrame: Int
  private let patience: UInt64
  private let turns = Turns(())
  private var buffer: [UInt8]
  private var begin = 0
  private var end = 0

  /// Takes over the descriptor.
  ///
  /// - Parameter patience: nanoseconds that the other side may leave a frame half read.
  init(_ descriptor: Int32, maximumFrame: Int, patience: UInt64) {
    self.descriptor = descriptor
    self.maximumFrame = maximumFrame
    self.patience = patience
    buffer = [UInt8](repeating: 0, count: 64 << 10)
  }

  deinit { close(descriptor) }

  /// Ends the connection for both sides; what has arrived already can still be read.
  func end(sending: Bool = true) { shutdown(descriptor, sending ? Int32(SHUT_RDWR) : Int32(SHUT_RD)) }

  // MARK: Reading

  /// Waits for a frame, and gives what stands behind its length.
  func read() throws(FrameError) -> [UInt8] {
    while end - begin < frameHeader { try fill() }
    var announced: UInt32 = 0
    for index in begin..<begin + frameHeader { announced = announced << 8 | UInt32(buffer[index]) }
    guard announced <= UInt32(clamping: maximumFrame) else { throw .tooLong(announced, maximum: maximumFrame) }
    begin += frameHeader
    return try take(Int(announced))
  }

  private func take(_ count: Int) throws(FrameError) -> [UInt8] {
    if end - begin >= count {
      defer { begin += count }
      return Array(buffer[begin..<begin + count])
    }
    // Larger than what is here already: the rest goes to its place directly.
    var failure: FrameError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { place, filled in
      filled = end - begin
      _ = place.update(fromContentsOf: buffer[begin..<end])
      (begin, end) = (0, 0)
      while filled < count {
        do throws(FrameError) {
          filled += try receive(
            UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(place)[filled...]))
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private func fill() throws(FrameError) {
    if begin > 0 {
      buffer.replaceSubrange(0..<end - begin, with: Array(buffer[begin..<end]))
      (begin, end) = (0, end - begin)
    }
    let start = end
    let got = buffer.withUnsafeMutableBytes { bytes -> Result<Int, FrameError> in
      do throws(FrameError) {
        return .success(try receive(UnsafeMutableRawBufferPointer(rebasing: bytes[start...])))
      } catch { return .failure(error) }
    }
    end += try got.get()
  }

  private func receive(_ place: UnsafeMutableRawBufferPointer) throws(FrameError) -> Int {
    while true {
      let got = recv(descriptor, place.baseAddress, place.count, 0)
      if got > 0 { return got }
      if got == 0 { throw .ended }
      if errno == EINTR { continue }
      throw errno == ECONNRESET ? .ended : .system("the socket cannot be read: \(String(cString: strerror(errno)))")
    }
  }

  // MARK: Writing

  /// Sends a frame with its length; false when there was no turn or no room before the deadline, and nothing was sent.
  func write(_ frame: [UInt8], until deadline: UInt64) throws(FrameError) -> Bool {
    let ending = turns.take(until: deadline) { _ in
      Result { () throws(FrameError) in try send(frame, until: deadline) }
    }
    return try ending?.get() ?? false
  }

  private func send(_ frame: [UInt8], until deadline: UInt64) throws(FrameError) -> Bool {
    var sent = 0
    var limit = deadline
    while sent < frame.count {
      let count = frame.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count > 0 {
        sent += count
        limit = monotonicDeadline(after: patience)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        if waitForRoom(until: limit) { continue }
        if sent == 0 { return false }
        end()
        throw .stuck
      case EPIPE, ECONNRESET: throw .ended
      default: throw .system("the socket cannot be written: \(String(cString: strerror(errno)))")
      }
    }
    return true
  }

  private func waitForRoom(until deadline: UInt64) -> Bool {
    let now = monotonicNow()
    guard now < deadline else { return false }
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    let milliseconds = min((deadline - now) / 1_000_000 + 1, 60_000)
    _ = poll(&request, 1, Int32(milliseconds))
    return monotonicNow() < deadline
  }
}
