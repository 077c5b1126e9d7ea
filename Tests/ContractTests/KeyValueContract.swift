import ActorHost
import Dispatch
import Messages
import Testing

/// What every provider of `wascc:keyvalue` has to do, with the semantics of Redis.
@Suite("The contract of wascc:keyvalue")
struct KeyValueContract {
  typealias Implementation = KeyValueImplementation

  @Test("the descriptor names the capability and all fourteen operations", arguments: Implementation.all)
  func descriptor(implementation: Implementation) throws {
    let descriptor = try KeyValueSession(implementation).provider.descriptor
    #expect(descriptor.id == "wascc:keyvalue")
    #expect(Set(descriptor.supportedOperations.map(\.name)) == Set(KeyValueOperation.allCases.map(\.rawValue)))
    #expect(descriptor.supportedOperations.allSatisfy { $0.direction == .toProvider })
  }

  // MARK: Numbers and strings

  @Test("Add begins at zero and answers the new total", arguments: Implementation.all)
  func add(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    #expect(try session.add("n", 5) == 5)
    #expect(try session.add("n", -7) == -2)
    #expect(try session.add("n", 0) == -2)
    #expect(try session.get("n") == "-2")
    try session.set("n", "200")
    #expect(try session.add("n", 1) == 201)
  }

  @Test("Add refuses to overflow and leaves the number as it was", arguments: Implementation.all)
  func overflow(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    #expect(try session.add("n", .max) == .max)
    #expect(session.failure(.add, AddRequest(key: "n", value: 1))?.message.contains("overflow") == true)
    #expect(try session.get("n") == "2147483647")
    #expect(try session.add("m", .min) == .min)
    #expect(session.failure(.add, AddRequest(key: "m", value: -1)) != nil)
  }

  @Test(
    "Add refuses what is not a number", arguments: Implementation.all,
    ["", "x", " 1", "1 ", "+1", "01", "-0", "1.5", "0x1", "2147483648", "99999999999999999999", "١"])
  func notANumber(implementation: Implementation, text: String) throws {
    let session = try KeyValueSession(implementation)
    try session.set("n", text)
    #expect(session.failure(.add, AddRequest(key: "n", value: 1))?.message.contains("not an integer") == true)
    #expect(try session.get("n") == text)
  }

