import Locks
import Messages
import WebAssembly

// Bounds on what passes through one binding, in both directions together: calls of the actor to the provider, and calls
// of the provider to the actor. They are looked at in the bus, before anybody is reached; a binding without bounds has no
// meter, and its calls pay for one comparison with nil.

/// What may pass through one binding.
public struct BindingLimits: Sendable, Equatable {
  public var calls: StatedLimit<CallRate>?
  /// Bytes of one payload or answer.
  public var payloadBytes: StatedLimit<Int>?
  /// Nanoseconds that one call may take, if the caller does not set less.
  public var callTime: StatedLimit<UInt64>?

  public init(
    calls: StatedLimit<CallRate>? = nil, payloadBytes: StatedLimit<Int>? = nil, callTime: StatedLimit<UInt64>? = nil
  ) {
    self.calls = calls
    self.payloadBytes = payloadBytes
    self.callTime = callTime
  }

  var isEmpty: Bool { calls == nil && payloadBytes == nil && callTime == nil }
}

/// A bound, and where it was set, for those who meet it.
public struct StatedLimit<Value: Sendable & Equatable>: Sendable, Equatable {
  public let value: Value
  public let origin: String?

  public init(_ value: Value, origin: String? = nil) {
    self.value = value
    self.origin = origin
  }
}

/// How many calls in how long a time; so many may also come at once, after a pause.
public struct CallRate: Sendable, Equatable, CustomStringConvertible {
  public enum Period: UInt64, Sendable, CaseIterable {
    case second = 1_000_000_000
    case minute = 60_000_000_000
    case hour = 3_600_000_000_000

    public var letter: Character {
      switch self {
      case .second: "s"
      case .minute: "m"
      case .hour: "h"
      }
    }
  }

  public let calls: Int
  public let period: Period

  public static let maximum = 1_000_000

  /// Nil unless the number of calls lies between 1 and a million.
  public init?(calls: Int, per period: Period) {
    guard (1...Self.maximum).contains(calls) else { return nil }
    self.calls = calls
    self.period = period
  }

  public var description: String { "\(calls)/\(period.letter)" }
}

/// A bucket of tokens that fills evenly, kept as one moment: when it will be full again.
///
/// Each call moves that moment one interval later. When it lies further ahead than a whole bucket, the bucket is empty.
package struct TokenBucket {
  private let interval: UInt64
  private let depth: UInt64
  private var full: UInt64 = 0

  package init(_ rate: CallRate) {
    interval = rate.period.rawValue / UInt64(rate.calls)
    depth = interval * UInt64(rate.calls - 1)
  }

  /// Takes a token at a moment of a clock that does not run backwards; false when there is none.
  package mutating func admit(at now: UInt64) -> Bool {
    let start = max(full, now)
    guard start - now <= depth else { return false }
    full = start &+ interval
    return true
  }
}

/// Holds the calls of one live binding to its limits.
final class BindingMeter: Sendable {
  private let limits: BindingLimits
  private let bucket: Locked<TokenBucket>?
  /// The binding as sentences name it.
  private let name: String

  /// Nil when there is nothing to measure.
  init?(_ binding: Binding) {
    guard let limits = binding.limits, !limits.isEmpty else { return nil }
    self.limits = limits
    bucket = limits.calls.map { Locked(TokenBucket($0.value)) }
    name = "the binding of \(binding.key)"
  }

  /// Makes a call under the limits.
  func run(
    _ invocation: Invocation, _ body: (Invocation) throws(InvocationError) -> [UInt8]
  ) throws(InvocationError) -> [UInt8] {
    let bounded = try admit(invocation)
    let result: Result<[UInt8], InvocationError>
    do throws(InvocationError) { result = .success(try body(bounded)) } catch { result = .failure(error) }
    return try settle(result, bounded, of: invocation).get()
  }

  /// The call as it may go on: with the binding's deadline if that is sooner.
  func admit(_ invocation: Invocation) throws(InvocationError) -> Invocation {
    try checkSize(invocation.payload.count, "the payload", .tooLarge, invocation)
    if let bucket, let calls = limits.calls, !bucket.withLock({ $0.admit(at: MonotonicClock.now) }) {
      let sentence = "limit: calls: more than \(calls.value) through \(name)"
      throw limited(.tooMany, sentence, "calls: \(calls.value)", calls.origin, invocation)
    }
    guard let time = limits.callTime else { return invocation }
    return invocation.ending(by: MonotonicClock.after(time.value))
  }

  /// What the caller gets for a call that was admitted as `bounded`: an answer that is late or too large is none.
  func settle(
    _ result: Result<[UInt8], InvocationError>, _ bounded: Invocation, of invocation: Invocation
  ) -> Result<[UInt8], InvocationError> {
    do throws(InvocationError) {
      if let time = limits.callTime, bounded.deadline < invocation.deadline, bounded.isOverdue {
        let shown = Self.shown(time.value)
        let sentence = "limit: deadline: \(shown) of \(name) have passed"
        throw limited(.deadline, sentence, "deadline: \(shown)", time.origin, invocation)
      }
      // The caller's payload was in order, so nothing that it could make smaller is at fault.
      if case .success(let answer) = result { try checkSize(answer.count, "the answer", .failed, invocation) }
    } catch {
      return .failure(error)
    }
    return result
  }

  private func checkSize(
    _ count: Int, _ what: String, _ code: ProviderError.Code, _ invocation: Invocation
  ) throws(InvocationError) {
    guard let limit = limits.payloadBytes, count > limit.value else { return }
    let sentence = "limit: payload: \(what) has \(count) bytes, more than the \(limit.value) of \(name)"
    throw limited(code, sentence, "payload: \(limit.value)", limit.origin, invocation)
  }

  private func limited(
    _ code: ProviderError.Code, _ sentence: String, _ line: String, _ origin: String?, _ invocation: Invocation
  ) -> InvocationError {
    let place = origin.map { "at \($0)" } ?? "of the binding"
    let refusal = Refusal(sentence: sentence, rule: .limit, advice: "Raise \"\(line)\" \(place).")
    return InvocationError(.limited(refusal, code), invocation)
  }

  /// A time in the largest unit that leaves a whole number, as limits are written.
  private static func shown(_ nanoseconds: UInt64) -> String {
    let units: [(UInt64, String)] = [(1_000_000_000, "s"), (1_000_000, "ms"), (1_000, "us")]
    let unit = units.first { nanoseconds.isMultiple(of: $0.0) } ?? (1, "ns")
    return "\(nanoseconds / unit.0)\(unit.1)"
  }
}
