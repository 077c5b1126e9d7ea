public import Claims
internal import ActorHost
internal import Glibc
internal import JSON
internal import Synchronization
internal import WaPC

/// What a command sees of the world, as values, so that tests bring their own.
///
/// Data goes to `output`; everything else, progress and warnings included, to `messages`.
public struct CommandContext: Sendable {
  public var output: @Sendable ([UInt8]) -> Void
  public var messages: @Sendable (String) -> Void
  public var input: @Sendable () -> [UInt8]
  public var environment: @Sendable (String) -> String?
  public var clock: WallClock
  /// Shows a line that the next one replaces; nil when messages do not go to a terminal.
  public var status: (@Sendable (String) -> Void)?
  /// Why something that went to `output` did not arrive; nil when all of it did.
  var outputFailure: @Sendable () -> String? = { nil }
  /// Keeps the lines of a host's log for those who ask for them.
  var logs: LogRing?
  /// Takes what passes through the guests of a host, which leaves out what must not be shown.
  var recorder: (any GuestRecorder)?
  /// What must not be shown of all that a host is told to run; nil when that is one document from beginning to end.
  var hiddenTexts: HiddenTexts?
  /// Programs that the command runs get the process's own streams, not these functions.
  var isProcess = false
  /// Takes out what must not be shown, before a text is cut or escaped.
  var hide: @Sendable (String) -> String = { $0 }

  public init(
    output: @escaping @Sendable ([UInt8]) -> Void, messages: @escaping @Sendable (String) -> Void,
    input: @escaping @Sendable () -> [UInt8], environment: @escaping @Sendable (String) -> String?,
    clock: WallClock, status: (@Sendable (String) -> Void)? = nil
  ) {
    self.output = output
    self.messages = messages
    self.input = input
    self.environment = environment
    self.clock = clock
    self.status = status
  }

  /// The process's own streams, environment and clock.
  public static let process: CommandContext = {
    keepStandardStreams()
    let output = StandardOutput()
    var context = CommandContext(
      output: { output.write($0) },
      messages: { writeAll(Array(($0 + "\n").utf8), to: STDERR_FILENO) },
      input: { readAll(STDIN_FILENO, maximum: 64 << 20) ?? [] },
      environment: { name in getenv(name).map { String(cString: $0) } },
      clock: .system, status: terminalStatus())
    context.outputFailure = { output.failure }
    context.isProcess = true
    return context
  }()

  func print(_ text: String) { output(Array((text + "\n").utf8)) }

  /// Data in the form a program reads.
  func print(_ json: JSONValue) { print(json.text(.pretty)) }

  func warn(_ text: String) { messages("warning: " + text) }
}

/// Writes over the terminal's last line; nil when messages go elsewhere.
private func terminalStatus() -> (@Sendable (String) -> Void)? {
  guard isatty(STDERR_FILENO) == 1 else { return nil }
  return { text in writeAll(Array("\r\u{1b}[K\(text)".utf8), to: STDERR_FILENO) }
}

/// Standard output, and the first error of writing to it. That nobody reads any more is none.
private final class StandardOutput: Sendable {
  private let error = Mutex<String?>(nil)

  func write(_ bytes: [UInt8]) {
    guard !writeAll(bytes, to: STDOUT_FILENO), errno != EPIPE else { return }
    let words = systemError()
    error.withLock { $0 = $0 ?? words }
  }

  var failure: String? { error.withLock { $0 } }
}

/// A stream that came closed would lend its number to the next file that is opened, and what was meant for the one would
/// go to the other.
private func keepStandardStreams() {
  var descriptor: Int32
  repeat { descriptor = open("/dev/null", O_RDWR) } while 0...STDERR_FILENO ~= descriptor
  if descriptor > STDERR_FILENO { close(descriptor) }
}
