internal import ActorHost
internal import MessagePack
internal import Messages

// Frames to bytes and back. The numbers of the kinds are the protocol; they are never given to something else.

private enum Kind: UInt64 {
  case hello = 1
  case start = 2
  case call = 3
  case bind = 4
  case unbind = 5
  case health = 6
  case cancel = 7
  case stop = 8
  case dispatch = 9
  case bindingValues = 10
  case log = 11
  case result = 12
}

/// How many bytes announce a frame's length.
let frameHeader = 4

extension NumberedFrame {
  /// The frame with its length in front.
  func encoded() -> [UInt8] {
    var writer = MessagePackWriter()
    frame.write(id, to: &writer)
    let count = UInt32(clamping: writer.bytes.count)
    return [UInt8](unsafeUninitializedCapacity: frameHeader + writer.bytes.count) { buffer, filled in
      for index in 0..<frameHeader { buffer[index] = UInt8(truncatingIfNeeded: count >> (24 - 8 * UInt32(index))) }
      _ = buffer[frameHeader...].update(fromContentsOf: writer.bytes)
      filled = frameHeader + writer.bytes.count
    }
  }

  /// Reads what stands behind a length.
  init(_ body: [UInt8]) throws(FrameError) {
    var reader = FrameReader(body)
    let (number, kind) = try readable { () throws(MessagePackError) in try reader.head() }
    guard let known = Kind(rawValue: kind) else { throw .unknownKind(kind) }
    id = number
    frame = try readable { () throws(MessagePackError) in
      let frame = try reader.frame(known)
      try reader.messagePack.expectEnd()
      return frame
    }
  }
}

private func readable<Value>(_ body: () throws(MessagePackError) -> Value) throws(FrameError) -> Value {
  do throws(MessagePackError) { return try body() } catch { throw .unreadable(error) }
}

extension Frame {
  fileprivate func write(_ id: UInt64, to writer: inout MessagePackWriter) {
    func begin(_ kind: Kind, _ fields: Int) {
      writer.writeArrayHeader(2 + fields)
      writer.write(unsigned: kind.rawValue)
      writer.write(unsigned: id)
    }
    switch self {
    case .hello(let settings):
      begin(.hello, 6)
      writer.write(settings)
    case .start: begin(.start, 0)
    case .call(let call):
      begin(.call, 7)
      writer.write(call)
    case .bind(let actor, let binding, let values):
      begin(.bind, 3)
      writer.write(actor)
      writer.write(binding)
      writer.write(values)
    case .unbind(let actor, let binding):
      begin(.unbind, 2)
      writer.write(actor)
      writer.write(binding)
    case .health: begin(.health, 0)
    case .cancel: begin(.cancel, 0)
    case .stop(let deadline):
      begin(.stop, 1)
      writer.write(unsigned: deadline)
    case .dispatch(let call):
      begin(.dispatch, 5)
      writer.write(call)
    case .bindingValues(let actor):
      begin(.bindingValues, 1)
      writer.write(actor)
    case .log(let level, let text):
      begin(.log, 2)
      writer.write(unsigned: level.rawValue)
      writer.write(text)
    case .result(.success(let bytes)):
      begin(.result, 2)
      writer.write(signed: Int32(0))
      writer.write(binary: bytes)
    case .result(.failure(let error)):
      begin(.result, 2)
      writer.write(signed: error.code.rawValue)
      writer.write(error.message)
    }
  }
}

extension MessagePackWriter {
  fileprivate mutating func write(_ settings: RunnerSettings) {
    write(unsigned: settings.version)
    write(settings.configuration)
    write(unsigned: UInt64(settings.maximumPayload))
    write(settings.guardsPayloads)
    write(unsigned: UInt64(settings.memoryBytes))
    write(unsigned: UInt64(settings.linesPerSecond))
  }

  fileprivate mutating func write(_ call: CapabilityCall) {
    write(call.origin == .system)
    write(call.origin.description)
    write(call.binding)
    write(call.operation)
    write(binary: call.payload)
    writeOptional(call.deadline)
    write(call.chain)
  }

  fileprivate mutating func write(_ call: ActorCall) {
    write(call.actor)
    write(call.operation)
    write(binary: call.payload)
    writeOptional(call.deadline)
    if let chain = call.chain { write(chain) } else { writeNil() }
  }

