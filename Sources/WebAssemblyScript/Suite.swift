public import WebAssembly
import WebAssemblyText

/// What the official suite expects of a runner besides its scripts: which features each folder takes, how many
/// assertions each file has, and which of them are known not to hold.
public struct Suite: Sendable {
  /// Assertions by file, paths relative to the suite's root.
  public let counts: [String: Int]
  public let knownFailures: KnownFailures

  /// - Parameters:
  ///   - counts: the text of `COUNTS.tsv`: file, assertions, commands, separated by tabs, below one heading.
  ///   - knownFailures: the text of `KnownFailures.txt`.
  public init(counts: String, knownFailures: String) throws(SuiteError) {
    var table: [String: Int] = [:]
    for (number, line) in counts.split(separator: "\n").enumerated().dropFirst() {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let assertions = Int(fields[1]) else {
        throw SuiteError(file: "COUNTS.tsv", line: number + 1, message: "expected a file and a number")
      }
      table[String(fields[0])] = assertions
    }
    self.counts = table
    self.knownFailures = try KnownFailures(knownFailures)
  }

  /// The features a file of the suite is written for.
  public static func features(for file: String) -> Features {
    // Our own scripts concern all there is.
    if file.hasPrefix("wascc/") {
      return Features.default.union([.threads, .legacyExceptions, .customPageSizes, .wideArithmetic])
    }
    if file.hasPrefix("legacy/") { return Features.default.union(.legacyExceptions) }
    // Forked from the suite of before several tables and memories.
    if file.hasPrefix("proposals/threads/") {
      return [.signExtension, .saturatingConversions, .multiValue, .mutableGlobals, .bulkMemory, .threads]
    }
    if file.hasPrefix("proposals/custom-page-sizes/") { return Features.default.union(.customPageSizes) }
    if file.hasPrefix("proposals/wide-arithmetic/") { return Features.default.union(.wideArithmetic) }
    return .default
  }

  /// Whether the engine claims what a file of the suite tests.
  public static func isSupported(_ file: String) -> Bool {
    !file.hasPrefix("proposals/custom-descriptors/")
  }

  /// The files of `names` that the suite counts and that are not there.
  public func missing(from names: some Sequence<String>) -> [String] {
    Set(counts.keys.filter(Self.isSupported)).subtracting(names).sorted()
  }

  /// Runs one file.
  public func run(_ file: String, source: [UInt8], engine: Engine) -> FileResult {
    var report: ScriptReport
    do {
      report = ScriptRunner.run(try Script(source), engine: engine)
    } catch {
      report = ScriptReport()
      report.failures = [
        ScriptFailure(line: error.line, expected: "a script", found: error.description, isAssertion: false)
      ]
    }
    return FileResult(file: file, report: report, known: knownFailures.entries(of: file), expected: counts[file])
  }
}

/// What came of one file, known failures taken into account.
public struct FileResult: Sendable {
  public let file: String
  /// Assertions that were carried out.
  public let assertions: Int
  /// Of these, how many did not hold and are not known.
  public let failed: Int
  /// How many did not hold and are known not to.
  public let known: Int
  /// Assertions the suite counts in the file that were not carried out.
  public let skipped: Int
  /// What fails the run: unlisted failures, listed successes, and a wrong number of assertions.
  public let failures: [ScriptFailure]
  public internal(set) var time = Duration.zero

  public var passed: Int { assertions - failed - known }

  init(file: String, report: ScriptReport, known: [Int: String], expected: Int?) {
    self.file = file
    assertions = report.assertions
    let failedLines = Set(report.failures.map(\.line))
    var failures = report.failures.filter { known[$0.line] == nil }
    failed = failures.count { $0.isAssertion }
    self.known = report.failedAssertions - failed
    for line in known.keys.sorted() where !failedLines.contains(line) {
      failures.append(
        ScriptFailure(line: line, expected: "the known failure", found: "success: unlist it", isAssertion: false))
    }
    skipped = max(0, (expected ?? 0) - report.assertions)
    if let expected, expected != report.assertions {
      failures.append(
        ScriptFailure(line: 0, expected: "\(expected) assertions", found: "\(report.assertions)", isAssertion: false))
    }
    self.failures = failures
  }

  static func unreadable(_ file: String, expected: Int?) -> FileResult {
    var report = ScriptReport()
    report.failures = [ScriptFailure(line: 0, expected: "a script", found: "no such file", isAssertion: false)]
    return FileResult(file: file, report: report, known: [:], expected: expected)
  }
}

/// Assertions that cannot hold, each with its reason: `FILE:LINE reason`, `#` for comments.
public struct KnownFailures: Sendable {
  private var reasons: [String: [Int: String]] = [:]

  public init(_ text: String) throws(SuiteError) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let colon = parts[0].lastIndex(of: ":"),
        let place = Int(parts[0][parts[0].index(after: colon)...])
      else {
        throw SuiteError(file: "KnownFailures.txt", line: number + 1, message: "expected FILE:LINE and a reason")
      }
      reasons[String(parts[0][..<colon]), default: [:]][place] = String(parts[1])
    }
  }

  /// The reasons by line.
  public func entries(of file: String) -> [Int: String] { reasons[file] ?? [:] }
}

/// A description of the suite that cannot be read.
public struct SuiteError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let message: String

  public var description: String { "\(file):\(line): \(message)" }
}
