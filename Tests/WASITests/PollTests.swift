import Glibc
import Testing
import WASI
import WebAssembly

@Suite("Waiting, and sockets")
struct PollTests {
  private enum Wait {
    case clock(Int, Int, absolute: Bool)
    case read(Int), write(Int)
    case bytes([UInt8])
  }

  private struct Event: Equatable {
    let userData: UInt64
    let error: Int
    let type: Int
  }

  private func poll(
    _ probe: Probe, _ waits: [Wait], isOld: Bool = false
  ) throws -> (error: Int, events: [Event]) {
    let size = isOld ? 56 : 48
    let source = probe.room(size * max(1, waits.count))
    let target = probe.room(32 * max(1, waits.count))
    let number = probe.room(4)
    for (index, wait) in waits.enumerated() {
      let record = source + index * size
      try probe.memory.write([UInt8](repeating: 0, count: size), at: record)
      try probe.memory.store(UInt64(index) + 100, at: record)
      switch wait {
      case .clock(let clock, let time, let absolute):
        let start = record + (isOld ? 24 : 16)
        try probe.memory.store(UInt32(truncatingIfNeeded: clock), at: start)
        try probe.memory.store(UInt64(bitPattern: Int64(time)), at: start + 8)
        try probe.memory.store(UInt16(absolute ? 1 : 0), at: start + 24)
      case .read(let descriptor), .write(let descriptor):
        if case .read = wait { try probe.memory.store(UInt8(1), at: record + 8) }
        if case .write = wait { try probe.memory.store(UInt8(2), at: record + 8) }
        try probe.memory.store(UInt32(truncatingIfNeeded: descriptor), at: record + 16)
      case .bytes(let bytes): try probe.memory.write(bytes, at: record)
      }
    }
    let error = try probe.call("poll_oneoff", source, target, waits.count, number)
    guard error == 0 else { return (error, []) }
    let events = try (0..<probe.u32(number)).map { index in
      Event(
        userData: try probe.u64(target + 32 * index), error: try probe.u16(target + 32 * index + 8),
        type: try probe.u8(target + 32 * index + 10))
    }
    return (0, events)
  }

  @Test("nothing to wait for, or too much, is invalid")
  func counts() throws {
    let probe = try Probe()
    #expect(try poll(probe, []).error == E.inval)
    #expect(try probe.call("poll_oneoff", 0, 0, 1025, 0) == E.inval)
    #expect(try probe.call("poll_oneoff", 0, 0, -1, 0) == E.inval)
    #expect(try probe.call("poll_oneoff", 0x1f_ffe0, 0, 1, 0) == E.fault)
    #expect(try probe.call("poll_oneoff", 0, 0x1f_ffe1, 1, 0) == E.fault)
    #expect(try poll(probe, [.bytes([0, 0, 0, 0, 0, 0, 0, 0, 7])]).error == E.inval)
  }

  @Test("a guest sleeps as long as it wants", arguments: [0, 1], [false, true])
  func sleeping(_ clock: Int, _ isOld: Bool) throws {
    let probe = try Probe(WASIConfiguration(), isOld ? ProbeModule.unstable : ProbeModule.preview1)
    let start = MonotonicClock.now
    let result = try poll(probe, [.clock(clock, 30_000_000, absolute: false)], isOld: isOld)
    #expect(result.events == [Event(userData: 100, error: 0, type: 0)])
    #expect(MonotonicClock.now - start >= 30_000_000)
  }

  @Test("absolute times are the clock's own; past ones are over", arguments: [0, 1])
  func absolute(_ clock: Int) throws {
    let probe = try Probe()
    let place = probe.room(8)
    #expect(try probe.call("clock_time_get", clock, 0, place) == 0)
    let now = Int(try probe.u64(place))
    let start = MonotonicClock.now
    #expect(try poll(probe, [.clock(clock, now + 30_000_000, absolute: true)]).events.count == 1)
    #expect(MonotonicClock.now - start >= 25_000_000)
    #expect(try poll(probe, [.clock(clock, 5, absolute: true)]).events.count == 1)
    #expect(MonotonicClock.now - start < 5_000_000_000)
  }

