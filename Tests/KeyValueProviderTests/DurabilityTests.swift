import Foundation
import Testing

/// A process of its own that adds to a number through the native library and prints each answer.
private final class Writer {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: [String]) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: tests).deletingLastPathComponent()
    process.executableURL = folder.appending(path: "KeyValueWriter")
    process.arguments = [folder.appending(path: "libwascc_keyvalue.so").path] + arguments
    process.standardOutput = output
    try process.run()
  }

  /// Reads answers until `count` have come, then kills the process and reads what it had still printed.
  func lastAnswer(killedAfter count: Int) -> Int {
    var text = Data()
    while text.count(where: { $0 == 10 }) < count {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      text += more
    }
    kill(process.processIdentifier, SIGKILL)
    text += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    // What follows the last line feed is a line that was cut.
    return lines.dropLast().last.flatMap { Int($0) } ?? 0
  }

  /// All answers of a process that ends by itself.
  func answers() -> [Int] {
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
  }
}

@Suite("Keys survive", .serialized)
struct DurabilityTests {
  @Test("nothing that was answered is lost when the process is killed", arguments: ["normal", "full"])
  func kill(synchronous: String) throws {
    let folder = try TemporaryFolder()
    var answered = 0
    for round in 1...5 {
      let writer = try Writer([folder.file("keys"), "1000000", synchronous])
      let last = writer.lastAnswer(killedAfter: round * 20)
      #expect(last >= answered + round * 20)
      answered = last
    }
    let first = try #require(try Writer([folder.file("keys"), "1", synchronous]).answers().first)
    // At most the one call whose answer was not printed may have happened besides.
    #expect([answered + 1, answered + 2].contains(first))
  }

  @Test("two processes on one file lose no addition")
  func twoProcesses() throws {
    let folder = try TemporaryFolder()
    let writers = try (0..<2).map { _ in try Writer([folder.file("keys"), "2000", "normal"]) }
    let answers = writers.map { $0.answers() }
    #expect(answers.map(\.count) == [2000, 2000])
    let isEachOnce = answers.joined().sorted() == Array(1...4000)
    #expect(isEachOnce)
  }
}
