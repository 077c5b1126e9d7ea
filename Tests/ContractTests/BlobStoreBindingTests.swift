import ActorHost
import Dispatch
import Foundation
import Locks
import Messages
import Testing

/// What the values of a binding to a blob store say.
@Suite("Bindings to a blob store")
struct BlobStoreBindingTests {
  private static let native = BlobStoreImplementation.all[0]
  private static let portable = BlobStoreImplementation.all[1]
  private static let actor = BlobStoreSession.actor

  /// A session whose binding says more than its directory.
  private func session(
    _ values: [String: String], receiver: ReceivingActor = ReceivingActor()
  ) throws -> BlobStoreSession {
    let session = try BlobStoreSession(Self.native, receiver: receiver)
    try session.provider.bind(
      actor: Self.actor, binding: "default", values: values.merging(["ROOT": session.root]) { $1 })
    try session.create()
    return session
  }

  @Test(
    "values that say nothing are refused with their key",
    arguments: [
      [:], ["ROOT": ""], ["ROOT": "a\0b"], ["ROOT": "/nowhere/at/all"], ["ROOT": "/etc/passwd"],
      ["ROOT": "/tmp", "MAX_OBJECT": "many"], ["ROOT": "/tmp", "MAX_CHUNK": "0"],
      ["ROOT": "/tmp", "CHUNK_TIMEOUT": "-1"], ["ROOT": "/tmp", "MAX_DOWNLOADS": "99999999999999999999"],
    ] as [[String: String]])
  func refusals(values: [String: String]) throws {
    let session = try BlobStoreSession(Self.native)
    let key = values.keys.first { $0 != "ROOT" }
    let error = #expect(throws: ProviderError.self) {
      try session.provider.bind(actor: "MOTHER", binding: "default", values: values)
    }
    #expect(error?.message.contains(key ?? (values["ROOT"]?.hasPrefix("/") == true ? "directory" : "ROOT")) == true)
  }

  @Test("a portable one is told its directory by the manifest alone") func portableRoot() throws {
    let session = try BlobStoreSession(Self.portable)
    let error = #expect(throws: ProviderError.self) {
      try session.provider.bind(actor: "MOTHER", binding: "default", values: ["ROOT": "/tmp"])
    }
    #expect(error?.message.contains("ROOT") == true)
  }

  @Test("a root that is not there is made, for this user alone") func newRoot() throws {
    let session = try BlobStoreSession(Self.native)
    let root = session.folder.path + "/new"
    try session.provider.bind(actor: Self.actor, binding: "default", values: ["ROOT": root])
    try session.create()
    var status = stat()
    #expect(stat(root, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test("MAX_OBJECT and MAX_CHUNK bound what is uploaded, MAX_CHUNK what is asked for") func limits() throws {
    let session = try session(["MAX_OBJECT": "100", "MAX_CHUNK": "10"])
    #expect(
      session.failure(.startUpload, TestTransfer("a", [UInt8](repeating: 1, count: 101), 10).start)?.code == .tooLarge)
    #expect(
      session.failure(.startUpload, TestTransfer("a", [UInt8](repeating: 1, count: 11), 11).start)?.code == .tooLarge)
    try session.upload("a", [UInt8](repeating: 1, count: 100), chunk: 10)
    let request = StreamRequest(id: "a", container: "box", chunkSize: 11)
    #expect(session.failure(.startDownload, request)?.code == .tooLarge)
    #expect(try session.download("a").map(\.chunkBytes.count) == [Int](repeating: 10, count: 10))
  }

  @Test("MAX_DOWNLOADS bounds the downloads of a binding; each chunk has its time") func downloads() throws {
    let (arrived, released) = (Signal(), Signal())
    let receiver = ReceivingActor { _ throws(ProviderError) in
      arrived.set()
      released.wait(until: monotonicDeadline(after: 20_000_000_000))
    }
    let session = try session(["MAX_DOWNLOADS": "1", "CHUNK_TIMEOUT": "60000"], receiver: receiver)
    try session.upload("a", [1, 2])
    let request = StreamRequest(id: "a", container: "box", chunkSize: 0)
    try session.call(.startDownload, request)
    #expect(arrived.wait(until: monotonicDeadline(after: 20_000_000_000)))
    let deadline = try #require(receiver.lastDeadline)
    #expect(deadline > monotonicNow() + 30_000_000_000 && deadline < monotonicDeadline(after: 60_000_000_000))
    #expect(session.failure(.startDownload, request)?.code == .unavailable)
    released.set()
    #expect(try receiver.transfer(of: "a").count == 1)
  }

  @Test("an upload that nobody went on with for a week is removed at the next binding") func oldUploads() throws {
    let session = try session([:])
    for name in ["old", "new"] {
      let transfer = TestTransfer(name, [1, 2, 3, 4], 2)
      try session.call(.startUpload, transfer.start)
      try session.call(.uploadChunk, transfer[0])
    }
    let aWeekAgo = Date.now.addingTimeInterval(-8 * 24 * 3600)
    for suffix in ["part", "chunks"] {
      try FileManager.default.setAttributes(
        [.modificationDate: aWeekAgo], ofItemAtPath: "\(session.root)/box/.old.\(suffix)")
    }
    try session.restart()
    #expect(session.failure(.uploadChunk, TestTransfer("old", [1, 2, 3, 4], 2)[1]) != nil)
    try session.call(.uploadChunk, TestTransfer("new", [1, 2, 3, 4], 2)[1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.root + "/box") == ["new"])
  }
}
