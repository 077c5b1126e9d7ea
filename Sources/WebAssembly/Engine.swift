/// What all modules and stores of a process share: features, limits, and the registry of function types.
///
/// An engine is immutable and may be used from any thread.
public final class Engine: Sendable {
  /// Chosen once, when the engine is made.
  public struct Configuration: Sendable {
    /// What modules may use.
    public var features: Features
    /// Bounds for decoding, and the defaults for stores.
    public var limits: Limits
    /// Whether translated code counts instructions, which costs a few per cent. Only then can it be stopped: by a
    /// budget, a deadline, or another thread. Limits that have a budget or a deadline switch it on.
    public var countsBudget: Bool

    public init(features: Features = .default, limits: Limits = Limits(), countsBudget: Bool = false) {
      self.features = features
      self.limits = limits
      self.countsBudget = countsBudget
    }

    var counting: Configuration {
      var configuration = self
      configuration.countsBudget = countsBudget || limits.budget != nil || limits.deadline != nil
      return configuration
    }
  }

  public let configuration: Configuration
  let types = TypeRegistry()
  /// The rows of the instructions that are switched on; the others are unassigned.
  let instructions: InstructionTable

  public init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration.counting
    instructions = InstructionTable.shared.filtered(by: configuration.features)
  }

  deinit {
    instructions.rows.deallocate()
  }

  public var features: Features { configuration.features }
  public var limits: Limits { configuration.limits }
}