  mutating func write(_ values: [String: String]) {
    writeMapHeader(values.count)
    for (key, value) in values {
      write(key)
      write(value)
    }
  }

  private mutating func write(_ chain: CallChain) {
    writeArrayHeader(chain.actors.count)
    for actor in chain.actors { write(actor) }
  }

  private mutating func writeOptional(_ number: UInt64?) {
    if let number { write(unsigned: number) } else { writeNil() }
  }
}

/// Reads the fields of one frame.
struct FrameReader {
  var messagePack: MessagePackReader

  init(_ body: [UInt8]) { messagePack = MessagePackReader(body) }

  fileprivate mutating func head() throws(MessagePackError) -> (id: UInt64, kind: UInt64) {
    guard try messagePack.readArrayHeader() >= 2 else { throw messagePack.unexpected("a kind and a number") }
    let kind: UInt64 = try messagePack.readInteger()
    return (try messagePack.readInteger(), kind)
  }

  fileprivate mutating func frame(_ kind: Kind) throws(MessagePackError) -> Frame {
    switch kind {
    case .hello: .hello(try settings())
    case .start: .start
    case .call: .call(try call())
    case .bind:
      .bind(actor: try messagePack.readString(), binding: try messagePack.readString(), values: try values())
    case .unbind: .unbind(actor: try messagePack.readString(), binding: try messagePack.readString())
    case .health: .health
    case .cancel: .cancel
    case .stop: .stop(deadline: try messagePack.readInteger())
    case .dispatch: .dispatch(try actorCall())
    case .bindingValues: .bindingValues(actor: try messagePack.readString())
    case .log: .log(try level(), try messagePack.readString())
    case .result: .result(try outcome())
    }
  }

  private mutating func settings() throws(MessagePackError) -> RunnerSettings {
    var settings = RunnerSettings()
    settings.version = try messagePack.readInteger()
    settings.configuration = try values()
    settings.maximumPayload = try messagePack.readInteger()
    settings.guardsPayloads = try messagePack.readBool()
    settings.memoryBytes = try messagePack.readInteger()
    settings.linesPerSecond = try messagePack.readInteger()
    return settings
  }

  private mutating func call() throws(MessagePackError) -> CapabilityCall {
    let isSystem = try messagePack.readBool()
    let origin = try messagePack.readString()
    return CapabilityCall(
      origin: isSystem ? .system : .actor(origin), binding: try messagePack.readString(),
      operation: try messagePack.readString(), payload: Array(try messagePack.readBinary()),
      deadline: try optionalNumber(), chain: try chain())
  }

  private mutating func actorCall() throws(MessagePackError) -> ActorCall {
    ActorCall(
      actor: try messagePack.readString(), operation: try messagePack.readString(),
      payload: Array(try messagePack.readBinary()), deadline: try optionalNumber(),
      chain: try isNull() ? nil : try chain())
  }

  private mutating func outcome() throws(MessagePackError) -> Outcome {
    let status: Int32 = try messagePack.readInteger()
    guard status != 0 else { return .success(Array(try messagePack.readBinary())) }
    // Statuses of later versions are failures without a name.
    return .failure(ProviderError(ProviderError.Code(rawValue: status) ?? .failed, try messagePack.readString()))
  }

  mutating func values() throws(MessagePackError) -> [String: String] {
    var values: [String: String] = [:]
    for _ in 0..<(try messagePack.readMapHeader()) {
      let key = try messagePack.readString()
      values[key] = try messagePack.readString()
    }
    return values
  }

  private mutating func level() throws(MessagePackError) -> LogLevel {
    LogLevel(rawValue: try messagePack.readInteger()) ?? .trace
  }

  private mutating func chain() throws(MessagePackError) -> CallChain {
    var actors: [String] = []
    for _ in 0..<(try messagePack.readArrayHeader()) { actors.append(try messagePack.readString()) }
    return CallChain(actors)
  }

  private mutating func optionalNumber() throws(MessagePackError) -> UInt64? {
    try isNull() ? nil : try messagePack.readInteger()
  }

  private mutating func isNull() throws(MessagePackError) -> Bool {
    guard messagePack.nextKind == .null else { return false }
    try messagePack.readNil()
    return true
  }
}
