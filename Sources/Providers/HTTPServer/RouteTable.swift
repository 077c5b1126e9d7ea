// Which actor answers a request, when several share a port.
//
// A route is a name of a host, or any, and a beginning of a path. The most exact one counts: the exact name of the host
// before a name with a star before any, and among those the longest beginning. A beginning ends where a part of the path
// ends, so `/shop` is the start of `/shop` and `/shop/1` but not of `/shopping`.

/// What a request has to ask for to reach an actor.
struct Route: Hashable, Sendable {
  /// In lower case, without a port; nil for any.
  var host: HostPattern?
  /// Begins with a slash and has none at its end; empty for every path.
  var prefix = ""

  enum HostPattern: Hashable, Sendable {
    case exact(String)
    /// Every name that ends with this, which begins with a dot.
    case below(String)

    func matches(_ host: String) -> Bool {
      switch self {
      case .exact(let name): host == name
      case .below(let suffix): host.count > suffix.count && host.hasSuffix(suffix)
      }
    }

    var text: String {
      switch self {
      case .exact(let name): name
      case .below(let suffix): "*" + suffix
      }
    }
  }

  func matches(host requested: String, path: String) -> Bool {
    if let host, !host.matches(requested) { return false }
    guard path.utf8.starts(with: prefix.utf8) else { return false }
    return prefix.isEmpty || path.utf8.count == prefix.utf8.count
      || path.utf8.dropFirst(prefix.utf8.count).first == UInt8(ascii: "/")
  }

  /// Larger is more exact.
  var exactness: (Int, Int) {
    let hostRank =
      switch host {
      case .exact: Int.max
      case .below(let suffix): suffix.utf8.count
      case nil: 0
      }
    return (hostRank, prefix.utf8.count)
  }

  var description: String { (host?.text ?? "any host") + (prefix.isEmpty ? "/" : prefix) }
}

/// The actors behind one listener.
struct RouteTable: Sendable {
  struct Entry: Sendable {
    let actor: String
    /// For the log.
    let name: String
    let settings: RouteSettings
  }

  private(set) var entries: [Entry] = []
  /// All routes with their entries, the most exact first.
  private var order: [(route: Route, entry: Entry)] = []

  var isEmpty: Bool { entries.isEmpty }

  func entry(of actor: String) -> Entry? { entries.first { $0.actor == actor } }

  /// Adds the routes of an actor, or changes them.
  mutating func set(_ entry: Entry) throws(RouteConflict) {
    for route in entry.settings.routes {
      if let other = order.first(where: { $0.route == route && $0.entry.actor != entry.actor }) {
        throw RouteConflict(route: route, name: other.entry.name)
      }
    }
    entries.removeAll { $0.actor == entry.actor }
    entries.append(entry)
    sort()
  }

  mutating func remove(_ actor: String) {
    entries.removeAll { $0.actor == actor }
    sort()
  }

  func entry(host: String, path: String) -> Entry? {
    order.first { $0.route.matches(host: host, path: path) }?.entry
  }

  private mutating func sort() {
    order = entries.flatMap { entry in entry.settings.routes.map { ($0, entry) } }
      .sorted { $0.route.exactness > $1.route.exactness }
  }
}

/// Two actors want the same requests.
struct RouteConflict: Error, CustomStringConvertible {
  let route: Route
  /// Of the actor that has them.
  let name: String

  var description: String {
    "\(name) answers \(route.description) already; give the binding another PORT, or a PATH or HOSTS of its own"
  }
}
