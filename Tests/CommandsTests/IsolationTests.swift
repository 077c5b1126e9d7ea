import Claims
import Glibc
import Testing

/// `isolation: process` as an operator meets it: a manifest, a host that runs, and processes that are killed.
@Suite("Providers in processes of their own", .serialized)
struct IsolationTests {
  let wascc: Wascc

  init() throws { wascc = try Wascc() }

  private func run(server: String, store: String, port: UInt16 = 0) throws -> Program {
    try wascc.write(
      "counter.yaml",
      """
      actors: [{path: \(Wascc.repository)/fixtures/actors/counter/counter.signed.wasm, name: counter}]
      capabilities:
        - {builtin: http_server, isolation: \(server)}
        - {builtin: keyvalue, isolation: \(store), \(store == "process" ? "limits: {memory: 512MiB, cpu: 200%}" : "")}
      bindings:
        - {actor: counter, capability: wascc:keyvalue, values: {FILE: \(wascc.folder)/count.sqlite}}
        - {actor: counter, capability: wascc:http_server, values: {PORT: \(port)}}
      """.utf8)
    return try Program.wascc(["run", "counter.yaml"], in: wascc.folder)
  }

  /// The processes of a host's providers whose library has `name` in it.
  private func providers(of host: Program, _ name: String) -> [pid_t] {
    let tasks = entries("/proc/\(host.identifier)/task")
    let children = tasks.flatMap { task in
      (readText("/proc/\(host.identifier)/task/\(task)/children") ?? "").split(separator: " ").compactMap { pid_t($0) }
    }
    return children.filter { readText("/proc/\($0)/cmdline")?.contains(name) == true }
  }

  private func entries(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private func eventually(_ condition: () -> Bool) -> Bool {
    for _ in 0..<2_000 {
      if condition() { return true }
      usleep(5_000)
    }
    return condition()
  }

  /// Ended, whether or not whoever inherited it has noticed.
  private func isGone(_ process: pid_t) -> Bool {
    kill(process, 0) != 0 || readText("/proc/\(process)/stat")?.contains(") Z ") != false
  }

  /// The number that the counter answers with; nil for an error.
  private func count(_ port: UInt16) -> Int? {
    guard let body = try? Connection.get("/", port: port), body.hasPrefix(#"{"counter": "#) else { return nil }
    return Int(body.filter(\.isNumber))
  }

  @Test("a store that is killed while traffic flows costs an error or two and loses nothing that was answered")
  func storeIsKilled() throws {
    let host = try run(server: "none", store: "process")
    let port = try #require(host.port())
    #expect(count(port) == 1)
    var (last, errors) = (1, 0)
    for round in 0..<60 {
      if round == 20 || round == 40 {
        let store = try #require(providers(of: host, "keyvalue").first)
        kill(store, SIGKILL)
      }
      if let number = count(port) {
        #expect(number > last, "what was counted counts")
        last = number
      } else {
        errors += 1
      }
    }
    #expect(errors <= 4, "an error or two each time")
    #expect(last >= 61 - errors)
    #expect(host.says("its process is gone: it was killed by signal 9"))
    #expect(host.says("serves again as process"))
    let store = try #require(providers(of: host, "keyvalue").first)
    host.send(SIGTERM)
    #expect(host.status() == 0)
    #expect(kill(store, 0) != 0)
  }

  @Test("a server that is killed listens on its port again") func serverIsKilled() throws {
    let (descriptor, port) = try Connection.occupyPort()
    close(descriptor)
    let host = try run(server: "process", store: "none", port: port)
    #expect(host.port() == port)
    #expect(eventually { count(port) != nil })
    let server = try #require(providers(of: host, "http_server").first)
    kill(server, SIGKILL)
    #expect(eventually { kill(server, 0) != 0 })
    #expect(eventually { count(port) != nil }, "it is bound again")
    host.send(SIGINT)
    #expect(host.status() == 0)
  }

  @Test("the processes of a host that is killed end with it, also one that is paused") func hostIsKilled() throws {
    let host = try run(server: "process", store: "process")
    _ = try #require(host.port())
    let children = providers(of: host, "wascc_")
    #expect(children.count == 2)
    kill(try #require(children.first), SIGSTOP)
    host.send(SIGKILL)
    #expect(eventually { children.allSatisfy(isGone) })
  }

  @Test("what is isolated is in the plan, and what cannot be is refused") func plan() throws {
    let text = "\(Wascc.repository)/fixtures/providers/text.c"
    let build = try Program(
      "/usr/bin/env",
      [
        "cc", "-std=c11", "-shared", "-fPIC", "-I\(Wascc.repository)/Sources/CProvider/include", text, "-o",
        "libtext.so",
      ],
      in: wascc.folder, as: "cc")
    #expect(build.status() == 0)
    try wascc.write(
      "plan.yaml",
      """
      capabilities:
        - {path: ./libtext.so, limits: {memory: 256MiB, cpu: 50%}}
        - {path: ./libtext.so, binding_name: near, isolation: none}
        - {builtin: keyvalue}
        - {builtin: messaging_nats}
        - {builtin: messaging_nats, binding_name: trusted, isolation: none}
      """.utf8)
    let plan = try Program.wascc(["run", "--dry-run", "plan.yaml"], in: wascc.folder)
    #expect(plan.status() == 0)
    let lines = plan.output.split(separator: "\n")
    #expect(lines.contains { $0.contains("default") && $0.hasSuffix("in its own process, memory 256 MiB, cpu 50%") })
    #expect(lines.contains { $0.contains("near") && $0.hasSuffix("in the host's process") })
    #expect(lines.contains { $0.contains("wascc:keyvalue") && $0.hasSuffix("in the host's process") })
    #expect(lines.contains { $0.contains("NATS") && $0.contains("default") && $0.hasSuffix("in its own process") })
    #expect(lines.contains { $0.contains("trusted") && $0.hasSuffix("in the host's process") })
    try wascc.write(
      "wrong.yaml",
      """
      capabilities:
        - {builtin: logging, isolation: process}
        - {builtin: keyvalue, limits: {memory: 1GiB}}
        - {path: ./libtext.so, isolation: jail}
        - {path: ./libtext.so, limits: {cpu: much, disk: 1GiB}}
      """.utf8)
    let wrong = try Program.wascc(["run", "--dry-run", "wrong.yaml"], in: wascc.folder)
    #expect(wrong.status() == 65)
    for sentence in [
      "isolation: process is not possible here: logging is part of the program",
      "limits of a provider that has no process of its own", "isolation \"jail\" is unknown",
      "cpu \"much\" is not a share of one core", "unknown key \"disk\"",
    ] {
      #expect(wrong.messages.contains(sentence), "\(sentence) is not in \(wrong.messages)")
    }
  }

  @Test("only a host starts the program of a provider's process, and no help speaks of it") func strangers() throws {
    let alone = try Program.wascc(["provider-process", "--fd", "0", "libx.so"], in: wascc.folder)
    #expect(alone.status() == 64)
    #expect(alone.messages.contains("only a host starts this program"))
    let help = try Program.wascc(["--help"], in: wascc.folder)
    #expect(help.status() == 0)
    #expect(!help.output.contains("provider-process"))
  }
}
