import CProvider
public import Messages
import Synchronization

/// A call that is answered after `handle` has returned. It is answered exactly once whatever happens: a second answer is
/// dropped, and one that is forgotten is answered with an error when the last reference goes.
public final class PendingCall: Sendable {
  private let token: UInt64
  private let host: HostHandle
  private let isAnswered = Atomic(false)

  init(token: UInt64, host: HostHandle) {
    self.token = token
    self.host = host
  }

  deinit {
    complete(.failure(ProviderError(.internal, "the provider dropped the call without an answer")))
  }

  /// True if nobody waits for the answer any more.
  public var isCancelled: Bool { host.isCancelled(token: token) }

  public func complete(_ answer: Result<[UInt8], ProviderError>) {
    guard !isAnswered.exchange(true, ordering: .acquiringAndReleasing) else { return }
    host.complete(token: token, answer)
  }
}
