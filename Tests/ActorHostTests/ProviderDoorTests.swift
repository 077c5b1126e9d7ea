import ActorHost
import Testing

/// Who may enter a provider, without threads.
@Suite struct ProviderDoorTests {
  private var door = ProviderDoor<String>()

  private func word(_ entry: ProviderDoor<String>.Entry) -> String {
    switch entry {
    case .inside: "inside"
    case .wait: "wait"
    case .closed: "closed"
    case .moved(let successor): successor
    }
  }

  @Test mutating func anOpenDoorLetsInAndKnowsWhoIsInside() {
    #expect(word(door.enter("a", waitedForBy: CallChain(["a"]))) == "inside")
    #expect(word(door.enter("b", waitedForBy: CallChain(["b"]))) == "inside")
    door.leave("a")
    #expect(!door.isEmpty)
    door.leave("b")
    #expect(door.isEmpty)
  }

  @Test mutating func aHeldDoorLetsInOnlyWhatACallInsideWaitsFor() {
    _ = door.enter("a", waitedForBy: CallChain(["a"]))
    door.hold()
    #expect(word(door.enter("b", waitedForBy: CallChain(["b"]))) == "wait")
    #expect(word(door.enter("b", waitedForBy: CallChain(["a", "b"]))) == "inside")
    #expect(word(door.enter("c", waitedForBy: CallChain(["x", "c"]))) == "wait")
    door.leave("b")
    door.leave("a")
    #expect(door.isEmpty)
    door.open()
    #expect(word(door.enter("b", waitedForBy: CallChain(["b"]))) == "inside")
  }

  @Test mutating func aMovedDoorSendsOnEvenWhenItIsClosed() {
    door.move(to: "next")
    #expect(word(door.enter("a", waitedForBy: CallChain(["a"]))) == "next")
    door.close()
    #expect(word(door.enter("a", waitedForBy: CallChain(["a"]))) == "next")
  }

  @Test mutating func aClosedDoorStaysClosed() {
    door.close()
    #expect(word(door.enter("a", waitedForBy: CallChain(["a"]))) == "closed")
    #expect(door.isWatched)
  }
}
