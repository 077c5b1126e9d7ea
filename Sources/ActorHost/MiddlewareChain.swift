/// Runs a call through all layers; with none the target is called directly.
struct MiddlewareChain: Sendable {
  let layers: [any Middleware]

  typealias Target = (Invocation) throws(InvocationError) -> [UInt8]

  func run(_ invocation: Invocation, _ target: @escaping Target) throws(InvocationError) -> [UInt8] {
    guard !layers.isEmpty else { return try target(invocation) }
    var prepared = invocation
    for layer in layers {
      prepared = try refusing(invocation) { try hooks(invocation).pre(layer, prepared) }
      try checkUnchanged(prepared, invocation)
    }
    var response = invoke(prepared, from: 0, target)
    for layer in layers.reversed() {
      response = try refusing(invocation) { try hooks(invocation).post(layer, response) }
    }
    return try response.result.get()
  }

  private func invoke(_ invocation: Invocation, from index: Int, _ target: @escaping Target) -> InvocationResponse {
    guard index < layers.count else {
      do throws(InvocationError) {
        return InvocationResponse(invocation, .success(try target(invocation)))
      } catch {
        return InvocationResponse(invocation, .failure(error))
      }
    }
    return withoutActuallyEscaping(target) { target in
      let next = InvocationHandler { given in
        guard given.id == invocation.id else {
          return InvocationResponse(invocation, .failure(Self.foreign(invocation)))
        }
        return invoke(given, from: index + 1, target)
      }
      return layer(index, invocation, next)
    }
  }

  private func layer(_ index: Int, _ invocation: Invocation, _ next: InvocationHandler) -> InvocationResponse {
    do {
      switch try hooks(invocation).invoke(layers[index], invocation, next) {
      case .halt(let response): return response
      case .continue(let response): return next.wasCalled ? response : next(response.invocation)
      }
    } catch {
      return InvocationResponse(invocation, .failure(InvocationError(.middlewareFailed("\(error)"), invocation)))
    }
  }

  private func refusing<Result>(
    _ invocation: Invocation, _ body: () throws -> Result
  ) throws(InvocationError) -> Result {
    do { return try body() } catch { throw InvocationError(.middlewareFailed("\(error)"), invocation) }
  }

  /// Invocations cannot be made up, only kept from an earlier call; one with another id is such a one.
  private func checkUnchanged(_ given: Invocation, _ invocation: Invocation) throws(InvocationError) {
    if given.id != invocation.id { throw Self.foreign(invocation) }
  }

  private static func foreign(_ invocation: Invocation) -> InvocationError {
    InvocationError(.middlewareFailed("a hook put another invocation in the place of this one"), invocation)
  }

  /// The three hooks that concern a call, by its target.
  private struct Hooks {
    let pre: (any Middleware, Invocation) throws -> Invocation
    let invoke: (any Middleware, Invocation, InvocationHandler) throws -> MiddlewareResult
    let post: (any Middleware, InvocationResponse) throws -> InvocationResponse
  }

  private func hooks(_ invocation: Invocation) -> Hooks {
    switch invocation.target {
    case .actor:
      Hooks(
        pre: { try $0.actorPreInvoke($1) }, invoke: { try $0.actorInvoke($1, $2) }, post: { try $0.actorPostInvoke($1) }
      )
    case .capability:
      Hooks(
        pre: { try $0.capabilityPreInvoke($1) }, invoke: { try $0.capabilityInvoke($1, $2) },
        post: { try $0.capabilityPostInvoke($1) })
    }
  }
}
