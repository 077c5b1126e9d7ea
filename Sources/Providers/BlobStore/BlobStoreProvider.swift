import Glibc
import Locks
package import Messages
package import ProviderKit

/// `wascc:blobstore` on a directory.
package final class BlobStoreProvider: Provider {
  struct Bound {
    let settings: BlobStoreSettings
    let root: BlobRoot
  }

  private let host: HostHandle
  private let downloads: Downloads
  private let bindings = Locked<[Downloads.Owner: Bound]>([:])

  package init(host: HostHandle, configuration: [String: String]) throws {
    self.host = host
    downloads = Downloads(host: host)
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.blobStore, name: "Blob store (directory)", version: "1.0.0", revision: 1,
      longDescription: "Containers are directories, objects are files in them.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.blobStore))
  }

  // MARK: Bindings

  package func bind(_ binding: Binding) throws {
    let settings = try BlobStoreSettings(values: binding.values)
    let opened = try BlobRoot(path: settings.root)
    // Bindings to one directory share what is known of its uploads, by whatever path they came.
    let known = bindings.withLock { $0.values.first { $0.root.identity == opened.identity }?.root }
    let root = known ?? opened
    do { try root.removeOldUploads(now: time(nil)) } catch {
      host.log(.warning, "uploads that were left in \(settings.root) cannot be removed: \(error)")
    }
    bindings.withLock { $0[owner(binding)] = Bound(settings: settings, root: root) }
    host.log(.info, "\(binding.actorName) keeps its blobs in \(settings.root)")
  }

  package func unbind(_ binding: Binding) throws {
    bindings.withLock { _ = $0.removeValue(forKey: owner(binding)) }
    downloads.end(owner(binding))
  }

  package func stop(deadline: UInt64) {
    downloads.stop()
    bindings.withLock { $0.removeAll() }
  }

  private func owner(_ binding: Binding) -> Downloads.Owner {
    Downloads.Owner(actor: binding.actor, binding: binding.name)
  }

  // MARK: Operations

  package func handle(_ call: Call) throws -> Answer {
    let owner = Downloads.Owner(actor: try call.actor, binding: call.binding)
    guard let bound = bindings.withLock({ $0[owner] }) else {
      throw ProviderError(.notBound, "the actor is not bound to this blob store as \"\(call.binding)\"")
    }
    guard let operation = BlobStoreOperation(rawValue: call.operation), operation != .receiveChunk else {
      throw ProviderError.unsupported(call.operation)
    }
    let generation = Generation(of: call.payload) ?? .g2
    do {
      if operation == .startDownload {
        let request = try StreamRequest(messagePack: call.payload)
        try startDownload(request, generation, for: owner, bound)
        return .empty
      }
      return .reply(
        try operation.perform(call.payload, on: bound.root, bound.settings.limits)?.encoded(generation) ?? [])
    } catch let error as BlobStoreError {
      if error.code == .unavailable { host.log(.error, "\(call.operation): \(error)") }
      throw ProviderError(error.code, "\(error)")
    }
  }

  private func startDownload(
    _ request: StreamRequest, _ generation: Generation, for owner: Downloads.Owner, _ bound: Bound
  ) throws(BlobStoreError) {
    let container = try BlobName(request.container, of: .container)
    let object = try BlobName(request.id, of: .object)
    let download = try Download(
      bound.root.openObject(object, in: container), of: object, in: container, to: owner.actor, as: owner.binding,
      request, generation, bound.settings)
    try downloads.begin(download, limit: bound.settings.downloadCount)
  }
}
