import Locks
package import NIOCore

/// How a server is reached, and how long it may take.
package struct RedisConfiguration: Equatable, Sendable {
  package var url: RedisURL
  /// How TLS is spoken, if it is.
  package var security: RedisSecurity?
  /// What one command has at most, connecting included.
  package var timeout: TimeAmount
  package var connectTimeout = TimeAmount.seconds(5)
  /// The first pause after a failed connection, which doubles with each further one up to the longest.
  package var shortestPause = TimeAmount.milliseconds(50)
  package var longestPause = TimeAmount.seconds(2)

  package init(url: RedisURL, timeout: TimeAmount = .seconds(10)) {
    self.url = url
    self.timeout = timeout
  }
}

/// One connection to a Redis server, which is made again whenever it ends.
///
/// Commands of any thread are sent one after the other without waiting for replies; the replies come in the same order.
/// Every command is answered once: with its reply, or with an error by its deadline at the latest. One that was sent when
/// the connection ended is never repeated, because nobody knows whether the server carried it out; one that was not sent
/// yet waits for the next attempt to connect and shares its fate.
package final class RedisClient: Sendable {
  package typealias Completion = @Sendable (Result<RESPValue, RedisError>) -> Void

  package let configuration: RedisConfiguration
  private let loop: any EventLoop
  private let inbox = RedisInbox()
  private let status = RedisStatus()
  private let link: NIOLoopBoundBox<RedisLink>

  /// Begins to connect. `log` hears when the server went away and when it is back.
  package init(
    _ configuration: RedisConfiguration, on loop: any EventLoop,
    log: @escaping @Sendable (RedisEvent) -> Void = { _ in }
  ) {
    self.configuration = configuration
    self.loop = loop
    let parts = RedisLink.Parts(
      configuration: configuration, loop: loop, inbox: inbox, status: status, log: log)
    link = NIOLoopBoundBox.makeBoxSendingValue(RedisLink(parts), eventLoop: loop)
    loop.execute { [link] in link.value.start() }
  }

  /// Sends a command. `completion` runs once, on the event loop or, if the command is refused, here and now.
  package func send(_ command: RedisCommand, deadline: UInt64 = 0, completion: @escaping Completion) {
    let limit = monotonicDeadline(after: UInt64(clamping: configuration.timeout.nanoseconds))
    let request = RedisRequest(
      command: command, deadline: deadline == 0 ? limit : min(deadline, limit), completion: completion)
    let admission = inbox.add(request) { loop.execute { [link] in link.value.takeRequests() } }
    switch admission {
    case .first, .queued: return
    case .busy: completion(.failure(.busy(configuration.url.address)))
    case .closed: completion(.failure(.stopped))
    }
  }

  /// Why the server cannot be reached at present, if that is so.
  package var failure: RedisError? { status.failure }

  /// Waits for the first attempt to connect, and returns why it failed.
  package func firstFailure(until deadline: UInt64) -> RedisError? { status.firstFailure(until: deadline) }

  /// Takes no more commands, lets those that are there end until the deadline and fails the others. Blocks until the
  /// connection is closed, so it must not be called on the event loop; the loop may end after it.
  package func close(by deadline: UInt64) {
    inbox.close()
    let closed = loop.makePromise(of: Void.self)
    loop.execute { [link] in link.value.finish(by: deadline, closed) }
    // Cannot fail: the promise is only ever fulfilled.
    _ = try? closed.futureResult.wait()
  }
}

/// What an operator wants to know of a connection.
package enum RedisEvent: Sendable {
  case connected
  case failed(RedisError)
}
