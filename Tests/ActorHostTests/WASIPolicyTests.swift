import ActorHost
import TestGuests
import Testing

/// Actors get clocks, random bytes and a way to print, unless the host's policy says otherwise, and never files.
@Suite struct WASIPolicyTests {
  private static let text = """
    (module
      (import "wapc" "__guest_response" (func $respond (param i32 i32)))
      (import "wasi_snapshot_preview1" "fd_prestat_get" (func $grant (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "environ_sizes_get" (func $variables (param i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "__guest_call") (param i32 i32) (result i32)
        (i32.store8 (i32.const 0) (call $grant (i32.const 3) (i32.const 16)))
        (drop (call $variables (i32.const 1) (i32.const 8)))
        (call $respond (i32.const 0) (i32.const 2))
        (i32.const 1)))
    """

  private func host(offersWASI: Bool, _ signer: TestSigner) throws -> Host {
    var configuration = HostConfiguration()
    configuration.offersWASI = offersWASI
    let host = try Host(configuration)
    try host.addActor(try signer.sign(ProbeGuest.compiled(Self.text)))
    return host
  }

  @Test func anActorThatImportsWASIHasNoDirectoryAndNoVariable() throws {
    let signer = try TestSigner()
    #expect(try host(offersWASI: true, signer).call(signer.key, "any") == [8, 0])
  }

  @Test func aPolicyKeepsWASIFromActors() throws {
    let signer = try TestSigner()
    #expect {
      try host(offersWASI: false, signer)
    } throws: {
      "\($0)".contains("fd_prestat_get") && "\($0)".contains("this host's policy keeps WASI from actors")
    }
  }
}
