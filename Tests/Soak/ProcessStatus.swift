import Glibc

/// What the system says about this process.
enum ProcessStatus {
  /// Memory of its own, in MiB.
  static var residentMiB: Double {
    let pages = read("/proc/self/statm").split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
    return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }

  static var threads: Int {
    let line = read("/proc/self/status").split(separator: "\n").first { $0.hasPrefix("Threads:") }
    return line.flatMap { Int($0.dropFirst("Threads:".count).filter { $0.isNumber }) } ?? 0
  }

  static var descriptors: Int {
    guard let folder = opendir("/proc/self/fd") else { return 0 }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}

/// Prints a line at once, also when the output is a file.
func say(_ line: String) {
  print(line)
  fflush(nil)
}
