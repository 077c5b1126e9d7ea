internal import JSON
internal import WebAssemblyScript

/// The results of a run over scripts, for people and for programs.
struct SpecReport {
  private let results: [FileResult]
  private let missing: [String]
  private let elapsed: Duration

  init(_ results: [FileResult], _ selection: SpecSelection, elapsed: Duration) {
    self.results = results
    self.elapsed = elapsed
    missing = selection.missing
  }

  var failureCount: Int { results.reduce(missing.count) { $0 + $1.failures.count } }
  var isGood: Bool { failureCount == 0 }

  /// The sums of a folder's scripts.
  private struct Row {
    let folder: String
    var files = 0
    var assertions = 0
    var passed = 0
    var failed = 0
    var known = 0
    var skipped = 0
    var time = Duration.zero

    mutating func add(_ result: FileResult) {
      files += 1
      assertions += result.assertions
      passed += result.passed
      failed += result.failed
      known += result.known
      skipped += result.skipped
      time += result.time
    }
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var total = Row(folder: "all")
    for result in results {
      let folder = Self.folder(of: result.file)
      let place = rows.firstIndex { $0.folder == folder } ?? rows.endIndex
      if place == rows.endIndex { rows.append(Row(folder: folder)) }
      rows[place].add(result)
      total.add(result)
    }
    return rows + [total]
  }

  private static func folder(of file: String) -> String {
    let parts = file.split(separator: "/").dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  // MARK: For people

  func text(verbose: Bool) -> String {
    var lines: [String] = []
    for result in results where verbose {
      lines += result.failures.map { "\(result.file):\($0.line): expected \($0.expected), got \($0.found)" }
    }
    lines += missing.map { "\($0): missing" }
    lines += table(
      [["folder", "files", "assertions", "passed", "failed", "known", "skipped", "time"]]
        + rows.map { row in
          [
            row.folder, "\(row.files)", "\(row.assertions)", "\(row.passed)", "\(row.failed)", "\(row.known)",
            "\(row.skipped)", Self.seconds(row.time),
          ]
        })
    lines.append("  \(Self.seconds(elapsed)) elapsed")
    return lines.joined(separator: "\n")
  }

  private static func seconds(_ time: Duration) -> String {
    let milliseconds = milliseconds(time)
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction) s"
  }

  private static func milliseconds(_ time: Duration) -> Int64 {
    time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  }

  // MARK: For programs

  var json: JSONValue {
    [
      "good": .bool(isGood), "missing": .array(missing.map { .string($0) }),
      "folders": .array(
        rows.dropLast().map { row in
          [
            "folder": .string(row.folder), "files": JSONValue(row.files), "assertions": JSONValue(row.assertions),
            "passed": JSONValue(row.passed), "failed": JSONValue(row.failed), "known": JSONValue(row.known),
            "skipped": JSONValue(row.skipped), "milliseconds": JSONValue(Self.milliseconds(row.time)),
          ]
        }),
      "failures": .array(
        results.flatMap { result in
          result.failures.map { failure in
            [
              "file": .string(result.file), "line": JSONValue(failure.line), "expected": .string(failure.expected),
              "got": .string(failure.found),
            ]
          }
        }),
    ]
  }

  /// A test case for each script, in the form continuous integration reads.
  var junit: String {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    text += #"<testsuites tests="\#(results.count + missing.count)" failures="\#(failureCount)">"# + "\n"
    for row in rows.dropLast() {
      text += #"  <testsuite name="\#(Self.escaped(row.folder))" tests="\#(row.files)">"# + "\n"
      for result in results where Self.folder(of: result.file) == row.folder { text += Self.testCase(result) }
      text += "  </testsuite>\n"
    }
    for file in missing {
      text +=
        #"  <testsuite name="missing" tests="1"><testcase name="\#(Self.escaped(file))"><failure message="missing"/>"#
      text += "</testcase></testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func testCase(_ result: FileResult) -> String {
    let time = seconds(result.time).dropLast(2)
    var text = #"    <testcase name="\#(escaped(result.file))" assertions="\#(result.assertions)" time="\#(time)">"#
    for failure in result.failures {
      let message = escaped("line \(failure.line): expected \(failure.expected), got \(failure.found)")
      text += "\n      <failure message=\"\(message)\"/>"
    }
    return text + "</testcase>\n"
  }

  /// Text as an XML attribute; characters XML cannot hold are left out.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped += " "
      case "\0"..<" ", "\u{fffe}", "\u{ffff}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
