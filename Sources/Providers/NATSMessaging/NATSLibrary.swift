import Glibc
import Locks
import Messages

// The C client of NATS, opened when the first actor is bound: whoever has no NATS builds and runs everything else
// without its header or its library. The types below are its functions as its header declares them, for the versions from
// 3.4 on; handles are opaque addresses, a status is an int.

typealias NATSStatus = Int32
typealias NATSHandle = OpaquePointer
typealias NATSContext = UnsafeMutableRawPointer
typealias NATSText = UnsafePointer<CChar>

/// The functions of libnats that this provider uses.
struct NATSLibrary: Sendable {
  typealias Create = @convention(c) (UnsafeMutablePointer<NATSHandle?>) -> NATSStatus
  typealias Release = @convention(c) (NATSHandle?) -> Void
  typealias SetText = @convention(c) (NATSHandle, NATSText) -> NATSStatus
  typealias SetTwoTexts = @convention(c) (NATSHandle, NATSText, NATSText?) -> NATSStatus
  typealias SetServers = @convention(c) (NATSHandle, UnsafePointer<NATSText?>, Int32) -> NATSStatus
  typealias SetFlag = @convention(c) (NATSHandle, Bool) -> NATSStatus
  typealias SetNumber = @convention(c) (NATSHandle, Int32) -> NATSStatus
  typealias SetTime = @convention(c) (NATSHandle, Int64) -> NATSStatus

  typealias OnMessage = @convention(c) (NATSHandle?, NATSHandle?, NATSHandle?, NATSContext?) -> Void
  typealias OnEvent = @convention(c) (NATSHandle?, NATSContext?) -> Void
  typealias OnError = @convention(c) (NATSHandle?, NATSHandle?, NATSStatus, NATSContext?) -> Void
  typealias SetOnEvent = @convention(c) (NATSHandle, OnEvent, NATSContext?) -> NATSStatus
  typealias SetOnError = @convention(c) (NATSHandle, OnError, NATSContext?) -> NATSStatus

  typealias OutText = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  typealias OutBytes = UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>
  typealias GiveJWT = @convention(c) (OutText?, OutText?, NATSContext?) -> NATSStatus
  typealias SignNonce =
    @convention(c) (OutText?, OutBytes?, UnsafeMutablePointer<Int32>?, NATSText?, NATSContext?) -> NATSStatus
  typealias SetCredentials =
    @convention(c) (NATSHandle, GiveJWT, NATSContext?, SignNonce, NATSContext?) -> NATSStatus
  typealias Sign = @convention(c) (NATSText, NATSText, OutBytes, UnsafeMutablePointer<Int32>) -> NATSStatus

  typealias Connect = @convention(c) (UnsafeMutablePointer<NATSHandle?>, NATSHandle) -> NATSStatus
  typealias Number = @convention(c) (NATSHandle) -> Int64
  typealias Status = @convention(c) (NATSHandle) -> Int32
  typealias Flush = @convention(c) (NATSHandle, Int64) -> NATSStatus
  typealias Subscribe =
    @convention(c) (UnsafeMutablePointer<NATSHandle?>, NATSHandle, NATSText, OnMessage, NATSContext?) -> NATSStatus
  typealias QueueSubscribe =
    @convention(c) (
      UnsafeMutablePointer<NATSHandle?>, NATSHandle, NATSText, NATSText, OnMessage, NATSContext?
    ) -> NATSStatus
  typealias Publish = @convention(c) (NATSHandle, NATSText, UnsafeRawPointer?, Int32) -> NATSStatus
  typealias PublishRequest =
    @convention(c) (NATSHandle, NATSText, NATSText, UnsafeRawPointer?, Int32) -> NATSStatus

  typealias TextOf = @convention(c) (NATSHandle) -> NATSText?
  typealias LengthOf = @convention(c) (NATSHandle) -> Int32
  typealias Question = @convention(c) (NATSHandle) -> Bool
  typealias StatusText = @convention(c) (NATSStatus) -> NATSText?

  /// Its place among those that this process has opened.
  let number: UInt
  let createOptions: Create
  let destroyOptions: Release
  let setServers: SetServers
  let setName: SetText
  let setSecure: SetFlag
  let loadTrusted: SetText
  let setTimeout: SetTime
  let setPingInterval: SetTime
  let setPingsOut: SetNumber
  let setMaxReconnect: SetNumber
  let setReconnectWait: SetTime
  let setReconnectBuffer: SetNumber
  let useGlobalDelivery: SetFlag
  let setOnError: SetOnError
  let setOnDisconnected: SetOnEvent
  let setOnReconnected: SetOnEvent
  let setOnClosed: SetOnEvent
  let setCredentials: SetCredentials
  let setCredentialsFile: SetTwoTexts
  let sign: Sign
  let connect: Connect
  let status: Status
  let maximumPayload: Number
  let flush: Flush
  let subscribe: Subscribe
  let queueSubscribe: QueueSubscribe
  let publish: Publish
  let publishRequest: PublishRequest
  let close: Release
  let destroyConnection: Release
  let unsubscribe: Status
  let destroySubscription: Release
  let subject: TextOf
  let reply: TextOf
  let data: TextOf
  let length: LengthOf
  let isNoResponders: Question
  let destroyMessage: Release
  let statusText: StatusText

