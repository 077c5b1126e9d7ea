import ActorHost
import Dispatch
import Foundation
import Locks
import Messages
import NativeProviders
import Testing

/// A provider of `wascc:blobstore` that has to keep the contract. Another one is another element of `all`.
struct BlobStoreImplementation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes a provider on a directory, not started yet.
  let make: @Sendable (_ root: String) throws -> any CapabilityProvider
  /// Values of a binding to that directory.
  let values: @Sendable (_ root: String) -> [String: String]
  /// Whether one instance knows which actor calls. One that does not serves no downloads to several.
  var tellsCallersApart = true

  static let all = [
    BlobStoreImplementation(
      testDescription: "a directory, by a native library",
      make: { _ in try NativeProvider(path: try BuiltProduct.path(of: "libwascc_blobstore.so")) },
      values: { ["ROOT": $0] }),
    BlobStoreImplementation(
      testDescription: "a directory, by a portable module",
      make: { try PortableModule.blobStore.provider(on: .host($0)) },
      values: { _ in [:] }, tellsCallersApart: false),
  ]
}

/// A started provider on a directory of its own, with an actor bound to it.
final class BlobStoreSession {
  /// As long as a key is, since a portable provider calls an actor by it.
  static let actor = "M" + String(repeating: "ACTOR", count: 11)

  private var implementation: BlobStoreImplementation
  let folder: ScratchFolder
  private(set) var provider: any CapabilityProvider
  let receiver: ReceivingActor

  init(_ implementation: BlobStoreImplementation, receiver: ReceivingActor = ReceivingActor()) throws {
    self.implementation = implementation
    self.receiver = receiver
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/root", withIntermediateDirectories: false)
    provider = try Self.started(implementation, folder, receiver)
  }

  deinit { stop() }

  private static func started(
    _ implementation: BlobStoreImplementation, _ folder: ScratchFolder, _ receiver: ReceivingActor
  ) throws -> any CapabilityProvider {
    let provider = try implementation.make(folder.path + "/root")
    _ = try provider.descriptor
    try provider.start(dispatcher: receiver)
    try provider.bind(actor: actor, binding: "default", values: implementation.values(folder.path + "/root"))
    return provider
  }

  private func stop() { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }

  /// Stops the provider and starts another one on the same directory.
  func restart(as other: BlobStoreImplementation? = nil) throws {
    stop()
    implementation = other ?? implementation
    provider = try Self.started(implementation, folder, receiver)
  }

  func bind(actor: String) throws {
    try provider.bind(actor: actor, binding: "default", values: implementation.values(root))
  }

  var root: String { folder.path + "/root" }

  // MARK: Calls

  func call(
    _ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor)
  ) throws -> [UInt8] {
    try provider.handle(CapabilityCall(origin: origin, operation: operation, payload: payload))
  }

  @discardableResult
  func call(_ operation: BlobStoreOperation, _ request: some Message) throws -> [UInt8] {
    try call(operation.rawValue, request.encoded())
  }

  /// The failure that an operation must end with.
  func failure(_ operation: BlobStoreOperation, _ request: some Message) -> ProviderError? {
    failure(operation.rawValue, request.encoded())
  }

  func failure(_ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor)) -> ProviderError? {
    do {
      _ = try call(operation, payload, from: origin)
      return nil
    } catch {
      return error as? ProviderError
    }
  }

  // MARK: Operations in short

  func create(_ container: String = "box") throws { try call(.createContainer, Container(id: container)) }

  func list(_ container: String = "box") throws -> [Blob] {
    try BlobList(messagePack: try call(.listObjects, Container(id: container))).blobs
  }

  func info(_ id: String, in container: String = "box") throws -> Blob {
    try Blob(messagePack: try call(.getObjectInfo, Blob(id: id, container: container)))
  }

  func upload(_ id: String, _ content: [UInt8], chunk size: Int = 4) throws {
    let transfer = TestTransfer(id, content, size)
    try call(.startUpload, transfer.start)
    for number in transfer.numbers { try call(.uploadChunk, transfer[number]) }
  }

  /// The chunks of a download, in the order they came.
  func download(
    _ id: String, chunk size: UInt64 = 0, context: String? = nil, in container: String = "box"
  ) throws -> [FileChunk] {
    let request = StreamRequest(id: id, container: container, chunkSize: size, context: context)
    #expect(try call(.startDownload, request).isEmpty)
    return try receiver.transfer(of: id)
  }

  /// What lies on the disk under an object's name.
  func content(_ id: String, in container: String = "box") -> [UInt8]? {
    FileManager.default.contents(atPath: "\(root)/\(container)/\(id)").map { [UInt8]($0) }
  }
}

