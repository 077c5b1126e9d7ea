/// A number and what it counts: `1 call`, `2 calls`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Rows as indented columns, each as wide as its widest entry.
func table(_ rows: [[String]]) -> [String] {
  let columns = rows.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
  let lines = rows.map { row in
    row.enumerated().map { column, text in
      column == row.count - 1 ? text : text + String(repeating: " ", count: widths[column] - text.count)
    }.joined(separator: "  ")
  }
  return lines.isEmpty ? ["  (none)"] : lines.map { "  " + $0 }
}
