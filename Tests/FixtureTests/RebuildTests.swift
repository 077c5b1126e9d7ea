import Claims
import Foundation
import Testing
import WebAssemblyText

/// What is checked in is what the sources say.
@Suite("The demo actors")
struct RebuildTests {
  @Test("are what the toolchain makes of their sources, byte for byte", .enabled(if: Toolchain.isComplete))
  func rebuild() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fixtures-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = Fixture.all.map(\.name).filter { $0 != "ping" }
    try Toolchain.make(names.map { "\(folder.path)/\($0)/\($0).wasm" } + ["OUT=\(folder.path)"])
    for name in names {
      let fixture = Fixture(name: name)
      #expect(try fixture.bytes("wasm", in: folder) == fixture.unsigned, "\(name).wasm is not up to date")
    }
  }

  @Test("so are the portable providers, with the compiler they name", .enabled(if: Toolchain.hasWASI))
  func rebuildProviders() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "providers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = Fixture.providers.map(\.name)
    try Toolchain.make(names.map { "\(folder.path)/\($0)/\($0).wasm" } + ["PROVIDERS_OUT=\(folder.path)"])
    for provider in Fixture.providers {
      #expect(try provider.bytes("wasm", in: folder) == provider.unsigned, "\(provider.name).wasm is not up to date")
    }
  }

  /// `UPDATE_GOLDENS=1` writes the module anew; sign it afterwards (`make -C fixtures sign`).
  @Test("in the text format are what our own reader of that format makes of them")
  func text() throws {
    let ping = Fixture(name: "ping")
    let module = try ModuleText.binary(from: ping.bytes("wat"))
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(module).write(to: Fixture.folder.appending(path: "actors/ping/ping.wasm"))
    }
    #expect(try module == ping.unsigned)
  }

  @Test(
    "are signed by the demo account, and are otherwise the unsigned modules",
    arguments: Fixture.all + Fixture.providers)
  func signatures(fixture: Fixture) throws {
    let signed = try fixture.signed
    let claims = try ModuleVerifier(policy: TrustPolicy(allowedIssuers: [key("account")])).verify(signed)
    #expect(try claims.subject == key(fixture.name))
    #expect(claims.name == fixture.name)
    #expect(claims.isProvider == fixture.isProvider)
    #expect(claims.expires == nil)
    var bare = signed
    bare.removeSubrange(try SignedModule(signed).section)
    // Signing writes section sizes in their shortest form; tools that pad them are undone by signing once more.
    let again = try ModuleSigner(account: KeyPair(generating: .account)).sign(
      fixture.unsigned, as: claims.subject, ModuleStatement())
    var normal = again
    normal.removeSubrange(try SignedModule(again).section)
    #expect(bare == normal)
  }

  private func key(_ name: String) throws -> PublicKey {
    let seed = try String(contentsOf: Fixture.folder.appending(path: "keys/\(name).nk"), encoding: .utf8)
    return try KeyPair(seed: seed).publicKey
  }
}

/// The Swift toolchain as a builder of guests.
enum Toolchain {
  /// Whether it can build for WebAssembly here: not every installation has all of `swiftc`, `clang` and `wasm-ld`.
  static let isComplete: Bool = {
    let script = """
      folder=$(dirname "$(realpath "$(command -v swiftc)")") && command -v make && test -x "$folder/clang" \
      && test -x "$folder/wasm-ld" && test -d "$folder/../lib/swift/embedded/wasm32-unknown-none-wasm"
      """
    return (try? run("/bin/sh", ["-c", script]))?.status == 0
  }()

  /// Whether the C compiler and library are here that the portable providers are made with.
  static let hasWASI: Bool = {
    let script = "command -v make && clang-14 --version | grep -F 14.0.6 && test -e /usr/lib/wasm32-wasi/libc.a"
    return (try? run("/bin/sh", ["-c", script]))?.status == 0
  }()

  static func make(_ arguments: [String]) throws {
    let result = try run("/usr/bin/env", ["make", "-C", Fixture.folder.path] + arguments)
    #expect(result.status == 0, "\(result.output)")
  }

  private static func run(_ command: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: command)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
