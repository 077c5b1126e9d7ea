// Which handlers guard which part of a function's code.
//
// Code that guards others costs nothing until something is thrown: a `try_table` emits no instruction. It leaves a
// region here, a stretch of code words, with the clauses that guard it in order. Regions nest as blocks do and stand in
// the order in which they begin, so the innermost one around a word is the last that begins before it, or one of those
// that one lies in. A clause names the slots of the frame that take the exception's payload and its reference, and the
// word where execution goes on, which is the label itself: at labels everything is in slots.

struct ExceptionTable: Sendable {
  struct Region: Sendable {
    /// Words `start ..< end`.
    var start: Int32
    var end: Int32
    /// The first and last of its clauses; -1 when it has none.
    var first: Int32 = -1
    var last: Int32 = -1
    /// The region it lies in, and the one whose clauses come after its own: the same, unless it delegates. -1 for the
    /// caller.
    var parent: Int32
    var outer: Int32
  }

  struct Clause: Sendable {
    /// Where the instance record has the tag; zero for every tag.
    var tag: UInt32
    /// The first slot of the payload, and that of the reference; `noSlot` when it is not wanted.
    var payload: Int32
    var reference: Int32
    /// The word to go on at. Until that is known, the clause before this one that waits for the same label.
    var target: Int32
    /// The next clause of the region; -1 for none.
    var next: Int32 = -1

    static let noSlot = Int32.min
  }

  var regions: [Region] = []
  var clauses: [Clause] = []

  var isEmpty: Bool { regions.isEmpty }

  // MARK: While code is written

  /// A region that begins here; its number.
  mutating func open(at word: Int, inside parent: Int32) -> Int32 {
    regions.append(
      Region(start: Int32(truncatingIfNeeded: word), end: .max, parent: parent, outer: parent))
    return Int32(truncatingIfNeeded: regions.count - 1)
  }

  mutating func close(_ region: Int32, at word: Int) {
    regions[Int(region)].end = Int32(truncatingIfNeeded: word)
  }

  /// Adds a clause after the others of its region; its number.
  @discardableResult mutating func add(_ clause: Clause, to region: Int32) -> Int32 {
    let number = Int32(truncatingIfNeeded: clauses.count)
    clauses.append(clause)
    let last = regions[Int(region)].last
    if last < 0 { regions[Int(region)].first = number } else { clauses[Int(last)].next = number }
    regions[Int(region)].last = number
    return number
  }

  /// Lets all clauses of a chain lead to a word.
  mutating func resolveChain(_ chain: Int32, to word: Int) {
    var clause = chain
    while clause >= 0 {
      let before = clauses[Int(clause)].target
      clauses[Int(clause)].target = Int32(truncatingIfNeeded: word)
      clause = before
    }
  }

  // MARK: While an exception looks for its handler

  /// The clause that takes an exception thrown at a word; `matches` is asked about the tags on the way. `steps` grows by
  /// the regions and clauses looked at, since a guest decides how many those are.
  func clause(at word: Int, steps: inout Int64, matching matches: (UInt32) -> Bool) -> Clause? {
    var region = innermostRegion(at: word, &steps)
    while region >= 0 {
      steps &+= 1
      var clause = regions[Int(region)].first
      while clause >= 0 {
        steps &+= 1
        let candidate = clauses[Int(clause)]
        if candidate.tag == 0 || matches(candidate.tag) { return candidate }
        clause = candidate.next
      }
      region = regions[Int(region)].outer
    }
    return nil
  }

  private func innermostRegion(at word: Int, _ steps: inout Int64) -> Int32 {
    var (low, high) = (0, regions.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(regions[middle].start) <= word { low = middle + 1 } else { high = middle }
    }
    var region = Int32(truncatingIfNeeded: low - 1)
    while region >= 0, Int(regions[Int(region)].end) <= word {
      steps &+= 1
      region = regions[Int(region)].parent
    }
    return region
  }
}

extension ExceptionTable {
  /// A line for each clause: `[4 ..< 7]: tag link 96 -> 9, payload from r[12], reference in r[13]`.
  var listing: String {
    var text = ""
    for region in regions {
      var number = region.first
      while number >= 0 {
        let clause = clauses[Int(number)]
        let tag = clause.tag == 0 ? "every tag" : "tag link \(clause.tag)"
        let payload = clause.payload == Clause.noSlot ? "" : ", payload from r[\(clause.payload)]"
        let reference = clause.reference == Clause.noSlot ? "" : ", reference in r[\(clause.reference)]"
        text += "[\(region.start) ..< \(region.end)]: \(tag) -> \(clause.target)\(payload)\(reference)\n"
        number = clause.next
      }
    }
    return text
  }
}
