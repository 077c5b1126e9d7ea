import Locks
import Messages
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import ProviderKit

/// A listening socket, the actors that answer there, and the connections that came through it.
final class Listener: Sendable {
  private struct State {
    var settings: ListenerSettings
    var tls: NIOSSLContext?
    var routes: RouteTable
    var server: (any Channel)?
    var connections: [ObjectIdentifier: any Channel] = [:]
  }

  let loops: EventLoops
  private let host: HostHandle
  private let complaints: Complaints
  private let state: Locked<State>

  private init(
    _ settings: ListenerSettings, _ tls: NIOSSLContext?, _ routes: RouteTable, _ host: HostHandle, _ loops: EventLoops
  ) {
    self.loops = loops
    self.host = host
    complaints = Complaints(host)
    state = Locked(State(settings: settings, tls: tls, routes: routes))
  }

  /// Starts to listen. Blocks for a moment, so it must not be called on an event loop.
  static func open(
    _ entry: RouteTable.Entry, _ settings: ListenerSettings, _ host: HostHandle, _ loops: EventLoops
  ) throws -> Listener {
    var routes = RouteTable()
    try routes.set(entry)
    let listener = Listener(settings, try settings.tls?.context(), routes, host, loops)
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

  /// Whether a binding with these settings means this listener: by the port it was given or the one the system chose.
  func isMeant(by settings: ListenerSettings) -> Bool {
    state.withLock { state in
      settings.host == state.settings.host
        && [state.settings.port, state.server?.localAddress?.port].contains(settings.port)
    }
  }

  /// Adds an actor, or changes what concerns it. Settings of the listener are the only actor's to change; they hold for
  /// connections that come from now on. The address must be the same.
  func set(_ entry: RouteTable.Entry, _ settings: ListenerSettings) throws {
    // Read again even if the files have the same names: they may have been renewed.
    let tls = try settings.tls?.context()
    try state.withLock { state in
      let isShared = state.routes.entries.contains { $0.actor != entry.actor }
      let differences = settings.differences(from: state.settings)
      if isShared, let first = state.routes.entries.first(where: { $0.actor != entry.actor }), !differences.isEmpty {
        throw ProviderError(
          .failed,
          "\(first.name) listens at this address with another \(differences.joined(separator: ", ")); "
            + "bindings that share a port agree on these")
      }
      do { try state.routes.set(entry) } catch { throw ProviderError(.failed, "\(error)") }
      state.settings = settings
      state.tls = tls
    }
  }

  /// Takes an actor away; true if nobody is left.
  func remove(_ actor: String) -> Bool {
    state.withLock { state in
      state.routes.remove(actor)
      return state.routes.isEmpty
    }
  }

  func route(host: String, path: String) -> RouteTable.Entry? {
    state.withLock { $0.routes.entry(host: host, path: path) }
  }

  /// Where a person reaches an actor.
  func url(of entry: RouteTable.Entry) -> String {
    let (settings, port) = state.withLock { ($0.settings, $0.server?.localAddress?.port) }
    let route = entry.settings.routes.first
    var host = ["0.0.0.0", "::"].contains(settings.host) ? "localhost" : settings.host
    if case .exact(let name)? = route?.host { host = name }
    let scheme = settings.tls == nil ? "http" : "https"
    return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port ?? settings.port)\(route?.prefix ?? "")/"
  }

  // MARK: Connections

  private func accept(_ channel: any Channel) throws {
    let found: (ListenerSettings, NIOSSLContext?)? = state.withLock { state in
      guard state.connections.count < state.settings.maximumConnections else { return nil }
      state.connections[ObjectIdentifier(channel)] = channel
      return (state.settings, state.tls)
    }
    guard let (settings, tls) = found else { throw TooManyConnections() }
    if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = settings.maximumHeader
    limits.maxHeaderListSize = settings.maximumHeader
    limits.maxHeaderFieldCount = settings.maximumHeaderCount
    let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
    try channel.pipeline.syncOperations.addHandlers([
      ByteToMessageHandler(decoder), Connection(self, settings, eventLoop: channel.eventLoop),
    ])
  }

  func remove(_ channel: any Channel) {
    state.withLock { _ = $0.connections.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  private struct TooManyConnections: Error {}

  // MARK: Calls

  func call(_ entry: RouteTable.Entry, _ request: HTTPRequest, completion: @escaping HostHandle.Completion) {
    let call = ActorRequest(
      actor: entry.actor, operation: HTTPServerOperation.handleRequest.rawValue, payload: request.encoded(),
      deadline: host.now() &+ UInt64(entry.settings.actorTimeout.nanoseconds))
    host.dispatchAsync(call, completion: completion)
  }

  /// Tells the log why clients get errors, but not at the speed at which they get them.
  func noteFailure(of name: String, _ reason: String) {
    complaints.note("\(name) did not answer an HTTP request: \(reason)")
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
