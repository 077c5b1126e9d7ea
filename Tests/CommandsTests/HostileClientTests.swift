import Foundation
import Glibc
import JSON
import TestServers
import Testing

/// Clients of a host that runs which do everything but what `wascc ctl` does, and what else may lie where its socket is to
/// be: the host goes on serving, in bounded memory, and answers those who ask.
@Suite("Hostile clients at the control socket of a host that runs", .serialized)
struct HostileClientTests {
  let host: ControlledHost

  init() throws {
    host = try ControlledHost()
    try host.sign("one", answering: 1)
    try host.sign("two", answering: 2)
  }

  private func start() throws {
    try host.writeManifest("actors: [one.wasm]\ncapabilities: [{builtin: keyvalue}]\n")
    try host.start()
  }

  /// It answers a client, and its actors do.
  private func serves() throws -> Bool {
    guard try host.ctl("ps").status == 0 else { return false }
    return try host.answer(of: "one") == "1"
  }

  private func text(_ piece: String, times count: Int) -> [UInt8] {
    Array(String(repeating: piece, count: count).utf8)
  }

  @Test("lines that are no request are answered with an error, and half a line is not waited for without end")
  func lines() throws {
    try start()
    let (half, silent) = (try LocalClient(host.socket), try LocalClient(host.socket))
    half.send(Array(#"{"do":"#.utf8))
    let before = try #require(host.number("VmHWM"))
    let newline: [UInt8] = [0x0a]
    for (line, expected) in [
      (text("[", times: 1 << 20) + newline, "more than 64 arrays and objects"),
      (text(#"{"do":"#, times: 100_000) + newline, "more than 64 arrays and objects"),
      (Array(#"{"do":"ps","x":["#.utf8) + text("0,", times: 4 << 20) + Array("0]}\n".utf8), "more than 10000 values"),
      (Array(#"{"do":"ps","#.utf8) + text(" ", times: 1 << 20) + Array("\"extra\":null}\n".utf8), "unknown field"),
      (Array(#"{"do":"ps","do":"ps"}"#.utf8) + newline, "occurs twice"),
      (Array(#"{"do":""#.utf8) + [0xff, 0xfe] + Array("\"}\n".utf8), "not valid UTF-8"),
      (text("\0", times: 1000) + newline, "not JSON"), (newline, "not JSON"),
      (text("x", times: (16 << 20) + 70_000), "a line is longer than the 16777216 bytes allowed"),
      (Array(#"{"do":"ps""#.utf8), "the connection ended within a line"),
    ] {
      let client = try LocalClient(host.socket)
      client.send(line)
      client.endOfSending()
      #expect(client.readToEnd().contains(expected))
    }
    #expect(try serves())
    #expect(half.readToEnd().contains("a line was not complete in time"))
    #expect(try #require(host.number("VmHWM")) - before < 200 << 10, "KiB")
    withExtendedLifetime(silent) {}
    #expect(host.stop() == 0)
  }

  @Test("long lines of many clients at once are bounded together") func longLines() throws {
    try start()
    let before = try #require(host.number("VmHWM"))
    let clients = try (0..<24).map { _ in try LocalClient(host.socket) }
    let piece = text("x", times: 1 << 20)
    var refused = 0
    for client in clients where !(0..<15).allSatisfy({ _ in client.send(piece) }) { refused += 1 }
    #expect(refused >= 15, "64 MiB are for four of them")
    #expect(try serves())
    #expect(try #require(host.number("VmHWM")) - before < 300 << 10, "KiB")
    withExtendedLifetime(clients) {}
    #expect(host.stop() == 0)
  }

  @Test("a thousand clients that say nothing cost little and keep nobody out") func crowd() throws {
    try start()
    let (memory, threads) = (try #require(host.number("VmRSS")), try #require(host.number("Threads")))
    let clients = try (0..<1_000).map { _ in try LocalClient(host.socket) }
    #expect(try host.wait { try serves() }, "the slowest make room")
    for _ in 0..<5 { #expect(try serves()) }
    #expect(try #require(host.number("Threads")) <= threads + 40)
    let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(host.program?.identifier ?? 0)/fd").count
    #expect(open < 100)
    #expect(try #require(host.number("VmRSS")) - memory < 32 << 10, "KiB")
    withExtendedLifetime(clients) {}
    #expect(try serves())
    #expect(host.stop() == 0)
  }

  @Test("clients that leave before their answers, and those that never read them, hold nothing up")
  func leavers() throws {
    try start()
    let memory = try #require(host.number("VmRSS"))
    let requests = text("{\"do\":\"ps\"}\n", times: 200)
    for _ in 0..<200 {
      let client = try LocalClient(host.socket)
      client.send(requests)
    }
    #expect(try host.wait { try serves() })
    // These have sent more than their answers find room for, and stay.
    let deaf = try (0..<32).map { _ in try LocalClient(host.socket) }
    let many = text("{\"do\":\"ps\"}\n", times: 2_000)
    for client in deaf { client.send(many) }
    #expect(try host.wait { try serves() }, "the slowest make room")
    #expect(try #require(host.number("VmRSS")) - memory < 64 << 10, "KiB")
    withExtendedLifetime(deaf) {}
    #expect(host.stop() == 0)
  }

  @Test("those who follow the log and never read it are few, cost little, and lose lines instead of the host's time")
  func followers() throws {
    try start()
    let memory = try #require(host.number("VmRSS"))
    let clients = try (0..<20).map { _ in
      let client = try LocalClient(host.socket)
      client.send(Array("{\"do\":\"logs\",\"follow\":true}\n".utf8))
      return client
    }
    var refused = 0
    for client in clients where client.readSome().contains("16 clients follow the log already") { refused += 1 }
    #expect(refused == 4)
    #expect(try host.ctl("logs").status == 0, "who only looks is no follower")
    // Each change by hand is a line of a few hundred bytes.
    let client = try LocalClient(host.socket)
    let name = String(repeating: "x", count: 200)
    for round in 0..<4_000 {
      let values = #"{"FILE":":memory:","\#(name)":"\#(round)"}"#
      let binding = #"{"capability":"wascc:keyvalue","name":"default","values":\#(values),"secrets":[]}"#
      client.send(Array(#"{"do":"bind","actor":"one","binding":\#(binding)}"#.utf8) + [0x0a])
      #expect(client.readSome().hasPrefix(#"{"ok":"#))
    }
    #expect(try serves())
    #expect(try #require(host.number("VmRSS")) - memory < 64 << 10, "KiB")
    withExtendedLifetime(clients) {}
    #expect(host.stop() == 0)
  }

  // MARK: What lies where the socket is to be

  private func run(_ socket: String, as name: String) throws -> Program {
    try Program.wascc(["run", "two.wasm", "--control", socket], in: host.folder, as: name)
  }

  @Test("what is no dead socket is left as it is") func files() throws {
    let path = "\(host.folder)/host.sock"
    try host.write("precious", "keep me".utf8)
    symlink("\(host.folder)/precious", path)
    let link = try run(path, as: "link")
    #expect(link.status() == 69)
    #expect(link.messages.contains("host.sock: this is no socket; it is left as it is"))
    #expect(host.wascc.read("precious") == "keep me")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path).hasSuffix("precious"))
    unlink(path)
    // A link to the socket of a host is a link.
    try start()
    symlink(host.socket, path)
    #expect(try run(path, as: "second").status() == 69)
    #expect(try serves())
    unlink(path)
    mkdir(path, 0o700)
    #expect(try run(path, as: "folder").status() == 69)
    rmdir(path)
    #expect(host.stop() == 0)
  }

  @Test("a socket that a killed host left is taken over, and of two hosts that want one path at once one has it")
  func onePath() throws {
    let path = "\(host.folder)/host.sock"
    let killed = try run(path, as: "killed")
    #expect(host.wait { killed.output.contains("ready") })
    killed.send(SIGKILL)
    #expect(killed.status() == nil)
    #expect(access(path, F_OK) == 0)
    let programs = try (0..<4).map { try run(path, as: "host\($0)") }
    #expect(host.wait(60) { programs.count { $0.output.contains("ready") || $0.status(within: 0) != nil } == 4 })
    #expect(programs.count { $0.status(within: 0) == 69 } == 3)
    for program in programs where program.status(within: 0) == 69 {
      #expect(program.messages.contains("a host listens there already"))
    }
    #expect(try host.json("ps", "--control", path)["actors"]?.array?.map { $0["name"] } == ["two"])
    for program in programs { program.send(SIGINT) }
    for program in programs { _ = program.status() }
    #expect(access(path, F_OK) != 0, "it is gone with its host")
  }

  @Test("a folder that others can use holds no socket, and the host runs without one") func openFolder() throws {
    mkdir("\(host.folder)/wascc", 0o700)
    chmod("\(host.folder)/wascc", 0o777)
    try start()
    #expect(host.says("no control socket"))
    #expect(host.says("open to others; control sockets are not kept there"))
    #expect(try host.ctl("ps").status == 77)
    #expect(host.stop() == 0)
  }

  @Test(
    "another user is refused although the socket's mode lets everybody in",
    .enabled(if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0))
  func anotherUser() throws {
    try host.writeManifest("actors: [one.wasm]\n")
    try host.start("--control", "open.sock")
    #expect(try mode("open.sock") == 0o600)
    chmod("\(host.folder)/open.sock", 0o666)
    chmod(host.folder, 0o755)
    try FileManager.default.copyItem(atPath: Program.wasccPath, toPath: "\(host.folder)/wascc-copy")
    let other = try Program(
      "/usr/bin/setpriv",
      [
        "--reuid=65534", "--regid=65534", "--clear-groups", "\(host.folder)/wascc-copy", "ctl", "ps", "--control",
        "\(host.folder)/open.sock",
      ], in: host.folder, as: "other")
    #expect(other.status() == 77)
    #expect(other.messages.contains("the host there is another user's"))
    #expect(try host.ctl("ps", "--control", "open.sock").status == 0)
    #expect(host.stop() == 0)
  }

  private func mode(_ name: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: "\(host.folder)/\(name)")[.posixPermissions] as? Int)
  }
}