  @Test("Add is atomic: eight threads lose nothing", arguments: Implementation.all)
  func atomicAdd(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    let provider = session.provider
    let request = AddRequest(key: "n", value: 1).encoded()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 {
        _ = try? provider.handle(
          CapabilityCall(origin: .actor(KeyValueSession.actor), operation: "Add", payload: request))
      }
    }
    #expect(try session.get("n") == "1600")
  }

  @Test("Get tells an empty value from none", arguments: Implementation.all)
  func get(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    #expect(try session.get("k") == nil)
    try session.set("k", "")
    #expect(try session.get("k") == "")
    try session.set("k", "värde\0\n\u{1F600}")
    #expect(try session.get("k") == "värde\0\n\u{1F600}")
  }

  @Test("Set replaces whatever there was", arguments: Implementation.all)
  func replace(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    _ = try session.push("k", "a")
    try session.set("k", "text")
    #expect(try session.get("k") == "text")
    try session.remove("k")
    #expect(try session.push("k", "b") == 1)
    #expect(try session.range("k", 0, -1) == ["b"])
  }

  @Test("Set with a time ends by itself, Set without keeps", arguments: Implementation.all)
  func expiry(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    try session.set("short", "x", expires: 1)
    try session.set("kept", "x", expires: 1)
    try session.set("kept", "x")
    try session.set("long", "x", expires: .max)
    #expect(try session.get("short") == "x")
    let limit = DispatchTime.now() + 5
    while try session.get("short") != nil, DispatchTime.now() < limit {}
    #expect(try session.exists("short") == false)
    #expect(try session.get("kept") == "x")
    #expect(try session.get("long") == "x")
    #expect(session.failure(.set, SetRequest(key: "k", value: "x", expires: -1)) != nil)
    #expect(try session.exists("k") == false)
  }

  @Test("Del and Clear remove any kind, and what is not there", arguments: Implementation.all)
  func removal(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    for remove in [
      session.remove,
      { (key: String) in
        let answer: DelResponse = try session.call(.clear, ListClearRequest(key: key))
        #expect(answer.key == key)
      },
    ] {
      try session.set("string", "x")
      _ = try session.push("list", "x")
      _ = try session.setAdd("set", "x")
      for key in ["string", "list", "set"] {
        #expect(try session.exists(key))
        try remove(key)
        #expect(try session.exists(key) == false)
        try remove(key)
      }
    }
  }

  // MARK: Lists

  @Test("Push puts before the head and answers the length", arguments: Implementation.all)
  func push(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    for (index, value) in ["a", "b", "a"].enumerated() {
      #expect(try session.push("list", value) == Int32(index + 1))
    }
    #expect(try session.range("list", 0, -1) == ["a", "b", "a"])
  }

  @Test(
    "Range includes both ends and counts negative ones from the end", arguments: Implementation.all,
    [
      (0, 0, "e"), (0, -1, "edcba"), (1, 3, "dcb"), (-2, -1, "ba"), (-100, 100, "edcba"), (3, 1, ""), (5, 9, ""),
      (-1, -2, ""), (0, -6, ""), (.min, .max, "edcba"), (.max, .min, ""), (4, .max, "a"),
    ] as [(Int32, Int32, String)])
  func range(implementation: Implementation, row: (start: Int32, stop: Int32, expected: String)) throws {
    let session = try KeyValueSession(implementation)
    for value in "abcde" { _ = try session.push("list", String(value)) }
    #expect(try session.range("list", row.start, row.stop).joined() == row.expected)
    #expect(try session.range("none", row.start, row.stop) == [])
  }

  @Test("ListItemDelete removes every equal value; an empty list is no key", arguments: Implementation.all)
  func itemDelete(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    for value in "abaca" { _ = try session.push("list", String(value)) }
    let remove = { (value: String) throws -> Int32 in
      let answer: ListResponse = try session.call(.listItemDelete, ListDelItemRequest(key: "list", value: value))
      return answer.newCount
    }
    #expect(try remove("a") == 3)
    #expect(try remove("a") == 0)
    #expect(try session.range("list", 0, -1) == ["c", "b"])
    #expect(try session.push("list", "d") == 3)
    for value in "bcd" { #expect(try remove(String(value)) == 1) }
    #expect(try session.exists("list") == false)
    #expect(try remove("a") == 0)
  }

  // MARK: Sets

  @Test("SetAdd and SetRemove answer how many changed; an empty set is no key", arguments: Implementation.all)
  func setChanges(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    #expect(try session.setAdd("set", "a") == 1)
    #expect(try session.setAdd("set", "a") == 0)
    #expect(try session.setAdd("set", "b") == 1)
    let remove = { (value: String) throws -> Int32 in
      let answer: SetOperationResponse = try session.call(.setRemove, SetRemoveRequest(key: "set", value: value))
      return answer.newCount
    }
    #expect(try remove("c") == 0)
    #expect(try remove("a") == 1)
    #expect(try session.members("set") == ["b"])
    #expect(try remove("b") == 1)
    #expect(try session.exists("set") == false)
    #expect(try remove("b") == 0)
  }

  @Test("union and intersection, of sets that are there and that are not", arguments: Implementation.all)
  func setAlgebra(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    for (key, members) in ["1": "abc", "2": "bcd", "3": "ce"] {
      for member in members { _ = try session.setAdd(key, String(member)) }
    }
    let union = { (keys: [String]) throws -> [String] in
      let answer: SetQueryResponse = try session.call(.setUnion, SetUnionRequest(keys: keys))
      return answer.values.sorted()
    }
    let intersection = { (keys: [String]) throws -> [String] in
      let answer: SetQueryResponse = try session.call(.setIntersection, SetIntersectionRequest(keys: keys))
      return answer.values.sorted()
    }
    #expect(try union(["1", "2", "none", "1"]) == ["a", "b", "c", "d"])
    #expect(try union(["1"]) == ["a", "b", "c"])
    #expect(try union([]) == [])
    #expect(try intersection(["1", "2"]) == ["b", "c"])
    #expect(try intersection(["1", "2", "3"]) == ["c"])
    #expect(try intersection(["1", "1"]) == ["a", "b", "c"])
    #expect(try intersection(["1", "none"]) == [])
    #expect(try intersection([]) == [])
    #expect(try session.members("none") == [])
  }

  @Test("an operation on the wrong kind of value is refused", arguments: Implementation.all)
  func wrongKind(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    try session.set("string", "x")
    _ = try session.push("list", "x")
    _ = try session.setAdd("set", "x")
    var cases: [(KeyValueOperation, [UInt8])] = []
    for key in ["list", "set"] {
      cases.append((.get, GetRequest(key: key).encoded()))
      cases.append((.add, AddRequest(key: key, value: 1).encoded()))
    }
    for key in ["string", "set"] {
      cases.append((.push, ListPushRequest(key: key, value: "x").encoded()))
      cases.append((.range, ListRangeRequest(key: key, start: 0, stop: 1).encoded()))
      cases.append((.listItemDelete, ListDelItemRequest(key: key, value: "x").encoded()))
    }
    for key in ["string", "list"] {
      cases.append((.setAdd, SetAddRequest(key: key, value: "x").encoded()))
      cases.append((.setRemove, SetRemoveRequest(key: key, value: "x").encoded()))
      cases.append((.setQuery, SetQueryRequest(key: key).encoded()))
      cases.append((.setUnion, SetUnionRequest(keys: ["set", key]).encoded()))
      cases.append((.setIntersection, SetIntersectionRequest(keys: ["set", key]).encoded()))
    }
    for (operation, payload) in cases {
      let failure = session.failure(operation.rawValue, payload)
      #expect(failure?.message.hasPrefix("WRONGTYPE") == true, "\(operation)")
    }
    #expect(try session.get("string") == "x")
  }

  // MARK: Messages and bindings

  @Test("a request in the first generation is answered in the first generation", arguments: Implementation.all)
  func generations(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    let first = try session.call("Add", AddRequest(key: "n", value: 1).encoded(.g1))
    #expect(first == AddResponse(value: 1).encoded(.g1))
    let second = try session.call("Add", AddRequest(key: "n", value: 199).encoded(.g2))
    #expect(second == [0x81, 0xa5, 0x76, 0x61, 0x6c, 0x75, 0x65, 0xd1, 0x00, 0xc8])
  }

  @Test("the value of Push may be called item", arguments: Implementation.all)
  func alias(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    let payload = [0x82] + [0xa3] + Array("key".utf8) + [0xa1, 0x6b] + [0xa4] + Array("item".utf8) + [0xa1, 0x76]
    _ = try session.call("Push", payload)
    #expect(try session.range("k", 0, -1) == ["v"])
  }

  @Test("failures of the call itself have a status of their own", arguments: Implementation.all)
  func statuses(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    for payload in [[0xc1], [], [0x80], [0x81, 0xa3]] as [[UInt8]] {
      let failure = session.failure("Get", payload)
      #expect(failure?.code == implementation.code(.badPayload))
      #expect(failure?.message.contains("GetRequest") == true)
    }
    let unknown = session.failure("Gett", GetRequest(key: "k").encoded())
    #expect(unknown?.code == implementation.code(.unsupportedOperation))
    #expect(unknown?.message == "there is no operation \"Gett\"")
    let get = GetRequest(key: "k").encoded()
    #expect(session.failure("Get", get, from: .actor("MSTRANGER"))?.code == .notBound)
    for operation in ["BindActor", "RemoveActor", "GetCapabilityDescriptor", "HealthRequest"] {
      let payload = CapabilityConfiguration(module: "MACTOR", values: [:]).encoded()
      #expect(session.failure(operation, payload)?.code == .denied, "\(operation)")
    }
    try session.provider.unbind(actor: KeyValueSession.actor, binding: "default")
    #expect(session.failure("Get", get)?.code == .notBound)
    try session.provider.health()
  }

  @Test("a key is data: any bytes, any length up to the limit", arguments: Implementation.all)
  func hostileKeys(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    let keys = [
      "", "\0", "a\0b", "a", "../../etc/passwd", "'; DROP TABLE entry; --", "%_*?[a]", "é", "e\u{301}", "\n",
      String(repeating: "k", count: 1 << 20),
    ]
    for (index, key) in keys.enumerated() { try session.set(key, "\(index)") }
    for (index, key) in keys.enumerated() { #expect(try session.get(key) == "\(index)") }
    let tooLong = String(repeating: "k", count: 1 << 20 + 1)
    let refused = session.failure(.set, SetRequest(key: tooLong, value: "x", expires: 0))
    #expect(refused?.code == implementation.code(.tooLarge))
    #expect(refused?.message == "the key has 1048577 bytes, more than 1048576")
    #expect(try session.get(tooLong) == nil)
  }

  @Test(
    "two actors, and two bindings of one, do not see each other's keys",
    arguments: Implementation.all.filter(\.tellsCallersApart))
  func namespaces(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    try session.bind(session.values, actor: "MOTHER")
    try session.bind(session.values, as: "second")
    #expect(try session.add("n", 1) == 1)
    #expect(try session.add("n", 10, from: "MOTHER") == 10)
    #expect(try session.add("n", 100, as: "second") == 100)
    #expect(try session.get("n") == "1")
  }

  @Test(
    "who cannot tell two actors apart serves one, and each finds its own keys again",
    arguments: Implementation.all.filter { !$0.tellsCallersApart })
  func oneAtATime(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    #expect(try session.add("n", 1) == 1)
    let refusal = #expect(throws: ProviderError.self) { try session.bind([:], actor: "MOTHER") }
    #expect(refusal?.message.contains("cannot tell its callers apart") == true)
    #expect(throws: ProviderError.self) { try session.bind(["NAMESPACE": "n"], actor: "MOTHER") }
    #expect(session.failure("Get", GetRequest(key: "n").encoded(), from: .actor("MOTHER"))?.code == .notBound)
    #expect(try session.add("n", 1) == 2)
    try session.provider.unbind(actor: KeyValueSession.actor, binding: "default")
    try session.bind([:], actor: "MOTHER")
    #expect(try session.get("n", from: "MOTHER") == nil)
    #expect(try session.add("n", 10, from: "MOTHER") == 10)
    try session.provider.unbind(actor: "MOTHER", binding: "default")
    try session.bind([:])
    #expect(try session.get("n") == "2")
  }

  @Test("two actors that both say so see the same keys", arguments: Implementation.all)
  func sharing(implementation: Implementation) throws {
    let session = try KeyValueSession(implementation)
    // Without the file in memory that every binding has for itself, since there is nothing to share then.
    let folder = try ScratchFolder()
    var values = session.values
    if values["FILE"] != nil { values["FILE"] = folder.path + "/shared" }
    values["NAMESPACE"] = "among ../us"
    try session.provider.unbind(actor: KeyValueSession.actor, binding: "default")
    try session.bind(values)
    try session.bind(values, actor: "MOTHER")
    #expect(try session.add("n", 1) == 1)
    #expect(try session.add("n", 10, from: "MOTHER") == 11)
    #expect(try session.get("n") == "11")
  }
}
