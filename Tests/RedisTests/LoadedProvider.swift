import CProvider
import Messages
import ProviderKit
import ProviderTestHost
import RedisKeyValueProvider

/// The provider behind its C table, as a host loads it.
final class LoadedProvider {
  let host = TestHost()

  init() throws {
    try host.create { Export.create(RedisKeyValueProvider.self, $0, $1, $2) }
    try host.start()
  }

  deinit { host.stop() }

  func bind(_ values: [String: String], actor: String = "MACTOR", as name: String = "default") throws {
    try host.bind(actor, values.map { ($0.key, $0.value) }, name: name)
  }

  func add(_ key: String = "n", _ value: Int32 = 1, from actor: String = "MACTOR", as name: String = "default") throws
    -> Int32
  {
    let answer = try host.call("Add", AddRequest(key: key, value: value).encoded(), from: actor, binding: name)
    return try AddResponse(messagePack: answer).value
  }

  /// The failure of a call.
  func failure(_ body: () throws -> Void) -> TestFailure? {
    do {
      try body()
      return nil
    } catch {
      return error as? TestFailure
    }
  }

  /// The first total that is answered; nil if none is in half a minute.
  func eventuallyAdds(_ value: Int32 = 1, from actor: String = "MACTOR") -> Int32? {
    let limit = monotonicNow() + 30_000_000_000
    var total: Int32?
    while total == nil, monotonicNow() < limit { total = try? add("n", value, from: actor) }
    return total
  }
}
