/// A hold on an object of a store's heap: the object lives as long as this does.
///
/// References that leave the engine carry one. Like the store it belongs to one thread at a time.
final class HeldObject {
  let store: Store
  let bits: UInt64
  private let place: Int

  /// `bits` refers to an object.
  init(_ bits: UInt64, in store: Store) {
    self.store = store
    self.bits = bits
    place = store.heap.hold(bits)
  }

  deinit {
    store.heap.drop(place)
  }

  var address: UnsafeMutableRawPointer {
    guard let address = ObjectHeader.object(bits) else { preconditionFailure("what is held is an object") }
    return address
  }

  /// Its type, which stays where it is as long as the engine.
  var type: RuntimeType { ObjectHeader.type(of: address).pointee }
}

extension HeldObject: Equatable {
  static func == (a: HeldObject, b: HeldObject) -> Bool {
    a.store === b.store && a.bits == b.bits
  }
}
