import ActorHost
import Testing

/// One call at a time, first come first served, as a value without threads.
@Suite struct MailboxTests {

  @Test func whoFindsItIdleOwnsTheGuest() {
    var mailbox = Mailbox<Int>(capacity: 3, byteCapacity: 100)
    #expect(mailbox.tryOwn() == true)
    #expect(mailbox.tryOwn() == false, "and nobody else does")
    #expect(mailbox.next() == nil)
    #expect(mailbox.tryOwn() == true, "until the owner asks for more and gets nothing")
  }

  @Test func jobsAreServedInTheirOrderByTheOwner() {
    var mailbox = Mailbox<Int>(capacity: 3, byteCapacity: 100)
    #expect(mailbox.admit(1, bytes: 0) == .own)
    #expect(mailbox.admit(2, bytes: 0) == .queued)
    #expect(mailbox.tryOwn() == false, "nobody overtakes a job that waits")
    #expect(mailbox.next() == 1)
    #expect(mailbox.admit(3, bytes: 0) == .queued)
    #expect(mailbox.next() == 2)
    #expect(mailbox.next() == 3)
    #expect(mailbox.next() == nil)
    #expect(mailbox.isIdle)
  }

  @Test func tooManyJobsAreTurnedAwayAndCounted() {
    var mailbox = Mailbox<Int>(capacity: 3, byteCapacity: 100)
    for job in 1...3 { _ = mailbox.admit(job, bytes: 0) }
    #expect(mailbox.admit(4, bytes: 0) == .refused(.full))
    #expect(mailbox.refusedCount == 1)
    #expect(mailbox.admit(5, bytes: 0, isErrand: true) == .queued, "the host's own errands pass")
    #expect(mailbox.count == 4)
  }

  @Test func tooManyBytesAreTurnedAway() {
    var mailbox = Mailbox<Int>(capacity: 3, byteCapacity: 100)
    #expect(mailbox.admit(1, bytes: 60) == .own)
    #expect(mailbox.admit(2, bytes: 60) == .refused(.full))
    #expect(mailbox.admit(3, bytes: 40) == .queued)
    #expect(mailbox.byteCount == 100)
    #expect(mailbox.next() == 1)
    #expect(mailbox.byteCount == 40)
    #expect(mailbox.admit(4, bytes: .max) == .refused(.full), "no sum of sizes overflows")
  }

  @Test func aClosedMailboxHandsBackWhatWaitsAndIsIdleWhenItsOwnerLeaves() {
    var mailbox = Mailbox<Int>(capacity: 3, byteCapacity: 100)
    #expect(mailbox.admit(1, bytes: 0) == .own)
    #expect(mailbox.next() == 1)
    #expect(mailbox.admit(2, bytes: 0) == .queued)
    #expect(mailbox.close() == [2])
    #expect(mailbox.admit(3, bytes: 0) == .refused(.closed))
    #expect(mailbox.tryOwn() == false)
    #expect(!mailbox.isIdle, "the owner still runs the guest")
    #expect(mailbox.next() == nil)
    #expect(mailbox.isIdle)
  }

  @Test func theQueueKeepsItsOrderWhileItGrowsAndWraps() {
    var mailbox = Mailbox<Int>(capacity: 1000, byteCapacity: 1000)
    var next = 0
    var expected = 0
    for round in 1...100 {
      for _ in 0..<(round % 7 + 1) {
        _ = mailbox.admit(next, bytes: 1)
        next += 1
      }
      for _ in 0..<(round % 5) where mailbox.count > 0 {
        #expect(mailbox.next() == expected)
        expected += 1
      }
    }
    while let job = mailbox.next() {
      #expect(job == expected)
      expected += 1
    }
    #expect(expected == next)
  }
}
