import Glibc
import Testing
import WASI
import WebAssembly

@Suite("Reading and writing")
struct TransferTests {
  @Test("pieces are gathered and scattered in order", arguments: Backend.allCases)
  func gather(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    let (a, b) = (try probe.put("Hello, "), try probe.put("world"))
    #expect(try probe.transfer("fd_write", file, [a, (0, 0), b]) == 12)
    let (first, second) = (probe.room(5), probe.room(20))
    #expect(try probe.transfer("fd_pread", file, [(first, 5), (second, 20)], at: 0) == 12)
    #expect(try probe.memory.read(at: second, count: 7) == Array(", world".utf8))
    #expect(try probe.transfer("fd_read", file, [(first, 5)]) == 0)
    #expect(try probe.transfer("fd_read", file, []) == 0)
    #expect(try probe.transfer("fd_write", file, []) == 0)
  }

  @Test("pread and pwrite leave the position alone", arguments: Backend.allCases)
  func positional(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.write(file, "0123456789") == 10)
    #expect(try probe.transfer("fd_pwrite", file, [try probe.put("AB")], at: 3) == 2)
    let place = probe.room(8)
    #expect(try probe.call("fd_tell", file, place) == 0)
    #expect(try probe.u64(place) == 10)
    #expect(try probe.transfer("fd_pread", file, [(place, 4)], at: 2) == 4)
    #expect(try probe.memory.read(at: place, count: 4) == Array("2AB5".utf8))
    #expect(try probe.transfer("fd_pread", file, [(place, 4)], at: -1) == -E.inval)
    #expect(try probe.transfer("fd_pwrite", file, [(place, 4)], at: -1) == -E.inval)
  }

  @Test("pwrite goes to its offset also where writes append", arguments: Backend.allCases)
  func positionalAppending(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.open("f", flags: Probe.create, descriptorFlags: 1)
    #expect(try probe.write(file, "01234567") == 8)
    #expect(try probe.transfer("fd_pwrite", file, [try probe.put("AB")], at: 2) == 2)
    #expect(try probe.transfer("fd_pwrite", file, [(0, 1)], at: -1) == -E.inval)
    let place = probe.room(24)
    #expect(try probe.call("fd_tell", file, place) == 0)
    #expect(try probe.u64(place) == 8)
    #expect(try probe.call("fd_fdstat_get", file, place) == 0)
    #expect(try probe.u16(place + 2) == 1)
    #expect(try probe.call("fd_seek", file, 0, 0, place) == 0)
    #expect(try probe.write(file, "8") == 1)
    #expect(try probe.call("fd_seek", file, 0, 0, place) == 0)
    #expect(try probe.read(file, 20) == "01AB45678")
  }

  @Test("seeking", arguments: Backend.allCases)
  func seek(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.write(file, "0123456789") == 10)
    let place = probe.room(8)
    for (delta, whence, expected) in [(2, 0, 2), (3, 1, 5), (-1, 2, 9), (0, 1, 9), (100, 2, 110)] {
      #expect(try probe.call("fd_seek", file, delta, whence, place) == 0)
      #expect(try probe.u64(place) == UInt64(expected))
    }
    #expect(try probe.call("fd_seek", file, -1, 0, place) == E.inval)
    #expect(try probe.call("fd_seek", file, Int.min, 2, place) == E.inval)
    #expect(try probe.call("fd_seek", file, 0, 3, place) == E.inval)
    #expect(try probe.call("fd_tell", file, place) == 0)
    #expect(try probe.u64(place) == 110)
    #expect(try probe.read(file, 4) == "")
  }

  @Test("the older namespace counts whence from the current position")
  func olderWhence() throws {
    let probe = try Probe(Backend.memory.configuration(Scratch()), ProbeModule.unstable)
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.write(file, "0123456789") == 10)
    let place = probe.room(8)
    for (delta, whence, expected) in [(-2, 0, 8), (0, 1, 10), (3, 2, 3)] {
      #expect(try probe.call("fd_seek", file, delta, whence, place) == 0)
      #expect(try probe.u64(place) == UInt64(expected))
    }
  }

  @Test(
    "a hostile array is refused whole: the position stays and nothing is written",
    arguments: [
      (E.fault, [(0x1f_fffc, 8)]), (E.fault, [(4096, 4), (-1, 1)]), (E.fault, [(4096, 4), (8192, -1)]),
      (E.inval, Array(repeating: (0, 0x20_0000), count: 1024) + [(0, 0x20_0000)]),
      (E.inval, Array(repeating: (0, 0), count: 1025)),
    ])
  func hostile(_ expected: Int, _ pieces: [(Int, Int)]) throws {
    let scratch = Scratch()
    let probe = try Backend.kernel.probe(scratch)
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.transfer("fd_write", file, pieces) == -expected)
    #expect(try probe.transfer("fd_read", file, pieces) == -expected)
    #expect(scratch.read("f") == "")
    let vectors = try probe.putVectors([(4096, 4)])
    #expect(try probe.call("fd_write", file, vectors, 1, -1) == E.fault)
    #expect(try probe.call("fd_write", file, 0x1f_fffc, 1, 0) == E.fault)
    #expect(try probe.call("fd_write", file, vectors, -1, 0) == E.inval)
    #expect(scratch.read("f") == "")
  }

  @Test("pieces that add up to more than 32 bits are invalid")
  func sum() throws {
    let probe = try Backend.memory.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.transfer("fd_read", file, Array(repeating: (0, 0x20_0000), count: 1024)) == 0)
    #expect(try probe.call("fd_read", file, 0, 1024, 0) == 0)
  }

  @Test("a transfer over the bound is cut short")
  func bound() throws {
    var configuration = Backend.memory.configuration(Scratch())
    configuration.transferBytes = 10
    let probe = try Probe(configuration)
    let file = try probe.opened("f", flags: Probe.create)
    let text = try probe.put("0123456")
    #expect(try probe.transfer("fd_write", file, [text, text]) == 10)
  }

  @Test("sizes grow with zeros and shrink", arguments: Backend.allCases)
  func sizes(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create, rights: Probe.everything)
    #expect(try probe.write(file, "0123456789") == 10)
    #expect(try probe.call("fd_filestat_set_size", file, 4) == 0)
    #expect(try probe.call("fd_filestat_set_size", file, 6) == 0)
    let place = probe.room(10)
    #expect(try probe.transfer("fd_pread", file, [(place, 10)], at: 0) == 6)
    #expect(try probe.memory.read(at: place, count: 6) == Array("0123".utf8) + [0, 0])
    #expect(try probe.call("fd_allocate", file, 8, 8) == 0)
    #expect(try probe.u64(try probe.status("f") + 32) == 16)
    #expect(try probe.call("fd_allocate", file, 0, 4) == 0)
    #expect(try probe.u64(try probe.status("f") + 32) == 16)
    #expect(try probe.call("fd_allocate", file, 0, 0) == E.inval)
    #expect(try probe.call("fd_allocate", file, Int.max, Int.max) == E.fbig)
    #expect(try [E.fbig, E.inval].contains(probe.call("fd_allocate", file, -1, 2)))
    #expect(try probe.call("fd_filestat_set_size", file, -1) == E.fbig)
    let error = try probe.call("fd_filestat_set_size", file, 1 << 62)
    #expect([E.fbig, E.nospc, E.inval].contains(error))
  }

  @Test("advice is taken or refused, and changes nothing", arguments: Backend.allCases)
  func advice(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create, rights: Probe.everything)
    for advice in 0...5 { #expect(try probe.call("fd_advise", file, 0, 10, advice) == 0) }
    #expect(try probe.call("fd_advise", file, 0, 10, 6) == E.inval)
    #expect(try probe.call("fd_advise", file, 0, 10, -1) == E.inval)
    #expect(try probe.u64(try probe.status("f") + 32) == 0)
  }

  @Test("times are set, kept or now", arguments: Backend.allCases)
  func times(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create, rights: Probe.everything)
    #expect(try probe.call("fd_filestat_set_times", file, 1_000_000_001, 2_000_000_002, 1 | 4) == 0)
    var record = try probe.status("f")
    #expect(try probe.u64(record + 40) == 1_000_000_001)
    #expect(try probe.u64(record + 48) == 2_000_000_002)
    #expect(try probe.call("fd_filestat_set_times", file, 5, 5, 2) == 0)
    record = try probe.status("f")
    #expect(try probe.u64(record + 40) > 1_600_000_000_000_000_000)
    #expect(try probe.u64(record + 48) == 2_000_000_002)
    for bad in [3, 12, 15, 16, 0x1_0001] {
      #expect(try probe.call("fd_filestat_set_times", file, 7, 7, bad) == E.inval)
    }
    let (text, count) = try probe.put("f")
    #expect(try probe.call("path_filestat_set_times", 3, 0, text, count, 0, 3_000_000_003, 4) == 0)
    #expect(try probe.u64(try probe.status("f") + 48) == 3_000_000_003)
    #expect(try probe.call("path_filestat_set_times", 3, 0, text, count, 0, 0, 12) == E.inval)
    #expect(try probe.call("path_filestat_set_times", 3, 2, text, count, 0, 0, 4) == E.inval)
  }

  @Test("a file's record has its documented layout", arguments: Backend.allCases)
  func layout(_ backend: Backend) throws {
    let scratch = Scratch()
    for (module, size) in [(ProbeModule.preview1, 64), (ProbeModule.unstable, 56)] {
      let probe = try Probe(backend.configuration(scratch), module, keeping: scratch)
      let file = try probe.opened("f", flags: Probe.create)
      #expect(try probe.write(file, "abc") == 3)
      _ = try probe.link("f", "g")
      let record = probe.room(80)
      try probe.memory.write([UInt8](repeating: 0xee, count: 80), at: record)
      #expect(try probe.call("fd_filestat_get", file, record) == 0)
      #expect(try probe.u64(record + 8) != 0)
      #expect(try probe.u8(record + 16) == 4)
      #expect(try probe.u8(record + 17) == 0)
      #expect(try size == 64 ? probe.u64(record + 24) == 2 : probe.u32(record + 20) == 2)
      #expect(try probe.u64(record + size - 32) == 3)
      #expect(try probe.u8(record + size) == 0xee)
      #expect(try probe.onPath("path_unlink_file", "f") == 0)
      #expect(try probe.onPath("path_unlink_file", "g") == 0)
    }
  }

  @Test("streams have no position and refuse what files do")
  func streams() throws {
    let received = Received()
    var configuration = WASIConfiguration()
    configuration.input = .bytes(Array("line\nrest".utf8))
    configuration.output = .function { received.add($0) }
    let probe = try Probe(configuration)
    #expect(try probe.read(0, 5) == "line\n")
    #expect(try probe.read(0, 50) == "rest")
    #expect(try probe.read(0, 50) == "")
    #expect(try probe.write(1, "out") == 3)
    #expect(received.text == "out")
    #expect(try probe.write(0, "x") == -E.badf)
    #expect(try probe.transfer("fd_read", 1, [(0, 8)]) == -E.badf)
    let place = probe.room(8)
    #expect(try probe.call("fd_seek", 1, 0, 1, place) == E.spipe)
    #expect(try probe.call("fd_tell", 0, place) == E.spipe)
    #expect(try probe.transfer("fd_pwrite", 1, [(place, 1)], at: 0) == -E.spipe)
    #expect(try probe.call("fd_advise", 1, 0, 0, 0) == E.spipe)
    #expect(try probe.rights(1).base & 0x24 == 0)
  }

  @Test("a file behind a standard stream is a stream: what was in it stays out of reach")
  func fileAsStream() throws {
    let scratch = Scratch()
    scratch.write("log", "before\n")
    scratch.write("input", "skipped\nline\n")
    let log = open(scratch.path + "/log", O_RDWR | O_APPEND)
    let input = open(scratch.path + "/input", O_RDONLY)
    lseek(input, 8, SEEK_SET)
    defer { for descriptor in [log, input] { close(descriptor) } }
    var configuration = WASIConfiguration()
    configuration.input = .descriptor(input)
    configuration.output = .descriptor(log)
    let probe = try Probe(configuration)
    let place = probe.room(64)
    #expect(try probe.call("fd_filestat_set_size", 1, 0) == E.notcapable)
    #expect(try probe.call("fd_filestat_set_times", 1, 0, 0, 5) == E.notcapable)
    #expect(try probe.call("fd_allocate", 1, 0, 100) == E.notcapable)
    #expect(try probe.call("fd_seek", 1, 0, 0, place) == E.spipe)
    #expect(try probe.call("fd_seek", 0, 0, 0, place) == E.spipe)
    #expect(try probe.transfer("fd_pread", 0, [(place, 8)], at: 0) == -E.spipe)
    #expect(try probe.transfer("fd_pwrite", 1, [(place, 8)], at: 0) == -E.spipe)
    for number in 0...1 {
      #expect(try probe.call("fd_filestat_get", number, place) == 0)
      #expect(try probe.u8(place + 16) == 0)
      // Device, inode, size and the three times.
      for field in [0, 8, 32, 40, 48, 56] { #expect(try probe.u64(place + field) == 0) }
    }
    #expect(try probe.read(0, 50) == "line\n")
    #expect(try probe.read(0, 50) == "")
    #expect(try probe.write(1, String(repeating: "x", count: 9000)) == 9000)
    #expect(scratch.read("log") == "before\n" + String(repeating: "x", count: 9000))
  }

  @Test("output to a closed pipe is an error and nobody dies")
  func closedPipe() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    var configuration = WASIConfiguration()
    configuration.output = .descriptor(ends[1])
    let probe = try Probe(configuration)
    #expect(try probe.write(1, "x") == 1)
    close(ends[0])
    #expect(try probe.write(1, "x") == -E.pipe)
    close(ends[1])
  }

  @Test("a full disk is an error")
  func fullDisk() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    var configuration = WASIConfiguration()
    configuration.output = .descriptor(full)
    configuration.directories = [GrantedDirectory(.memory(bytes: 4096), as: "/")]
    let probe = try Probe(configuration)
    #expect(try probe.write(1, "x") == -E.nospc)
    let file = try probe.opened("f", flags: Probe.create)
    let room = probe.room(5000)
    #expect(try probe.transfer("fd_write", file, [(room, 5000)]) == -E.nospc)
    #expect(try probe.transfer("fd_write", file, [(room, 1000)]) == 1000)
    #expect(try probe.transfer("fd_write", file, [(room, 1000), (room, 4000)]) == 1000)
    for number in 0..<100 where try probe.onPath("path_create_directory", "d\(number)") != 0 { return }
    Issue.record("a hundred directories went into four kilobytes")
  }

  @Test("a terminal is written text, not orders")
  func terminal() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    var configuration = WASIConfiguration()
    configuration.output = .inertTerminal(ends[1])
    let probe = try Probe(configuration)
    #expect(try probe.write(1, "a\u{1b}]52;c;x\u{7}\tü\n\u{9b}31m\u{7f}") == 20)
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(ends[0], &buffer, 100)
    #expect(String(decoding: buffer[..<count], as: UTF8.self) == "a␛]52;c;x␇\tü\n\u{fffd}31m␡")
    close(ends[0])
    close(ends[1])
  }

  @Test("reading an empty pipe ends when the guest's time is up")
  func deadline() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    var configuration = WASIConfiguration()
    configuration.input = .descriptor(ends[0])
    let probe = try Probe(configuration)
    probe.instance.store.deadline = MonotonicClock.now + 50_000_000
    let start = MonotonicClock.now
    #expect {
      try probe.transfer("fd_read", 0, [(0, 8)])
    } throws: {
      ($0 as? Trap)?.reason == .deadlineExceeded && ($0 as? Trap)?.backtrace.count == 1
    }
    #expect(MonotonicClock.now - start < 2_000_000_000)
    probe.instance.store.deadline = nil
    _ = write(ends[1], "abc", 3)
    #expect(try probe.read(0, 8) == "abc")
    close(ends[0])
    close(ends[1])
  }
}

/// Bytes that came out of a guest.
final class Received: @unchecked Sendable {
  private var bytes: [UInt8] = []
  func add(_ more: UnsafeRawBufferPointer) { bytes += more }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
