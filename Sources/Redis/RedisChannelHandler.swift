import NIOCore

/// What a channel receives, as replies, to the link it belongs to.
final class RedisChannelHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let link: RedisLink
  private var decoder = RESPDecoder()
  /// Nothing can be found any more once the bytes made no sense.
  private var isBroken = false

  init(_ link: RedisLink) { self.link = link }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isBroken else { return }
    var bytes = unwrapInboundIn(data)
    link.read()
    decoder.append(&bytes)
    do throws(RESPError) {
      while let reply = try decoder.next() { link.received(reply) }
    } catch {
      isBroken = true
      link.fault(.network("what it sent is no reply: \(error)"))
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    link.fault(RedisFault(error))
    context.close(promise: nil)
  }
}
