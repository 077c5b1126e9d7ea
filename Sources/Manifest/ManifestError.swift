/// One thing that is wrong in a manifest: where, what was found, and what to do.
public struct ManifestFinding: Sendable, Equatable, Comparable, CustomStringConvertible {
  public let file: String
  public let place: Place
  /// What is wrong, with what was found.
  public let fault: String
  /// What to write instead, or where to look.
  public let advice: String

  package init(file: String, place: Place, fault: String, advice: String) {
    self.file = file
    self.place = place
    self.fault = fault
    self.advice = advice
  }

  public var description: String { "\(file):\(place.line):\(place.column): \(fault)\n   \(advice)" }

  public static func < (a: ManifestFinding, b: ManifestFinding) -> Bool { a.place < b.place }
}

/// Everything that is wrong in a manifest, in the order of its lines. Nothing was started.
public struct ManifestError: Error, Sendable, CustomStringConvertible {
  public let findings: [ManifestFinding]

  package init(_ findings: [ManifestFinding]) { self.findings = findings.sorted() }

  public var description: String { findings.map(\.description).joined(separator: "\n") }
}

/// Collects findings, so that one reading of a manifest reports all of them.
package final class FindingList {
  package let file: String
  package private(set) var findings: [ManifestFinding] = []
  /// What does not stand in the way, but should be known.
  package private(set) var warnings: [ManifestFinding] = []

  package init(file: String) { self.file = file }

  package func add(_ place: Place, _ fault: String, _ advice: String) {
    findings.append(ManifestFinding(file: file, place: place, fault: fault, advice: advice))
  }

  package func warn(_ place: Place, _ fault: String, _ advice: String) {
    warnings.append(ManifestFinding(file: file, place: place, fault: fault, advice: advice))
  }

  package func throwIfAny() throws(ManifestError) {
    if !findings.isEmpty { throw ManifestError(findings) }
  }
}
