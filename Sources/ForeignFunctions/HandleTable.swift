internal import ActorHost
internal import Locks
internal import Messages
internal import NativeProviders

// Opaque pointers that a library gave out. A guest holds numbers: they are never given twice, belong to the actor that
// got them, have a type, and serve one call at a time, so that no guest can make the library touch memory that is not
// its own, freed, or of another kind.

/// The handles of one library.
final class HandleTable: Sendable {
  struct Handle {
    let address: UInt
    let type: String
    let owner: String
    var isBusy = false
  }

  private struct State {
    var handles: [UInt64: Handle] = [:]
    var last: UInt64 = 0
  }

  /// No actor holds more.
  static let maximumPerActor = 1024

  private let state = Locked(State())

  /// The number of a new handle; nil when the actor has too many.
  func add(_ address: UInt, type: String, owner: String) -> UInt64? {
    state.withLock { state in
      guard state.handles.values.count(where: { $0.owner == owner }) < Self.maximumPerActor else { return nil }
      state.last += 1
      state.handles[state.last] = Handle(address: address, type: type, owner: owner)
      return state.last
    }
  }

  /// The address behind a number, which no other call can use until `finish`.
  func begin(_ number: UInt64, type: String, owner: String) throws(ProviderError) -> UInt {
    try state.withLock { state throws(ProviderError) in
      guard let handle = state.handles[number], handle.owner == owner, handle.type == type else {
        throw ProviderError(.badPayload, "there is no handle \(number) of the type \(type)")
      }
      guard !handle.isBusy else { throw ProviderError(.unavailable, "the handle \(number) is in use by another call") }
      state.handles[number]?.isBusy = true
      return handle.address
    }
  }

  func finish(_ number: UInt64, isConsumed: Bool) {
    state.withLock { state in
      if isConsumed { state.handles[number] = nil } else { state.handles[number]?.isBusy = false }
    }
  }

  /// Forgets what an actor left behind, or everything, and returns it; what is in use stays where it is.
  func removeAll(of owner: String?) -> [Handle] {
    state.withLock { state in
      let left = state.handles.filter { !$0.value.isBusy && (owner == nil || $0.value.owner == owner) }
      for number in left.keys { state.handles[number] = nil }
      return left.values.map { $0 }
    }
  }
}
