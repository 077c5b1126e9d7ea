import ActorHost
import Foundation
import Glibc
import IsolatedProviders
import Locks
import Messages
import Synchronization
import Testing
import TestMeasures

/// Row P4 of the hostile inputs: what would end a host or hang in it costs its callers an error, and nobody else anything.
@Suite struct FaultTests {
  @Test(arguments: [
    ("segfault", "signal 11"), ("abort", "signal 6"), ("exit", "status 0"), ("overflow", "signal 11"),
  ])
  func `one that dies in a call costs that call, and the next finds it bound again`(way: String, sentence: String)
    throws
  {
    let running = try Running()
    try running.provider.bind(actor: "MOTHER", binding: "second", values: ["a": "b"])
    let process = try running.number("Process")
    let error = running.failure("Die", way)
    #expect(error?.code == .unavailable)
    #expect(error?.message.hasPrefix("provider gone") == true)
    #expect(try running.number("Bound") == 2)
    #expect(try running.number("Process") != process)
    #expect(!exists(process), "it is buried")
    #expect(running.provider.state == .serving)
    #expect(running.host.lines.contains { $0.contains("its process is gone: it") && $0.contains(sentence) })
    #expect(eventually { running.host.says("serves again as process") })
  }

  @Test(arguments: [
    ("Garbage", "a frame cannot be read"), ("HugeFrame", "was announced"), ("ForgeAnswer", "is not open"),
    ("ForgeLines", "more lines for the log than anyone could read"),
    ("CloseConnection", "its process is gone: it was killed by signal 9"),
  ])
  func `one that breaks the protocol is killed, and its callers hear of it`(fault: String, sentence: String) throws {
    let running = try Running()
    let process = try running.number("Process")
    _ = try? running.call(fault, within: 10_000)
    #expect(eventually { running.hasReplaced(process) })
    #expect(running.host.says(sentence))
    #expect(try running.number("Bound") == 1)
  }

  @Test func `a call that hangs ends at its deadline, others are served, and the process does not outlive it for long`()
    throws
  {
    let running = try Running { $0.overdueTime = 300_000_000 }
    try running.provider.bind(actor: "MOTHER", binding: "default", values: [:])
    let process = try running.number("Process")
    let before = monotonicNow()
    #expect(running.failure("Die", "hang", within: 50)?.code == .deadline)
    #expect(monotonicNow() - before < 5_000_000_000)
    #expect(try running.call("Echo", [1], from: "MOTHER") == [1])
    #expect(eventually { running.hasReplaced(process) })
    #expect(running.host.says("a call did not end although nobody waited for it any more"))
    #expect(try running.number("Bound") == 2)
  }

  @Test func `deadlines missed in a row end it at once, and a call that heeds its cancellation does not`() throws {
    let running = try Running {
      $0.overdueCalls = 4
      $0.overdueTime = 600_000_000_000
    }
    let process = try running.number("Process")
    var missed = 0
    while missed < 8 {
      // On a machine that stands still the answer to its cancellation may be there before its deadline is noticed.
      let code = running.failure("Slow", within: 20)?.code
      #expect(code == .deadline || code == nil)
      if code == .deadline { missed += 1 }
      #expect(eventually { (try? running.call("Echo")) != nil }, "as soon as the late call has come back")
    }
    #expect(try running.number("Process") == process)
    #expect(try eventually { try running.number("Cancelled") > 0 }, "the library is told that nobody waits")
    onThreads(4) { _ in _ = running.failure("Die", "hang", within: 50) }
    #expect(eventually { running.hasReplaced(process) })
    #expect(running.host.says("it missed 4 deadlines in a row"))
  }

