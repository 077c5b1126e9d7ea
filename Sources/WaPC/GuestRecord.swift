/// Everything that passed between a guest and its host in one guest call; enough to run the call again without the host.
public struct GuestCallRecord: Sendable, Equatable {
  public enum Outcome: String, Sendable {
    case ok, error, trap
  }

  /// Which live instance served the call; records with the same number ran on it in order.
  public var instance: Int
  /// The name the module goes by.
  public var module: String
  /// Whether the guest is a provider, which may use more of the world than a record holds.
  public var isProvider = false
  public var operation: String
  public var payload: [UInt8]
  public var outcome = Outcome.ok
  /// Set when the outcome is `ok`.
  public var response: [UInt8]?
  /// Set otherwise: the guest's own words if it had any.
  public var error: String?
  /// Whether the error is what the guest reported, and not how the engine words a trap. Not kept in recordings.
  public var isInOwnWords = true
  public var hostCalls: [HostCallRecord] = []
  public var console: [String] = []

  public init(instance: Int, module: String, operation: String, payload: [UInt8]) {
    self.instance = instance
    self.module = module
    self.operation = operation
    self.payload = payload
  }

  mutating func finish(_ result: Result<[UInt8], GuestCallError>) {
    switch result {
    case .success(let bytes): response = bytes
    case .failure(let failure):
      outcome = failure.cause == nil ? .error : .trap
      error = failure.reported ?? failure.detail
      isInOwnWords = failure.cause == nil || failure.reported != nil
    }
  }
}

/// One host call and its answer.
public struct HostCallRecord: Sendable, Equatable {
  public enum Answer: Sendable, Equatable {
    case response([UInt8])
    case error(String)
  }

  public var call: HostCall
  public var answer: Answer

  public init(_ call: HostCall, _ answer: Answer) {
    self.call = call
    self.answer = answer
  }
}

/// Takes records; called on the threads that run guests.
public protocol GuestRecorder: Sendable {
  /// A number for an instance that is about to start, not used before.
  func nextInstance() -> Int

  func record(_ call: GuestCallRecord)
}
