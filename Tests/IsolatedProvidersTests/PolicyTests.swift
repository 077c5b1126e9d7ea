import IsolatedProviders
import Testing

/// The decisions, as values without processes.
@Suite struct PolicyTests {
  @Test func `pauses double up to a ceiling, a quiet time ends the row, and the row ends`() {
    var policy = RestartPolicy()
    policy.maximumLosses = 5
    policy.firstPause = 100
    policy.longestPause = 350
    policy.quietTime = 1_000
    var ledger = RestartLedger(policy)
    #expect(ledger.afterLoss(uptime: 0) == .restart(after: 0))
    #expect(ledger.afterLoss(uptime: 999) == .restart(after: 100))
    #expect(ledger.afterLoss(uptime: 0) == .restart(after: 200))
    #expect(ledger.afterLoss(uptime: 0) == .restart(after: 350))
    #expect(ledger.afterLoss(uptime: 1_000) == .restart(after: 0))
    for _ in 0..<3 { #expect(ledger.afterLoss(uptime: 0) != .giveUp) }
    #expect(ledger.afterLoss(uptime: 0) == .giveUp)
  }

  @Test func `no pause overflows, however long the row`() {
    var policy = RestartPolicy()
    policy.maximumLosses = .max
    policy.firstPause = .max / 2
    var ledger = RestartLedger(policy)
    for _ in 0..<200 {
      guard case .restart(let pause) = ledger.afterLoss(uptime: 0) else { Issue.record("given up"); return }
      #expect(pause <= policy.longestPause)
    }
  }

  @Test func `a miss is watched until its answer or its limit, and a row of them is one too many`() {
    var calls = OverdueCalls(patience: 100, maximumInARow: 3)
    #expect(calls.missed(1, at: 10) == false)
    #expect(calls.missed(2, at: 20) == false)
    #expect(calls.limit == 110)
    calls.answered(1)
    #expect(calls.limit == 120)
    #expect(calls.hasExpired(at: 119) == false)
    #expect(calls.missed(3, at: 30) == false, "the answer ended the row")
    #expect(calls.missed(4, at: 30) == false)
    #expect(calls.missed(5, at: 30) == true)
    #expect(calls.hasExpired(at: 120) == true)
    #expect(calls.hasExpired(at: 120) == false, "once")
    _ = calls.missed(6, at: .max - 1)
    #expect(calls.limit == .max)
  }

  @Test func `a share is paused when it is used up and goes on with the next period`() {
    var share = ProcessorShare(percent: 50, processors: 2)
    let start: UInt64 = 1_000_000_000
    #expect(share.step(at: start, used: 0) == .goOn(until: start + 25_000_000))
    #expect(share.step(at: start + 25_000_000, used: 40_000_000) == .goOn(until: start + 30_000_000))
    #expect(share.step(at: start + 30_000_000, used: 50_000_000) == .pause(until: start + 100_000_000))
    #expect(share.step(at: start + 100_000_000, used: 50_000_000) == .goOn(until: start + 125_000_000))
    #expect(share.step(at: start + 125_000_000, used: 10) == .goOn(until: start + 150_000_000), "another process")
  }

  @Test func `lines are cut where they end, and where they are too long`() {
    var splitter = LineSplitter(maximum: 4)
    var lines: [String] = []
    for piece in ["ab", "c\nd\n", "\nefghij", "k\n", "rest"] { splitter.take(piece.utf8) { lines.append($0) } }
    splitter.end { lines.append($0) }
    #expect(lines == ["abc", "d", "", "efgh…", "rest"])
  }
}
