import NativeProviders
import Testing

@Suite struct LifecycleTests {
  let alice = BoundActor(actor: "MALICE", binding: "default")
  let bob = BoundActor(actor: "MBOB", binding: "default")

  private func started() throws -> ProviderLifecycle {
    var life = ProviderLifecycle()
    try life.created()
    try life.described()
    try life.started()
    return life
  }

  @Test func `the steps of a life have one order`() throws {
    var life = ProviderLifecycle()
    #expect(throws: ProviderLifecycle.OutOfOrder(step: .described, phase: .loaded)) { try life.described() }
    try life.created()
    #expect(throws: ProviderLifecycle.OutOfOrder(step: .started, phase: .created)) { try life.started() }
    try life.described()
    try life.started()
    #expect(throws: ProviderLifecycle.OutOfOrder(step: .started, phase: .started)) { try life.started() }
    #expect(life.ends() == .callStop)
    life.stopped()
    life.destroyed()
    #expect(life.phase == .destroyed)
  }

  @Test func `no call is let in before the start and after the end`() throws {
    var life = ProviderLifecycle()
    #expect(throws: ProviderLifecycle.Refusal.notStarted) { try life.enters(.call(alice), token: 1) }
    life = try started()
    try life.enters(.call(alice), token: 1)
    _ = life.ends()
    #expect(throws: ProviderLifecycle.Refusal.ending) { try life.enters(.call(alice), token: 2) }
    life.dies()
    #expect(throws: ProviderLifecycle.Refusal.dead) { try life.enters(.call(alice), token: 3) }
  }

  @Test func `a stop waits for the last call inside and for no other event`() throws {
    var life = try started()
    try life.enters(.call(alice), token: 1)
    try life.enters(.health, token: 2)
    #expect(life.ends() == .waitForEntries)
    #expect(life.leaves(token: 1) == false)
    #expect(life.leaves(token: 1) == false, "a call leaves once")
    #expect(life.leaves(token: 2) == true)
  }

  @Test func `a provider that never started is destroyed without a stop`() throws {
    var life = ProviderLifecycle()
    #expect(life.ends() == .nothing)
    try life.created()
    #expect(life.ends() == .callDestroy)
  }

  @Test func `a second stop does nothing`() throws {
    var life = try started()
    #expect(life.ends() == .callStop)
    #expect(life.ends() == .nothing)
  }

  @Test func `an overdue call fails its own binding until it returns`() throws {
    var life = try started()
    try life.enters(.call(alice), token: 1)
    life.isOverdue(token: 1)
    #expect(life.abandonedThreads == 1)
    #expect(throws: ProviderLifecycle.Refusal.bindingFailed) { try life.enters(.call(alice), token: 2) }
    try life.enters(.call(bob), token: 3)
    #expect(life.leaves(token: 1) == false)
    #expect(life.abandonedThreads == 0)
    try life.enters(.call(alice), token: 4)
  }

  @Test func `a call that returned just before its deadline is not counted as lost`() throws {
    var life = try started()
    try life.enters(.call(alice), token: 1)
    #expect(life.leaves(token: 1) == false)
    life.isOverdue(token: 1)
    #expect(life.abandonedThreads == 0)
    try life.enters(.call(alice), token: 2)
  }

  @Test func `a new binding starts with a clean record and the lost thread stays counted`() throws {
    var life = try started()
    try life.enters(.call(alice), token: 1)
    life.isOverdue(token: 1)
    life.actorIsUnbound(alice)
    try life.enters(.call(alice), token: 2)
    #expect(life.abandonedThreads == 1)
    #expect(life.leaves(token: 1) == false)
    #expect(life.abandonedThreads == 0)
  }

  @Test func `one actor is bound or unbound by one thread at a time`() throws {
    var life = try started()
    try life.enters(.configuration(alice), token: 1)
    #expect(throws: ProviderLifecycle.Refusal.configuring) { try life.enters(.configuration(alice), token: 2) }
    try life.enters(.configuration(bob), token: 3)
    #expect(life.leaves(token: 1) == false)
    try life.enters(.configuration(alice), token: 4)
  }

  @Test func `completions run until destroy and destroy waits for them`() throws {
    var life = try started()
    #expect(life.completionEnters() == true)
    _ = life.ends()
    #expect(life.completionEnters() == true)
    #expect(life.completionLeaves() == false, "nobody waits before stop has returned")
    life.stopped()
    #expect(life.completionLeaves() == true)
    life.destroyed()
    #expect(life.completionEnters() == false)
  }

  @Test func `a failed start leaves a provider that can be destroyed or started again`() throws {
    var life = try started()
    life.startFailed()
    #expect(life.phase == .described)
    try life.started()
    life.startFailed()
    #expect(life.ends() == .callDestroy)
  }

  @Test func `the dead stay dead and the destroyed stay destroyed`() throws {
    var life = try started()
    life.dies()
    #expect(life.ends() == .nothing)
    life.destroyed()
    #expect(life.phase == .dead)
    var gone = try started()
    _ = gone.ends()
    gone.stopped()
    gone.destroyed()
    gone.dies()
    #expect(gone.phase == .destroyed)
  }
}
