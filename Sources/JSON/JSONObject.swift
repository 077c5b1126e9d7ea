/// The members of a JSON object, in order, each name once.
///
/// Names are compared as bytes: Swift's own string equality takes two spellings of "é" for one, JSON does not.
public struct JSONObject: Sendable, Equatable {
  public struct Member: Sendable, Equatable {
    public let key: String
    public fileprivate(set) var value: JSONValue
  }

  public private(set) var members: [Member] = []

  public init() {}

  /// Adds a member whose name the caller knows to be new.
  init(uniqueMembers: [(key: String, value: JSONValue)]) {
    members = uniqueMembers.map { Member(key: $0.key, value: $0.value) }
  }

  public var keys: [String] { members.map(\.key) }
  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }

  /// The member's value; setting one that is absent appends it, setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (let index?, nil): members.remove(at: index)
      case (nil, nil): break
      }
    }
  }

  private func index(of key: String) -> Int? {
    members.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
  }
}
