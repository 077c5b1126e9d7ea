import ActorHost
import Claims
import Dispatch
import Locks
import Messages
import TestGuests
import Testing

/// Blob stores behind the real host: an actor asks for a download in one call and gets its chunks in later ones, although
/// it waits for the provider while it asks.
@Suite("An actor and its blob store")
struct BlobStoreHostTests {
  /// Keeps the chunks that actors have taken.
  private final class Deliveries: Middleware {
    private let chunks = Monitor<[FileChunk]>([])

    func actorPostInvoke(_ response: InvocationResponse) throws -> InvocationResponse {
      if response.invocation.operation == "ReceiveChunk", case .success = response.result {
        let chunk = try FileChunk(messagePack: response.invocation.payload)
        chunks.withLock { $0.append(chunk) }
        chunks.signalAll()
      }
      return response
    }

    func wait(for count: Int) -> [FileChunk] {
      let limit = DispatchTime.now().uptimeNanoseconds + 20_000_000_000
      return chunks.wait(until: limit) { $0.count >= count ? $0 : nil } ?? chunks.withLock { $0 }
    }
  }

  private let deliveries = Deliveries()
  private let folder: ScratchFolder
  private let host: Host
  private let account: KeyPair

  init() throws {
    folder = try ScratchFolder()
    var configuration = HostConfiguration()
    configuration.middleware = [deliveries]
    host = try Host(configuration)
    account = try KeyPair(generating: .account)
  }

  private func actor() throws -> String {
    let module = try KeyPair(generating: .module).publicKey
    var statement = ModuleStatement(name: "probe")
    statement.capabilities = [CapabilityID.blobStore]
    return try host.addActor(try ModuleSigner(account: account).sign(ProbeGuest.bytes, as: module, statement))
  }

  @discardableResult
  private func call(_ actor: String, _ operation: BlobStoreOperation, _ request: some Message) throws -> [UInt8] {
    let payload = ProbeGuest.hostCall("", CapabilityID.blobStore, operation.rawValue, request.encoded())
    return try host.call(actor, "h", payload)
  }

  @Test("gets every chunk, in order, while others use the store", arguments: BlobStoreImplementation.all)
  func download(implementation: BlobStoreImplementation) throws {
    try host.addProvider(try implementation.make(folder.path))
    defer { host.shutdown() }
    let actor = try actor()
    try host.setBinding(
      Binding(actor: actor, capability: CapabilityID.blobStore, values: implementation.values(folder.path)))
    try call(actor, .createContainer, Container(id: "box"))
    let transfer = TestTransfer("a", (0..<5000).map { UInt8(truncatingIfNeeded: $0) }, 500)
    try call(actor, .startUpload, transfer.start)
    for number in transfer.numbers { try call(actor, .uploadChunk, transfer[number]) }
    try call(actor, .startDownload, StreamRequest(id: "a", container: "box", chunkSize: 50, context: "ctx"))
    let info = try Blob(messagePack: try call(actor, .getObjectInfo, Blob(id: "a", container: "box")))
    #expect(info.byteSize == 5000)
    let chunks = deliveries.wait(for: 100)
    #expect(chunks.map(\.sequenceNo) == Array(0..<100))
    #expect(chunks.flatMap(\.chunkBytes) == transfer.content)
    #expect(chunks.allSatisfy { $0.context == "ctx" })
    // The guest itself was called that often, and once more now.
    #expect(try host.call(actor, "c", []) == [101, 0, 0, 0])
  }

  @Test("that is removed gets no more chunks, and the store serves on", arguments: BlobStoreImplementation.all)
  func removal(implementation: BlobStoreImplementation) throws {
    try host.addProvider(try implementation.make(folder.path))
    defer { host.shutdown() }
    var left: [FileChunk] = []
    for round in 0..<3 {
      let actor = try actor()
      try host.setBinding(
        Binding(actor: actor, capability: CapabilityID.blobStore, values: implementation.values(folder.path)))
      try call(actor, .createContainer, Container(id: "box"))
      let transfer = TestTransfer("object-\(round)", [UInt8](repeating: 1, count: 40_000), 40_000)
      try call(actor, .startUpload, transfer.start)
      try call(actor, .uploadChunk, transfer[0])
      try call(actor, .startDownload, StreamRequest(id: "object-\(round)", container: "box", chunkSize: 1))
      left = deliveries.wait(for: left.count + 10)
      try host.removeActor(actor)
      left = deliveries.wait(for: 0)
    }
    #expect(left.count < 60_000)
  }
}
