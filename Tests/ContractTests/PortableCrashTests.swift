import ActorHost
import Foundation
import Messages
import PortableProviders
import Testing

/// Whatever ends a portable provider in the middle of a change, what is on the disk afterwards is the state before it or
/// the state after it. The budget ends the guest after every so many instructions, between any two of its system calls.
@Suite("A portable provider that is ended in the middle")
struct PortableCrashTests {
  private static let actor = BlobStoreSession.actor

  private static func started(
    _ module: PortableModule, on folder: String, budget: UInt64? = nil
  ) throws -> PortableProvider {
    let provider = try module.provider(on: .host(folder)) { options in
      var limits = HostLimits()
      if let budget { limits.budget = budget }
      options.limits = limits
    }
    _ = try provider.descriptor
    provider.start(dispatcher: ReceivingActor())
    try provider.bind(actor: actor, binding: "default", values: [:])
    return provider
  }

  private static func call(
    _ provider: PortableProvider, _ operation: String, _ request: some Message, _ generation: Generation = .g2
  ) throws -> [UInt8] {
    let payload = request.encoded(generation)
    return try provider.handle(CapabilityCall(origin: .actor(actor), operation: operation, payload: payload))
  }

  /// The least budget that a change is carried out with.
  private static func leastBudget(_ change: (UInt64) throws -> Bool) rethrows -> UInt64 {
    var (low, high): (UInt64, UInt64) = (0, 64_000_000)
    while high - low > 1 {
      let middle = (low + high) / 2
      if try change(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Whether a change is carried out within a budget. It must fail for no other reason. The message is in the first
  /// generation, where each byte is a number, so that reading it costs more than all that goes before.
  private static func isDone(
    _ module: PortableModule, on folder: String, budget: UInt64, _ operation: String, _ request: some Message
  ) throws -> Bool {
    do {
      let provider = try started(module, on: folder, budget: budget)
      defer { provider.stop(deadline: 0) }
      _ = try call(provider, operation, request, .g1)
      return true
    } catch {
      try #require("\(error)".contains("budget"), "\(error)")
      return false
    }
  }

  @Test("a list has its new item or not, and is whole") func keyValue() throws {
    let folder = try ScratchFolder()
    let (old, new) = (String(repeating: "a", count: 20_000), String(repeating: "b", count: 30_000))
    let push = ListPushRequest(key: "k", value: new)
    let prepare = {
      let provider = try Self.started(.keyValue, on: folder.path)
      _ = try Self.call(provider, "Del", DelRequest(key: "k"))
      _ = try Self.call(provider, "Push", ListPushRequest(key: "k", value: old))
      provider.stop(deadline: 0)
    }
    let least = try Self.leastBudget {
      try prepare()
      return try Self.isDone(.keyValue, on: folder.path, budget: $0, "Push", push)
    }
    var (before, after, unfinished, rounds) = (0, 0, 0, 0)
    for budget in stride(from: least - 6000, to: least + 2000, by: 50) {
      try prepare()
      let isDone = try Self.isDone(.keyValue, on: folder.path, budget: budget, "Push", push)
      unfinished += FileManager.default.fileExists(atPath: "\(folder.path)/actor-\(Self.actor)/.unfinished") ? 1 : 0
      let next = try Self.started(.keyValue, on: folder.path)
      let range = ListRangeRequest(key: "k", start: 0, stop: -1)
      let found = try ListRangeResponse(messagePack: try Self.call(next, "Range", range)).values
      #expect(found == [new, old] || (found == [old] && !isDone), "budget \(budget)")
      before += found.count == 1 ? 1 : 0
      after += found.count == 2 ? 1 : 0
      rounds += 1
      let added = try AddResponse(messagePack: try Self.call(next, "Add", AddRequest(key: "n", value: 1)))
      #expect(Int(added.value) == rounds)
      next.stop(deadline: 0)
    }
    // It was ended before, within and after the change.
    #expect(before > 1 && after > 1 && unfinished > 0, "\(before) \(after) \(unfinished)")
  }

  // MARK: Uploads

  /// An operation of an upload that a budget ends.
  enum UploadStep: CaseIterable {
    /// `StartUpload` where another upload was left.
    case start
    /// The chunk that was missing last.
    case lastChunk
  }

  @Test(
    "an object is the old one or the new one, whole, and the upload can be repeated", arguments: UploadStep.allCases)
  func blobStore(step: UploadStep) throws {
    let folder = try ScratchFolder()
    let (old, new) = ([UInt8](repeating: 97, count: 5_000), [UInt8](repeating: 98, count: 9_000))
    let transfer = TestTransfer("cat", new, 6_000, context: String(repeating: "c", count: step == .start ? 9_000 : 1))
    let (operation, request) = step == .start ? ("StartUpload", transfer.start) : ("UploadChunk", transfer[1])
    let path = { (name: String) in "\(folder.path)/box/\(name)" }
    let prepare = {
      let provider = try Self.started(.blobStore, on: folder.path)
      defer { provider.stop(deadline: 0) }
      _ = try Self.call(provider, "CreateContainer", Container(id: "box"))
      _ = try Self.call(provider, "RemoveObject", Blob(id: "cat", container: "box"))
      try Self.upload(TestTransfer("cat", old, 4_000), to: provider)
      let left = step == .start ? TestTransfer("cat", old, 4_000, context: "left") : transfer
      _ = try Self.call(provider, "StartUpload", left.start)
      _ = try Self.call(provider, "UploadChunk", left[0])
    }
    let least = try Self.leastBudget {
      try prepare()
      return try Self.isDone(.blobStore, on: folder.path, budget: $0, operation, request)
    }
    var (before, after, between) = (0, 0, 0)
    for budget in stride(from: least - 9000, to: least + 2000, by: 50) {
      try prepare()
      let isDone = try Self.isDone(.blobStore, on: folder.path, budget: budget, operation, request)
      let isThere = [".cat.part", ".cat.chunks"].map { FileManager.default.fileExists(atPath: path($0)) }
      between += isThere == [false, true] || isThere == [true, false] ? 1 : 0
      let provider = try Self.started(.blobStore, on: folder.path)
      defer { provider.stop(deadline: 0) }
      let found = FileManager.default.contents(atPath: path("cat")).map { [UInt8]($0) }
      #expect(found == old || (found == new && step == .lastChunk), "budget \(budget)")
      #expect(found == new || !isDone || step == .start, "budget \(budget)")
      let info = try Blob(messagePack: try Self.call(provider, "GetObjectInfo", Blob(id: "cat", container: "box")))
      #expect(Int(info.byteSize) == found?.count, "budget \(budget)")
      if found == old, !isDone { before += 1 } else { after += 1 }
      // Nobody need know how far it came: the upload is begun once more and carried out.
      _ = try Self.call(provider, "StartUpload", transfer.start)
      let still = FileManager.default.contents(atPath: path("cat")).map { [UInt8]($0) }
      #expect(still == found || still == new, "budget \(budget)")
      for number in transfer.numbers { _ = try Self.call(provider, "UploadChunk", transfer[number]) }
      #expect(FileManager.default.contents(atPath: path("cat")).map { [UInt8]($0) } == new, "budget \(budget)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: path("")) == ["cat"], "budget \(budget)")
    }
    // It was ended before, within and after the change.
    #expect(before > 1 && after > 1, "\(before) \(after)")
    #expect(between > 0 || step == .start, "\(between)")
  }

  private static func upload(_ transfer: TestTransfer, to provider: PortableProvider) throws {
    _ = try call(provider, "StartUpload", transfer.start)
    for number in transfer.numbers { _ = try call(provider, "UploadChunk", transfer[number]) }
  }
}
