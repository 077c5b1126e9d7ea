import Glibc

/// The folder of the descriptions and of our own scripts.
let specTests = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/spec-tests"

func readFile(_ path: String) -> [UInt8]? {
  guard let stream = fopen(path, "rb") else { return nil }
  defer { fclose(stream) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, stream)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
