/// Ends a running guest from another thread.
///
/// The handle may be kept as long as one likes; interrupting a store that is gone does nothing. Running code looks at
/// the handle's word some thousands of times a second, at calls and backward branches, and ends with the trap
/// `interrupted`. An interruption that finds no guest running ends the next call at once, so that one that comes a
/// moment too early is not lost; `clear` takes it back.
public final class InterruptHandle: @unchecked Sendable {
  // The word is written by any thread and read by the machine. An aligned 32-bit store or load is one instruction that
  // cannot be torn on any processor we run on, and no other memory is published through it.
  let word: UnsafeMutablePointer<UInt32>

  init() {
    word = .allocate(capacity: 1)
    word.initialize(to: 0)
  }

  deinit {
    word.deallocate()
  }

  /// Ends the call in progress, or the next one.
  public func interrupt() {
    word.pointee = 1
  }

  /// Forgets an interruption that has not been seen yet.
  public func clear() {
    word.pointee = 0
  }

  /// Whether an interruption waits to be seen.
  public var isInterrupted: Bool { word.pointee != 0 }
}
