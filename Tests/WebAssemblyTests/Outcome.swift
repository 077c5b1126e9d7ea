import WebAssembly

/// What became of loading a module, as hostile-input tables speak of it.
enum Outcome: Equatable, CustomStringConvertible {
  case loaded
  case malformed(String)
  case invalid(String)
  case limit(String)
  case other(String)

  init(_ bytes: [UInt8], features: Features = .default, limits: Limits = Limits()) {
    do {
      _ = try Module(bytes, engine: Engine(Engine.Configuration(features: features, limits: limits)))
      self = .loaded
    } catch let error as DecodeError {
      self = .malformed(error.reason)
    } catch let error as ValidationError {
      self = .invalid(error.reason)
    } catch let error as LimitError {
      self = .limit(error.bound)
    } catch {
      self = .other("\(error)")
    }
  }

  /// Whether it is of this kind and begins with these words.
  func isMalformed(_ words: String) -> Bool {
    guard case .malformed(let reason) = self else { return false }
    return reason.hasPrefix(words)
  }

  func isInvalid(_ words: String) -> Bool {
    guard case .invalid(let reason) = self else { return false }
    return reason.hasPrefix(words)
  }

  var isRejection: Bool { if case .other = self { false } else { self != .loaded } }

  var description: String {
    switch self {
    case .loaded: "loaded"
    case .malformed(let reason): "malformed: \(reason)"
    case .invalid(let reason): "invalid: \(reason)"
    case .limit(let bound): "limit: \(bound)"
    case .other(let text): text
    }
  }
}
