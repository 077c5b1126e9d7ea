internal import Claims
internal import JSON
internal import Manifest

/// What there is to say about a manifest, sentence by sentence, in the order of its lines.
///
/// What is refused is found by the plan that `wascc run` makes, so that the two cannot disagree; here stands what the plan
/// does not mind.
struct Diagnosis {
  enum Kind: String {
    case fine
    case warning
    case refused
  }

  struct Remark {
    let kind: Kind
    let file: String
    let place: Place
    let sentence: String
    var advice: String?
  }

  private(set) var remarks: [Remark] = []
  /// What to leave with; nil when nothing would be refused.
  private(set) var status: ExitStatus?

  /// A manifest whose text is not good.
  init(unreadable findings: [ManifestFinding]) {
    add(.refused, findings)
    status = .badInput
  }

  init(_ document: ManifestDocument, _ context: CommandContext) {
    let review = RunPlan.review(document, context)
    add(.refused, review.findings.findings)
    if !review.findings.findings.isEmpty { status = review.status }
    if let taken = review.plan.listeners.first(where: \.isTaken) {
      add(.refused, [review.plan.finding(portInUse: taken)])
      status = status ?? .unavailable
    }
    add(.warning, document.warnings)
    let examination = Examination(review.plan, context)
    remarks += examination.remarks.map { kind, place, sentence, advice in
      Remark(kind: kind, file: document.file, place: place, sentence: sentence, advice: advice)
    }
    // The same file, so lines decide; of one line what is fine comes first.
    remarks = remarks.enumerated().sorted { a, b in
      (a.element.place.line, a.offset) < (b.element.place.line, b.offset)
    }.map(\.element)
  }

  private mutating func add(_ kind: Kind, _ findings: [ManifestFinding]) {
    remarks += findings.map {
      Remark(kind: kind, file: $0.file, place: $0.place, sentence: $0.fault, advice: $0.advice)
    }
  }

  private func count(_ kind: Kind) -> Int { remarks.count { $0.kind == kind } }

  var summary: String {
    let refused = count(.refused)
    return (refused == 0 ? "nothing would be refused" : "\(counted(refused, "thing")) would be refused")
      + ", \(counted(count(.warning), "warning"))"
  }

  var text: String {
    let lines = remarks.map { remark in
      let kind = remark.kind == .refused ? "REFUSED" : remark.kind.rawValue
      let mark = kind + String(repeating: " ", count: 9 - kind.count)
      let advice = remark.advice.map { "\n" + String(repeating: " ", count: 9) + $0 } ?? ""
      return "\(mark)\(remark.file):\(remark.place.line):\(remark.place.column): \(remark.sentence)\(advice)"
    }
    return (lines + ["", summary]).joined(separator: "\n")
  }

  var json: JSONValue {
    [
      "status": JSONValue(status?.rawValue ?? 0),
      "refused": JSONValue(count(.refused)), "warnings": JSONValue(count(.warning)),
      "remarks": .array(
        remarks.map { remark in
          [
            "kind": .string(remark.kind.rawValue), "file": .string(remark.file), "line": JSONValue(remark.place.line),
            "column": JSONValue(remark.place.column), "sentence": .string(remark.sentence),
            "advice": remark.advice.map(JSONValue.string) ?? .null,
          ]
        }),
    ]
  }
}