  @Test("of several clocks the earliest ends the wait, and all that are over are told")
  func earliest() throws {
    let probe = try Probe()
    let result = try poll(
      probe,
      [
        .clock(1, -1, absolute: false), .clock(1, 20_000_000, absolute: false),
        .clock(0, 10_000_000_000, absolute: false),
        .clock(1, 19_999_999, absolute: false),
      ])
    #expect(result.events.map(\.userData).contains(103))
    #expect(!result.events.map(\.userData).contains(100) && !result.events.map(\.userData).contains(102))
  }

  @Test("what is wrong becomes an event and does not hide what is right")
  func wrong() throws {
    let probe = try Probe()
    let start = MonotonicClock.now
    let result = try poll(
      probe,
      [
        .clock(9, 0, absolute: false), .clock(2, 0, absolute: false), .read(77), .read(1), .write(1),
        .clock(1, 60_000_000_000, absolute: false),
      ])
    #expect(
      result.events == [
        Event(userData: 100, error: E.inval, type: 0), Event(userData: 101, error: E.notsup, type: 0),
        Event(userData: 102, error: E.badf, type: 1), Event(userData: 103, error: E.notcapable, type: 1),
        Event(userData: 104, error: 0, type: 2),
      ])
    #expect(MonotonicClock.now - start < 5_000_000_000)
  }

  @Test("files and ended input are always ready", arguments: Backend.allCases)
  func alwaysReady(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.open("f", flags: Probe.create, rights: Probe.everything)
    let result = try poll(probe, [.read(file), .write(file), .read(0), .read(3)])
    #expect(result.events.map(\.error) == [0, 0, 0, E.badf])
  }

  @Test("a pipe is ready when something is in it, or its other end is gone")
  func pipes() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    var configuration = WASIConfiguration()
    configuration.input = .descriptor(ends[0])
    let probe = try Probe(configuration)
    #expect(try poll(probe, [.read(0), .clock(1, 10_000_000, absolute: false)]).events.map(\.type) == [0])
    _ = write(ends[1], "abc", 3)
    #expect(try poll(probe, [.read(0), .clock(1, 60_000_000_000, absolute: false)]).events.map(\.type) == [1])
    #expect(try probe.read(0, 3) == "abc")
    close(ends[1])
    #expect(try poll(probe, [.read(0)]).events.map(\.type) == [1])
    #expect(try probe.read(0, 3) == "")
    close(ends[0])
  }

  @Test("sleeping obeys the guest's deadline and interruptions")
  func deadline() throws {
    let probe = try Probe()
    probe.instance.store.deadline = MonotonicClock.now + 50_000_000
    let start = MonotonicClock.now
    #expect(throws: Trap.self) { try poll(probe, [.clock(1, -1, absolute: false)]) }
    #expect(MonotonicClock.now - start < 5_000_000_000)
  }

  @Test("virtual time passes without waiting")
  func virtual() throws {
    var configuration = WASIConfiguration()
    configuration.clock = .virtual(start: 0)
    let probe = try Probe(configuration)
    let start = MonotonicClock.now
    #expect(try poll(probe, [.clock(1, 3_600_000_000_000, absolute: false)]).events.count == 1)
    #expect(MonotonicClock.now - start < 2_000_000_000)
    let place = probe.room(8)
    #expect(try probe.call("clock_time_get", 0, 0, place) == 0)
    #expect(try probe.u64(place) >= 3_600_000_000_000)
  }

  // MARK: Sockets

  private func connected() throws -> (probe: Probe, peer: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    var configuration = WASIConfiguration()
    configuration.sockets = [ends[0]]
    let probe = try Probe(configuration)
    close(ends[0])
    return (probe, ends[1])
  }

  @Test("a granted socket sends, receives, peeks and shuts down")
  func socket() throws {
    let (probe, peer) = try connected()
    defer { close(peer) }
    let (flags, count) = (probe.room(4), probe.room(4))
    let place = probe.room(16)
    let vectors = try probe.putVectors([(place, 2), (place + 2, 14)])
    _ = write(peer, "hello", 5)
    #expect(try probe.call("sock_recv", 3, vectors, 2, 1, count, flags) == 0)
    #expect(try probe.u32(count) == 5)
    #expect(try probe.call("sock_recv", 3, vectors, 2, 0, count, flags) == 0)
    #expect(try probe.memory.read(at: place, count: 5) == Array("hello".utf8))
    #expect(try probe.u16(flags) == 0)
    #expect(try probe.call("sock_recv", 3, vectors, 2, 4, count, flags) == E.inval)
    #expect(try probe.call("sock_send", 3, vectors, 1, 0, count) == 0)
    #expect(try probe.call("sock_send", 3, vectors, 1, 1, count) == E.inval)
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(read(peer, &buffer, 8) == 2)
    #expect(try probe.write(3, "abc") == 3)
    #expect(try probe.call("sock_shutdown", 3, 2) == 0)
    #expect(try probe.call("sock_send", 3, vectors, 1, 0, count) == E.pipe)
    #expect(try probe.call("sock_shutdown", 3, 4) == E.inval)
    #expect(try probe.call("sock_shutdown", 3, 0) == E.inval)
    #expect(try probe.call("sock_shutdown", 3, 3) == 0)
    #expect(try probe.call("sock_shutdown", 1, 1) == E.notsock)
    #expect(try probe.call("sock_accept", 0, 0, count) == E.notsock)
  }

  @Test("waiting for all takes pieces as they come")
  func waitAll() throws {
    let (probe, peer) = try connected()
    let (flags, count, place) = (probe.room(4), probe.room(4), probe.room(16))
    let vectors = try probe.putVectors([(place, 3), (place + 3, 5)])
    _ = write(peer, "1234", 4)
    probe.instance.store.deadline = MonotonicClock.now + 30_000_000
    #expect(throws: Trap.self) { try probe.call("sock_recv", 3, vectors, 2, 2, count, flags) }
    probe.instance.store.deadline = nil
    _ = write(peer, "12345678", 8)
    #expect(try probe.call("sock_recv", 3, vectors, 2, 2, count, flags) == 0)
    #expect(try probe.memory.read(at: place, count: 8) == Array("12345678".utf8))
    close(peer)
    #expect(try probe.call("sock_recv", 3, vectors, 2, 0, count, flags) == 0)
    #expect(try probe.u32(count) == 0)
  }

  @Test("a listening socket accepts")
  func accept() throws {
    let listener = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let client = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer {
      close(client)
      close(listener)
    }
    try withUnsafeMutablePointer(to: &address) { address in
      try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        try #require(bind(listener, address, size) == 0 && listen(listener, 5) == 0)
        try #require(getsockname(listener, address, &size) == 0)
        try #require(connect(client, address, size) == 0)
      }
    }
    var configuration = WASIConfiguration()
    configuration.sockets = [listener]
    let probe = try Probe(configuration)
    let result = probe.room(4)
    #expect(try probe.call("sock_accept", 3, 1, result) == E.inval)
    #expect(try probe.call("sock_accept", 3, 4, result) == 0)
    let accepted = try probe.u32(result)
    #expect(try probe.transfer("fd_read", accepted, [(0, 4)]) == -E.again)
    _ = write(client, "ping", 4)
    #expect(try poll(probe, [.read(accepted)]).events.map(\.error) == [0])
    #expect(try probe.read(accepted, 4) == "ping")
    let record = probe.room(24)
    #expect(try probe.call("fd_fdstat_get", accepted, record) == 0)
    #expect(try probe.u8(record) == 6)
    #expect(try probe.u16(record + 2) == 4)
  }
}
