import Messages
import ProviderKit
import Redis

// Each operation: its message in, one command, and the message that its reply becomes.

extension KeyValueOperation {
  func step(_ payload: [UInt8], in space: RedisSpace) throws -> RedisStep {
    switch self {
    case .add:
      let request = try AddRequest(messagePack: payload)
      try StoreLimits.check(key: request.key)
      let arguments = [Self.addScript, "1", space.key(request.key), "\(request.value)"]
      return .ask(try RedisCommand("EVAL", arguments)) { AddResponse(value: Int32(clamping: try $0.integer())) }
    case .get:
      let key = space.key(try GetRequest(messagePack: payload).key)
      return .ask(try RedisCommand("GET", [key])) { reply in
        let value = try reply.optionalText()
        return GetResponse(value: value ?? "", exists: value != nil)
      }
    case .set: return try set(try SetRequest(messagePack: payload), space)
    case .delete: return try remove(try DelRequest(messagePack: payload).key, space)
    case .clear: return try remove(try ListClearRequest(messagePack: payload).key, space)
    case .keyExists:
      let key = space.key(try KeyExistsQuery(messagePack: payload).key)
      return .ask(try RedisCommand("EXISTS", [key])) { GetResponse(value: "", exists: try $0.integer() > 0) }
    case .push, .range, .listItemDelete: return try list(payload, space)
    case .setAdd, .setRemove: return try change(payload, space)
    case .setUnion:
      return try query("SUNION", try SetUnionRequest(messagePack: payload).keys, space)
    case .setIntersection:
      return try query("SINTER", try SetIntersectionRequest(messagePack: payload).keys, space)
    case .setQuery: return try query("SMEMBERS", [try SetQueryRequest(messagePack: payload).key], space)
    }
  }

  /// INCRBY counts in 64 bits and the contract in 32, so what is there is looked at in the same step. The kinds of
  /// errors are those of INCRBY itself.
  private static let addScript = """
    local old = redis.pcall('GET', KEYS[1])
    if type(old) == 'table' then return old end
    if old then
      local number = #old <= 11 and (old == '0' or string.match(old, '^-?[1-9]%d*$')) and tonumber(old)
      if not number or number < -2147483648 or number > 2147483647 then
        return redis.error_reply('ERR value is not an integer or out of range')
      end
      local sum = number + tonumber(ARGV[1])
      if sum < -2147483648 or sum > 2147483647 then
        return redis.error_reply('ERR increment or decrement would overflow')
      end
    end
    return redis.call('INCRBY', KEYS[1], ARGV[1])
    """

  private func set(_ request: SetRequest, _ space: RedisSpace) throws -> RedisStep {
    try StoreLimits.check(key: request.key)
    try StoreLimits.check(value: request.value)
    guard request.expires >= 0 else {
      throw ProviderError(.failed, "ERR invalid expire time: \(request.expires) seconds")
    }
    let expiry = request.expires == 0 ? [] : ["EX", "\(request.expires)"]
    return .ask(try RedisCommand("SET", [space.key(request.key), request.value] + expiry)) { reply in
      try reply.done()
      return SetResponse(value: request.value)
    }
  }

  private func remove(_ key: String, _ space: RedisSpace) throws -> RedisStep {
    .ask(try RedisCommand("DEL", [space.key(key)])) { reply in
      try reply.done()
      return DelResponse(key: key)
    }
  }

  private func list(_ payload: [UInt8], _ space: RedisSpace) throws -> RedisStep {
    switch self {
    case .range:
      let request = try ListRangeRequest(messagePack: payload)
      let arguments = [space.key(request.key), "\(request.start)", "\(request.stop)"]
      return .ask(try RedisCommand("LRANGE", arguments)) { ListRangeResponse(values: try $0.texts()) }
    case .listItemDelete:
      let request = try ListDelItemRequest(messagePack: payload)
      let arguments = [space.key(request.key), "0", request.value]
      return .ask(try RedisCommand("LREM", arguments)) { ListResponse(newCount: Int32(clamping: try $0.integer())) }
    default:
      let request = try ListPushRequest(messagePack: payload)
      try StoreLimits.check(key: request.key)
      try StoreLimits.check(value: request.value)
      let arguments = [space.key(request.key), request.value]
      return .ask(try RedisCommand("LPUSH", arguments)) { ListResponse(newCount: Int32(clamping: try $0.integer())) }
    }
  }

  private func change(_ payload: [UInt8], _ space: RedisSpace) throws -> RedisStep {
    let (command, key, value): (String, String, String)
    if self == .setAdd {
      let request = try SetAddRequest(messagePack: payload)
      try StoreLimits.check(key: request.key)
      try StoreLimits.check(value: request.value)
      (command, key, value) = ("SADD", request.key, request.value)
    } else {
      let request = try SetRemoveRequest(messagePack: payload)
      (command, key, value) = ("SREM", request.key, request.value)
    }
    return .ask(try RedisCommand(command, [space.key(key), value])) { reply in
      SetOperationResponse(newCount: Int32(clamping: try reply.integer()))
    }
  }

  private func query(_ command: String, _ keys: [String], _ space: RedisSpace) throws -> RedisStep {
    // Redis refuses the command without keys; nothing is what they hold together.
    guard !keys.isEmpty else { return .answer(SetQueryResponse(values: [])) }
    return .ask(try RedisCommand(command, keys.map(space.key))) { SetQueryResponse(values: try $0.texts()) }
  }
}
