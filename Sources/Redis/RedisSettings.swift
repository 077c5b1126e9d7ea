package import ProviderKit
import NIOCore

/// Where a binding keeps its data in Redis, read from its values.
///
/// `URL` is the server, with user, password and database. `NAMESPACE` lets several actors see the same keys; without it
/// each actor has its own, under each name it is bound by. `PREFIX` puts a text of the operator's choice before every key
/// instead, and an empty one nothing, for data that other programs share. `TIMEOUT` bounds what one operation takes.
/// `CA_FILE`, `TLS_CERTIFICATE` and `TLS_KEY` are for a server that speaks TLS.
package struct RedisSettings: Equatable, Sendable {
  package let configuration: RedisConfiguration
  /// What stands before every key.
  package let prefix: String

  package init(_ binding: Binding, capability: String) throws(RedisSettingError) {
    let values = binding.values
    var configuration = RedisConfiguration(url: .usual)
    if let url = values["URL"] {
      do { configuration.url = try RedisURL(url) } catch { throw .url(error) }
    }
    if let text = values["TIMEOUT"] {
      guard let milliseconds = Int64(text), 1...86_400_000 ~= milliseconds else { throw .timeout(text) }
      configuration.timeout = .milliseconds(milliseconds)
    }
    configuration.security = try RedisSecurity(values, isWanted: configuration.url.isSecure)
    self.configuration = configuration
    prefix = try Self.prefix(binding, capability)
  }

  private static func prefix(_ binding: Binding, _ capability: String) throws(RedisSettingError) -> String {
    let namespace = binding.values["NAMESPACE"].flatMap { $0.isEmpty ? nil : $0 }
    if let prefix = binding.values["PREFIX"] {
      guard namespace == nil else { throw .twoPrefixes }
      return prefix
    }
    // No two of these are the beginning of one another: the colon that ends them is nowhere before.
    guard let namespace else { return "\(capability)/actor/\(binding.actor)/\(binding.name):" }
    var name = ""
    for scalar in namespace.unicodeScalars {
      switch scalar {
      case ":": name += "%3A"
      case "%": name += "%25"
      default: name.unicodeScalars.append(scalar)
      }
    }
    return "\(capability)/shared/\(name):"
  }
}

/// Why a binding's values say nothing. Repeats no URL, which may hold a password.
package enum RedisSettingError: Error, Equatable, CustomStringConvertible {
  case url(RedisURLError)
  case security(String)
  case timeout(String)
  case twoPrefixes

  package var description: String {
    switch self {
    case .url(let error): "\(error)"
    case .security(let reason): reason
    case .timeout(let text): "TIMEOUT is \"\(text)\"; it should be a number of milliseconds from 1 to 86400000"
    case .twoPrefixes: "NAMESPACE and PREFIX both say what stands before the keys; give one of them"
    }
  }
}
