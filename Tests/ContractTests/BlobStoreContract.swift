import ActorHost
import Dispatch
import Foundation
import Messages
import Testing

/// What every provider of `wascc:blobstore` on a directory has to do: containers, objects and their names.
@Suite("The contract of wascc:blobstore")
struct BlobStoreContract {
  typealias Implementation = BlobStoreImplementation

  @Test("the descriptor names the capability and all nine operations", arguments: Implementation.all)
  func descriptor(implementation: Implementation) throws {
    let descriptor = try BlobStoreSession(implementation).provider.descriptor
    #expect(descriptor.id == "wascc:blobstore")
    #expect(Set(descriptor.supportedOperations.map(\.name)) == Set(BlobStoreOperation.allCases.map(\.rawValue)))
    for operation in descriptor.supportedOperations {
      #expect(operation.direction == (operation.name == "ReceiveChunk" ? .toActor : .toProvider), "\(operation.name)")
    }
  }

  // MARK: Containers

  @Test("a container is made once, is empty, and is removed once", arguments: Implementation.all)
  func containers(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    #expect(session.failure(.listObjects, Container(id: "box"))?.message.contains("no container") == true)
    for _ in 0..<2 {
      let answer = try Container(messagePack: try session.call(.createContainer, Container(id: "box")))
      #expect(answer == Container(id: "box"))
    }
    #expect(try session.list().isEmpty)
    for _ in 0..<2 { #expect(try session.call(.removeContainer, Container(id: "box")).isEmpty) }
    #expect(session.failure(.listObjects, Container(id: "box")) != nil)
    #expect(session.failure(.startUpload, TestTransfer("a", [1], 1).start)?.message.contains("no container") == true)
  }

  @Test("a container with objects stays; one with unfinished uploads goes", arguments: Implementation.all)
  func removingContainers(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", [1, 2, 3])
    let half = TestTransfer("half", Array(0..<9), 4)
    try session.call(.startUpload, half.start)
    try session.call(.uploadChunk, half[0])
    #expect(session.failure(.removeContainer, Container(id: "box"))?.message.contains("not empty") == true)
    #expect(try session.list() == [Blob(id: "a", container: "box", byteSize: 3)])
    try session.call(.removeObject, Blob(id: "a", container: "box"))
    try session.call(.removeContainer, Container(id: "box"))
    #expect(FileManager.default.fileExists(atPath: session.root + "/box") == false)
    try session.create()
    #expect(session.failure(.uploadChunk, half[1]) != nil)
  }

  // MARK: Objects

  @Test("objects are listed by their names, with their sizes", arguments: Implementation.all)
  func listing(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.create("other")
    for (name, size) in [("b", 0), ("a", 3), ("é", 9), ("B", 4)] {
      try session.upload(name, [UInt8](repeating: 7, count: size))
    }
    let expected = [("B", 4), ("a", 3), ("b", 0), ("é", 9)].map {
      Blob(id: $0.0, container: "box", byteSize: UInt64($0.1))
    }
    #expect(try session.list() == expected)
    #expect(try session.list("other").isEmpty)
    #expect(try session.info("é") == Blob(id: "é", container: "box", byteSize: 9))
    let absent = Blob(id: "none", container: "none", byteSize: 0)
    #expect(try session.info("c") == absent)
    #expect(try session.info("a", in: "other") == absent)
    #expect(try session.info("a", in: "nowhere") == absent)
  }

  @Test("a thousand objects are listed whole", arguments: Implementation.all)
  func manyObjects(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let names = (0..<1000).map { "object-\($0)-" + String(repeating: "x", count: $0 % 150) }
    for name in names {
      // Not by Foundation, which waits for the disk each time.
      let file = open("\(session.root)/box/\(name)", O_CREAT | O_WRONLY, 0o600)
      #expect(ftruncate(file, name.utf8.count) == 0)
      close(file)
    }
    let list = try session.list()
    #expect(list.map(\.id) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(list.allSatisfy { $0.byteSize == UInt64($0.id.utf8.count) })
  }

  @Test("what is removed is gone, and removing it again is no error", arguments: Implementation.all)
  func removingObjects(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", [1, 2, 3])
    for _ in 0..<2 {
      #expect(try session.call(.removeObject, Blob(id: "a", container: "box")).isEmpty)
      #expect(try session.list().isEmpty)
    }
    #expect(try session.call(.removeObject, Blob(id: "a", container: "nowhere")).isEmpty)
  }

  // MARK: Names

  static let badNames = [
    "", ".", "..", "../outside", "/etc/passwd", "/", "a/b", "a/", "a/../../outside", "a\0b", "\0", ".hidden", "a\nb",
    "\u{7f}", String(repeating: "n", count: 201), String(repeating: "n", count: 100_000),
  ]

  @Test("a name that is no single visible file name is refused", arguments: Implementation.all)
  func names(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    try session.upload("a", [1])
    #expect(FileManager.default.createFile(atPath: session.folder.path + "/outside", contents: Data([42])))
    for name in Self.badNames {
      for (object, container) in [(name, "box"), ("a", name)] {
        let blob = Blob(id: object, container: container)
        let chunk = FileChunk(
          sequenceNo: 0, container: container, id: object, totalBytes: 1, chunkSize: 1, chunkBytes: [1])
        var failures = [
          session.failure(.removeObject, blob), session.failure(.getObjectInfo, blob),
          session.failure(.startUpload, chunk), session.failure(.uploadChunk, chunk),
          session.failure(.startDownload, StreamRequest(id: object, container: container, chunkSize: 0)),
        ]
        if container == name {
          let container = Container(id: name)
          failures += [
            session.failure(.createContainer, container), session.failure(.removeContainer, container),
            session.failure(.listObjects, container),
          ]
        }
        for failure in failures {
          #expect(failure?.message.contains("cannot be the name of") == true, "\(name.prefix(20).debugDescription)")
          #expect((failure?.message.utf8.count ?? 0) < 400)
        }
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.folder.path).sorted() == ["outside", "root"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.root) == ["box"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: session.root + "/box") == ["a"])
  }

  @Test(
    "any other name is only a name", arguments: Implementation.all,
    ["none", "a b", "%2e%2e%2f", "~", "-rf", "*", "C:\\x", "名前.txt", "a..b", "a."])
  func plainNames(implementation: Implementation, name: String) throws {
    let session = try BlobStoreSession(implementation)
    try session.create(name)
    let transfer = TestTransfer(name, [1, 2, 3], 2, in: name)
    try session.call(.startUpload, transfer.start)
    for number in transfer.numbers { try session.call(.uploadChunk, transfer[number]) }
    #expect(try session.list(name) == [Blob(id: name, container: name, byteSize: 3)])
    #expect(session.content(name, in: name) == [1, 2, 3])
    #expect(try session.download(name, in: name).flatMap(\.chunkBytes) == [1, 2, 3])
  }

  @Test("links inside the root lead nowhere", arguments: Implementation.all)
  func links(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    let files = FileManager.default
    let outside = session.folder.path + "/outside"
    try files.createDirectory(atPath: outside, withIntermediateDirectories: false)
    #expect(files.createFile(atPath: outside + "/secret", contents: Data([42])))
    try session.create()
    // A container that is a link, an object that is one, and the files of an upload that are.
    try files.createSymbolicLink(atPath: session.root + "/linked", withDestinationPath: outside)
    try files.createSymbolicLink(atPath: session.root + "/box/secret", withDestinationPath: outside + "/secret")
    for suffix in ["part", "chunks"] {
      let link = session.root + "/box/.sly.\(suffix)"
      try files.createSymbolicLink(atPath: link, withDestinationPath: outside + "/\(suffix)")
    }
    #expect(session.failure(.listObjects, Container(id: "linked")) != nil)
    #expect(session.failure(.startUpload, TestTransfer("x", [1], 1, in: "linked").start) != nil)
    #expect(try session.info("secret", in: "linked").id == "none")
    #expect(try session.list().isEmpty)
    #expect(try session.info("secret").id == "none")
    #expect(session.failure(.startDownload, StreamRequest(id: "secret", container: "box", chunkSize: 0)) != nil)
    #expect(session.failure(.removeObject, Blob(id: "secret", container: "box")) != nil)
    #expect(session.failure(.startUpload, TestTransfer("sly", [1], 1).start) != nil)
    // An upload of that name takes the link's place and leaves alone what it led to.
    try session.upload("secret", [1, 2, 3])
    #expect(session.content("secret") == [1, 2, 3])
    #expect(try files.contentsOfDirectory(atPath: outside) == ["secret"])
    #expect(files.contents(atPath: outside + "/secret") == Data([42]))
  }

  @Test("what is no file is no object, and is not waited for", arguments: Implementation.all)
  func otherThings(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    #expect(mkfifo(session.root + "/box/pipe", 0o600) == 0)
    #expect(mkdir(session.root + "/box/folder", 0o700) == 0)
    #expect(FileManager.default.createFile(atPath: session.root + "/file", contents: nil))
    #expect(try session.list().isEmpty)
    for name in ["pipe", "folder"] {
      #expect(try session.info(name).id == "none")
      #expect(session.failure(.startDownload, StreamRequest(id: name, container: "box", chunkSize: 0)) != nil)
      #expect(session.failure(.removeObject, Blob(id: name, container: "box")) != nil)
    }
    #expect(session.failure(.listObjects, Container(id: "file")) != nil)
    #expect(session.failure(.createContainer, Container(id: "file")) != nil)
  }

  // MARK: Messages and bindings

  @Test("a request in the first generation is answered in the first generation", arguments: Implementation.all)
  func generations(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    let container = Container(id: "box")
    #expect(try session.call("CreateContainer", container.encoded(.g1)) == container.encoded(.g1))
    let transfer = TestTransfer("a", [1, 200, 3], 2, context: "x")
    _ = try session.call("StartUpload", transfer.start.encoded(.g1))
    for number in transfer.numbers { _ = try session.call("UploadChunk", transfer[number].encoded(.g1)) }
    let blob = Blob(id: "a", container: "box", byteSize: 3)
    #expect(try session.call("ListObjects", container.encoded(.g1)) == BlobList(blobs: [blob]).encoded(.g1))
    #expect(try session.call("ListObjects", container.encoded(.g2)) == BlobList(blobs: [blob]).encoded(.g2))
    #expect(try session.call("GetObjectInfo", blob.encoded(.g1)) == blob.encoded(.g1))
    let request = StreamRequest(id: "a", container: "box", chunkSize: 8)
    _ = try session.call("StartDownload", request.encoded(.g1))
    let chunk = try #require(try session.receiver.transfer(of: "a").first)
    #expect(chunk.chunkBytes == [1, 200, 3])
    #expect(session.receiver.lastPayload == chunk.encoded(.g1))
  }

  @Test("an upload of the first generation that has a context is understood", arguments: Implementation.all)
  func positionalContext(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    // [0, "box", "a", 2, 2, "ctx", bytes]: seven places, as writers since codec 0.8.1 have it.
    let head: [UInt8] = [0x97, 0x00, 0xa3] + Array("box".utf8) + [0xa1, 0x61, 0x02, 0x02, 0xa3] + Array("ctx".utf8)
    _ = try session.call("StartUpload", head + [0xc4, 0x00])
    _ = try session.call("UploadChunk", head + [0x92, 0x05, 0x06])
    #expect(session.content("a") == [5, 6])
  }

  @Test("failures of the call itself", arguments: Implementation.all)
  func statuses(implementation: Implementation) throws {
    let session = try BlobStoreSession(implementation)
    try session.create()
    let list = Container(id: "box").encoded()
    for payload in [[0xc1], [], [0x81, 0xa2, 0x69, 0x64], [0x80], [0x90]] as [[UInt8]] {
      for operation in BlobStoreOperation.allCases where operation != .receiveChunk {
        #expect(session.failure(operation.rawValue, payload) != nil, "\(operation) \(payload)")
      }
    }
    #expect(session.failure("ListObject", list) != nil)
    #expect(session.failure("ReceiveChunk", TestTransfer("a", [1], 1)[0].encoded()) != nil)
    #expect(session.failure("ListObjects", list, from: .actor("MSTRANGER"))?.code == .notBound)
    for operation in ["BindActor", "RemoveActor", "GetCapabilityDescriptor", "HealthRequest"] {
      let payload = CapabilityConfiguration(module: BlobStoreSession.actor, values: [:]).encoded()
      #expect(session.failure(operation, payload)?.code == .denied, "\(operation)")
    }
    try session.provider.unbind(actor: BlobStoreSession.actor, binding: "default")
    #expect(session.failure("ListObjects", list)?.code == .notBound)
    try session.provider.health()
  }
}
