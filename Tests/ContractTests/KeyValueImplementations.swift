import ActorHost
import Foundation
import Messages
import NativeProviders
import TestServers
import Synchronization
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

/// What the build has put beside the tests.
enum BuiltProduct {
  static func path(of name: String) throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
    try #require(FileManager.default.fileExists(atPath: path), "\(path) is missing; swift build makes it")
    return path
  }
}

/// The databases of one Redis server, each used once.
enum RedisDatabase {
  private static let number = Atomic(0)

  static func next() throws -> String {
    let server = try RedisServer.shared.get()
    return "redis://127.0.0.1:\(server.port)/\(number.wrappingAdd(1, ordering: .relaxed).newValue)"
  }
}

/// A started provider with the actor `MACTOR` bound to it.
final class KeyValueSession {
  let provider: any CapabilityProvider
  /// The values that the actor is bound with.
  let values: [String: String]
  static let actor = "MACTOR"

  init(_ implementation: KeyValueImplementation) throws {
    values = try implementation.emptyBinding()
    provider = try implementation.make()
    _ = try provider.descriptor
    try provider.start(dispatcher: NoActors())
    try bind(values)
  }

  deinit { provider.stop(deadline: DispatchTime.now().uptimeNanoseconds + 5_000_000_000) }

  func bind(_ values: [String: String], actor: String = actor, as name: String = "default") throws {
    try provider.bind(actor: actor, binding: name, values: values)
  }

  func call(
    _ operation: String, _ payload: [UInt8], from origin: CallOrigin = .actor(actor), as name: String = "default"
  ) throws -> [UInt8] {
    try provider.handle(CapabilityCall(origin: origin, binding: name, operation: operation, payload: payload))
  }

  func call<Answer: Message>(
    _ operation: KeyValueOperation, _ request: some Message, from actor: String = actor, as name: String = "default"
  ) throws -> Answer {
    try Answer(messagePack: try call(operation.rawValue, request.encoded(), from: .actor(actor), as: name))
  }

  /// The failure that an operation must end with.
  func failure(_ operation: KeyValueOperation, _ request: some Message) -> ProviderError? {
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

/// A host in which no actor is bound.
struct NoActors: ActorDispatcher {
  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] { throw ProviderError(.notBound, "no actors here") }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    completion(.failure(ProviderError(.notBound, "no actors here")))
  }

  func bindingValues(actor: String) -> [String: String]? { nil }
  func log(_ level: LogLevel, _ message: String) {}
}
