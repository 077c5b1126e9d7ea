import Claims
import Glibc
import JSON
import Messages
import TestGuests
import Testing
import TestMeasures
import WebAssemblyText

/// A host that runs in a process of its own, what it runs in files that a test changes, and `wascc ctl` beside it.
final class ControlledHost {
  let wascc: Wascc
  let account: KeyPair
  private let modules: [String: KeyPair]
  private(set) var program: Program?

  /// - Parameter actors: the names of those that can be signed.
  init(actors: [String] = ["one", "two"]) throws {
    wascc = try Wascc()
    account = try KeyPair(generating: .account)
    modules = try Dictionary(uniqueKeysWithValues: actors.map { ($0, try KeyPair(generating: .module)) })
  }

  var folder: String { wascc.folder }

  /// Where the host and `ctl` look for each other.
  private var environment: [String: String] { ["XDG_RUNTIME_DIR": folder] }

  /// Where it listens unless told otherwise.
  var socket: String { "\(folder)/wascc/\(program?.identifier ?? 0).sock" }

  func key(_ actor: String) -> String { modules[actor]?.publicKey.description ?? "" }

  /// An actor whose every answer is `digit`, as `NAME.wasm`, put there the way a careful tool does it.
  func sign(_ actor: String, answering digit: Int) throws {
    let text = """
      (module (import "wapc" "__guest_response" (func $respond (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\84\\aastatusCode\\cc\\c8\\a6status\\a2OK\\a6header\\80\\a4body\\c4\\01\(digit)")
        (func (export "__guest_call") (param i32 i32) (result i32)
          (call $respond (i32.const 0) (i32.const 40)) (i32.const 1)))
      """
    try write("\(actor).wasm", try signed(actor, try ModuleText.binary(from: Array(text.utf8))))
  }

  /// A module that traps when it is started, well signed.
  func signBroken(_ actor: String) throws {
    let text = """
      (module (memory (export "memory") 1) (func (export "_start") (unreachable))
        (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1)))
      """
    try write("\(actor).wasm", try signed(actor, try ModuleText.binary(from: Array(text.utf8))))
  }

  /// An actor that passes on what it is told: `ProbeGuest`.
  func signProbe(_ actor: String) throws { try write("\(actor).wasm", try signed(actor, ProbeGuest.bytes)) }

  /// A portable provider of `demo:reverse`, signed by another account: `ProviderGuest`.
  func signProvider(_ name: String, by other: KeyPair) throws {
    let descriptor = CapabilityDescriptor(id: "demo:reverse", name: name, version: "1.0.0")
    var statement = ModuleStatement(name: name)
    statement.isProvider = true
    let key = try #require(modules[name]).publicKey
    let bytes = ProviderGuest.bytes(descriptor: descriptor.encoded(.g2))
    try write("\(name).wasm", try ModuleSigner(account: other).sign(bytes, as: key, statement))
  }

  private func signed(_ actor: String, _ bytes: [UInt8]) throws -> [UInt8] {
    var statement = ModuleStatement(name: actor)
    statement.capabilities = [
      "wascc:http_server", "wascc:keyvalue", "wascc:logging", "demo:reverse", "wasmcloud:keyvalue",
    ]
    let key = try #require(modules[actor])
    return try ModuleSigner(account: account).sign(bytes, as: key.publicKey, statement)
  }

  /// Beside its place first, then moved there.
  func write(_ name: String, _ bytes: some Collection<UInt8>) throws {
    try wascc.write(".new", bytes)
    rename("\(folder)/.new", "\(folder)/\(name)")
  }

  func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen("\(folder)/\(name)", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  func writeManifest(_ text: String) throws { try write("host.yaml", text.utf8) }

  /// Starts the host and waits until it is there.
  func start(_ more: String..., file: String = "host.yaml") throws {
    let program = try Program.wascc(["run", file, "--json"] + more, in: folder, environment: environment)
    self.program = program
    try #require(wait { program.output.contains("\"ready\": true") || program.status(within: 0) != nil })
    try #require(program.output.contains("\"ready\": true"), "\(program.messages)")
  }

  /// One `wascc ctl` command, run to its end.
  func ctl(_ words: String...) throws -> Outcome { try ctl(words) }

  func ctl(_ words: [String]) throws -> Outcome {
    let program = try Program.wascc(["ctl"] + words, in: folder, as: "ctl", environment: environment)
    return Outcome(status: program.status() ?? -1, output: program.output, messages: program.messages)
  }

  /// What `ctl … --json` prints.
  func json(_ words: String...) throws -> JSONValue {
    let outcome = try ctl(words + ["--json"])
    try #require(outcome.status == 0, "\(words): \(outcome.messages)")
    return try JSONValue(parsing: outcome.output)
  }

  /// What an actor answers by now.
  func answer(of actor: String) throws -> String? {
    try json("call", actor, "HandleRequest", #"{"method":"GET","path":"/"}"#)["response"]?["body"]?.string
  }

  func says(_ text: String) -> Bool { program?.says(text, within: 20) ?? false }

  /// Waits until a condition holds; false when it does not within seconds.
  func wait(_ seconds: Int = 20, for condition: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<(seconds * 50) {
      if try condition() { return true }
      usleep(20_000)
    }
    return try condition()
  }

  /// A number that the system keeps of its process, such as `VmRSS`, in KiB where that is its unit.
  func number(_ name: String) -> Int? { program.flatMap { ProcessStatus.number(name, of: $0.identifier) } }

  /// Ends it as Ctrl-C does; the status it left with.
  func stop() -> Int32? {
    program?.send(SIGINT)
    return program?.status()
  }
}
