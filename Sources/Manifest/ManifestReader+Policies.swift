internal import ActorHost
internal import Claims

// The keys by which a manifest narrows what claims grant: `allow` of an actor, `limits` of a binding, `trust` of the
// policies. For all of them nothing is something else than absent: an empty list allows nothing, and a list whose last
// line was commented out must not allow everything. So they may be left out, but not left empty.

extension ManifestReader {
  /// The elements of a list that must be one where its key stands.
  func requiredList(_ fields: inout FieldReader, _ key: String) -> Located<[YAMLNode]>? {
    guard let node = fields.presentNode(key) else { return nil }
    if case .list(let elements) = node.content { return Located(elements, node.place) }
    findings.add(
      node.place, "\(key) is a list, found \(node.kind)",
      "Write \"\(key): []\" for nobody and nothing, or remove the line.")
    return nil
  }

  // MARK: What an actor may call

  func allowList(_ fields: inout FieldReader) -> Located<[Located<AllowList.Rule>]>? {
    guard let list = requiredList(&fields, "allow") else { return nil }
    let rules = list.value.compactMap { node -> Located<AllowList.Rule>? in
      guard let text = fields.text(of: node, "allow of an actor") else { return nil }
      if let rule = AllowList.Rule(text.value) { return Located(rule, text.place) }
      findings.add(
        text.place, "\"\(printable(text.value))\" does not say what may be called", "Write \(AllowList.Rule.form).")
      return nil
    }
    return Located(rules, list.place)
  }

  // MARK: What may pass through a binding

  func bindingLimits(_ fields: inout FieldReader) -> BindingLimitsEntry {
    var limits = BindingLimitsEntry()
    guard var reader = fields.fields("limits") else { return limits }
    limits.calls = reader.located("calls", "a rate such as 100/s, 20/m or 5/h", callRate)
    limits.payload = reader.located("payload", "a size such as 64KiB", byteCount)
    limits.deadline = reader.located("deadline", "a time such as 200ms", nanoseconds)
    reader.finish()
    return limits
  }

  // MARK: Whom to trust

  /// A file's path, or the store itself.
  func trust(_ fields: inout FieldReader) -> TrustStore? {
    guard let node = fields.presentNode("trust") else { return nil }
    let reader = TrustReader(manifest: self)
    switch node.content {
    case .map: return reader.read(node, origin: "\(findings.file):\(node.place.line):\(node.place.column)")
    case .text where !node.isAbsent:
      guard let path = fields.text(of: node, "trust of policies").flatMap(existing) else { return nil }
      do throws(ManifestError) { return try TrustStore(file: path.resolved, environment: environment) } catch {
        for finding in error.findings {
          findings.add(
            node.place,
            "the trust file is not good: \(finding.file):\(finding.place.line):"
              + "\(finding.place.column): \(finding.fault)", finding.advice)
        }
        return nil
      }
    case .text, .list:
      findings.add(
        node.place, "trust is a file's path or a map, found \(node.kind)", "Write \"trust: ./trust.yaml\".")
      return nil
    }
  }
}

/// `100/s`: so many calls in a second, a minute or an hour.
func callRate(_ text: String) -> CallRate? {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count == 2, let calls = count(String(parts[0])),
    let period = CallRate.Period.allCases.first(where: { String($0.letter) == parts[1] })
  else { return nil }
  return CallRate(calls: calls, per: period)
}
