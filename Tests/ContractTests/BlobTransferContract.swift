import ActorHost
import Dispatch
import Foundation
import Messages
import Testing

/// What every provider of `wascc:blobstore` on a directory has to do: uploads and downloads.
@Suite("The contract of wascc:blobstore, transfers")
struct BlobTransferContract {
  typealias Implementation = BlobStoreImplementation

  private static func content(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) } }

  // MARK: Uploads

  @Test("an object is what was uploaded, whatever its size", arguments: Implementation.all, [0, 1, 3, 4, 5, 8, 4097])
  func sizes(implementation: Implementation, size: Int) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", Self.content(size), chunk: size > 100 ? 512 : 4)
    #expect(session.content("a") == Self.content(size))
    #expect(try session.info("a").byteSize == UInt64(size))
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.root + "/box") == ["a"])
  }

  @Test(
    "chunks may come in any order and more than once; the object is there with the last one",
    arguments: Implementation.all)
  func anyOrder(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let transfer = TestTransfer("a", Self.content(50), 4)
    try session.call(.startUpload, transfer.start)
    for number in [12, 3, 0, 3, 11, 12, 1, 2, 10, 4, 5, 5, 6, 7, 9] {
      try session.call(.uploadChunk, transfer[number])
      #expect(try session.info("a").id == "none")
      #expect(try session.list().isEmpty)
      #expect(session.content("a") == nil)
    }
    try session.call(.uploadChunk, transfer[8])
    #expect(session.content("a") == transfer.content)
    // The answer to any of them may have been lost.
    for number in transfer.numbers { try session.call(.uploadChunk, transfer[number]) }
    #expect(session.content("a") == transfer.content)
  }

  @Test("a chunk that does not fit is refused and changes nothing", arguments: Implementation.all)
  func badChunks(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let transfer = TestTransfer("a", Self.content(10), 4)
    #expect(session.failure(.uploadChunk, transfer[0])?.message.contains("StartUpload") == true)
    try session.call(.startUpload, transfer.start)
    try session.call(.uploadChunk, transfer[0])
    let changes: [(inout FileChunk) -> Void] = [
      { $0.sequenceNo = 3 }, { $0.sequenceNo = .max }, { $0.chunkBytes = [1, 2, 3] }, { $0.chunkBytes = [] },
      { $0.chunkBytes += [1] }, { $0.totalBytes = 11 }, { $0.chunkSize = 5 }, { $0.sequenceNo = 0 },
      { $0.sequenceNo = 2 }, { $0.totalBytes = .max }, { $0.chunkSize = .max },
    ]
    for (index, change) in changes.enumerated() {
      var chunk = transfer[1]
      change(&chunk)
      #expect(session.failure(.uploadChunk, chunk) != nil, "change \(index)")
    }
    #expect(try session.info("a").id == "none")
    try session.call(.uploadChunk, transfer[2])
    try session.call(.uploadChunk, transfer[1])
    #expect(session.content("a") == transfer.content)
    var other = transfer[1]
    other.chunkBytes[0] ^= 1
    #expect(session.failure(.uploadChunk, other) != nil)
    #expect(session.content("a") == transfer.content)
  }

  @Test("sizes beyond all bounds are refused before anything is reserved", arguments: Implementation.all)
  func bounds(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    for (total, chunk) in [
      (UInt64.max, 1 << 20), (1 << 60, 1 << 20), (1, UInt64.max), (1, 1 << 40), (1 << 33, 1), (UInt64.max, .max),
    ] {
      let start = FileChunk(sequenceNo: 0, container: "box", id: "a", totalBytes: total, chunkSize: chunk)
      #expect(session.failure(.startUpload, start) != nil, "\(total) \(chunk)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.root + "/box").isEmpty)
    try session.upload("a", [1])
    let request = StreamRequest(id: "a", container: "box", chunkSize: .max)
    #expect(session.failure(.startDownload, request) != nil)
  }

  @Test("a chunk size of zero is 512 KiB", arguments: Implementation.all)
  func usualChunkSize(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let content = Self.content(600_000)
    let transfer = TestTransfer("a", content, 512 << 10)
    var start = transfer.start
    start.chunkSize = 0
    try session.call(.startUpload, start)
    for number in transfer.numbers {
      var chunk = transfer[number]
      chunk.chunkSize = 0
      try session.call(.uploadChunk, chunk)
    }
    #expect(session.content("a") == content)
    let chunks = try session.download("a")
    #expect(chunks.map(\.chunkSize) == [512 << 10, 512 << 10])
    #expect(chunks.map(\.chunkBytes.count) == [512 << 10, 600_000 - 512 << 10])
    #expect(chunks.flatMap(\.chunkBytes) == content)
  }

  @Test("an interrupted upload goes on, after a restart too", arguments: Implementation.all, [false, true])
  func resumption(implementation: Implementation, startsAgain: Bool) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let transfer = TestTransfer("a", Self.content(40), 4, context: "first")
    try session.call(.startUpload, transfer.start)
    for number in [0, 5, 9] { try session.call(.uploadChunk, transfer[number]) }
    try session.restart()
    #expect(try session.list().isEmpty)
    if startsAgain { try session.call(.startUpload, transfer.start) }
    for number in [1, 2, 3, 4, 6, 7] { try session.call(.uploadChunk, transfer[number]) }
    #expect(session.content("a") == nil)
    try session.restart()
    try session.call(.uploadChunk, transfer[8])
    #expect(session.content("a") == transfer.content)
    try session.restart()
    try session.call(.uploadChunk, transfer[8])
  }

  @Test("an upload of other sizes or with another context begins anew", arguments: Implementation.all)
  func beginningAnew(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let old = TestTransfer("a", Self.content(12), 4, context: "old")
    let others = [
      TestTransfer("a", [UInt8](repeating: 9, count: 12), 4, context: "new"),
      TestTransfer("a", [UInt8](repeating: 8, count: 12), 4),
      TestTransfer("a", [UInt8](repeating: 7, count: 11), 4, context: "old"),
      TestTransfer("a", [UInt8](repeating: 6, count: 12), 6, context: "old"),
    ]
    for new in others {
      try session.call(.removeObject, Blob(id: "a", container: "box"))
      try session.call(.startUpload, old.start)
      for number in [0, 1] { try session.call(.uploadChunk, old[number]) }
      try session.call(.startUpload, new.start)
      for number in new.numbers.reversed() {
        #expect(session.content("a") == nil)
        try session.call(.uploadChunk, new[number])
      }
      #expect(session.content("a") == new.content)
    }
  }

  @Test(
    "an upload that ended between its object and its record is begun anew, and the object stays whole",
    arguments: Implementation.all)
  func endedAtTheLastStep(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let transfer = TestTransfer("a", Array(0..<8), 4)
    try session.call(.startUpload, transfer.start)
    try session.call(.uploadChunk, transfer[0])
    // What is on the disk when the last chunk is there, the object has its name, and then the power fails.
    var record = try #require(session.content(".a.chunks"))
    #expect(record.popLast() == 1)
    try session.call(.uploadChunk, transfer[1])
    try session.restart()
    try Data(record + [3]).write(to: URL(filePath: session.root + "/box/.a.chunks"))
    try session.call(.startUpload, transfer.start)
    #expect(session.content("a") == transfer.content)
    for number in transfer.numbers { try session.call(.uploadChunk, transfer[number]) }
    #expect(session.content("a") == transfer.content)
    #expect(session.content(".a.chunks") == nil)
  }

  @Test("RemoveObject forgets what was uploaded", arguments: Implementation.all)
  func forgetting(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let transfer = TestTransfer("a", Self.content(8), 4)
    try session.call(.startUpload, transfer.start)
    try session.call(.uploadChunk, transfer[0])
    try session.call(.removeObject, Blob(id: "a", container: "box"))
    #expect(session.failure(.uploadChunk, transfer[1]) != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.root + "/box").isEmpty)
    try session.upload("a", Self.content(8))
    #expect(session.content("a") == Self.content(8))
  }

  @Test("an object that is replaced stays whole until the new one is", arguments: Implementation.all)
  func replacement(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", [1, 2, 3])
    let new = TestTransfer("a", Self.content(9), 4)
    try session.call(.startUpload, new.start)
    for number in [0, 2] {
      try session.call(.uploadChunk, new[number])
      #expect(session.content("a") == [1, 2, 3])
      #expect(try session.download("a").flatMap(\.chunkBytes) == [1, 2, 3])
    }
    try session.call(.uploadChunk, new[1])
    #expect(try session.download("a").flatMap(\.chunkBytes) == new.content)
    try session.upload("a", [])
    #expect(session.content("a") == [])
  }

  @Test("what one provider began another goes on with", arguments: Implementation.all, Implementation.all)
  func exchange(first: Implementation, second: Implementation) throws {
    let session = try BlobStoreSession(first)
    try session.create()
    let transfer = TestTransfer("a", Self.content(100), 8, context: "both")
    try session.call(.startUpload, transfer.start)
    for number in stride(from: 0, to: 13, by: 3) { try session.call(.uploadChunk, transfer[number]) }
    try session.restart(as: second)
    try session.call(.startUpload, transfer.start)
    for number in transfer.numbers where number % 3 != 0 { try session.call(.uploadChunk, transfer[number]) }
    #expect(session.content("a") == transfer.content)
    try session.restart(as: first)
    #expect(try session.download("a", chunk: 30).flatMap(\.chunkBytes) == transfer.content)
  }

  @Test("uploads of different objects do not meet, from many threads", arguments: Implementation.all)
  func concurrentUploads(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let provider = session.provider
    let transfers = (0..<8).map { TestTransfer("object-\($0)", Self.content(97 + $0), 16) }
    for transfer in transfers { try session.call(.startUpload, transfer.start) }
    // Each thread brings every eighth chunk of all objects together, so that every object has chunks from all of them.
    let work = transfers.flatMap { transfer in transfer.numbers.map { transfer[$0].encoded() } }
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for (index, payload) in work.enumerated() where index % 8 == thread {
        do {
          let origin = CallOrigin.actor(BlobStoreSession.actor)
          _ = try provider.handle(CapabilityCall(origin: origin, operation: "UploadChunk", payload: payload))
        } catch { Issue.record("\(error)") }
      }
    }
    for (index, transfer) in transfers.enumerated() { #expect(session.content("object-\(index)") == transfer.content) }
  }

  @Test("more uploads than may be open at a time all end", arguments: Implementation.all)
  func manyUploads(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let transfers = (0..<100).map { TestTransfer("object-\($0)", Self.content(3 + $0), 64) }
    for transfer in transfers { try session.call(.startUpload, transfer.start) }
    for number in 0..<2 {
      for transfer in transfers where transfer.numbers.contains(number) {
        try session.call(.uploadChunk, transfer[number])
      }
    }
    for (index, transfer) in transfers.enumerated() { #expect(session.content("object-\(index)") == transfer.content) }
  }

  // MARK: Downloads

  @Test("chunks of a download count from 0 and say what they belong to", arguments: Implementation.all)
  func download(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", Self.content(10))
    let chunks = try session.download("a", chunk: 4, context: "ctx")
    let transfer = TestTransfer("a", Self.content(10), 4, context: "ctx")
    #expect(chunks == transfer.numbers.map { transfer[$0] })
    #expect(try session.download("a", chunk: 10).map(\.chunkBytes.count) == [10])
    #expect(try session.download("a", chunk: 11).map(\.context) == [nil])
    try session.upload("empty", [])
    let empty = try session.download("empty", chunk: 4)
    #expect(empty.map(\.chunkBytes) == [[]])
    #expect(empty.map(\.totalBytes) == [0])
    let absent = StreamRequest(id: "b", container: "box", chunkSize: 0)
    #expect(session.failure(.startDownload, absent)?.message.contains("no object") == true)
  }

  @Test("the next chunk goes out when the actor has taken the one before", arguments: Implementation.all)
  func backPressure(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", Self.content(2000), chunk: 2000)
    let chunks = try session.download("a", chunk: 10)
    #expect(chunks.map(\.sequenceNo) == Array(0..<200))
    #expect(chunks.flatMap(\.chunkBytes) == Self.content(2000))
    #expect(session.receiver.mostInside == 1)
  }

  @Test("an actor that fails ends its download, and no other", arguments: Implementation.all)
  func failingActor(implementation: Implementation) throws {
    let receiver = ReceivingActor { chunk throws(ProviderError) in
      if chunk.id == "bad", chunk.sequenceNo == 2 { throw ProviderError(.failed, "enough") }
    }
    let session = try BlobStoreSession(implementation, receiver: receiver)
    try session.create()
    for name in ["bad", "good"] { try session.upload(name, Self.content(40)) }
    try session.call(.startDownload, StreamRequest(id: "bad", container: "box", chunkSize: 4))
    #expect(receiver.waitForFailure(at: "bad"))
    // What comes after a whole other download would have come by now.
    #expect(try session.download("good", chunk: 4).count == 10)
    #expect(receiver.chunks(of: "bad").map(\.sequenceNo) == [0, 1])
    // And its place is free again: more of them than may be under way at a time.
    for _ in 0..<20 {
      try session.call(.startDownload, StreamRequest(id: "good", container: "box", chunkSize: 0))
      _ = try receiver.transfer(of: "good")
    }
  }

  @Test("an object larger than the memory is not loaded", arguments: Implementation.all)
  func largeObject(implementation: Implementation) throws {
    let receiver = ReceivingActor { chunk throws(ProviderError) in
      if chunk.sequenceNo == 3 { throw ProviderError(.failed, "enough") }
    }
    let session = try BlobStoreSession(implementation, receiver: receiver)
    try session.create()
    // A file with a hole: 64 GiB that take no place.
    #expect(FileManager.default.createFile(atPath: session.root + "/box/large", contents: nil))
    #expect(truncate(session.root + "/box/large", 64 << 30) == 0)
    #expect(try session.info("large").byteSize == 64 << 30)
    try session.call(.startDownload, StreamRequest(id: "large", container: "box", chunkSize: 0))
    #expect(receiver.waitForFailure(at: "large"))
    #expect(receiver.chunks(of: "large").map(\.totalBytes) == [64 << 30, 64 << 30, 64 << 30])
  }

  @Test("with two actors bound, chunks go to the one that asked, or nobody may ask", arguments: Implementation.all)
  func twoActors(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", Self.content(10))
    try session.bind(actor: "MOTHER")
    // The operator gave both one directory, so both see what is in it.
    let other = CallOrigin.actor("MOTHER")
    let blob = Blob(id: "a", container: "box")
    #expect(try Blob(messagePack: try session.call("GetObjectInfo", blob.encoded(), from: other)).byteSize == 10)
    if implementation.tellsCallersApart {
      // `ReceivingActor` refuses what is not for the actor of the session.
      #expect(try session.download("a").flatMap(\.chunkBytes) == Self.content(10))
    } else {
      let request = StreamRequest(id: "a", container: "box", chunkSize: 0)
      for origin in [other, .actor(BlobStoreSession.actor)] {
        let failure = session.failure("StartDownload", request.encoded(), from: origin)
        #expect(failure?.message.contains("cannot tell who asks") == true)
      }
      #expect(session.receiver.chunks(of: "a").isEmpty)
    }
    try session.provider.unbind(actor: "MOTHER", binding: "default")
    #expect(try session.download("a").flatMap(\.chunkBytes) == Self.content(10))
  }

  @Test("unbinding ends the downloads", arguments: Implementation.all)
  func unbinding(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", Self.content(4000), chunk: 4000)
    try session.call(.startDownload, StreamRequest(id: "a", container: "box", chunkSize: 1))
    try session.provider.unbind(actor: BlobStoreSession.actor, binding: "default")
    let seen = session.receiver.chunks(of: "a").count
    #expect(seen < 4000)
    try session.bind(actor: BlobStoreSession.actor)
    try session.upload("b", [1])
    #expect(try session.download("b").count == 1)
    // At most the chunk that was on its way came after all.
    #expect(session.receiver.chunks(of: "a").count <= seen + 1)
  }
}
