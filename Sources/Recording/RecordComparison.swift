package import WaPC

/// What differs between a call as it was recorded and as it went now.
package struct RecordComparison {
  package typealias Difference = (part: String, recorded: String?, replayed: String?)

  private let recorded: GuestCallRecord
  private let replayed: GuestCallRecord
  package private(set) var differences: [Difference] = []

  package init(recorded: GuestCallRecord, replayed: GuestCallRecord) {
    self.recorded = recorded
    self.replayed = replayed
    note("outcome", recorded.outcome.rawValue, replayed.outcome.rawValue)
    note("response", recorded.response.map(Hexadecimal.text), replayed.response.map(Hexadecimal.text))
    compareErrors()
    for index in 0..<max(recorded.console.count, replayed.console.count) {
      note("console[\(index)]", element(recorded.console, index), element(replayed.console, index))
    }
    for index in 0..<max(recorded.hostCalls.count, replayed.hostCalls.count) { compareHostCalls(index) }
  }

  /// What a guest says about an error is its behaviour; how an engine words a trap is not.
  private mutating func compareErrors() {
    if recorded.outcome == .trap, replayed.outcome == .trap, !replayed.isInOwnWords { return }
    note("error", recorded.error.map(Self.plain), replayed.error.map(Self.plain))
  }

  /// Some hosts put this before whatever the guest says.
  private static func plain(_ text: String) -> String {
    let prefix = "Guest call failure: "
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }

  private mutating func compareHostCalls(_ index: Int) {
    let part = "hostCalls[\(index)]"
    switch (element(recorded.hostCalls, index)?.call, element(replayed.hostCalls, index)?.call) {
    case (let old?, let new?):
      note("\(part).binding", old.binding, new.binding)
      note("\(part).namespace", old.namespace, new.namespace)
      note("\(part).operation", old.operation, new.operation)
      note("\(part).payload", Hexadecimal.text(old.payload), Hexadecimal.text(new.payload))
    case (let old, let new): note(part, old.map(Self.phrase), new.map(Self.phrase))
    }
  }

  private static func phrase(_ call: HostCall) -> String {
    "\(call.namespace),\(call.binding) \(call.operation) \(Hexadecimal.text(call.payload))"
  }

  private func element<Element>(_ list: [Element], _ index: Int) -> Element? { index < list.count ? list[index] : nil }

  private mutating func note(_ part: String, _ old: String?, _ new: String?) {
    // Byte for byte: Swift's own comparison overlooks differences of spelling.
    guard old.map({ Array($0.utf8) }) != new.map({ Array($0.utf8) }) else { return }
    differences.append((part, old, new))
  }
}
