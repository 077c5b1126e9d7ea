/// When a write counts as done.
package enum Durability: String, Sendable, CaseIterable {
  /// When the operating system has it: survives the end of the process, not a power failure in the next seconds.
  case process = "normal"
  /// When the disk has it: survives a power failure, at the price of a sync for every write.
  case power = "full"
}
