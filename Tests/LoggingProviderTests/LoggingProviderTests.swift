import ActorHost
import Logging
import LoggingProvider
import Messages
import Synchronization
import Testing

@Suite struct LoggingProviderTests {
  private let lines = Lines()
  private let provider: LoggingProvider

  init() {
    let lines = lines
    var logger = Logger(label: "test") { _ in Handler(lines: lines) }
    logger.logLevel = .trace
    provider = LoggingProvider(logger: logger)
    provider.bind(actor: "MA", binding: "default", values: [BindingKey.name: "shop"])
  }

  private func write(_ request: WriteLogRequest, operation: String = "WriteLog") throws -> [UInt8] {
    try provider.handle(CapabilityCall(origin: .actor("MA"), operation: operation, payload: request.encoded(.g2)))
  }

  @Test func itsDescriptorNamesTheContract() {
    #expect(provider.descriptor.id == "wascc:logging")
    #expect(provider.descriptor.supportedOperations.map(\.name) == ["WriteLog"])
  }

  @Test(arguments: [(1, "error"), (2, "warning"), (3, "info"), (4, "debug"), (5, "trace")] as [(UInt32, String)])
  func levelsAreThoseOfTheContract(level: UInt32, expected: String) throws {
    #expect(try write(WriteLogRequest(level: level, body: "text")) == [])
    #expect(lines.all == ["\(expected) text actor=MA name=shop"])
  }

  @Test func offIsSilentAndOtherLevelsAreReported() throws {
    _ = try write(WriteLogRequest(level: 0, body: "never"))
    #expect(lines.all == [])
    _ = try write(WriteLogRequest(level: 9, body: "x"))
    #expect(lines.all == ["error Unknown log level actor=MA name=shop"])
  }

  @Test func theOtherNameAndTheExtraFieldsAreUnderstood() throws {
    _ = try write(
      WriteLogRequest(level: 3, body: "two\nlines", line: 7, file: "a.rs", target: "t"), operation: "write")
    #expect(lines.all == ["info two\\nlines actor=MA file=a.rs line=7 name=shop target=t"])
  }

  @Test func otherOperationsAndBadPayloadsAreRefused() {
    let operation = #expect(throws: ProviderError.self) {
      try write(WriteLogRequest(level: 1, body: ""), operation: "Read")
    }
    #expect(operation?.code == .unsupportedOperation)
    let payload = #expect(throws: ProviderError.self) {
      try provider.handle(CapabilityCall(origin: .actor("MA"), operation: "WriteLog", payload: [0xc1]))
    }
    #expect(payload?.code == .badPayload)
  }
}

private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])
  func append(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

private struct Handler: LogHandler {
  let lines: Lines
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  init(lines: Lines) { self.lines = lines }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    lines.append("\(event.level) \(event.message)\(fields)")
  }
}
