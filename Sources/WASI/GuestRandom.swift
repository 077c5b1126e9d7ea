/// Where a guest's random bytes come from.
public protocol GuestRandom: AnyObject {
  /// Fills the buffer; false when there is no randomness to be had.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool
}

final class SystemRandom: GuestRandom {
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    var rest = buffer[...]
    while !rest.isEmpty {
      // The call may give less than was asked for, and large requests can be interrupted.
      let piece = UnsafeMutableRawBufferPointer(rebasing: rest.prefix(1 << 20))
      let count = systemRandom(piece)
      if count < 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// SplitMix64: one addition and a mix per eight bytes, enough for tests and replays.
final class SeededRandom: GuestRandom {
  private var state: UInt64
  private var left: (word: UInt64, bytes: Int) = (0, 0)

  init(seed: UInt64) { state = seed }

  /// The same bytes come whatever pieces they are asked for in.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    for index in buffer.indices {
      if left.bytes == 0 { left = (next(), 8) }
      buffer[index] = UInt8(truncatingIfNeeded: left.word)
      left = (left.word &>> 8, left.bytes - 1)
    }
    return true
  }

  private func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word &>> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word &>> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word &>> 31)
  }
}

extension RandomSource {
  func make() -> any GuestRandom {
    switch self {
    case .system: SystemRandom()
    case .seeded(let seed): SeededRandom(seed: seed)
    case .custom(let make): make()
    }
  }
}
