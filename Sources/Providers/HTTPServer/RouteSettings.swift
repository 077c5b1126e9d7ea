import NIOCore

/// What concerns one actor alone, read from the values of its binding. Several actors may share a listener.
struct RouteSettings: Equatable, Sendable {
  /// `HOSTS`, comma-separated, and `PATH`: which requests are the actor's. Never empty.
  var routes = [Route()]
  /// `STRIP_PATH`: whether the actor sees the path without what `PATH` says.
  var stripsPath = false
  /// `MAX_BODY`: a longer body is answered with 413.
  var maximumBody = 8 << 20
  /// `BODY_TIMEOUT`: from the headers until the body is complete.
  var bodyTimeout = TimeAmount.seconds(60)
  /// `ACTOR_TIMEOUT`: what the actor has for its answer.
  var actorTimeout = TimeAmount.seconds(30)

  init() {}

  /// For requests that no actor wants: their bodies are not of interest to anybody.
  static let nobody: RouteSettings = {
    var settings = RouteSettings()
    settings.maximumBody = 64 << 10
    return settings
  }()

  init(values: [String: String]) throws(SettingError) {
    let prefix = try Self.prefix(values)
    routes = try Self.hosts(values).map { Route(host: $0, prefix: prefix) }
    if let text = values["STRIP_PATH"] {
      guard let strips = ["yes": true, "no": false][text] else {
        throw SettingError(key: "STRIP_PATH", value: text, "yes or no")
      }
      stripsPath = strips
    }
    maximumBody = try SettingReader.number("MAX_BODY", values, 0...(1 << 30)) ?? maximumBody
    bodyTimeout = try SettingReader.time("BODY_TIMEOUT", values) ?? bodyTimeout
    actorTimeout = try SettingReader.time("ACTOR_TIMEOUT", values) ?? actorTimeout
  }

  /// The path as the actor sees it.
  func shown(_ path: String) -> String {
    guard stripsPath, let prefix = routes.first?.prefix, !prefix.isEmpty else { return path }
    let rest = path.utf8.dropFirst(prefix.utf8.count)
    return rest.isEmpty ? "/" : String(Substring(rest))
  }

  private static func prefix(_ values: [String: String]) throws(SettingError) -> String {
    guard var path = values["PATH"] else { return "" }
    let isPath =
      path.utf8.first == UInt8(ascii: "/") && path.utf8.allSatisfy { 0x21...0x7e ~= $0 && !"?#".utf8.contains($0) }
    guard isPath, !path.contains("//") else {
      throw SettingError(key: "PATH", value: path, "the beginning of a path, such as /shop")
    }
    if path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func hosts(_ values: [String: String]) throws(SettingError) -> [Route.HostPattern?] {
    guard let text = values["HOSTS"] else { return [nil] }
    var patterns: [Route.HostPattern] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.filter { $0 != " " }.lowercased()
      let isBelow = name.hasPrefix("*.")
      let rest = isBelow ? String(name.dropFirst()) : name
      guard !rest.isEmpty, rest != ".", rest.utf8.allSatisfy(isNameByte) else {
        throw SettingError(key: "HOSTS", value: text, "names of hosts without ports, such as shop.example, *.example")
      }
      let pattern: Route.HostPattern = isBelow ? .below(rest) : .exact(rest)
      if !patterns.contains(pattern) { patterns.append(pattern) }
    }
    return patterns
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