/// An object cut into chunks by the one who uploads it.
struct TestTransfer {
  let content: [UInt8]
  private let id: String
  private let container: String
  private let size: Int
  private let context: String?

  init(_ id: String, _ content: [UInt8], _ size: Int, context: String? = nil, in container: String = "box") {
    (self.id, self.content, self.size, self.context, self.container) = (id, content, size, context, container)
  }

  var numbers: [Int] { Array(0..<(content.count + size - 1) / size) }

  var start: FileChunk { chunk(0, []) }

  subscript(number: Int) -> FileChunk {
    chunk(number, Array(content[number * size..<min((number + 1) * size, content.count)]))
  }

  private func chunk(_ number: Int, _ bytes: [UInt8]) -> FileChunk {
    FileChunk(
      sequenceNo: UInt64(number), container: container, id: id, totalBytes: UInt64(content.count),
      chunkSize: UInt64(size), context: context, chunkBytes: bytes)
  }
}

/// The actor at the other end of downloads: it keeps the chunks it gets, and may refuse one.
final class ReceivingActor: ActorDispatcher {
  private struct State {
    var chunks: [FileChunk] = []
    var payloads: [[UInt8]] = []
    var failed: Set<String> = []
    var inside = 0
    var mostInside = 0
    var lastDeadline: UInt64?
  }

  private let state = Monitor(State())
  /// Throws for a chunk that the actor fails at.
  private let check: @Sendable (FileChunk) throws(ProviderError) -> Void

  init(check: @escaping @Sendable (FileChunk) throws(ProviderError) -> Void = { _ throws(ProviderError) in }) {
    self.check = check
  }

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] {
    guard call.actor == BlobStoreSession.actor, call.operation == "ReceiveChunk" else {
      throw ProviderError(.denied, "\(call.operation) to \(call.actor)")
    }
    guard let chunk = try? FileChunk(messagePack: call.payload) else { throw ProviderError(.badPayload, "no chunk") }
    state.withLock { state in
      state.inside += 1
      state.mostInside = max(state.mostInside, state.inside)
      state.lastDeadline = call.deadline
    }
    defer {
      state.withLock { $0.inside -= 1 }
      state.signalAll()
    }
    do throws(ProviderError) { try check(chunk) } catch {
      state.withLock { _ = $0.failed.insert(chunk.id) }
      throw error
    }
    state.withLock { state in
      state.chunks.append(chunk)
      state.payloads.append(call.payload)
    }
    return []
  }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    DispatchQueue.global().async {
      completion(Result { () throws(ProviderError) in try self.dispatch(call) })
    }
  }

  func bindingValues(actor: String) -> [String: String]? { nil }
  func log(_ level: LogLevel, _ message: String) {}

  /// Waits until the last chunk of an object has come; its chunks are then forgotten.
  func transfer(of id: String) throws -> [FileChunk] {
    let limit = DispatchTime.now().uptimeNanoseconds + 20_000_000_000
    let found = state.wait(until: limit) { state -> [FileChunk]? in
      let chunks = state.chunks.filter { $0.id == id }
      guard let last = chunks.last, UInt64(chunks.count) == max(1, last.chunkCount) else { return nil }
      state.chunks.removeAll { $0.id == id }
      return chunks
    }
    return try #require(found, "the chunks of \(id) did not come")
  }

  /// Waits until the actor has failed at a chunk of an object.
  func waitForFailure(at id: String) -> Bool {
    let limit = DispatchTime.now().uptimeNanoseconds + 20_000_000_000
    return state.wait(until: limit) { $0.failed.contains(id) ? true : nil } ?? false
  }

  func chunks(of id: String) -> [FileChunk] { state.withLock { $0.chunks.filter { $0.id == id } } }
  var lastPayload: [UInt8]? { state.withLock { $0.payloads.last } }
  var lastDeadline: UInt64? { state.withLock { $0.lastDeadline } }
  /// The most chunks that were with the actor at a time.
  var mostInside: Int { state.withLock { $0.mostInside } }
}

extension FileChunk {
  fileprivate var chunkCount: UInt64 { totalBytes / chunkSize + (totalBytes % chunkSize == 0 ? 0 : 1) }
}

/// A folder that goes with the test.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/wascc-contract-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { remove() }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
