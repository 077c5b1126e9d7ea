public import WaPC
public import WebAssembly

/// Runs recorded calls again on fresh instances, answers their host calls from the recording, and tells where the guest
/// now behaves differently.
///
/// Instances are independent of each other, so their calls need not interleave as they did; within one, order is kept.
public struct Replay {
  /// The modules by the names that the recording uses.
  public var modules: [String: Module]
  public var configuration: GuestConfiguration
  /// Nanoseconds that one call may take, so that a module which has come to loop is a difference and not a hang; needs
  /// modules of an engine that counts instructions.
  public var callTime: UInt64?

  public init(
    modules: [String: Module], configuration: GuestConfiguration = GuestConfiguration(), callTime: UInt64? = nil
  ) {
    self.modules = modules
    self.configuration = configuration
    self.callTime = callTime
  }

  /// Runs all records; the differences come in the order of the recording. Calls of providers are passed over unless their
  /// module is there: what a provider read from its files is not in the recording.
  public func run(_ records: [GuestCallRecord]) -> ReplayReport {
    var report = ReplayReport()
    var instances: [Int: ReplayedInstance] = [:]
    for (index, record) in records.enumerated() {
      if record.isProvider, modules[record.module] == nil {
        report.passedOver += 1
        continue
      }
      let instance: ReplayedInstance
      if let live = instances[record.instance] {
        instance = live
      } else {
        instance = ReplayedInstance(modules[record.module], configuration, callTime)
        instances[record.instance] = instance
      }
      report.calls += 1
      report.differences += instance.replay(record).map { part, recorded, replayed in
        ReplayDifference(
          call: index + 1, instance: record.instance, module: record.module, operation: record.operation, part: part,
          recorded: recorded, replayed: replayed)
      }
    }
    return report
  }
}

public struct ReplayReport: Sendable, Equatable {
  public var calls = 0
  /// Calls of providers that were not run.
  public var passedOver = 0
  public var differences: [ReplayDifference] = []

  public init() {}
}

/// One thing that was recorded one way and happened another way.
public struct ReplayDifference: Sendable, Equatable, CustomStringConvertible {
  /// The number of the call in the recording, counted from 1.
  public let call: Int
  public let instance: Int
  public let module: String
  public let operation: String
  /// What differs: `outcome`, `response`, `error`, `console[2]`, `hostCalls[0].payload` and so on.
  public let part: String
  /// Nil when the recording has none.
  public let recorded: String?
  /// Nil when the replay has none.
  public let replayed: String?

  public var description: String {
    "call \(call) (\(module), instance \(instance), \(operation)): \(part): "
      + "recorded \(recorded ?? "nothing"), now \(replayed ?? "nothing")"
  }
}

/// One live instance that serves the calls of one recorded instance.
private final class ReplayedInstance {
  private let host = RecordedHost()
  private let recorder = LastRecord()
  private let guest: Result<WaPCGuest, ReplayFailure>
  private let callTime: UInt64?

  struct ReplayFailure: Error { let sentence: String }

  init(_ module: Module?, _ configuration: GuestConfiguration, _ callTime: UInt64?) {
    self.callTime = callTime
    guard let module else {
      guest = .failure(ReplayFailure(sentence: "no module of that name was given"))
      return
    }
    var configuration = configuration
    configuration.recorder = recorder
    do { guest = .success(try WaPCGuest(module, host: host, configuration: configuration)) } catch {
      guest = .failure(ReplayFailure(sentence: "the module does not start: \(error)"))
    }
  }

  func replay(_ record: GuestCallRecord) -> [(part: String, recorded: String?, replayed: String?)] {
    switch guest {
    case .failure(let failure): return [("outcome", record.outcome.rawValue, failure.sentence)]
    case .success(let guest):
      host.begin(record.hostCalls)
      // The record below holds the answer or the error.
      let deadline = callTime.map { MonotonicClock.now &+ $0 }
      _ = Result { try guest.call(record.operation, record.payload, deadline: deadline) }
      guard let replayed = recorder.take() else { return [("outcome", record.outcome.rawValue, "refused")] }
      return RecordComparison(recorded: record, replayed: replayed).differences
    }
  }
}

/// Answers the host calls of one guest call with what was answered then, one after the other.
private final class RecordedHost: GuestHost {
  private var answers: ArraySlice<HostCallRecord> = []

  func begin(_ calls: [HostCallRecord]) { answers = calls[...] }

  func answer(_ call: HostCall) throws -> [UInt8] {
    switch answers.popFirst()?.answer {
    case .response(let bytes)?: return bytes
    case .error(let text)?: throw RecordedError(description: text)
    case nil: throw RecordedError(description: "the recording has no more host calls")
    }
  }

  func console(_ line: String) {}

  private struct RecordedError: Error, CustomStringConvertible { let description: String }
}

/// Keeps the newest record.
///
/// Unchecked: the replay, its guest and this all run on one thread.
private final class LastRecord: GuestRecorder, @unchecked Sendable {
  private var last: GuestCallRecord?

  func nextInstance() -> Int { 1 }

  func record(_ call: GuestCallRecord) { last = call }

  func take() -> GuestCallRecord? {
    defer { last = nil }
    return last
  }
}
