import ActorHost
import ForeignFunctions
import Locks
import MessagePack
import Messages
import NativeProviders
import Synchronization
import Testing

@Suite struct FunctionTests {
  @Test func `floats of both widths go there and back`() throws {
    let bridge = try Bridge(libm)
    #expect(try bridge.call("Cosine", ["x": 0.0]) == ["result": 1.0])
    #expect(try bridge.call("Cosine", ["x": 0]) == ["result": 1.0], "an integer is a number")
    #expect(try bridge.call("CosineSmall", ["x": 0.0]) == ["result": 1.0])
    #expect(bridge.failure("CosineSmall", ["x": 1e300])?.message == "\"x\" is 1e+300, which is no f32")
    #expect(try bridge.call("Scale", ["x": 1.5, "exponent": 4]) == ["result": 24.0])
    #expect(try bridge.call("Round", ["x": -2.5]) == ["result": -3])
  }

  @Test func `a number stored by address is in the reply`() throws {
    #expect(try Bridge(libm).call("Split", ["x": 24.0]) == ["fraction": 0.75, "exponent": 5])
  }

  @Test func `small integers keep their sign`() throws {
    let bridge = try Bridge(libc)
    #expect(try bridge.call("Absolute", ["number": -7]) == ["result": 7])
    #expect(
      try bridge.call("Absolute", ["number": .integer(Int64(Int32.min))]) == ["result": .integer(Int64(Int32.min))])
    #expect(
      bridge.failure("Absolute", ["number": 2_147_483_648])?.message == "\"number\" is 2147483648, which is no i32")
    #expect(bridge.failure("Absolute", ["number": .unsigned(.max)])?.code == .badPayload)
  }

  @Test func `strings are counted, ended and freed`() throws {
    let bridge = try Bridge(libc)
    #expect(try bridge.call("Length", ["text": "héllo"]) == ["result": 6])
    #expect(try bridge.call("Length", ["text": ""]) == ["result": 0])
    #expect(try bridge.call("Copy", ["text": "twice"]) == ["result": "twice"])
    #expect(try bridge.call("Number", ["text": "2.5"]) == ["result": 2.5])
    #expect(
      bridge.failure("Length", ["text": "a\0b"])?.message == "\"text\" holds a NUL, which would end it early for C")
    #expect(bridge.failure("Length", ["text": "eleven long"])?.code == .tooLarge)
    #expect(bridge.failure("Length", ["text": .binary([1])])?.message == "\"text\" is not a string")
  }

  @Test func `an out-buffer that nobody measures is returned whole`() throws {
    guard case .binary(let bytes)? = try Bridge(libc).call("Random")["data"] else {
      throw ProviderError(.failed, "no data")
    }
    #expect(bytes.count == 16 && Set(bytes).count > 1)
  }

  @Test func `a function that claims more than its buffer holds is not believed`() throws {
    let bridge = try Bridge(libc)
    #expect(try bridge.call("Lies", ["number": 8]) == ["data": .binary(Array(repeating: 0, count: 8))])
    #expect(
      bridge.failure("Lies", ["number": 9])?.message == "labs says that it wrote 9 bytes to \"data\", which has 8")
    #expect(bridge.failure("Lies", ["number": .integer(.min)])?.code == .failed, "negative is failure")
  }

  @Test(
    arguments: [
      [0xc0], [0x80, 0x00], [0x92, 0x01, 0x02], [0xdf, 0xff, 0xff, 0xff, 0xff], [0xc1], [0x81, 0x01, 0x01],
      [0x81, 0xa5, 0x6f, 0x74, 0x68, 0x65, 0x72, 0x01], [0x81, 0xa6, 0x6e, 0x75, 0x6d, 0x62, 0x65, 0x72, 0xc0],
      [0x82, 0xa6, 0x6e, 0x75, 0x6d, 0x62, 0x65, 0x72, 1, 0xa6, 0x6e, 0x75, 0x6d, 0x62, 0x65, 0x72, 2], [],
    ] as [[UInt8]])
  func `a payload that is not the declared map does not reach the function`(payload: [UInt8]) throws {
    let bridge = try Bridge(libc)
    #expect(throws: ProviderError.self) { try bridge.raw("Absolute", payload) }
    do { _ = try bridge.raw("Absolute", payload) } catch { #expect((error as? ProviderError)?.code == .badPayload) }
  }

  @Test func `every prefix and every flipped byte of a good payload is answered or refused`() throws {
    let bridge = try Bridge(zlib)
    let good = (["data": bytes("123456789"), "level": 3, "output": 100] as MessagePackValue).encoded()
    for end in 0..<good.count { _ = try? bridge.raw("Compress", Array(good[..<end])) }
    for index in good.indices {
      for bit in 0..<8 {
        var damaged = good
        damaged[index] ^= 1 << bit
        _ = try? bridge.raw("Compress", damaged)
      }
    }
    _ = try bridge.raw("Compress", good)
  }

  @Test func `an operation outside the allow list is refused by name`() throws {
    let error = try Bridge(libm).failure("system")
    #expect(error?.code == .unsupportedOperation)
    #expect(error?.message == "demo:libm knows Cosine, CosineSmall, Round, Scale, Split, not \"system\"")
  }

  @Test func `a callback asks an actor each time`() throws {
    let asked = Mutex<[ActorCall]>([])
    let dispatcher = Dispatcher { call throws(ProviderError) in
      asked.withLock { $0.append(call) }
      guard let value = try? MessagePackValue(parsing: call.payload), case .binary(let a)? = value["a"],
        case .binary(let b)? = value["b"]
      else { throw ProviderError(.badPayload, "not two elements") }
      return (["result": .integer(Int64(a[0]) - Int64(b[0]))] as MessagePackValue).encoded()
    }
    let bridge = try Bridge(libc, dispatcher)
    let items = MessagePackValue.binary([3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0])
    let sorted = try bridge.call("Sort", ["items": items, "count": 3, "order": "MSORTER"])
    #expect(sorted == ["items": .binary([1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0])])
    #expect(asked.withLock { $0.allSatisfy { $0.actor == "MSORTER" && $0.operation == "Compare" } && !$0.isEmpty })
  }

  @Test func `an actor that fails in a callback fails the call with its own words, and is asked no more`() throws {
    let asked = Atomic(0)
    let dispatcher = Dispatcher { _ throws(ProviderError) in
      asked.add(1, ordering: .relaxed)
      throw ProviderError(.notBound, "MSORTER is not bound")
    }
    let bridge = try Bridge(libc, dispatcher)
    let items = MessagePackValue.binary(Array(repeating: 0, count: 40))
    let error = bridge.failure("Sort", ["items": items, "count": 10, "order": "MSORTER"])
    #expect(error == ProviderError(.notBound, "MSORTER is not bound"))
    #expect(asked.load(ordering: .relaxed) == 1)
  }

  @Test func `a call that outlives its deadline is left behind and fails its binding until it returns`() throws {
    let bridge = try Bridge(libc)
    #expect(bridge.failure("Sleep", ["time": 200_000], within: 10)?.code == .deadline)
    #expect(bridge.failure("Absolute", ["number": 1], within: 1000)?.message.hasPrefix("the binding failed") == true)
    #expect(try bridge.call("Absolute", ["number": 1], from: "MOTHER", within: 5000) == ["result": 1])
    bridge.provider.stop(deadline: monotonicDeadline(after: 5_000_000_000))
    #expect(bridge.failure("Absolute", ["number": 1])?.code == .unavailable)
  }
}
