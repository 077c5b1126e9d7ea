import Messages

// Each operation: its message in, one call on the space, its message out, in the generation the request came in.

extension KeyValueOperation {
  func perform(_ payload: [UInt8], in space: KeyValueSpace) throws -> [UInt8] {
    let generation = Generation(of: payload) ?? .g2
    return try answer(payload, space).encoded(generation)
  }

  private func answer(_ payload: [UInt8], _ space: KeyValueSpace) throws -> any Message {
    switch self {
    case .add:
      let request = try AddRequest(messagePack: payload)
      return AddResponse(value: try space.add(request.key, request.value))
    case .get:
      let value = try space.get(try GetRequest(messagePack: payload).key)
      return GetResponse(value: value ?? "", exists: value != nil)
    case .set:
      let request = try SetRequest(messagePack: payload)
      try space.set(request.key, to: request.value, expiresInSeconds: request.expires)
      return SetResponse(value: request.value)
    case .delete:
      return try remove(try DelRequest(messagePack: payload).key, space)
    case .clear:
      return try remove(try ListClearRequest(messagePack: payload).key, space)
    case .keyExists:
      return GetResponse(value: "", exists: try space.contains(try KeyExistsQuery(messagePack: payload).key))
    case .push:
      let request = try ListPushRequest(messagePack: payload)
      return ListResponse(newCount: Int32(clamping: try space.push(request.value, onto: request.key)))
    case .range:
      let request = try ListRangeRequest(messagePack: payload)
      return ListRangeResponse(values: try space.range(request.key, from: request.start, through: request.stop))
    case .listItemDelete:
      let request = try ListDelItemRequest(messagePack: payload)
      let removed = try space.removeItems(equalTo: request.value, from: request.key)
      return ListResponse(newCount: Int32(clamping: removed))
    case .setAdd:
      let request = try SetAddRequest(messagePack: payload)
      let added = try space.insert(request.value, intoSet: request.key)
      return SetOperationResponse(newCount: Int32(clamping: added))
    case .setRemove:
      let request = try SetRemoveRequest(messagePack: payload)
      let removed = try space.remove(request.value, fromSet: request.key)
      return SetOperationResponse(newCount: Int32(clamping: removed))
    case .setUnion:
      return SetQueryResponse(values: try space.union(try SetUnionRequest(messagePack: payload).keys))
    case .setIntersection:
      return SetQueryResponse(values: try space.intersection(try SetIntersectionRequest(messagePack: payload).keys))
    case .setQuery:
      return SetQueryResponse(values: try space.members(try SetQueryRequest(messagePack: payload).key))
    }
  }

  private func remove(_ key: String, _ space: KeyValueSpace) throws -> DelResponse {
    try space.remove(key)
    return DelResponse(key: key)
  }

  /// What the operation does, for the descriptor.
  var summary: String {
    switch self {
    case .add: "Adds to a number and returns the total"
    case .get: "Returns the string under a key"
    case .set: "Stores a string, for some seconds or for ever"
    case .delete: "Removes a key"
    case .clear: "Removes a list"
    case .range: "Returns a part of a list, both ends included"
    case .push: "Puts a value before a list and returns the new length"
    case .listItemDelete: "Removes all equal values from a list and returns how many there were"
    case .setAdd: "Adds a member to a set and returns how many were added"
    case .setRemove: "Removes a member from a set and returns how many were removed"
    case .setUnion: "Returns what is in any of the sets"
    case .setIntersection: "Returns what is in all of the sets"
    case .setQuery: "Returns the members of a set"
    case .keyExists: "Tells whether a key exists"
    }
  }
}
