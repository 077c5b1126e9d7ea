import ActorHost
import Foundation
import Messages
import PortableProviders
import Testing

/// Whatever ends a portable provider in the middle of a change, what is on the disk afterwards is the state before it or
/// the state after it. The budget ends the guest after every so many instructions, between any two of its system calls.
@Suite("A portable provider that is ended in the middle")
struct PortableCrashTests {
  private static let actor = BlobStoreSession.actor

  private static func started(
    _ module: PortableModule, on folder: String, budget: UInt64? = nil
  ) throws -> PortableProvider {
    let provider = try module.provider(on: .host(folder)) { options in
      var limits = HostLimits()
      if let budget { limits.budget = budget }
      options.limits = limits
    }
    _ = try provider.descriptor
    provider.start(dispatcher: ReceivingActor())
    try provider.bind(actor: actor, binding: "default", values: [:])
    return provider
  }

  private static func call(
    _ provider: PortableProvider, _ operation: String, _ request: some Message, _ generation: Generation = .g2
  ) throws -> [UInt8] {
    let payload = request.encoded(generation)
    return try provider.handle(CapabilityCall(origin: .actor(actor), operation: operation, payload: payload))
  }

  /// The least budget that a change is carried out with.
  private static func leastBudget(_ change: (UInt64) throws -> Bool) rethrows -> UInt64 {
    var (low, high): (UInt64, UInt64) = (0, 64_000_000)
    while high - low > 1 {
      let middle = (low + high) / 2
      if try change(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Whether a change is carried out within a budget. It must fail for no other reason. The message is in the first
  /// generation, where each byte is a number, so that reading it costs more than all that goes before.
  private static func isDone(
    _ module: PortableModule, on folder: String, budget: UInt64, _ operation: String, _ request: some Message
  ) throws -> Bool {
    do {
      let provider = try started(module, on: folder, budget: budget)
      defer { provider.stop(deadline: 0) }
      _ = try call(provider, operation, request, .g1)
      return true
    } catch {
      try #require("\(error)".contains("budget"), "\(error)")
      return false
    }
  }

  @Test("a list has its new item or not, and is whole") func keyValue() throws {
    let folder = try ScratchFolder()
    let (old, new) = (String(repeating: "a", count: 20_000), String(repeating: "b", count: 30_000))
    let push = ListPushRequest(key: "k", value: new)
    let prepare = {
      let provider = try Self.started(.keyValue, on: folder.path)
      _ = try Self.call(provider, "Del", DelRequest(key: "k"))
      _ = try Self.call(provider, "Push", ListPushRequest(key: "k", value: old))
      provider.stop(deadline: 0)
    }
    let least = try Self.leastBudget {
      try prepare()
      return try Self.isDone(.keyValue, on: folder.path, budget: $0, "Push", push)
    }
    var (before, after, unfinished, rounds) = (0, 0, 0, 0)
    for budget in stride(from: least - 6000, to: least + 2000, by: 50) {
      try prepare()
      let isDone = try Self.isDone(.keyValue, on: folder.path, budget: budget, "Push", push)
      unfinished += FileManager.default.fileExists(atPath: "\(folder.path)/actor-\(Self.actor)/.unfinished") ? 1 : 0
      let next = try Self.started(.keyValue, on: folder.path)
      let range = ListRangeRequest(key: "k", start: 0, stop: -1)
      let found = try ListRangeResponse(messagePack: try Self.call(next, "Range", range)).values
      #expect(found == [new, old] || (found == [old] && !isDone), "budget \(budget)")
      before += found.count == 1 ? 1 : 0
      after += found.count == 2 ? 1 : 0
      rounds += 1
      let added = try AddResponse(messagePack: try Self.call(next, "Add", AddRequest(key: "n", value: 1)))
      #expect(Int(added.value) == rounds)
      next.stop(deadline: 0)
    }
    // It was ended before, within and after the change.
    #expect(before > 1 && after > 1 && unfinished > 0, "\(before) \(after) \(unfinished)")
  }
}
