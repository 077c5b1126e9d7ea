import Glibc
import MessagingKit
import Messages

/// What happens at a connection; called on threads of libnats, so nothing here may wait.
protocol NATSEvents: AnyObject, Sendable {
  func received(_ message: BrokerMessage, isNoResponders: Bool)
  /// A message whose names were no text.
  func receivedUnreadable()
  func disconnected()
  func reconnected()
  func failed(_ status: NATSStatus)
  /// The connection is closed for good, though nobody here has closed it.
  func ended()
}

/// A connection to a NATS server, which libnats makes again when it is lost, but not when the server has complained.
///
/// `@unchecked`: libnats serves any thread; the connection is destroyed when nobody uses it any more.
final class NATSConnection: @unchecked Sendable {
  private let library: NATSLibrary
  private let callbacks: CallbackNumber
  private let handle: NATSHandle
  let place: String

  init(_ library: NATSLibrary, _ settings: NATSSettings, name: String, _ events: any NATSEvents) throws {
    self.library = library
    place = settings.place
    callbacks = CallbackNumber(events, library, settings.credentials)
    let options = try Self.options(library, settings, name, callbacks.context)
    let attempt = NATSAttempt(library, options, ports: Set(settings.servers.map(\.port)))
    let (status, handle) = attempt.run(seconds: UInt64(min(8, 3 * settings.servers.count)))
    guard status == NATSCode.ok, let handle else {
      callbacks.end()
      throw Self.connectError(status, settings, library)
    }
    self.handle = handle
  }

  deinit {
    close()
    library.destroyConnection(handle)
  }

  /// Ends the connection; no event comes once this has returned.
  func close() {
    callbacks.end()
    library.close(handle)
  }

  // MARK: Options

  private static func options(
    _ library: NATSLibrary, _ settings: NATSSettings, _ name: String, _ context: NATSContext?
  ) throws -> NATSHandle {
    var created: NATSHandle?
    guard library.createOptions(&created) == NATSCode.ok, let options = created else {
      throw ProviderError(.unavailable, "libnats could not be initialised")
    }
    var steps = withCStrings(settings.servers.map(\.text)) { servers in
      [library.setServers(options, servers, Int32(settings.servers.count))]
    }
    steps.append(library.setName(options, name))
    if settings.servers.contains(where: \.isSecure) { steps.append(library.setSecure(options, true)) }
    if let file = settings.trustedFile, library.loadTrusted(options, file) != NATSCode.ok {
      library.destroyOptions(options)
      throw ProviderError(.failed, "CA_FILE \(file) cannot be read as certificates in PEM form")
    }
    steps += [
      library.setTimeout(options, 2_000),
      // A server that is gone without a word is noticed within some seconds.
      library.setPingInterval(options, 2_000), library.setPingsOut(options, 2),
      library.setMaxReconnect(options, -1), library.setReconnectWait(options, 250),
      library.setReconnectBuffer(options, Int32(clamping: settings.reconnectBuffer)),
      // One thread for all: it only fills queues, and keeps the order between subscriptions.
      library.useGlobalDelivery(options, true),
      library.setOnError(options, onError, context), library.setOnDisconnected(options, onDisconnected, context),
      library.setOnReconnected(options, onReconnected, context), library.setOnClosed(options, onClosed, context),
    ]
    switch settings.credentials {
    case .none: break
    case .file(let path): steps.append(library.setCredentialsFile(options, path, nil))
    case .user: steps.append(library.setCredentials(options, giveJWT, context, signNonce, context))
    }
    guard let failed = steps.first(where: { $0 != NATSCode.ok }) else { return options }
    library.destroyOptions(options)
    throw ProviderError(.failed, "the NATS client does not accept the binding's values: \(library.text(failed))")
  }

  private static func connectError(
    _ status: NATSStatus, _ settings: NATSSettings, _ library: NATSLibrary
  ) -> ProviderError {
    let reason = library.text(status)
    switch status {
    case NATSCode.authenticationFailed, NATSCode.notPermitted:
      return ProviderError(.denied, "the NATS server at \(settings.place) refuses the credentials: \(reason)")
    case NATSCode.secureWanted:
      return unsafe(settings, "it does not speak TLS, which tls:// asks for")
    case NATSCode.handshakeFailed:
      return unsafe(
        settings,
        "its certificate is for another host, or is not signed by whom CA_FILE, or without that the system, trusts")
    case NATSCode.timeout:
      return ProviderError(.unavailable, "the NATS server at \(settings.place) does not let us in in time")
    case NATSCode.noServer:
      return ProviderError(.unavailable, "no NATS server answers at \(settings.place)")
    default:
      return ProviderError(.unavailable, "cannot connect to the NATS server at \(settings.place): \(reason)")
    }
  }

