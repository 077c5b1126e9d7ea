internal import ActorHost
internal import Locks
internal import Messages

extension NativeProvider {
  /// Ends the provider: no new calls, wait for those inside, `stop`, cancel what it left open, `destroy`. Past the
  /// deadline it is declared dead instead, and what it still holds is lost to it alone.
  public func stop(deadline: UInt64) {
    switch border.state.withLock({ $0.lifecycle.ends() }) {
    case .nothing: return
    case .callDestroy: border.close()
    case .waitForEntries:
      guard border.isQuiet.wait(until: deadline) else { return die("calls were still running") }
      guard callStop(until: deadline) else { return }
    case .callStop:
      guard callStop(until: deadline) else { return }
    }
    destroy(until: deadline)
  }

  /// False if the provider had to be given up.
  private func callStop(until deadline: UInt64) -> Bool {
    let stopEntry = table.stopEntry
    do {
      try once("stop", until: deadline) { table in
        stopEntry(table.instance, deadline)
        return .success([])
      }
    } catch {
      die("\(error)")
      return false
    }
    border.hasStopped()
    return cancelCompletions(until: deadline)
  }

  /// Asynchronous dispatches that are still on their way are answered before the instance is gone.
  private func cancelCompletions(until deadline: UInt64) -> Bool {
    let isDone = workers.run(until: deadline) { [border] in
      for completion in border.takeCompletions() {
        completion.run(.failure(ProviderError(.cancelled, "the provider was stopped before the actor answered")))
      }
    }
    guard case .finished = isDone, border.waitForCompletions(until: deadline) else {
      die("a completion did not return")
      return false
    }
    return true
  }

  private func destroy(until deadline: UInt64) {
    let destroyEntry = table.destroyEntry
    let atLeast = monotonicDeadline(after: options.controlTime)
    do {
      try once("destroy", until: max(deadline, atLeast)) { table in
        destroyEntry(table.instance)
        return .success([])
      }
      border.state.withLock { $0.lifecycle.destroyed() }
    } catch {
      die("\(error)")
    }
  }

  private func die(_ why: String) {
    border.log(.error, "\(path) is given up: \(why); its threads are left alone and it is never called again")
    border.die()
  }
}
