/// What exceptions are told apart by: each tag is a kind of its own, whatever its type.
public struct Tag {
  public let store: Store
  let record: TagPointer

  init(store: Store, record: TagPointer) {
    self.store = store
    self.record = record
  }

  /// A tag of the host, to be imported by instances.
  public init(_ type: TagType, in store: Store) {
    self.init(store: store, record: store.makeTag(type: store.engine.types.identifier(of: type.type)))
  }

  /// Its type; references to defined types carry the engine's numbers.
  public var type: TagType {
    guard let type = store.engine.types.functionType(record.pointee.type) else {
      preconditionFailure("a tag has a function type")
    }
    return TagType(type)
  }
}

extension Tag: Equatable {
  public static func == (a: Tag, b: Tag) -> Bool {
    a.record == b.record
  }
}

typealias TagPointer = UnsafeMutablePointer<TagRecord>

/// A tag as code sees it: its address is its identity.
struct TagRecord: BitwiseCopyable {
  /// The engine's number of its type.
  var type: UInt32
  /// How its exceptions are laid out.
  var layout: RuntimeTypePointer
}
