import SQLite
import Testing

@Suite("Where a binding keeps its keys")
struct LocationTests {
  private func location(_ values: [String: String]) throws -> StoreLocation {
    try StoreLocation(values: values, actor: "M", binding: "b", defaultPath: "default.sqlite")
  }

  @Test(
    "FILE and URL name the file",
    arguments: [
      ([:], "default.sqlite"), (["FILE": "/a/b"], "/a/b"), (["URL": "sqlite:a.sqlite"], "a.sqlite"),
      (["URL": "sqlite:/a/b"], "/a/b"), (["URL": "sqlite:///a/b"], "/a/b"), (["FILE": ":memory:"], ":memory:"),
      (["URL": "sqlite::memory:"], ":memory:"), (["FILE": "../x?mode=ro"], "../x?mode=ro"),
    ] as [([String: String], String)])
  func paths(values: [String: String], path: String) throws {
    #expect(try location(values).path == path)
  }

  @Test(
    "values that name no file are refused",
    arguments: [
      ["URL": "redis://localhost:6379/"], ["URL": ""], ["FILE": ""], ["FILE": "a\0b"], ["FILE": "file:x?vfs=y"],
      ["URL": "sqlite:file:x"], ["FILE": "a", "URL": "sqlite:a"], ["SYNCHRONOUS": "off"],
    ] as [[String: String]])
  func refusals(values: [String: String]) {
    #expect(throws: LocationError.self) { try location(values) }
  }

  @Test("a space belongs to an actor and a binding, or to a namespace")
  func spaces() throws {
    #expect(try location([:]).space == "actor/M/b")
    #expect(try location(["NAMESPACE": "actor/M/b"]).space == "shared/actor/M/b")
  }
}
