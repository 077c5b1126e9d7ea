import Dispatch
import Locks
import Messages
import ProviderKit

/// The downloads under way. Each has one chunk at a time on its way: the next is read when the actor has taken the one
/// before, so a slow actor slows its own download and costs no thread and no memory, and one that fails ends it.
///
/// Chunks are read and handed over on a queue of their own, never on the thread of a call: the actor that asked for them
/// may still be waiting there, and gets them afterwards.
final class Downloads: Sendable {
  private struct State {
    var last: UInt64 = 0
    var running: [UInt64: Owner] = [:]
    var hasStopped = false
  }

  /// The binding that a download belongs to.
  struct Owner: Hashable {
    let actor: String
    let binding: String
  }

  private let host: HostHandle
  private let queue = DispatchQueue(label: "wascc.blobstore.downloads")
  private let state = Locked(State())

  init(host: HostHandle) { self.host = host }

  /// Begins to deliver; the first chunk goes out when this has returned.
  func begin(_ download: Download, limit: Int) throws(BlobStoreError) {
    let owner = Owner(actor: download.actor, binding: download.binding)
    let number: UInt64? = state.withLock { state in
      guard !state.hasStopped, state.running.values.count(where: { $0 == owner }) < limit else { return nil }
      state.last += 1
      state.running[state.last] = owner
      return state.last
    }
    guard let number else {
      throw .tooManyTransfers("\(limit) downloads are under way, as many as MAX_DOWNLOADS allows; wait for one to end")
    }
    queue.async { self.send(number, download) }
  }

  /// Ends the downloads of a binding.
  func end(_ owner: Owner) {
    state.withLock { state in state.running = state.running.filter { $0.value != owner } }
  }

  /// Ends all; the host is not called any more when this has returned.
  func stop() {
    state.withLock { state in
      state.hasStopped = true
      state.running = [:]
    }
    queue.sync {}
  }

  // MARK: On the queue

  private func isRunning(_ number: UInt64) -> Bool { state.withLock { $0.running[number] != nil } }

  private func send(_ number: UInt64, _ download: Download) {
    guard isRunning(number) else { return }
    let payload: [UInt8]
    do { payload = try download.chunk() } catch { return fail(number, download, "\(error)") }
    let request = ActorRequest(
      actor: download.actor, operation: BlobStoreOperation.receiveChunk.rawValue, payload: payload,
      deadline: host.now() &+ download.chunkTime)
    host.dispatchAsync(request) { answer in
      self.queue.async { self.continue(number, download, answer) }
    }
  }

  private func `continue`(_ number: UInt64, _ download: Download, _ answer: Result<[UInt8], ProviderError>) {
    guard isRunning(number) else { return }
    if case .failure(let error) = answer { return fail(number, download, error.message) }
    var download = download
    if download.advance() { send(number, download) } else { forget(number) }
  }

  private func fail(_ number: UInt64, _ download: Download, _ reason: String) {
    let name = "\"\(download.object.text)\" of \"\(download.container.text)\""
    host.log(.warning, "the download of \(name) to \(download.actor) ended at chunk \(download.next): \(reason)")
    forget(number)
  }

  private func forget(_ number: UInt64) { state.withLock { $0.running[number] = nil } }
}
