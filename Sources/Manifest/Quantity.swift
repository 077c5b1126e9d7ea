// Numbers with units, as people write them: `64 MiB`, `250ms`. Everything is checked: a number that does not fit, or a
// unit that nobody knows, is not a quantity.

/// A number of bytes.
package func byteCount(_ text: String) -> Int? {
  quantity(text, [("", 1), ("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)]).flatMap(Int.init(exactly:))
}

/// A span of time in nanoseconds.
package func nanoseconds(_ text: String) -> UInt64? {
  quantity(text, [("ns", 1), ("us", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000)])
}

/// A share in percent.
package func percentage(_ text: String) -> Int? {
  quantity(text, [("%", 1)]).flatMap { $0 <= 1_000_000 ? Int($0) : nil }
}

/// A number without a unit, above zero.
package func count(_ text: String) -> Int? {
  quantity(text, [("", 1)]).flatMap(Int.init(exactly:))
}

private func quantity(_ text: String, _ units: [(name: String, factor: UInt64)]) -> UInt64? {
  let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "_" }.filter { $0 != "_" }
  let unit = text.drop { $0.isASCII && $0.isNumber || $0 == "_" }.drop { $0 == " " }
  guard let number = UInt64(digits), number > 0, let factor = units.first(where: { $0.name == unit })?.factor
  else { return nil }
  let product = number.multipliedReportingOverflow(by: factor)
  return product.overflow || product.partialValue > UInt64(Int64.max) ? nil : product.partialValue
}
