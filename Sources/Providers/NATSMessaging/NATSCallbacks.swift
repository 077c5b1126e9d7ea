import Glibc
import Locks
import Messages

// libnats calls back on threads of its own, and may be in the middle of a call when its connection is closed. So it does
// not get the address of anything: what it carries around is a number, looked up at each call. Once the number is taken
// out of the table, late calls find nothing.

/// Stands for one connection in libnats's callbacks.
final class CallbackNumber: Sendable {
  fileprivate struct Entry: Sendable {
    weak var events: (any NATSEvents)?
    let credentials: NATSSettings.Credentials
  }

  private struct Table {
    var entries: [UInt: Entry] = [:]
    var last: UInt = 0
  }

  private static let table = Locked(Table())
  /// The lowest bits name the library, so that a late message can still be given back to it.
  private static let libraryBits: UInt = 8
  private let number: UInt

  init(_ events: any NATSEvents, _ library: NATSLibrary, _ credentials: NATSSettings.Credentials) {
    let entry = Entry(events: events, credentials: credentials)
    number = Self.table.withLock { table in
      table.last += 1
      let number = table.last << Self.libraryBits | library.number
      table.entries[number] = entry
      return number
    }
  }

  deinit { end() }

  var context: NATSContext? { NATSContext(bitPattern: number) }

  func end() { Self.table.withLock { $0.entries[number] = nil } }

  fileprivate static func entry(_ context: NATSContext?) -> Entry? {
    table.withLock { $0.entries[UInt(bitPattern: context)] }
  }

  fileprivate static func library(_ context: NATSContext?) -> NATSLibrary {
    .numbered(UInt(bitPattern: context) & (1 << libraryBits - 1))
  }
}

let onMessage: NATSLibrary.OnMessage = { _, _, message, context in
  guard let message else { return }
  let library = CallbackNumber.library(context)
  defer { library.destroyMessage(message) }
  guard let events = CallbackNumber.entry(context)?.events else { return }
  guard let subject = text(library.subject(message)), let reply = text(library.reply(message)) else {
    return events.receivedUnreadable()
  }
  let body = UnsafeRawBufferPointer(start: library.data(message), count: max(0, Int(library.length(message))))
  events.received(
    BrokerMessage(subject: subject, replyTo: reply, body: Array(body)),
    isNoResponders: library.isNoResponders(message))
}

let onError: NATSLibrary.OnError = { _, _, status, context in CallbackNumber.entry(context)?.events?.failed(status) }

let onDisconnected: NATSLibrary.OnEvent = { _, context in CallbackNumber.entry(context)?.events?.disconnected() }

let onReconnected: NATSLibrary.OnEvent = { _, context in CallbackNumber.entry(context)?.events?.reconnected() }

let onClosed: NATSLibrary.OnEvent = { _, context in CallbackNumber.entry(context)?.events?.ended() }

/// Hands out a copy of the token, which libnats frees.
let giveJWT: NATSLibrary.GiveJWT = { token, _, context in
  guard let token, case .user(let jwt, _)? = CallbackNumber.entry(context)?.credentials else { return NATSCode.failed }
  token.pointee = strdup(jwt)
  return token.pointee == nil ? NATSCode.failed : NATSCode.ok
}

/// Signs what the server sent, so that the seed itself never leaves this process.
let signNonce: NATSLibrary.SignNonce = { _, signature, length, nonce, context in
  guard let signature, let length, let nonce,
    case .user(_, let seed)? = CallbackNumber.entry(context)?.credentials
  else { return NATSCode.failed }
  return CallbackNumber.library(context).sign(seed, nonce, signature, length)
}

/// A C string, empty if there is none; nil if it is not UTF-8.
private func text(_ pointer: NATSText?) -> String? {
  guard let pointer else { return "" }
  return String(validatingCString: pointer)
}
