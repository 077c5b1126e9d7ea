/// What the imports of one guest share: the state of its calls, and its host.
///
/// One thread at a time runs a guest and everything in here.
final class GuestContext {
  let consoleLineBytes: Int
  let payloadBytes: Int
  private unowned let host: any GuestHost

  /// The innermost call's; outside of calls, one that nobody looks at.
  var state = CallState(operation: [], payload: [])
  /// The states of the calls that wait for the innermost one.
  private var waiting: [CallState] = []
  /// The record of the innermost call, when records are kept.
  private var record: OpenRecord?
  private var waitingRecords: [OpenRecord?] = []

  /// A record that is being written; an object, so that calls without one pay for a null reference only.
  private final class OpenRecord {
    var record: GuestCallRecord
    init(_ record: GuestCallRecord) { self.record = record }
  }

  init(host: any GuestHost, configuration: GuestConfiguration) {
    self.host = host
    consoleLineBytes = configuration.consoleLineBytes
    payloadBytes = configuration.payloadBytes
  }

  /// True while there is a guest call, false during start functions.
  var isServing: Bool { !waiting.isEmpty }

  func begin(operation: [UInt8], payload: [UInt8], record: GuestCallRecord?) {
    waiting.append(state)
    waitingRecords.append(self.record)
    state = CallState(operation: operation, payload: payload)
    self.record = record.map(OpenRecord.init)
  }

  /// Ends the innermost call and returns what became of it.
  func end() -> (CallState, GuestCallRecord?) {
    defer {
      state = waiting.removeLast()
      record = waitingRecords.removeLast()
    }
    return (state, record?.record)
  }

  /// Copies bytes that the guest hands over, if they are not more than a payload may have.
  func bounded(_ memory: GuestMemory, _ pointer: UInt32, _ length: UInt32) throws(GuestFault) -> [UInt8] {
    guard Int(length) <= payloadBytes else { throw memory.tooLarge(length, maximum: payloadBytes) }
    return try memory.read(pointer, length)
  }

  func console(_ line: String) {
    record?.record.console.append(line)
    host.console(line)
  }

  /// Has the host answer; 1 for an answer, 0 for an error, and either is kept for the guest to fetch.
  func hostCall(_ read: () throws -> HostCall) throws -> UInt32 {
    state.hostResponse = nil
    state.hostError = nil
    guard isServing else { return refuse("host call outside of a guest call") }
    let call: HostCall
    do { call = try read() } catch let fault as GuestFault where fault.isBound { return refuse(fault.description) }
    do {
      let response = try host.answer(call)
      guard response.count <= payloadBytes else {
        return refuse(call, "the answer has \(response.count) bytes, at most \(payloadBytes) allowed")
      }
      state.hostResponse = response
      record?.record.hostCalls.append(HostCallRecord(call, .response(response)))
      return 1
    } catch {
      return refuse(call, "\(error)")
    }
  }

  private func refuse(_ call: HostCall, _ text: String) -> UInt32 {
    record?.record.hostCalls.append(HostCallRecord(call, .error(text)))
    return refuse(text)
  }

  private func refuse(_ text: String) -> UInt32 {
    state.hostError = Array(text.utf8)
    return 0
  }
}
