/// What came of running a script.
public struct ScriptReport: Sendable {
  /// Assertions that were carried out, whatever their outcome.
  public internal(set) var assertions = 0
  /// Commands that are no assertions: modules, registrations, plain actions.
  public internal(set) var otherCommands = 0
  public internal(set) var failures: [ScriptFailure] = []

  /// Assertions that failed; a failed command that is no assertion is not among them.
  public var failedAssertions: Int { failures.count { $0.isAssertion } }
  public var passed: Int { assertions - failedAssertions }
}

/// A command that did not do what the script says it does.
public struct ScriptFailure: Error, Hashable, Sendable {
  /// The line the command begins in, from 1; 0 for the script as a whole.
  public let line: Int
  public let expected: String
  public let found: String
  public let isAssertion: Bool
}

extension ScriptFailure: CustomStringConvertible {
  public var description: String { "\(line): expected \(expected), got \(found)" }
}
