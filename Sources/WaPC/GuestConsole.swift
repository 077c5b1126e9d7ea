/// The guest's console for imports that deal in bytes, not in lines: what they write is cut into lines, each of which
/// goes the way of the protocol's own console lines. A line that is not finished appears when the call ends.
///
/// Unchecked: like all of a guest it belongs to the one thread that runs it; closures that write may be sendable.
public final class GuestConsole: @unchecked Sendable {
  // The context outlives its instances, and with them whatever writes here.
  private unowned let context: GuestContext
  private var streams: [UnfinishedLine] = []

  init(_ context: GuestContext) { self.context = context }

  /// A stream whose lines do not mix with those of other streams.
  public func makeStream() -> @Sendable (UnsafeRawBufferPointer) -> Void {
    let index = streams.count
    streams.append(UnfinishedLine(capacity: context.consoleLineBytes))
    return { [self] bytes in write(bytes, to: index) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to index: Int) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      streams[index].append(rest[..<end])
      context.console(streams[index].take())
      rest = rest[(end + 1)...]
    }
    streams[index].append(rest)
  }

  /// Shows what was written since the last end of a line.
  func flush() {
    for index in streams.indices where !streams[index].isEmpty { context.console(streams[index].take()) }
  }
}

/// The beginning of a line; of a very long one only so much is kept.
private struct UnfinishedLine {
  let capacity: Int
  private var kept: [UInt8] = []
  private var length = 0

  init(capacity: Int) { self.capacity = capacity }

  var isEmpty: Bool { length == 0 }

  mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>) {
    kept += bytes.prefix(max(0, capacity - kept.count))
    length &+= bytes.count
  }

  mutating func take() -> String {
    defer { (kept, length) = ([], 0) }
    let text = String(decoding: kept.last == UInt8(ascii: "\r") ? kept.dropLast() : kept[...], as: UTF8.self)
    return kept.count == length ? text : "\(text)… (\(length) bytes)"
  }
}
