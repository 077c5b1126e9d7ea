internal import ActorHost
internal import Claims
internal import Control
internal import JSON
internal import Manifest
internal import Messages
internal import Synchronization
internal import WebAssembly

/// Answers the requests that come through a host's control socket.
///
/// A request is `{"do": WORD, …}`, an answer `{"ok": …}` or `{"error": {"sentence", "advice", "status"}}`, where the
/// status is the one that `wascc ctl` leaves with. Only `logs` is answered by several lines.
struct ControlDesk: Sendable {
  let running: RunningHost
  let context: CommandContext
  let logs: LogRing
  let followers = Followers()

  func answer(_ request: JSONObject, _ reply: ControlReply) {
    do {
      var fields = RequestFields(request)
      let word = try fields.text("do")
      guard let action = Action(rawValue: word) else {
        let known = Action.allCases.map(\.rawValue)
        throw CommandFailure(
          .usage, "\"\(printable(word))\" is no request", advice: "Known: \(known.joined(separator: ", ")).")
      }
      if action == .logs { return try follow(&fields, reply) }
      reply.send(["ok": try answer(action, &fields)])
    } catch let failure as CommandFailure {
      reply.fail(
        context.hide(failure.message), advice: failure.advice.map(context.hide), status: failure.status.rawValue)
    } catch {
      reply.fail(context.hide("\(error)"), status: ExitStatus.unavailable.rawValue)
    }
  }

  private enum Action: String, CaseIterable { case ps, call, add, remove, replace, bind, unbind, logs }

  private func answer(_ action: Action, _ fields: inout RequestFields) throws -> JSONValue {
    switch action {
    case .ps:
      try fields.finish()
      return HostOverview(running).json
    case .call: return try call(&fields)
    case .add: return noted(action, try add(&fields))
    case .remove: return noted(action, try remove(&fields))
    case .replace: return noted(action, try replace(&fields))
    case .bind: return noted(action, try bind(&fields))
    case .unbind: return noted(action, try unbind(&fields))
    case .logs: preconditionFailure("the log has more than one line")
    }
  }

  /// Whoever reads the log learns that somebody has changed the host.
  private func noted(_ action: Action, _ answer: JSONValue) -> JSONValue {
    context.report(.info, "changed by hand: \(action.rawValue) \(printable(answer.text(), limit: 1024))")
    return answer
  }

  // MARK: Calls

  private func call(_ fields: inout RequestFields) throws -> JSONValue {
    let actor = try actor(try fields.text("actor"))
    let operation = try fields.text("operation")
    let digits = try fields.text("payload")
    let milliseconds = try fields.number("milliseconds", 1...86_400_000)
    try fields.finish()
    guard !CoreOperation.isForTheHostAlone(operation) else {
      throw CommandFailure(
        .refused, "only the host sends \(operation)", advice: "Use `wascc ctl bind`, `unbind` or `replace`.")
    }
    guard let payload = hexadecimal(Array(digits.utf8)) else {
      throw CommandFailure(.usage, "the payload is not hexadecimal")
    }
    do {
      let answer = try running.host.call(
        actor.key, operation, payload, deadline: MonotonicClock.after(UInt64(milliseconds) * 1_000_000))
      return ["response": .string(hexadecimal(answer))]
    } catch {
      throw CallFailure.of(error, "\(actor.name) \(operation)")
    }
  }

  // MARK: Changes

  private func add(_ fields: inout RequestFields) throws -> JSONValue {
    let part = try part(&fields)
    let bindings = try fields.list("bindings").map(BindingRequest.init)
    try fields.finish()
    try running.edit { edit in
      switch part {
      case .provider(let entry):
        guard bindings.isEmpty else {
          throw CommandFailure(.usage, "a provider has no bindings of its own", advice: "Bind actors to it.")
        }
        try edit.add(entry)
      case .actor(let entry, let key):
        try edit.add(entry)
        for binding in bindings { edit.bind(binding.entry(actor: key), key: key) }
      }
    }
    return part.json(running.plan)
  }

  private func replace(_ fields: inout RequestFields) throws -> JSONValue {
    let part = try part(&fields)
    try fields.finish()
    try running.edit { edit in
      switch part {
      case .provider(let entry): try edit.replace(with: entry)
      case .actor(let entry, let key): try edit.replaceActor(key: key, with: entry.path)
      }
    }
    return part.json(running.plan)
  }

