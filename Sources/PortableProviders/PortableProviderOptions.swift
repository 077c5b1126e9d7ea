public import ActorHost
public import Messages
public import WASI

/// Choices for one portable provider: what it may cost, and what it is given of the world.
public struct PortableProviderOptions: Sendable {
  /// The name in the log and in records; the name in the claims when nil.
  public var name: String?
  /// The host's, when nil.
  public var limits: HostLimits?
  public var trapPolicy: TrapPolicy?
  /// The generation of messages the module speaks, if that is known; otherwise it is found out.
  public var generation: Messages.Generation?
  /// The first is the program's name.
  public var arguments: [String] = []
  public var environment: [(name: String, value: String)] = []
  /// Opened for each instance, in this order; nothing else of the file system exists for the module.
  public var directories: [GrantedDirectory] = []

  public init() {}

  var system: WASIConfiguration {
    var system = WASIConfiguration()
    system.arguments = arguments
    system.environment = environment
    system.directories = directories
    return system
  }
}
