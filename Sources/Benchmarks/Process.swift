import Glibc

/// The path of this program.
let ownPath: String = {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : "wascc-bench"
}()

/// Runs a command without its output; its user time in seconds, or nil when it failed.
func userTime(of command: [String]) -> Double? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process = pid_t()
  guard posix_spawnp(&process, command[0], &actions, nil, &words, environ) == 0 else { return nil }
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}

func readFile(_ path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw MissingFile(path: path) }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = max(ftell(file), 0)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}

struct MissingFile: Error {
  let path: String
}

func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

// MARK: Lines

func row(_ name: String, _ columns: [String]) -> String {
  padded(name, 12, left: false) + columns.map { padded($0, 10, left: true) }.joined()
}

func seconds(_ value: Double) -> String { decimals(value, 3) + " s" }
func ratio(_ value: Double) -> String { decimals(value, 2) }

func decimals(_ value: Double, _ digits: Int) -> String {
  let scale = power(10, Double(digits))
  let whole = Int((value * scale).rounded())
  let fraction = String(whole % Int(scale))
  return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
}

private func padded(_ text: String, _ width: Int, left: Bool) -> String {
  let space = String(repeating: " ", count: max(width - text.count, 0))
  return left ? space + text : text + space
}
