import ActorHost
import Claims
import Commands
import Manifest
import Messages
import Testing

/// From what runs to what is wanted: the steps and their order, without a host.
@Suite struct RunDiffTests {
  private let store = RouteKey(capability: "test:store", binding: "default")
  private let server = RouteKey(capability: "test:server", binding: "default")

  private func binding(_ actor: String, _ route: RouteKey, _ value: String = "1") -> (BindingID, Binding) {
    let binding = Binding(
      actor: actor, capability: route.capability, name: route.binding, values: ["V": value])
    return (BindingID(actor: actor, route: route), binding)
  }

  private func provider(_ file: String, _ content: String = "x") -> RunImage.Provider {
    RunImage.Provider(
      entry: CapabilityEntry(.native(ManifestPath(command: file), configuration: [:])), content: [content])
  }

  /// Actors A and B, a store and a server, and each actor bound to both.
  private var running: RunImage {
    var image = RunImage()
    image.actors = ["A": .init(module: "a"), "B": .init(module: "b")]
    image.providers = [store: provider("store.so"), server: provider("server.so")]
    image.servers = [server]
    for actor in ["A", "B"] {
      for route in [store, server] {
        let (id, value) = binding(actor, route)
        image.bindings[id] = value
      }
    }
    image.settings = ["labels": "zone=a"]
    return image
  }

  private func steps(_ change: (inout RunImage) -> Void) -> [RunStep] {
    var image = running
    change(&image)
    return RunDiff(from: running, to: image).steps
  }

  @Test func theSameIsNoChange() {
    #expect(steps { _ in } == [])
    #expect(RunDiff(from: running, to: running).fixed == [])
  }

  @Test func everythingIsAddedProvidersFirstAndBindingsToServersLast() {
    let diff = RunDiff(from: RunImage(), to: running)
    #expect(
      diff.steps == [
        .addProvider(server), .addProvider(store), .addActor("A"), .addActor("B"),
        .bind(BindingID(actor: "A", route: store)), .bind(BindingID(actor: "B", route: store)),
        .bind(BindingID(actor: "A", route: server)), .bind(BindingID(actor: "B", route: server)),
      ])
  }

  @Test func everythingIsRemovedBindingsFirstAndProvidersLast() {
    let diff = RunDiff(from: running, to: RunImage())
    #expect(diff.steps.prefix(4).allSatisfy { if case .unbind = $0 { true } else { false } })
    #expect(
      diff.steps.suffix(4) == [.removeActor("A"), .removeActor("B"), .removeProvider(server), .removeProvider(store)])
    #expect(diff.fixed == ["labels"])
  }

  @Test func aModuleOrAnOptionThatDiffersReplacesTheActorAndLeavesItsBindings() {
    #expect(steps { $0.actors["A"]?.module = "a2" } == [.replaceActor("A")])
    #expect(steps { $0.actors["B"]?.options.trapPolicy = .stop } == [.replaceActor("B")])
    #expect(steps { $0.actors["B"]?.options.instances = 2 } == [.replaceActor("B")])
  }

  @Test func aSourceOrAFileThatDiffersReplacesTheProvider() {
    #expect(steps { $0.providers[store] = provider("store.so", "y") } == [.replaceProvider(store)])
    #expect(steps { $0.providers[store] = provider("other.so") } == [.replaceProvider(store)])
    #expect(
      steps {
        $0.providers[store]?.entry = CapabilityEntry(
          .native(ManifestPath(command: "store.so"), configuration: ["K": "V"]))
      } == [.replaceProvider(store)])
  }

  @Test func whomToTrustIsSettledBeforeAnythingIsAdded() {
    let changed = steps { image in
      image.trust = TrustPolicy(stores: [TrustStore(origin: "trust.yaml")])
      image.actors["C"] = .init(module: "c")
    }
    #expect(changed == [.trust, .addActor("C")])
  }

  @Test func bindingsThatChangeAreAllTakenBackBeforeOneIsMade() {
    let changed = steps { image in
      for actor in ["A", "B"] {
        let (id, value) = binding(actor, server, "2")
        image.bindings[id] = value
      }
    }
    let (a, b) = (BindingID(actor: "A", route: server), BindingID(actor: "B", route: server))
    #expect(changed == [.unbind(a), .unbind(b), .bind(a), .bind(b)])
  }

  @Test func whatIsRemovedGoesLastAndWhatItHeldIsFreeFirst() {
    let exchanged = steps { image in
      image.actors["B"] = nil
      image.actors["C"] = .init(module: "c")
      image.bindings = image.bindings.filter { $0.key.actor != "B" }
      let (id, value) = binding("C", server)
      image.bindings[id] = value
    }
    #expect(
      exchanged == [
        .unbind(BindingID(actor: "B", route: server)), .unbind(BindingID(actor: "B", route: store)), .addActor("C"),
        .bind(BindingID(actor: "C", route: server)), .removeActor("B"),
      ])
  }

  @Test func whatIsSettledAtTheStartIsNamed() {
    var image = running
    image.settings = ["labels": "zone=b", "monitor": "none"]
    #expect(RunDiff(from: running, to: image).fixed == ["labels", "monitor"])
  }
}

/// The log's last lines, and when to look at files that change.
@Suite struct LogRingTests {
  @Test func aReaderGetsWhatItHasNotSeen() {
    let ring = LogRing(room: 10)
    for number in 1...5 { ring.append(.info, "line \(number)") }
    #expect(ring.lines(after: 0).lines.map(\.text) == (1...5).map { "line \($0)" })
    let reading = ring.lines(after: 3)
    #expect(reading.lines.map(\.number) == [4, 5])
    #expect(reading.lost == 0)
    #expect(ring.lines(after: 5).lines.isEmpty)
  }

  @Test func whoReadsTooSlowlyLosesTheOldestAndIsToldHowMany() {
    let ring = LogRing(room: 10)
    for number in 1...1_000 { ring.append(.warning, "\(number)") }
    let reading = ring.lines(after: 5)
    #expect(reading.lines.map(\.number) == Array(991...1_000))
    #expect(reading.lost == 985)
    #expect(ring.nextLines(after: 1_000, until: 0).lines.isEmpty, "the deadline is over")
  }

  @Test func aFileIsLookedAtWhenItHasSettledOrAfterAWhile() {
    var settling = Settling(quiet: 10, longest: 25)
    #expect(settling.moment == nil)
    settling.note(at: 100)
    #expect(settling.moment == 110)
    settling.note(at: 109)
    #expect(settling.moment == 119)
    settling.note(at: 118)
    #expect(settling.moment == 125, "some write without end")
    settling.reset()
    #expect(settling.moment == nil)
  }
}
