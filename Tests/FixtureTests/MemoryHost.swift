import Messages
import WaPC
import WebAssembly

/// A host with a store in memory, and something to say to every other capability that the SDK knows.
final class MemoryHost: GuestHost {
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  var calls: [HostCall] = []
  var lines: [String] = []
  private var values: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  private var sets: [String: Set<String>] = [:]

  func console(_ line: String) { lines.append(line) }

  func answer(_ call: HostCall) throws -> [UInt8] {
    calls.append(call)
    switch call.namespace {
    case CapabilityID.keyValue:
      guard let operation = KeyValueOperation(rawValue: call.operation) else { throw Refusal(description: "unknown") }
      return try store(operation, call.payload)
    case CapabilityID.extras: return try generate(call.operation, GeneratorRequest(messagePack: call.payload)).encoded()
    case CapabilityID.logging: return []
    case CapabilityID.httpClient:
      let request = try HTTPRequest(messagePack: call.payload)
      return HTTPResponse(statusCode: 200, status: "OK", body: Array("page at \(request.path)".utf8)).encoded()
    case "demo:text" where call.payload == Array("bad".utf8): throw Refusal(description: "no: é")
    case "demo:text": return Array(String(decoding: call.payload, as: UTF8.self).uppercased().utf8)
    case let key where key.hasPrefix("M"): return call.payload
    default: throw Refusal(description: "refused: \(call.namespace)")
    }
  }

  private func generate(_ operation: String, _ request: GeneratorRequest) -> GeneratorResult {
    if request.guid { return .guid("a-guid") }
    return request.random ? .random(request.min) : .sequence(1 << 40)
  }

  private func store(_ operation: KeyValueOperation, _ payload: [UInt8]) throws -> [UInt8] {
    switch operation {
    case .add:
      let request = try AddRequest(messagePack: payload)
      let total = (values[request.key].flatMap { Int32($0) } ?? 0) &+ request.value
      values[request.key] = String(total)
      return AddResponse(value: total).encoded()
    case .get:
      let value = try values[GetRequest(messagePack: payload).key]
      return GetResponse(value: value ?? "", exists: value != nil).encoded()
    case .set:
      let request = try SetRequest(messagePack: payload)
      values[request.key] = request.value
      return SetResponse(value: request.value).encoded()
    case .delete:
      let key = try DelRequest(messagePack: payload).key
      values[key] = nil
      return DelResponse(key: key).encoded()
    case .keyExists:
      let key = try KeyExistsQuery(messagePack: payload).key
      return GetResponse(value: "", exists: values[key] != nil).encoded()
    case .clear, .range, .push, .listItemDelete: return try list(operation, payload)
    case .setAdd, .setRemove, .setUnion, .setIntersection, .setQuery: return try set(operation, payload)
    }
  }

  private func list(_ operation: KeyValueOperation, _ payload: [UInt8]) throws -> [UInt8] {
    switch operation {
    case .clear:
      let key = try ListClearRequest(messagePack: payload).key
      lists[key] = nil
      return DelResponse(key: key).encoded()
    case .push:
      let request = try ListPushRequest(messagePack: payload)
      lists[request.key, default: []].insert(request.value, at: 0)
      return ListResponse(newCount: Int32(lists[request.key]?.count ?? 0)).encoded()
    case .listItemDelete:
      let request = try ListDelItemRequest(messagePack: payload)
      let before = lists[request.key] ?? []
      lists[request.key] = before.filter { $0 != request.value }
      return ListResponse(newCount: Int32(before.count - (lists[request.key]?.count ?? 0))).encoded()
    default:
      let request = try ListRangeRequest(messagePack: payload)
      let values = lists[request.key] ?? []
      let stop = Int(request.stop) + (request.stop < 0 ? values.count : 0)
      return ListRangeResponse(values: Array(values.prefix(max(0, stop + 1)).dropFirst(Int(request.start)))).encoded()
    }
  }

  private func set(_ operation: KeyValueOperation, _ payload: [UInt8]) throws -> [UInt8] {
    switch operation {
    case .setAdd:
      let request = try SetAddRequest(messagePack: payload)
      let isNew = sets[request.key, default: []].insert(request.value).inserted
      return SetOperationResponse(newCount: isNew ? 1 : 0).encoded()
    case .setRemove:
      let request = try SetRemoveRequest(messagePack: payload)
      let old = sets[request.key, default: []].remove(request.value)
      return SetOperationResponse(newCount: old == nil ? 0 : 1).encoded()
    case .setUnion:
      let keys = try SetUnionRequest(messagePack: payload).keys
      return SetQueryResponse(values: keys.reduce(into: Set()) { $0.formUnion(sets[$1] ?? []) }.sorted()).encoded()
    case .setIntersection:
      let found = try SetIntersectionRequest(messagePack: payload).keys.map { sets[$0] ?? [] }
      let common = found.dropFirst().reduce(found.first ?? []) { $0.intersection($1) }
      return SetQueryResponse(values: common.sorted()).encoded()
    default:
      return SetQueryResponse(values: (sets[try SetQueryRequest(messagePack: payload).key] ?? []).sorted()).encoded()
    }
  }
}

/// A demo actor at work.
struct Guest {
  let host = MemoryHost()
  private let guest: WaPCGuest

  init(_ name: String) throws {
    let module = try Module(Fixture(name: name).signed, engine: Engine())
    guest = try WaPCGuest(module, host: host)
  }

  func call(_ operation: String, _ payload: [UInt8] = []) throws(GuestCallError) -> [UInt8] {
    try guest.call(operation, payload)
  }

  func call(_ operation: String, _ text: String = "") throws -> String {
    String(decoding: try call(operation, Array(text.utf8)) as [UInt8], as: UTF8.self)
  }

  func get(_ path: String, _ generation: Generation = .g2) throws -> HTTPResponse {
    try HTTPResponse(messagePack: call("HandleRequest", HTTPRequest(method: "GET", path: path).encoded(generation)))
  }
}
