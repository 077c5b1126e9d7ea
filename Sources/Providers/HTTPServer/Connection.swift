import Messages
import NIOCore
import NIOHTTP1
import ProviderKit

// One client's connection, on its event loop. Requests are served one after the other: while the actor works on one, what
// the client sends on is parked (at most what one read brought, since no further read is asked for), so pipelined
// requests are answered in order and a fast client is slowed down by TCP. Nothing here blocks: the call of the actor is
// handed to the host, whose thread hands the answer back to this loop.

/// Serves the requests of one connection.
final class Connection: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// How long the rest of a refused request is read and thrown away, so that the client sees the answer before the end.
  static let lingerTime = TimeAmount.seconds(2)
  /// What the host has to report that the actor's time is over, before the connection does it itself.
  static let grace = TimeAmount.seconds(1)

  enum Phase {
    /// Between two requests; nothing has come.
    case waiting
    /// The first bytes of a request have come.
    case receivingHead
    case receivingBody
    /// The actor works.
    case answering(ResponseForm)
    /// The last answer is on its way; what comes is thrown away.
    case ending
  }

  private enum Incoming {
    case part(HTTPServerRequestPart)
    case refusal(Refusal)
  }

  private let listener: Listener
  private let settings: ListenerSettings
  private var context: ChannelHandlerContext?
  private var phase = Phase.waiting
  private var assembly: RequestAssembly?
  /// The actor that the present request is for.
  private var route: RouteTable.Entry?
  private var parked = CircularBuffer<Incoming>()
  private var isReadHeldBack = false
  private var isDraining = false
  /// Whether the client may still be sending what will not be read.
  private var mustLinger = false
  private var isOutputClosed = false
  /// Number of the request that the actor works on; the answer to an earlier one comes too late.
  private var serial: UInt64 = 0
  private var timer: ConnectionTimer
  private var date = HTTPDate()

  init(_ listener: Listener, _ settings: ListenerSettings, eventLoop: any EventLoop) {
    self.listener = listener
    self.settings = settings
    timer = ConnectionTimer(eventLoop)
  }

  // MARK: Life

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    timer.onExpiry = { bound.value.expire() }
    timer.set(settings.headerTimeout)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    timer.cancel()
    self.context = nil
    parked.removeAll()
  }

  func channelInactive(context: ChannelHandlerContext) {
    timer.cancel()
    listener.remove(context.channel)
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case ChannelEvent.outputClosed: endAfterLinger(context)
    case is DrainEvent: drain(context)
    default: break
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let refusal = Refusal(error) else { return context.close(promise: nil) }
    receive(.refusal(refusal), context)
  }

  // MARK: Reading

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    receive(.part(unwrapInboundIn(data)), context)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // Bytes came, and no head: the parser has a part of it.
    if case .waiting = phase, parked.isEmpty {
      phase = .receivingHead
      timer.set(settings.headerTimeout)
    }
    context.fireChannelReadComplete()
  }

  func read(context: ChannelHandlerContext) {
    if mayRead { context.read() } else { isReadHeldBack = true }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { serveParked(context) }
    context.fireChannelWritabilityChanged()
  }

  private var mayRead: Bool {
    if case .ending = phase { return true }
    return parked.isEmpty && isReady
  }

  /// Whether the next request may be looked at.
  private var isReady: Bool {
    switch phase {
    case .waiting: context?.channel.isWritable ?? false
    case .receivingHead, .receivingBody: true
    case .answering, .ending: false
    }
  }

  private func receive(_ incoming: Incoming, _ context: ChannelHandlerContext) {
    if case .ending = phase { return }
    if parked.isEmpty, isReady { take(incoming, context) } else { parked.append(incoming) }
  }

  private func serveParked(_ context: ChannelHandlerContext) {
    while isReady, let incoming = parked.popFirst() { take(incoming, context) }
    guard isReadHeldBack, mayRead else { return }
    isReadHeldBack = false
    context.read()
  }

  private func take(_ incoming: Incoming, _ context: ChannelHandlerContext) {
    do throws(RefusalError) {
      switch incoming {
      case .part(.head(let head)): try begin(head, context)
      case .part(.body(let bytes)): try assembly?.append(bytes)
      case .part(.end): callActor(context)
      case .refusal(let refusal): throw RefusalError(refusal)
      }
    } catch {
      refuse(error.refusal, context)
    }
  }

  private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) throws(RefusalError) {
    var route: RouteTable.Entry?
    let assembly = try RequestAssembly(head) { [listener] host, path in
      route = listener.route(host: host, path: path)
      return route?.settings ?? .nobody
    }
    self.assembly = assembly
    self.route = route
    phase = .receivingBody
    timer.set(route?.settings.bodyTimeout ?? settings.headerTimeout)
    guard assembly.awaitsContinue else { return }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
  }

  // MARK: Answering

  private func callActor(_ context: ChannelHandlerContext) {
    guard let assembly = assembly.take() else { return }
    phase = .answering(ResponseForm(assembly))
    serial += 1
    guard let route else {
      return answer(serial, .failure(ProviderError(.notBound, "no actor answers \(assembly.request.path) here")))
    }
    timer.set(route.settings.actorTimeout + Self.grace)
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    let loop = context.eventLoop
    listener.call(route, assembly.request) { [loops = listener.loops, serial] answer in
      loops.execute(on: loop) { bound.value.answer(serial, answer) }
    }
  }

  private func answer(_ serial: UInt64, _ answer: Result<[UInt8], ProviderError>) {
    guard let context, serial == self.serial, case .answering(var form) = phase else { return }
    form.isKeepAlive = form.isKeepAlive && !isDraining
    let date = date.now()
    var buffer = context.channel.allocator.buffer(capacity: 512)
    do {
      let response = try HTTPResponse(messagePack: try answer.get())
      buffer.reserveCapacity(minimumWritableBytes: response.body.count)
      try ResponseEncoding.write(response, form, date: date, into: &buffer)
    } catch {
      let refusal = (error as? ProviderError).map(Refusal.init) ?? .actorFailed
      if let route { listener.noteFailure(of: route.name, "\(error)") }
      ResponseEncoding.write(refusal, form, date: date, into: &buffer)
    }
    finish(buffer, isLast: !form.isKeepAlive, context)
  }

  private func finish(_ buffer: ByteBuffer, isLast: Bool, _ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
    phase = .waiting
    timer.set(settings.idleTimeout)
    if isLast { end(context) } else { serveParked(context) }
  }

  /// Answers in place of the actor, for the last time on this connection.
  private func refuse(_ refusal: Refusal, _ context: ChannelHandlerContext) {
    var buffer = context.channel.allocator.buffer(capacity: 256)
    var form = ResponseForm()
    form.isHead = assembly?.isHead ?? false
    assembly = nil
    ResponseEncoding.write(refusal, form, date: date.now(), into: &buffer)
    context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
    mustLinger = true
    end(context)
  }

  // MARK: Ending

  private func drain(_ context: ChannelHandlerContext) {
    isDraining = true
    mustLinger = false
    switch phase {
    case .waiting where parked.isEmpty: end(context)
    case .ending where isOutputClosed: context.close(promise: nil)
    case .waiting, .receivingHead, .receivingBody, .answering, .ending: break
    }
  }

  /// Ends our side of the connection behind what is written.
  private func end(_ context: ChannelHandlerContext) {
    phase = .ending
    parked.removeAll()
    timer.set(settings.idleTimeout)
    context.close(mode: .output, promise: nil)
    guard isReadHeldBack else { return }
    isReadHeldBack = false
    context.read()
  }

  /// Our side has ended. To close with unread bytes would reset the connection, and the client might never see the
  /// answer; so after a refusal it gets a moment to end its side.
  private func endAfterLinger(_ context: ChannelHandlerContext) {
    isOutputClosed = true
    if mustLinger { timer.set(Self.lingerTime) } else { context.close(promise: nil) }
  }

  // MARK: Time

  private func expire() {
    guard let context else { return }
    switch phase {
    case .waiting where isMakingProgress(context): timer.set(settings.idleTimeout)
    case .ending where isMakingProgress(context): timer.set(settings.idleTimeout)
    case .waiting, .ending: context.close(promise: nil)
    case .receivingHead, .receivingBody: refuse(.requestTimeout, context)
    case .answering: answer(serial, .failure(ProviderError(.deadline, "no answer and no error came in time")))
    }
  }

  /// Bytes that the client had not read yet when the time was last over.
  private var unreadBytes = 0

  /// Whether a slow client is reading a long answer.
  private func isMakingProgress(_ context: ChannelHandlerContext) -> Bool {
    guard !context.channel.isWritable else { return false }
    let unread = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    defer { unreadBytes = unread }
    return unread > 0 && (unreadBytes == 0 || unread < unreadBytes)
  }
}

/// Asks a connection to close as soon as nothing is in work on it.
struct DrainEvent: Sendable {}