  @Test(arguments: ["segfault", "exit", "hang"])
  func `a bind that ends the process fails, is not repeated, and the others are bound again`(way: String) throws {
    let running = try Running {
      $0.controlTime = 300_000_000
      $0.overdueTime = 100_000_000
    }
    let process = try running.number("Process")
    #expect(throws: ProviderError.self) {
      try running.provider.bind(actor: "MOTHER", binding: "default", values: ["die": way])
    }
    #expect(eventually { running.hasReplaced(process) })
    #expect(try running.number("Bound") == 1)
  }

  @Test func `one that cannot be bound again after a restart is served an error, and the others are served`() throws {
    let running = try Running()
    let file = try BuiltLibrary.faulty.get().folder + "/once-\(UUID())"
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    try running.provider.bind(actor: "MOTHER", binding: "default", values: ["once": file])
    _ = running.failure("Die", "abort")
    #expect(try running.number("Bound") == 1)
    let error = #expect(throws: ProviderError.self) { try running.call("Echo", from: "MOTHER") }
    #expect(error?.message == "the binding could not be made again after a restart: it is gone")
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    #expect(eventually { (try? running.call("Echo", [7], from: "MOTHER")) == [7] }, "it is tried again later")
  }

  @Test(arguments: [#"CONSTRUCTOR_DIES="segfault""#, #"CONSTRUCTOR_DIES="hang""#])
  func `one that dies or hangs when it is loaded is refused`(macro: String) throws {
    let library = try BuiltLibrary("faulty", macro)
    let error = #expect(throws: ProviderError.self) {
      try IsolatedProvider(path: library.path, options: try Running.options { $0.controlTime = 500_000_000 })
    }
    #expect(error?.code == .unavailable)
  }

  @Test(arguments: [#"START_DIES="abort""#, #"START_DIES="hang""#])
  func `one that dies or hangs in start does not start`(macro: String) throws {
    let library = try BuiltLibrary("faulty", macro)
    #expect(throws: ProviderError.self) { try Running(library) { $0.controlTime = 500_000_000 } }
  }

  @Test(arguments: [#"STOP_DIES="segfault""#, #"STOP_DIES="hang""#])
  func `one that dies or hangs in stop is gone when stop returns`(macro: String) throws {
    let running = try Running(try BuiltLibrary("faulty", macro))
    let process = try running.number("Process")
    running.stop(within: 200)
    #expect(!exists(process))
    #expect(running.host.says("is killed: ") || running.host.says("is given up: "))
  }

  @Test(arguments: ["PrintWithoutEnd", "LogWithoutEnd"])
  func `a flood of lines is bounded and counted, and calls are served beside it`(flood: String) throws {
    let running = try Running { $0.linesPerSecond = 100 }
    let process = try running.number("Process")
    let first = monotonicNow() / 1_000_000_000
    _ = try running.call(flood)
    for _ in 0..<200 { _ = try running.call("Echo", [1]) }
    #expect(eventually { running.host.says("were dropped") })
    let seconds = Int(monotonicNow() / 1_000_000_000 - first) + 1
    #expect(running.host.lines.count <= seconds * 102 + 10)
    #expect(try running.number("Process") == process)
  }

  @Test func `a reply over the limit is an error, and so are more calls to actors than the host takes`() throws {
    let running = try Running { $0.maximumCalls = 16 }
    #expect(running.failure("HugeReply")?.code == .tooLarge)
    let served = try running.number("Calls", 20_000)
    #expect(served > 0 && served <= 20_000)
    #expect(try running.call("Echo", [1]) == [1])
  }

  @Test func `what it forks goes with it`() throws {
    let running = try Running()
    let child = try running.number("Fork")
    #expect(exists(child))
    _ = running.failure("Die", "exit")
    #expect(try running.number("Bound") == 1, "although the child held the connection")
    #expect(eventually { !exists(child) || isZombie(child) })
    let second = try running.number("Fork")
    running.stop()
    #expect(eventually { !exists(second) || isZombie(second) })
  }

  /// Its parent is gone; whoever inherited it may take a while.
  private func isZombie(_ process: Int) -> Bool {
    (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.contains(") Z ") ?? true
  }

  @Test func `memory over the limit is refused to the library alone`() throws {
    let running = try Running { $0.limits.memoryBytes = 256 << 20 }
    _ = try running.call("Allocate", [32, 0, 0, 0])
    #expect(throws: ProviderError(.tooLarge, "no memory")) { try running.call("Allocate", [0, 1, 0, 0]) }
    #expect(try running.call("Echo", [1]) == [1])
  }

  @Test func `a share of the processor is kept to by a library that spins`() throws {
    let running = try Running {
      $0.limits.cpuPercent = 20
      $0.overdueTime = 60_000_000_000
    }
    let process = try #require(running.provider.processIdentifier)
    #expect(running.failure("Spin", within: 100)?.code == .deadline)
    var (clock, time) = (clockid_t(), timespec())
    #expect(clock_getcpuclockid(process, &clock) == 0)
    func used() -> Int {
      clock_gettime(clock, &time)
      return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
    let (begin, usedBefore) = (monotonicNow(), used())
    while monotonicNow() - begin < 1_000_000_000 { usleep(10_000) }
    let share = Double(used() - usedBefore) / Double(monotonicNow() - begin)
    #expect(share < 0.5, "20 % were granted, one core would be 100 %")
    #expect(share > 0.01, "paused, not stopped for good")
    #expect(try running.call("Echo", [1], from: "MOTHER") == [1])
  }

  @Test func `a process that is stopped from outside is noticed like one that hangs`() throws {
    let running = try Running { $0.overdueTime = 100_000_000 }
    let process = try running.number("Process")
    #expect(running.failure("StopReading", within: 100)?.code == .deadline)
    #expect(eventually { running.hasReplaced(process) })
  }

  @Test func `a thousand restarts leave no descriptor, no thread, no zombie and no memory behind`() throws {
    let running = try Running {
      $0.restarts.maximumLosses = 100_000
      $0.restarts.firstPause = 0
      $0.restarts.longestPause = 0
    }
    func crash() throws {
      _ = running.failure("Die", "exit")
      #expect(try running.number("Bound") == 1)
    }
    for _ in 0..<50 { try crash() }
    let before = (entries("/proc/self/fd"), entries("/proc/self/task"), ProcessStatus.residentBytes())
    for _ in 0..<1_000 { try crash() }
    // Others run beside this test; a leak would count a thousand or more.
    #expect(eventually { entries("/proc/self/fd") < before.0 + 100 })
    #expect(eventually { entries("/proc/self/task") < before.1 + 100 })
    #expect(eventually { zombies < 20 })
    #expect(ProcessStatus.residentBytes() - before.2 < 128 << 20, "128 KiB each would show")
    let process = try running.number("Process")
    running.stop()
    #expect(!exists(process))
  }

  /// Children of this process that nobody has buried.
  private var zombies: Int {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
    return threads.map { thread in
      let list = (try? String(contentsOfFile: "/proc/self/task/\(thread)/children", encoding: .utf8)) ?? ""
      return list.split(separator: " ").compactMap { Int($0) }.count(where: isZombie)
    }.reduce(0, +)
  }

  private func entries(_ folder: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? 0
  }

  @Test(
    arguments: [
      [0, 0, 0, 4, 0x6f, 0x6f, 0x70, 0x73], [0xff, 0xff, 0xff, 0xff], [0, 0, 0, 3, 0x92, 99, 1], [0, 0, 0, 1],
      [0, 0, 0, 3, 0x92, 0xcf, 1], [0, 0, 0, 0], [0, 0, 0, 4, 0x94, 9, 1, 0xa0],
    ] as [[UInt8]])
  func `a process that is sent what is no frame of a host leaves`(bytes: [UInt8]) throws {
    var ends: [Int32] = [0, 0]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    let process = Process()
    process.executableURL = URL(filePath: try Running.options().runner)
    process.arguments = ["provider-process", "--fd", "0", try BuiltLibrary.faulty.get().path]
    process.standardInput = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(send(ends[0], bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
    // A frame that is cut off ends with the connection.
    shutdown(ends[0], Int32(SHUT_WR))
    #expect(eventually { !process.isRunning })
    if process.isRunning { process.terminate() }
    close(ends[0])
  }

  @Test func `one that dies again and again is given up, says so, and refuses at once`() throws {
    let running = try Running { $0.restarts.maximumLosses = 3 }
    for _ in 0..<3 { _ = running.failure("Die", "abort") }
    #expect(eventually { if case .failed = running.provider.state { true } else { false } })
    guard case .failed(let sentence) = running.provider.state else { return }
    #expect(sentence.contains("signal 6") && sentence.contains("3 times in a row"))
    #expect(running.failure("Echo")?.message.hasPrefix("provider gone") == true)
    #expect(throws: ProviderError.self) { try running.provider.health() }
    #expect(running.host.says("it is given up"))
  }

  @Test func `while it waits to be restarted calls fail at once and the state says why`() throws {
    let running = try Running {
      $0.restarts.firstPause = 600_000_000_000
      $0.restarts.longestPause = 600_000_000_000
      $0.restartPatience = 1_000_000_000
    }
    _ = running.failure("Die", "abort")
    #expect(try running.number("Bound") == 1, "the first time it is restarted at once")
    _ = running.failure("Die", "abort")
    #expect(eventually { running.host.says("restarting in 600000 ms") })
    let before = monotonicNow()
    #expect(running.failure("Echo")?.code == .unavailable)
    #expect(monotonicNow() - before < 900_000_000, "not after its patience")
    guard case .restarting(let sentence) = running.provider.state else {
      Issue.record("\(running.provider.state)"); return
    }
    #expect(sentence.contains("2 times in a row"))
    #expect(throws: ProviderError.self) { try running.provider.health() }
    try running.provider.unbind(actor: "MACTOR", binding: "default")
  }
}