  private init(_ file: borrowing OpenLibrary, number: UInt) throws(ProviderError) {
    self.number = number
    createOptions = try file.function("natsOptions_Create")
    destroyOptions = try file.function("natsOptions_Destroy")
    setServers = try file.function("natsOptions_SetServers")
    setName = try file.function("natsOptions_SetName")
    setSecure = try file.function("natsOptions_SetSecure")
    loadTrusted = try file.function("natsOptions_LoadCATrustedCertificates")
    setTimeout = try file.function("natsOptions_SetTimeout")
    setPingInterval = try file.function("natsOptions_SetPingInterval")
    setPingsOut = try file.function("natsOptions_SetMaxPingsOut")
    setMaxReconnect = try file.function("natsOptions_SetMaxReconnect")
    setReconnectWait = try file.function("natsOptions_SetReconnectWait")
    setReconnectBuffer = try file.function("natsOptions_SetReconnectBufSize")
    useGlobalDelivery = try file.function("natsOptions_UseGlobalMessageDelivery")
    setOnError = try file.function("natsOptions_SetErrorHandler")
    setOnDisconnected = try file.function("natsOptions_SetDisconnectedCB")
    setOnReconnected = try file.function("natsOptions_SetReconnectedCB")
    setOnClosed = try file.function("natsOptions_SetClosedCB")
    setCredentials = try file.function("natsOptions_SetUserCredentialsCallbacks")
    setCredentialsFile = try file.function("natsOptions_SetUserCredentialsFromFiles")
    sign = try file.function("nats_Sign")
    connect = try file.function("natsConnection_Connect")
    status = try file.function("natsConnection_Status")
    maximumPayload = try file.function("natsConnection_GetMaxPayload")
    flush = try file.function("natsConnection_FlushTimeout")
    subscribe = try file.function("natsConnection_Subscribe")
    queueSubscribe = try file.function("natsConnection_QueueSubscribe")
    publish = try file.function("natsConnection_Publish")
    publishRequest = try file.function("natsConnection_PublishRequest")
    close = try file.function("natsConnection_Close")
    destroyConnection = try file.function("natsConnection_Destroy")
    unsubscribe = try file.function("natsSubscription_Unsubscribe")
    destroySubscription = try file.function("natsSubscription_Destroy")
    subject = try file.function("natsMsg_GetSubject")
    reply = try file.function("natsMsg_GetReply")
    data = try file.function("natsMsg_GetData")
    length = try file.function("natsMsg_GetDataLength")
    isNoResponders = try file.function("natsMsg_IsNoResponders")
    destroyMessage = try file.function("natsMsg_Destroy")
    statusText = try file.function("natsStatus_GetText")
  }

  // MARK: Opening

  private struct Opened {
    var all: [NATSLibrary] = []
    var byPath: [String: NATSLibrary] = [:]
  }

  private static let opened = Locked(Opened())

  /// The library at a path, or else the one of the system. It is opened once and never closed: it has threads.
  static func open(_ path: String?) throws(ProviderError) -> NATSLibrary {
    let key = path ?? ""
    return try opened.withLock { opened throws(ProviderError) in
      if let known = opened.byPath[key] { return known }
      guard opened.all.count < 256 else { throw ProviderError(.unavailable, "too many NATS client libraries are open") }
      let file = try OpenLibrary(path.map { [$0] } ?? systemNames)
      let library = try NATSLibrary(file, number: UInt(opened.all.count))
      opened.all.append(library)
      opened.byPath[key] = library
      return library
    }
  }

  static func numbered(_ number: UInt) -> NATSLibrary { opened.withLock { $0.all[Int(number)] } }

  /// Without its development package only the versioned names are there, and each minor version has its own.
  private static let systemNames = ["libnats.so"] + (4...16).map { "libnats.so.3.\($0)" }
}

/// A shared object that the process has opened.
private struct OpenLibrary: ~Copyable {
  private let handle: UnsafeMutableRawPointer
  private let name: String

  init(_ names: [String]) throws(ProviderError) {
    for name in names {
      guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) else { continue }
      (self.handle, self.name) = (handle, name)
      return
    }
    let reason = dlerror().map { String(cString: $0) } ?? names.joined(separator: ", ")
    throw ProviderError(.unavailable, "the NATS client library is missing (\(reason)); \(NATSLibrary.advice)")
  }

  func function<Function>(_ symbol: String) throws(ProviderError) -> Function {
    guard let address = dlsym(handle, symbol) else {
      throw ProviderError(.unavailable, "\(name) has no function \(symbol); \(NATSLibrary.advice)")
    }
    // The caller asks for the type that the header gives this symbol, and a function's address is one word.
    return unsafeBitCast(address, to: Function.self)
  }
}

extension NATSLibrary {
  fileprivate static let advice =
    "it comes with the Debian package libnats-dev (apt-get install libnats-dev), or name its file with LIBRARY in the "
    + "configuration of the provider"
}
