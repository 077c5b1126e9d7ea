import ActorHost
import Messages
import NativeProviders
import Testing

/// A provider of `wascc:keyvalue` that has to keep the contract. Another one is another element of `all`.
struct KeyValueImplementation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes a provider that is not started yet.
  let make: @Sendable () throws -> any CapabilityProvider
  /// Values of a binding that begins with no keys and leaves none to the next that is asked for.
  let emptyBinding: @Sendable () throws -> [String: String]
  /// Whether one instance knows which actor calls. One that does not must refuse to serve two that did not agree to it.
  var tellsCallersApart = true
  /// Whether a failure of its own has a status besides its sentence.
  var hasStatuses = true

  static let all = [
    KeyValueImplementation(
      testDescription: "SQLite, as a native library",
      make: { try NativeProvider(path: try BuiltProduct.path(of: "libwascc_keyvalue.so")) },
      emptyBinding: { ["FILE": ":memory:"] }),
    KeyValueImplementation(
      testDescription: "Redis, as a native library",
      make: { try NativeProvider(path: try BuiltProduct.path(of: "libwascc_keyvalue_redis.so")) },
      emptyBinding: { ["URL": try RedisDatabase.next()] }),
    KeyValueImplementation(
      testDescription: "Redis over TLS, as a native library",
      make: { try NativeProvider(path: try BuiltProduct.path(of: "libwascc_keyvalue_redis.so")) },
      emptyBinding: { try RedisDatabase.nextSecure() }),
    KeyValueImplementation(
      testDescription: "files, as a portable module",
      make: { try PortableModule.keyValue.provider(on: .host(try PortableModule.newFolder())) },
      emptyBinding: { [:] }, tellsCallersApart: false, hasStatuses: false),
    KeyValueImplementation(
      testDescription: "files in memory, as a portable module",
      make: { try PortableModule.keyValue.provider(on: .memory(bytes: 64 << 20)) },
      emptyBinding: { [:] }, tellsCallersApart: false, hasStatuses: false),
  ]

  /// The status that a failure has here: the right one, or the one that says nothing.
  func code(_ code: ProviderError.Code) -> ProviderError.Code { hasStatuses ? code : .failed }
}

/// A started provider with the actor `MACTOR` bound to it, and the operations in short.
final class KeyValueSession: StoreSession<KeyValueOperation> {
  init(_ implementation: KeyValueImplementation) throws {
    try super.init(implementation.make(), try implementation.emptyBinding())
  }

  /// The failure that an operation must end with.
  func failure(_ operation: KeyValueOperation, _ request: some Message) -> ProviderError? {
    failure(operation.rawValue, request.encoded())
  }

  func add(_ key: String, _ value: Int32, from actor: String = actor, as name: String = "default") throws -> Int32 {
    let answer: AddResponse = try call(.add, AddRequest(key: key, value: value), from: actor, as: name)
    return answer.value
  }

  func get(_ key: String, from actor: String = actor) throws -> String? {
    let answer: GetResponse = try call(.get, GetRequest(key: key), from: actor)
    return answer.exists ? answer.value : nil
  }

  func set(_ key: String, _ value: String, expires: Int32 = 0) throws {
    let answer: SetResponse = try call(.set, SetRequest(key: key, value: value, expires: expires))
    #expect(answer.value == value)
  }

  func exists(_ key: String) throws -> Bool {
    let answer: GetResponse = try call(.keyExists, KeyExistsQuery(key: key))
    #expect(answer.value == "")
    return answer.exists
  }

  func remove(_ key: String) throws {
    let answer: DelResponse = try call(.delete, DelRequest(key: key))
    #expect(answer.key == key)
  }

  func push(_ key: String, _ value: String) throws -> Int32 {
    let answer: ListResponse = try call(.push, ListPushRequest(key: key, value: value))
    return answer.newCount
  }

  func range(_ key: String, _ start: Int32, _ stop: Int32) throws -> [String] {
    let answer: ListRangeResponse = try call(.range, ListRangeRequest(key: key, start: start, stop: stop))
    return answer.values
  }

  func setAdd(_ key: String, _ value: String) throws -> Int32 {
    let answer: SetOperationResponse = try call(.setAdd, SetAddRequest(key: key, value: value))
    return answer.newCount
  }

  func members(_ key: String) throws -> Set<String> {
    let answer: SetQueryResponse = try call(.setQuery, SetQueryRequest(key: key))
    return Set(answer.values)
  }
}
