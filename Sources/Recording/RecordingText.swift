public import WaPC

/// The records of a file, in order.
public enum RecordingText {
  /// Reads a whole recording; empty lines are skipped.
  public static func records(_ bytes: [UInt8]) throws(RecordingError) -> [GuestCallRecord] {
    var records: [GuestCallRecord] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) else { continue }
      do throws(RecordingError) { records.append(try GuestCallRecord(line: Array(line))) } catch {
        throw error.at(line: number)
      }
    }
    return records
  }
}
