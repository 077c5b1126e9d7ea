import Glibc
import NIOCore
import NIOPosix

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
      link.fault("what it sent is no reply: \(error)")
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    link.fault(RedisFault.sentence(error))
    context.close(promise: nil)
  }
}

/// What went wrong on the network, in words.
enum RedisFault {
  static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as NIOConnectionError:
      if let single = error.connectionErrors.first { return sentence(single.error) }
      return error.dnsAError ?? error.dnsAAAAError == nil ? "it has no address" : "the name of its host is not known"
    case let error as IOError: return String(cString: strerror(error.errnoCode))
    case ChannelError.connectTimeout: return "no connection in time"
    default: return "\(error)"
    }
  }
}
