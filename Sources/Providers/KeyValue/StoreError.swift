/// Why an operation on the store was refused. The sentences begin with the words of Redis, which actors look for.
enum StoreError: Error, Equatable, CustomStringConvertible {
  case wrongKind
  case notAnInteger
  case overflow
  case invalidExpiry(Int32)

  var description: String {
    switch self {
    case .wrongKind: "WRONGTYPE Operation against a key holding the wrong kind of value"
    case .notAnInteger: "ERR value is not an integer or out of range"
    case .overflow: "ERR increment or decrement would overflow"
    case .invalidExpiry(let seconds): "ERR invalid expire time: \(seconds) seconds"
    }
  }
}
