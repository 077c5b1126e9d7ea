/// How a call ended, in one word: what is counted and what is recorded.
package enum CallOutcome: Int, CaseIterable {
  case ok
  /// The actor or provider reported an error.
  case failed
  /// The guest trapped or was exhausted.
  case trapped
  /// A rule of the host or a hook said no.
  case refused
  case deadline
  case busy
  /// Nobody was there to serve it.
  case unavailable

  package var word: String { "\(self)" }

  package init(_ error: InvocationError) {
    self =
      switch error.reason {
      case .actorFailed(let failure) where failure.isOutOfTime: .deadline
      case .actorFailed(let failure): failure.cause == nil ? .failed : .trapped
      case .providerFailed(let failure): failure.code == .deadline ? .deadline : .failed
      case .busy: .busy
      case .deadlineExceeded: .deadline
      case .noSuchActor, .noSubscriber, .unavailable: .unavailable
      default: .refused
      }
  }
}
