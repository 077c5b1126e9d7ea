import ActorHost
import Testing

@Suite struct TrapLedgerTests {
  @Test func keepGoesOnWhateverHappens() {
    var ledger = TrapLedger(policy: .keep)
    for _ in 0..<100 { #expect(ledger.afterTrap() == .goOn) }
  }

  @Test func stopGivesUpAtOnce() {
    var ledger = TrapLedger(policy: .stop)
    #expect(ledger.afterTrap() == .giveUp)
  }

  @Test func restartWaitsLongerEachTimeAndGivesUpInTheEnd() {
    var ledger = TrapLedger(policy: .restart)
    #expect(ledger.afterTrap() == .restart(after: 0))
    var last: UInt64 = 0
    for _ in 2..<TrapLedger.ceiling {
      guard case .restart(let pause) = ledger.afterTrap() else { Issue.record("gave up too soon"); return }
      #expect(pause >= TrapLedger.firstPause && pause >= last && pause <= TrapLedger.longestPause)
      last = pause
    }
    #expect(last == TrapLedger.longestPause)
    #expect(ledger.afterTrap() == .giveUp)
  }

  @Test func aSuccessEndsTheRow() {
    var ledger = TrapLedger(policy: .restart)
    for _ in 0..<1000 {
      #expect(ledger.afterTrap() == .restart(after: 0))
      ledger.afterSuccess()
    }
  }
}
