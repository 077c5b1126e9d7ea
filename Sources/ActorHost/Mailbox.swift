/// Who runs an actor's guests, and who waits for one: the whole rule of "one call at a time for each guest, first come
/// first served", as a value without threads.
///
/// There are as many owners as guests, at most; nearly always that is one. Whoever gets `.own` may touch a guest until it
/// has asked `next` and got nil.
package struct Mailbox<Job> {
  /// How many guests there are. When there are fewer than before, the owners beyond them get nothing more to do.
  package var seats: Int
  /// How many waiting calls, and bytes of their payloads, are too many.
  package var capacity: Int
  package var byteCapacity: Int

  private var owners = 0
  private var isClosed = false
  private var jobs = Queue<(job: Job, bytes: Int)>()
  private var bytes = 0

  package private(set) var refusedCount = 0

  package init(seats: Int = 1, capacity: Int, byteCapacity: Int) {
    self.seats = seats
    self.capacity = capacity
    self.byteCapacity = byteCapacity
  }

  package enum Refusal: Equatable { case full, closed }

  package enum Admission: Equatable {
    /// The caller owns a guest and runs the jobs that `next` hands out.
    case own
    /// One of the present owners will come to it.
    case queued
    case refused(Refusal)
  }

  package var count: Int { jobs.count }
  package var byteCount: Int { bytes }
  /// No guest is being run, and nobody waits.
  package var isIdle: Bool { owners == 0 }

  /// Takes a guest for one job that is not put in the queue, if one is free and nobody waits.
  package mutating func tryOwn() -> Bool {
    guard !isClosed, owners < seats, jobs.isEmpty else { return false }
    owners += 1
    return true
  }

  /// Puts a job in the queue; the caller that gets `.own` has to see that it is served.
  /// The host's own errands pass without regard to the bounds.
  package mutating func admit(_ job: Job, bytes size: Int, isErrand: Bool = false) -> Admission {
    guard !isClosed else { return .refused(.closed) }
    // A job larger than the bound passes when it is alone, as the bound on one payload has its own check.
    guard isErrand || (jobs.count < capacity && (jobs.isEmpty || size <= byteCapacity - bytes)) else {
      refusedCount += 1
      return .refused(.full)
    }
    jobs.append((job, size))
    bytes += size
    guard owners < seats else { return .queued }
    owners += 1
    return .own
  }

  /// An owner's next job. With nil its guest is given back.
  package mutating func next() -> Job? {
    guard owners <= seats, let first = jobs.popFirst() else {
      owners -= 1
      return nil
    }
    bytes -= first.bytes
    return first.job
  }

  /// Ends the mailbox and returns the jobs that nobody will serve. An owner keeps its guest until it asks for more.
  package mutating func close() -> [Job] {
    isClosed = true
    bytes = 0
    var left: [Job] = []
    while let entry = jobs.popFirst() { left.append(entry.job) }
    return left
  }
}

/// First in, first out, in a ring that grows.
struct Queue<Element> {
  private var ring: [Element?] = Array(repeating: nil, count: 4)
  private var head = 0
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func append(_ element: Element) {
    if count == ring.count { grow() }
    // The size of the ring is a power of two.
    ring[(head &+ count) & (ring.count &- 1)] = element
    count += 1
  }

  mutating func popFirst() -> Element? {
    guard count > 0 else { return nil }
    let element = ring[head]
    ring[head] = nil
    head = (head &+ 1) & (ring.count &- 1)
    count -= 1
    return element
  }

  private mutating func grow() {
    var larger: [Element?] = []
    larger.reserveCapacity(ring.count * 2)
    larger.append(contentsOf: ring[head...])
    larger.append(contentsOf: ring[..<head])
    larger.append(contentsOf: repeatElement(nil, count: ring.count))
    ring = larger
    head = 0
  }
}