  private static func unsafe(_ settings: NATSSettings, _ reason: String) -> ProviderError {
    ProviderError(.denied, "there is no safe connection to the NATS server at \(settings.place): \(reason)")
  }

  // MARK: Use

  var isConnected: Bool { library.status(handle) == 2 }

  /// For good: libnats does not make it again.
  var isClosed: Bool { library.status(handle) == 3 }

  /// What the server takes in one message.
  var maximumPayload: Int { Int(clamping: library.maximumPayload(handle)) }

  func subscribe(to pattern: SubjectPattern, group: String?) throws(ProviderError) -> NATSSubscription {
    var subscription: NATSHandle?
    let status =
      if let group {
        library.queueSubscribe(&subscription, handle, pattern.text, group, onMessage, callbacks.context)
      } else {
        library.subscribe(&subscription, handle, pattern.text, onMessage, callbacks.context)
      }
    guard status == NATSCode.ok, let subscription else { throw error(status, pattern.text) }
    return NATSSubscription(library, subscription)
  }

  /// Waits until the server has seen all that was sent so far.
  func flush(milliseconds: Int64) throws(ProviderError) {
    let status = library.flush(handle, milliseconds)
    guard status == NATSCode.ok else { throw error(status, "its subscriptions") }
  }

  func publish(_ message: BrokerMessage) throws(ProviderError) {
    let status = message.body.withUnsafeBytes { bytes in
      message.replyTo.isEmpty
        ? library.publish(handle, message.subject, bytes.baseAddress, Int32(clamping: bytes.count))
        : library.publishRequest(
          handle, message.subject, message.replyTo, bytes.baseAddress, Int32(clamping: bytes.count))
    }
    guard status == NATSCode.ok else { throw error(status, message.subject) }
  }

  var isAway: ProviderError { ProviderError(.unavailable, "the NATS server at \(place) is away") }

  private func error(_ status: NATSStatus, _ subject: String) -> ProviderError {
    switch status {
    case NATSCode.insufficientBuffer:
      ProviderError(.unavailable, "the NATS server at \(place) is away, and what waits for it fills RECONNECT_BUFFER")
    case NATSCode.closed, NATSCode.disconnected, NATSCode.stale, NATSCode.timeout: isAway
    case NATSCode.maximumPayload: ProviderError(.tooLarge, "the NATS server takes at most \(maximumPayload) bytes")
    default: ProviderError(.failed, "the NATS server at \(place), \(subject): \(library.text(status))")
    }
  }
}

/// A subscription, which ends with this object.
///
/// `@unchecked`: libnats serves any thread.
final class NATSSubscription: @unchecked Sendable {
  private let library: NATSLibrary
  private let handle: NATSHandle

  init(_ library: NATSLibrary, _ handle: NATSHandle) {
    self.library = library
    self.handle = handle
  }

  deinit {
    // Of no use if the connection is closed, and then not needed.
    _ = library.unsubscribe(handle)
    library.destroySubscription(handle)
  }
}

/// The statuses that mean something here, as libnats numbers them.
enum NATSCode {
  static let ok: NATSStatus = 0
  static let failed: NATSStatus = 1
  static let closed: NATSStatus = 5
  static let noServer: NATSStatus = 6
  static let stale: NATSStatus = 7
  /// TLS is asked for, and the server has none.
  static let secureWanted: NATSStatus = 8
  static let disconnected: NATSStatus = 10
  static let authenticationFailed: NATSStatus = 11
  static let notPermitted: NATSStatus = 12
  static let slowConsumer: NATSStatus = 20
  static let maximumPayload: NATSStatus = 21
  static let insufficientBuffer: NATSStatus = 23
  static let timeout: NATSStatus = 26
  static let handshakeFailed: NATSStatus = 29
}

extension NATSLibrary {
  func text(_ status: NATSStatus) -> String { statusText(status).map { String(cString: $0) } ?? "status \(status)" }
}

/// Calls `body` with the texts as C strings, which end with the call.
private func withCStrings<Result>(_ texts: [String], _ body: (UnsafePointer<NATSText?>) -> Result) -> Result {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return copies.map { $0.map { NATSText($0) } }.withUnsafeBufferPointer { pointers in
    guard let base = pointers.baseAddress else { preconditionFailure("there is always a server") }
    return body(base)
  }
}
