public import Messages

extension Event {
  /// Refuses an event that no store of the contract takes: without values, as Redis has it, or too large.
  public func checkForWriting() throws(ProviderError) {
    try StoreLimits.check(key: stream)
    guard !values.isEmpty else { throw ProviderError(.failed, "an event needs at least one value") }
    try StoreLimits.check(valueBytes: values.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count })
  }
}
