import CCurl
import Locks
import Messages

// All transfers of a kind, on one thread that libcurl wakes when there is something to do. Connections are kept and used
// again by whatever transfer goes to the same place with the same settings.

/// Carries out transfers.
final class TransferLoop: Sendable {
  typealias Choice = @Sendable (Transfer) -> Bool

  private struct State {
    var arriving: [Transfer] = []
    var leaving: [(choice: Choice, error: ProviderError)] = []
    var count = 0
    var isEnding = false
  }

  private static let maximum = 1_000

  // Safe: `curl_multi_wakeup` may be called on any thread; all else is done by the loop's own.
  nonisolated(unsafe) private let multi: UnsafeMutableRawPointer
  private let state = Locked(State())
  private let thread = Locked<SystemThread?>(nil)
  private let now: @Sendable () -> UInt64

  init(now: @escaping @Sendable () -> UInt64) throws(ProviderError) {
    guard Self.isReady, let multi = curl_multi_init() else {
      throw ProviderError(.unavailable, "libcurl could not be initialised")
    }
    self.multi = multi
    self.now = now
  }

  deinit { curl_multi_cleanup(multi) }

  /// Once in a process, before anything else.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  func start() throws(ProviderError) {
    guard let thread = SystemThread({ [self] in work() }) else {
      throw ProviderError(.unavailable, "no thread is left for HTTP requests")
    }
    self.thread.withLock { $0 = thread }
  }

  /// Ends all transfers with an error and waits for the thread.
  func stop() {
    state.withLock { $0.isEnding = true }
    curl_multi_wakeup(multi)
    thread.withLock { $0.take() }?.join()
  }

  /// Begins a transfer, which answers its call itself.
  func begin(_ transfer: Transfer) {
    let refusal = state.withLock { state -> ProviderError? in
      if state.isEnding { return Self.stopped }
      if state.count >= Self.maximum {
        return ProviderError(.unavailable, "busy: \(state.count) requests are under way")
      }
      state.count += 1
      state.arriving.append(transfer)
      return nil
    }
    if let refusal { return transfer.answer(.failure(refusal)) }
    curl_multi_wakeup(multi)
  }

  /// Ends the transfers of the choice.
  func end(_ error: ProviderError, _ choice: @escaping Choice) {
    state.withLock { $0.leaving.append((choice, error)) }
    curl_multi_wakeup(multi)
  }

  private static let stopped = ProviderError(.unavailable, "the HTTP client has stopped")

  // MARK: On the loop's thread

  private func work() {
    var active: [UnsafeMutableRawPointer: Transfer] = [:]
    while true {
      let (arriving, leaving, isEnding) = state.withLock { state in
        defer { (state.arriving, state.leaving) = ([], []) }
        return (state.arriving, state.leaving, state.isEnding)
      }
      for transfer in arriving { add(transfer, &active) }
      for (choice, error) in leaving {
        for transfer in active.values where choice(transfer) { remove(transfer, .failure(error), &active) }
      }
      if isEnding {
        for transfer in active.values { remove(transfer, .failure(Self.stopped), &active) }
        return
      }
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      settle(&active)
      curl_multi_poll(multi, nil, 0, 1_000, nil)
    }
  }

  private func add(_ transfer: Transfer, _ active: inout [UnsafeMutableRawPointer: Transfer]) {
    active[transfer.handle] = transfer
    let now = now()
    guard transfer.prepare(now: now), curl_multi_add_handle(multi, transfer.handle) == CURLM_OK else {
      return remove(transfer, .failure(transfer.notBegun(now: now)), &active)
    }
  }

  private func remove(
    _ transfer: Transfer, _ answer: Result<[UInt8], ProviderError>,
    _ active: inout [UnsafeMutableRawPointer: Transfer]
  ) {
    curl_multi_remove_handle(multi, transfer.handle)
    active[transfer.handle] = nil
    state.withLock { $0.count -= 1 }
    transfer.answer(answer)
  }

  private func settle(_ active: inout [UnsafeMutableRawPointer: Transfer]) {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let transfer = active[handle]
      else { continue }
      switch transfer.finished(message.pointee.data.result) {
      case .answered(let answer): remove(transfer, answer, &active)
      case .redirected:
        curl_multi_remove_handle(multi, handle)
        add(transfer, &active)
      }
    }
  }
}
