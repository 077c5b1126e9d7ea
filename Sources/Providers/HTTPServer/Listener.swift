import Locks
import Messages
import NIOCore
import NIOHTTP1
import NIOPosix
import ProviderKit

/// The listening socket of one actor, and the connections that came through it.
final class Listener: Sendable {
  private struct State {
    var settings: ListenerSettings
    var server: (any Channel)?
    var connections: [ObjectIdentifier: any Channel] = [:]
    var failures = FailureLog()
  }

  let actor: String
  let name: String
  let loops: EventLoops
  private let host: HostHandle
  private let state: Locked<State>

  private init(_ binding: Binding, _ settings: ListenerSettings, _ host: HostHandle, _ loops: EventLoops) {
    self.loops = loops
    actor = binding.actor
    name = binding.actorName
    self.host = host
    state = Locked(State(settings: settings))
  }

  /// Starts to listen. Blocks for a moment, so it must not be called on an event loop.
  static func open(
    _ binding: Binding, _ settings: ListenerSettings, _ host: HostHandle, _ loops: EventLoops
  ) throws -> Listener {
    let listener = Listener(binding, settings, host, loops)
    let bootstrap = ServerBootstrap(group: loops.group)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
        }
      }
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try listener.accept(channel) }
      }
    do {
      let server = try bootstrap.bind(host: settings.host, port: settings.port).wait()
      listener.state.withLock { $0.server = server }
      return listener
    } catch {
      throw ProviderError(.unavailable, ListenError.sentence(error, settings))
    }
  }

  var settings: ListenerSettings { state.withLock { $0.settings } }

  /// Takes new settings for the connections that come from now on; the address must be the same.
  func reconfigure(_ settings: ListenerSettings) {
    state.withLock { $0.settings = settings }
  }

  /// Where a person reaches the actor.
  var url: String {
    let (settings, port) = state.withLock { ($0.settings, $0.server?.localAddress?.port) }
    let host = ["0.0.0.0", "::"].contains(settings.host) ? "localhost" : settings.host
    return "http://\(host.contains(":") ? "[\(host)]" : host):\(port ?? settings.port)/"
  }

  // MARK: Connections

  private func accept(_ channel: any Channel) throws {
    let settings: ListenerSettings? = state.withLock { state in
      guard state.connections.count < state.settings.maximumConnections else { return nil }
      state.connections[ObjectIdentifier(channel)] = channel
      return state.settings
    }
    guard let settings else { throw TooManyConnections() }
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = settings.maximumHeader
    limits.maxHeaderListSize = settings.maximumHeader
    limits.maxHeaderFieldCount = settings.maximumHeaderCount
    let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
    try channel.pipeline.syncOperations.addHandlers([
      ByteToMessageHandler(decoder), Connection(self, eventLoop: channel.eventLoop),
    ])
  }

  func remove(_ channel: any Channel) {
    state.withLock { _ = $0.connections.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  private struct TooManyConnections: Error {}

  // MARK: Calls

  func callActor(_ request: HTTPRequest, timeout: TimeAmount, completion: @escaping HostHandle.Completion) {
    let call = ActorRequest(
      actor: actor, operation: HTTPServerOperation.handleRequest.rawValue, payload: request.encoded(),
      deadline: host.now() &+ UInt64(timeout.nanoseconds))
    host.dispatchAsync(call, completion: completion)
  }

  /// Tells the log why clients get errors, but not at the speed at which they get them.
  func noteFailure(_ reason: String) {
    let now = host.now()
    guard let unreported = state.withLock({ $0.failures.note(at: now) }) else { return }
    let others = unreported == 0 ? "" : " (and \(unreported) more)"
    host.log(.warning, "\(name) did not answer an HTTP request: \(reason)\(others)")
  }

  // MARK: End

  /// Stops listening, which frees the port; connections live on.
  func close() {
    guard let server = state.withLock({ $0.server.take() }) else { return }
    // It may have been closed already, by an error of its own; closed it is in any case.
    _ = try? server.close().wait()
  }

  /// Lets the connections finish what they are doing, until `deadline`; then they are cut off.
  func drain(until deadline: UInt64) {
    let connections = state.withLock { Array($0.connections.values) }
    guard let loop = connections.first?.eventLoop else { return }
    for connection in connections { connection.pipeline.fireUserInboundEventTriggered(DrainEvent()) }
    let now = host.now()
    let patience = TimeAmount.nanoseconds(deadline > now ? Int64(clamping: deadline - now) : 0)
    let cutOff = loop.scheduleTask(in: patience) {
      for connection in connections { connection.close(promise: nil) }
    }
    let all = EventLoopFuture.andAllComplete(connections.map(\.closeFuture), on: loop)
    // Cannot fail: how the connections ended is not asked.
    _ = try? all.wait()
    cutOff.cancel()
  }
}

/// Lets one report through per second and counts the others.
private struct FailureLog {
  private var last: UInt64?
  private var unreported = 0

  /// How many were not reported since the last report, if this one is to be.
  mutating func note(at now: UInt64) -> Int? {
    if let last, now &- last < 1_000_000_000 {
      unreported += 1
      return nil
    }
    last = now
    defer { unreported = 0 }
    return unreported
  }
}
