/// Extensions of WebAssembly 1.0 that a module may use. A disabled one is refused by its name.
public struct Features: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private init(bit: UInt32) {
    rawValue = 1 << bit
  }

  public static let signExtension = Features(bit: 0)
  public static let saturatingConversions = Features(bit: 1)
  public static let multiValue = Features(bit: 2)
  public static let mutableGlobals = Features(bit: 3)
  public static let bulkMemory = Features(bit: 4)
  public static let referenceTypes = Features(bit: 5)
  public static let tailCalls = Features(bit: 6)
  public static let extendedConstants = Features(bit: 7)
  public static let multiMemory = Features(bit: 8)
  public static let functionReferences = Features(bit: 9)
  public static let exceptions = Features(bit: 10)
  public static let garbageCollection = Features(bit: 11)
  public static let memory64 = Features(bit: 12)
  public static let simd = Features(bit: 13)
  public static let relaxedSIMD = Features(bit: 14)
  public static let threads = Features(bit: 15)
  public static let legacyExceptions = Features(bit: 16)
  public static let customPageSizes = Features(bit: 17)
  public static let wideArithmetic = Features(bit: 18)

  /// WebAssembly 2.0 without vectors.
  public static let webAssembly2Scalar: Features = [
    .signExtension, .saturatingConversions, .multiValue, .mutableGlobals, .bulkMemory, .referenceTypes,
  ]

  /// All of WebAssembly 3.0.
  public static let webAssembly3: Features = [
    .webAssembly2Scalar, .tailCalls, .extendedConstants, .multiMemory, .functionReferences, .exceptions,
    .garbageCollection, .memory64, .simd, .relaxedSIMD,
  ]

  /// What the engine allows if nothing else is said.
  public static let `default`: Features = .webAssembly3

  /// All of them.
  package static let known: Features = [
    .webAssembly3, .threads, .legacyExceptions, .customPageSizes, .wideArithmetic,
  ]

  /// Each feature with the name used on the command line and in errors.
  public static let names: [(feature: Features, name: String)] = [
    (.signExtension, "sign-extension"), (.saturatingConversions, "saturating-conversions"),
    (.multiValue, "multi-value"), (.mutableGlobals, "mutable-globals"), (.bulkMemory, "bulk-memory"),
    (.referenceTypes, "reference-types"), (.tailCalls, "tail-calls"),
    (.extendedConstants, "extended-constants"), (.multiMemory, "multi-memory"),
    (.functionReferences, "function-references"), (.exceptions, "exceptions"),
    (.garbageCollection, "garbage-collection"), (.memory64, "memory64"), (.simd, "simd"),
    (.relaxedSIMD, "relaxed-simd"), (.threads, "threads"), (.legacyExceptions, "legacy-exceptions"),
    (.customPageSizes, "custom-page-sizes"), (.wideArithmetic, "wide-arithmetic"),
  ]

  /// The feature a name stands for.
  public init?(named name: String) {
    guard let row = Features.names.first(where: { $0.name == name }) else { return nil }
    self = row.feature
  }
}

extension Features: CustomStringConvertible {
  public var description: String {
    Features.names.filter { contains($0.feature) }.map(\.name).joined(separator: ", ")
  }
}