  private func remove(_ fields: inout RequestFields) throws -> JSONValue {
    let target = try fields.text("target")
    try fields.finish()
    if let actor = running.plan.actor(named: target) {
      try running.edit { $0.removeActor(actor) }
      return ["actor": .string(actor.key)]
    }
    let route = RouteKey(written: target)
    guard let provider = running.plan.provider(route) else {
      throw CommandFailure(
        .badInput, "\"\(printable(target))\" is no actor and no provider of this host",
        advice: "`wascc ctl ps` lists them. A provider is named by its capability, with /NAME if it has one.")
    }
    try running.edit { $0.removeProvider(provider) }
    return ["capability": .string(route.capability), "binding": .string(route.binding)]
  }

  private func bind(_ fields: inout RequestFields) throws -> JSONValue {
    let actor = try actor(try fields.text("actor"))
    let binding = try BindingRequest(try fields.value("binding"))
    try fields.finish()
    try running.edit { $0.bind(binding.entry(actor: actor.key), key: actor.key) }
    return ["actor": .string(actor.key), "capability": .string(binding.capability), "binding": .string(binding.name)]
  }

  private func unbind(_ fields: inout RequestFields) throws -> JSONValue {
    let actor = try actor(try fields.text("actor"))
    let route = RouteKey(written: try fields.text("capability"))
    try fields.finish()
    try running.edit { try $0.unbind(actor, route) }
    return ["actor": .string(actor.key), "capability": .string(route.capability), "binding": .string(route.binding)]
  }

  private func actor(_ name: String) throws(CommandFailure) -> RunPlan.PlannedActor {
    let plan = running.plan
    if let actor = plan.actor(named: name) { return actor }
    let known = plan.actors.map(\.name)
    let guess = nearest(to: name, in: known).map { "Did you mean \"\($0)\"? " } ?? ""
    throw CommandFailure(
      .badInput, "no actor \"\(printable(name))\" runs here",
      advice: "\(guess)Known: \(known.joined(separator: ", ")).")
  }

  /// What a file, or the name of a provider that comes with wascc, is.
  private func part(_ fields: inout RequestFields) throws -> NamedPart {
    let file = try fields.text("file")
    let name = try fields.optionalText("name")
    return try NamedPart(file, name: name, running.plan.document, context)
  }

  // MARK: The log

  /// Those who follow the log keep their place among the clients; some are left for others.
  final class Followers: Sendable {
    static let maximum = 16
    private let count = Atomic<Int>(0)

    func run(_ body: () throws -> Void) throws {
      defer { count.subtract(1, ordering: .relaxed) }
      guard count.add(1, ordering: .relaxed).newValue <= Self.maximum else {
        throw CommandFailure(.unavailable, "\(Self.maximum) clients follow the log already", advice: "End one of them.")
      }
      try body()
    }
  }

  private func follow(_ fields: inout RequestFields, _ reply: ControlReply) throws {
    let follows = try fields.truth("follow")
    try fields.finish()
    guard follows else { return sendLines(following: false, reply) }
    try followers.run { sendLines(following: true, reply) }
  }

  private func sendLines(following follows: Bool, _ reply: ControlReply) {
    var last: UInt64 = 0
    var reading = logs.lines(after: last)
    // What was lost before anybody asked is not lost to this reader.
    if let first = reading.lines.first {
      reading = LogRing.Reading(lines: reading.lines, lost: 0); last = first.number - 1
    }
    while !reply.isOver {
      if reading.lost > 0, !reply.send(["lost": JSONValue(reading.lost)], patiently: true) { return }
      for line in reading.lines {
        guard reply.send(["line": line.json], patiently: true) else { return }
        last = line.number
      }
      guard follows else {
        reply.send(["ok": true])
        return
      }
      reading = logs.nextLines(after: last, until: MonotonicClock.after(250_000_000))
    }
  }
}

extension CoreOperation {
  /// Whether an operation configures its target, which is not for callers to ask for.
  static func isForTheHostAlone(_ operation: String) -> Bool {
    allCases.contains { $0 != .healthRequest && $0.rawValue == operation }
  }
}

extension RouteKey {
  /// `CAPABILITY[/NAME]`, or the name of a provider that comes with wascc.
  init(written text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    let capability = parts.first.map(String.init) ?? text
    self.init(
      capability: BuiltinProvider(rawValue: capability)?.capability ?? capability,
      binding: parts.count == 2 ? String(parts[1]) : defaultBinding)
  }
}
