import Foundation
import Glibc
import TestServers

/// A program in a process of its own, its output in files of a test's folder.
final class Program {
  private let process = Process()
  private let folder: String
  private let name: String

  /// Starts a program in `folder`; what it prints goes to `NAME.out` and `NAME.err` there.
  init(
    _ path: String, _ arguments: [String], in folder: String, as name: String, environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    self.name = name
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.file("\(folder)/\(name).out")
    process.standardError = try Self.file("\(folder)/\(name).err")
    try process.run()
  }

  deinit {
    guard process.isRunning else { return }
    send(SIGKILL)
    process.waitUntilExit()
  }

  /// The command that was built with the tests, beside which the provider libraries lie.
  static func wascc(
    _ arguments: [String], in folder: String, as name: String = "wascc", environment: [String: String] = [:]
  ) throws -> Program {
    try Program(try wasccPath, arguments, in: folder, as: name, environment: environment)
  }

  static var wasccPath: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(filePath: tests).deletingLastPathComponent().appending(path: "wascc").path
    }
  }

  private static func file(_ path: String) throws -> FileHandle {
    guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    return handle
  }

  var identifier: pid_t { process.processIdentifier }

  var output: String { readText("\(folder)/\(name).out") ?? "" }
  var messages: String { readText("\(folder)/\(name).err") ?? "" }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// The status it ended with; nil when a signal ended it, or when it did not end in time.
  func status(within seconds: Double = 60) -> Int32? {
    guard wait(seconds, for: { !process.isRunning }) else { return nil }
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }

  /// Waits until `text` stands in what it wrote to standard error.
  func says(_ text: String, within seconds: Double = 60) -> Bool {
    wait(seconds) { messages.contains(text) || !process.isRunning } && messages.contains(text)
  }

  /// Waits until `text` stands in what it printed.
  func prints(_ text: String, within seconds: Double = 60) -> Bool {
    wait(seconds) { output.contains(text) || !process.isRunning } && output.contains(text)
  }

  /// The port that the HTTP server chose and logged, for one actor or the first.
  func port(of actor: String = "") -> UInt16? {
    let mark = "\(actor) answers at http://localhost:"
    guard says(mark), let found = messages.firstRange(of: mark) else { return nil }
    return UInt16(messages[found.upperBound...].prefix { $0.isNumber })
  }

  private func wait(_ seconds: Double, for condition: () -> Bool) -> Bool {
    let end = Date.now + seconds
    while !condition() {
      guard Date.now < end else { return false }
      usleep(5_000)
    }
    return true
  }
}

/// A connection to a port of this machine.
final class Connection {
  private let descriptor: Int32

  init(port: UInt16) throws {
    descriptor = try LoopbackPort.connected(Int(port))
  }

  /// The next one that a listener gets; after a minute without one, and of it a minute without a byte, there is nothing
  /// to read.
  init(accepting listener: Int32) {
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    descriptor = accept(listener, nil, nil)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
  }

  deinit { close(descriptor) }

  func send(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// All that comes until the other side closes.
  func readToEnd() -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = recv(descriptor, &piece, piece.count, 0), count > 0 { bytes += piece.prefix(count) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes until a text has, or the other side closes.
  func read(until text: String) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: bytes, as: UTF8.self).contains(text) {
      let count = recv(descriptor, &piece, piece.count, 0)
      guard count > 0 else { break }
      bytes += piece.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One GET on a connection of its own: the body of the response.
  static func get(_ path: String, port: UInt16) throws -> String {
    let response = try response(path, port: port)
    return response.firstRange(of: "\r\n\r\n").map { String(response[$0.upperBound...]) } ?? response
  }

  /// The same: status line and headers.
  static func head(_ path: String, port: UInt16) throws -> String {
    let response = try response(path, port: port)
    return response.firstRange(of: "\r\n\r\n").map { String(response[..<$0.upperBound]) } ?? response
  }

  private static func response(_ path: String, port: UInt16) throws -> String {
    let connection = try Connection(port: port)
    connection.sendGet(path)
    return connection.readToEnd()
  }

  func sendGet(_ path: String) { send("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n") }

  /// Listens on a port that is free, as another program would.
  static func occupyPort() throws -> (descriptor: Int32, port: UInt16) {
    let (descriptor, port) = try LoopbackPort.listening(backlog: 1)
    return (descriptor, UInt16(port))
  }
}
