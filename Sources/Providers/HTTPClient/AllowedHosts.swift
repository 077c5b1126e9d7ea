// Where an actor may go. A list names hosts: `api.example.com`, `*.example.com` for all below it, `*` for all, each with
// `:443` behind it for that port alone. Without a list an actor reaches whatever has a public address, and nothing of the
// machine or the network that the host stands in: those must be named. Names are compared before a connection, addresses
// (PublicAddress.swift) when it is made, so that a name which leads to 127.0.0.1 leads nowhere.

/// The hosts that a binding lists.
package struct AllowedHosts: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    /// Lower case; for a wildcard what must stand behind it, with its dot.
    let name: String
    let isWildcard: Bool
    let port: Int?

    func matches(_ host: String, _ port: Int) -> Bool {
      guard self.port == nil || self.port == port else { return false }
      return isWildcard ? host.hasSuffix(name) && host.utf8.count > name.utf8.count : host == name
    }
  }

  private let entries: [Entry]

  package init(_ list: String) throws(ClientError) {
    var entries: [Entry] = []
    for text in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let entry = Self.entry(String(text.filter { $0 != " " }).lowercased()) else {
        throw ClientError(
          "ALLOW: \(text.prefix(64).debugDescription) is no host; write api.example.com, *.example.com or either with :443"
        )
      }
      entries.append(entry)
    }
    self.entries = entries
  }

  package func contains(_ host: String, port: Int) -> Bool { entries.contains { $0.matches(host, port) } }

  private static func entry(_ text: String) -> Entry? {
    var name = Substring(text)
    var port: Int?
    // A colon within brackets belongs to an address of IPv6.
    if let colon = text.lastIndex(of: ":"), text.last != "]" {
      guard let number = UInt16(text[colon...].dropFirst()), number > 0 else { return nil }
      (name, port) = (text[..<colon], Int(number))
    }
    if name == "*" { return Entry(name: "", isWildcard: true, port: port) }
    let isWildcard = name.hasPrefix("*.")
    let rest = isWildcard ? name.dropFirst(2) : name
    guard !rest.isEmpty, rest.utf8.count <= 253, rest.utf8.allSatisfy(isHostByte) else { return nil }
    return Entry(name: isWildcard ? ".\(rest)" : String(rest), isWildcard: isWildcard, port: port)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-._[]:".utf8.contains(byte)
    }
  }
}
