internal import Glibc

/// Seconds since 1970, shown in UTC as people write it.
public struct Timestamp: Equatable, Sendable, CustomStringConvertible {
  public let seconds: Int64

  public init(_ seconds: Int64) { self.seconds = seconds }

  /// `2020-09-13 12:26:40 UTC`; a number of seconds when the year would not have four digits.
  public var description: String {
    guard (-62_167_219_200...253_402_300_799).contains(seconds) else { return "\(seconds) s since 1970" }
    let day = Int64((Double(seconds) / 86_400).rounded(.down))
    let time = seconds - day * 86_400
    let (year, month, dayOfMonth) = civil(day)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2)) "
      + "\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2)):\(padded(time % 60, 2)) UTC"
  }

  /// How far this is from `now`, in its largest unit: `in 3 days`, `2 hours ago`, `now`.
  public func distance(from now: Int64) -> String {
    let (difference, overflow) = seconds.subtractingReportingOverflow(now)
    guard !overflow else { return seconds > now ? "in the far future" : "in the far past" }
    guard difference != 0 else { return "now" }
    let units: [(UInt64, String)] = [(31_557_600, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute")]
    let unit = units.first { difference.magnitude >= $0.0 } ?? (1, "second")
    let count = difference.magnitude / unit.0
    let span = "\(count) \(unit.1)\(count == 1 ? "" : "s")"
    return difference < 0 ? span + " ago" : "in " + span
  }

  private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Year, month and day of a day number, by the proleptic Gregorian calendar. Years are counted from March, so that
  /// the leap day is a year's last.
  private func civil(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

/// Where the time comes from, so that a test can set it.
public struct WallClock: Sendable {
  private let read: @Sendable () -> Int64

  public init(_ read: @escaping @Sendable () -> Int64) { self.read = read }

  /// Seconds since 1970.
  public var now: Int64 { read() }

  public static let system = WallClock { Int64(time(nil)) }

  /// A clock that stands still.
  public static func fixed(_ seconds: Int64) -> WallClock { WallClock { seconds } }
}
