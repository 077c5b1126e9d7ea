import WebAssembly

/// Why a guest call has no answer.
public struct GuestCallError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Sendable {
    /// The guest's own words.
    case reported(String)
    /// It returned failure and said nothing.
    case failedInSilence
    /// It returned success and answered nothing.
    case succeededInSilence
    /// It trapped, was exhausted, or broke a rule of an import, perhaps after it had reported an error.
    case stopped(any Error, reported: String?)
    /// The payload or the nesting is over a bound of the host.
    case refused(String)
  }

  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// What the guest itself said, if it said anything.
  public var reported: String? {
    switch reason {
    case .reported(let text): text
    case .stopped(_, let text): text
    case .failedInSilence, .succeededInSilence, .refused: nil
    }
  }

  /// What ended the guest before it returned: a `Trap`, or what an import threw.
  public var cause: (any Error)? {
    if case .stopped(let cause, _) = reason { cause } else { nil }
  }

  public var isOutOfTime: Bool { (cause as? Trap)?.reason == .deadlineExceeded }

  /// The sentence without the prefix that callers see.
  public var detail: String {
    switch reason {
    case .reported(let text): text
    case .failedInSilence: "No error message set for call failure"
    case .succeededInSilence: "No error message OR response set for call success"
    case .stopped(let cause, let text?): "\(text) (\(Self.phrase(cause)))"
    case .stopped(let cause, nil): Self.phrase(cause)
    case .refused(let text): text
    }
  }

  public var description: String { "Guest call failure: \(detail)" }

  /// A trap without its backtrace, which is for the log.
  private static func phrase(_ cause: any Error) -> String {
    (cause as? Trap).map { "\($0.reason)" } ?? "\(cause)"
  }
}

/// Why a module is no usable guest, found out before any of its code runs, or while its start functions ran.
public struct GuestLoadError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Sendable {
    case missingExport(String)
    case wrongExport(String, expected: String, found: String)
    case unknownImport(module: String, name: String)
    case wrongImportType(module: String, name: String, expected: String, found: String)
    case importNotOffered(module: String, name: String, offered: [String])
    /// The sentence says by what rule.
    case importRefused(module: String, name: String, String)
    case startFailed(String, cause: String)
  }

  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  public var description: String {
    switch reason {
    case .missingExport(let name): "not a waPC guest: it exports no \(name)"
    case .wrongExport(let name, let expected, let found):
      "not a waPC guest: its export \(name) is \(found), expected \(expected)"
    case .unknownImport(let module, let name): "unknown import: \(module).\(name): \(module) has no such function"
    case .wrongImportType(let module, let name, let expected, let found):
      "incompatible import type: \(module).\(name) is \(found), expected \(expected)"
    case .importNotOffered(let module, let name, let offered):
      "unknown import: \(module).\(name): this host does not offer \(module); it offers "
        + offered.joined(separator: ", ")
    case .importRefused(let module, let name, let sentence): "import refused: \(module).\(name): \(sentence)"
    case .startFailed(let name, let cause): "start function \(name) failed: \(cause)"
    }
  }
}
