import Glibc

/// What the system says about a process; this one unless another is named.
package enum ProcessStatus {
  /// Bytes of it that are in memory.
  package static func residentBytes(of process: Int32 = getpid()) -> Int {
    (number("VmRSS", of: process) ?? 0) << 10
  }

  /// A number that it has a name for, such as `Threads`; nil when the process is gone.
  package static func number(_ name: String, of process: Int32 = getpid()) -> Int? {
    let line = text(of: process).split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  private static func text(of process: Int32) -> String {
    guard let file = fopen("/proc/\(process)/status", "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
