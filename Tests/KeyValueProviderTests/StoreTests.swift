import Foundation
import KeyValueProvider
import SQLite
import Synchronization
import Testing

/// A clock that the test moves.
private final class TestClock: Sendable {
  private let milliseconds = Atomic<Int64>(1_600_000_000_000)

  var clock: WallClock { { [self] in milliseconds.load(ordering: .relaxed) } }

  func advance(by amount: Int64) { milliseconds.wrappingAdd(amount, ordering: .relaxed) }
}

@Suite("The SQLite store")
struct StoreTests {
  private let time = TestClock()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func space(_ name: String = "actor/M/default", file: String = "keys") throws -> KeyValueSpace {
    try KeyValueStore(path: folder.file(file), clock: time.clock).space(named: name)
  }

  @Test("a key ends at its millisecond, not before")
  func expiry() throws {
    let space = try space()
    try space.set("k", to: "v", expiresInSeconds: 2)
    time.advance(by: 1999)
    #expect(try space.get("k") == "v")
    time.advance(by: 1)
    #expect(try space.get("k") == nil)
    #expect(try space.contains("k") == false)
  }

  @Test("the time of a key outlives a restart, and other changes of its value")
  func expiryIsKept() throws {
    try space().set("n", to: "1", expiresInSeconds: 2)
    #expect(try space().add("n", 1) == 2)
    time.advance(by: 2000)
    #expect(try space().get("n") == nil)
    #expect(try space().add("n", 1) == 1)
    time.advance(by: 1 << 40)
    #expect(try space().get("n") == "1")
  }

  @Test("an expired key is free for another kind")
  func expiredKindIsFree() throws {
    let space = try space()
    try space.set("k", to: "v", expiresInSeconds: 1)
    time.advance(by: 1000)
    #expect(try space.push("a", onto: "k") == 1)
    #expect(try space.range("k", from: 0, through: -1) == ["a"])
  }

  @Test("expired keys that nobody asks for leave the file")
  func sweep() throws {
    let value = String(repeating: "x", count: 10_000)
    for index in 0..<100 { try space().set("k\(index)", to: value, expiresInSeconds: 1) }
    time.advance(by: 2000)
    // A few at a time, at most once a second.
    do {
      let writing = try space()
      for index in 0..<3 {
        try writing.set("other\(index)", to: "")
        time.advance(by: 1000)
      }
    }
    let before = try pageCount()
    for index in 0..<100 { try space().set("again\(index)", to: value) }
    #expect(try pageCount() <= before + 4)
  }

  /// The size of the file with its log, as SQLite's header has it.
  private func pageCount() throws -> Int {
    // The last connection to be closed brings the log into the file.
    _ = try space()
    let header = try Data(contentsOf: URL(filePath: folder.file("keys"))).prefix(32)
    return header[28..<32].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test("spaces with the same name share their keys, others do not")
  func spaces() throws {
    #expect(try space("shared/a").add("n", 1) == 1)
    #expect(try space("shared/a").add("n", 1) == 2)
    #expect(try space("shared/b").add("n", 1) == 1)
  }

  @Test("a change that is refused changes nothing")
  func rollBack() throws {
    let space = try space()
    try space.set("k", to: "v", expiresInSeconds: 5)
    #expect(throws: (any Error).self) { try space.push("a", onto: "k") }
    #expect(throws: (any Error).self) { try space.set("k", to: "w", expiresInSeconds: -1) }
    #expect(try space.get("k") == "v")
  }

  @Test("a file that is no store is refused and stays as it is")
  func foreignFiles() throws {
    let text = Data(String(repeating: "not a database ", count: 200).utf8)
    try text.write(to: URL(filePath: folder.file("text")))
    let notADatabase = #expect(throws: (any Error).self) { try space(file: "text") }
    #expect("\(notADatabase!)".contains("not an SQLite database"))
    #expect(try Data(contentsOf: URL(filePath: folder.file("text"))) == text)
    #expect(throws: (any Error).self) { try space(file: "missing/folder/keys") }
    #expect(throws: (any Error).self) { try KeyValueStore(path: folder.path, clock: time.clock) }
  }

  @Test("values and answers have a size")
  func sizes() throws {
    let space = try space()
    let large = String(repeating: "x", count: 16 << 20)
    try space.set("k", to: large)
    #expect(try space.get("k") == large)
    #expect(throws: (any Error).self) { try space.set("k", to: large + "x") }
    #expect(throws: (any Error).self) { try space.push(large + "x", onto: "list") }
    _ = try space.push(large, onto: "list")
    _ = try space.push("x", onto: "list")
    #expect(try space.range("list", from: 0, through: 0) == ["x"])
    #expect(throws: (any Error).self) { try space.range("list", from: 0, through: -1) }
    #expect(try space.get("k") == large)
  }
}
