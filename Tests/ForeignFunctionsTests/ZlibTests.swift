import ActorHost
import Foundation
import MessagePack
import Messages
import Testing

@Suite struct ZlibTests {
  let bridge: Bridge

  init() throws { bridge = try Bridge(zlib) }

  @Test func `crc32 answers with the check value of its standard`() throws {
    #expect(try bridge.call("Crc32", ["data": bytes("123456789")]) == ["crc": .integer(0xcbf4_3926)])
    let first = try #require(try bridge.call("Crc32", ["data": bytes("12345")])["crc"])
    #expect(try bridge.call("Crc32", ["crc": first, "data": bytes("6789")]) == ["crc": .integer(0xcbf4_3926)])
    #expect(try bridge.call("Crc32", ["data": [0x31, 0x32]]) == bridge.call("Crc32", ["data": bytes("12")]))
    #expect(try bridge.call("Crc32", ["data": .binary([])]) == ["crc": 0])
  }

  @Test func `what was compressed comes back`() throws {
    let data = MessagePackValue.binary((0..<50_000).map { UInt8(truncatingIfNeeded: $0 / 100) })
    let compressed = try #require(try bridge.call("Compress", ["data": data, "level": 9])["output"])
    guard case .binary(let small) = compressed else { throw CocoaError(.coderInvalidValue) }
    #expect(small.count < 1000, "only what was written is in the reply")
    #expect(try bridge.call("Uncompress", ["data": compressed])["output"] == data)
  }

  @Test func `a function that fails is an error with the description's words`() {
    #expect(
      bridge.failure("Uncompress", ["data": bytes("no zlib stream")])
        == ProviderError(.failed, "uncompress returned -3: the data is damaged"))
    #expect(
      bridge.failure("Compress", ["data": bytes("abc"), "output": 1])
        == ProviderError(.failed, "compress2 returned -5: the output does not fit its buffer"))
  }

  @Test func `a returned string is copied`() throws {
    guard case .string(let version)? = try bridge.call("Version")["result"] else {
      throw CocoaError(.coderInvalidValue)
    }
    #expect(version.hasPrefix("1."))
  }

  @Test func `a guest holds a number for a pointer, from open to close`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gz").path
    let written = try #require(try bridge.call("Open", ["path": .string(path), "mode": "wb"])["result"])
    #expect(written == 1, "a number, not an address")
    #expect(try bridge.call("Write", ["file": written, "data": bytes("hello")]) == [:])
    #expect(try bridge.call("Close", ["file": written]) == [:])
    let read = try #require(try bridge.call("Open", ["path": .string(path), "mode": "rb"])["result"])
    #expect(try bridge.call("Read", ["file": read]) == ["data": bytes("hello")], "the returned length counts")
    #expect(bridge.failure("Close", ["file": written])?.code == .badPayload, "closed already")
    #expect(bridge.failure("Close", ["file": read], from: "MOTHER")?.code == .badPayload, "another actor's")
    #expect(bridge.failure("Close", ["file": 99])?.code == .badPayload)
    #expect(bridge.failure("Close", ["file": -1])?.code == .badPayload)
    try bridge.provider.unbind(actor: "MACTOR", binding: "default")
    #expect(bridge.failure("Close", ["file": read])?.code == .badPayload, "unbound, so closed for it")
  }

  @Test func `a null pointer where a handle is due is a failure`() {
    let error = bridge.failure("Open", ["path": "/nowhere/at/all", "mode": "rb"])
    #expect(error == ProviderError(.failed, "gzopen returned a null pointer"))
  }

  @Test func `an actor holds a bounded number of handles`() throws {
    for _ in 0..<1024 { _ = try bridge.call("Open", ["path": "/dev/null", "mode": "rb"]) }
    #expect(bridge.failure("Open", ["path": "/dev/null", "mode": "rb"])?.code == .tooLarge)
    _ = try bridge.call("Open", ["path": "/dev/null", "mode": "rb"], from: "MOTHER")
    bridge.provider.stop(deadline: .max)
  }

  @Test func `the descriptor lists the operations with their arguments`() {
    let descriptor = bridge.provider.descriptor
    #expect(descriptor.id == "demo:zlib")
    #expect(descriptor.supportedOperations[1].doctext == "compress2: {output, data, level} -> {output}")
  }
}
