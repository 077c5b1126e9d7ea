// swift-tools-version: 6.2
import PackageDescription

// The table of rooms and doors. `LayoutTests` holds the same table and scans the imports of every file, because the
// build system does not reliably refuse an undeclared import between siblings.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault")]
let engine: [SwiftSetting] = strict + [.enableExperimentalFeature("Extern")]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nio: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
]
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")

/// The command carries the Swift library inside, which halves its start. Only the linker is told, so everything is
/// compiled once for the command, the tests and the provider libraries; the libraries named are what Foundation needs.
/// Nothing is exported: provider libraries get all they need through the table of the contract.
let staticSwift = [
  "-static-stdlib", "-use-ld=lld", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
  "-l_FoundationCollections", "-lswiftSynchronization", "-Xlinker", "--no-export-dynamic",
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "swift-wascc",
  products: [
    .executable(name: "wascc", targets: ["Tool"]),
    .executable(name: "wascc-bench", targets: ["Benchmarks"]),
    .library(name: "WebAssembly", targets: ["WebAssembly"]),
    .library(name: "WASI", targets: ["WASI"]),
    .library(name: "ActorHost", targets: ["ActorHost"]),
    .library(name: "PortableProviders", targets: ["PortableProviders"]),
    .library(name: "ProviderKit", targets: ["ProviderKit"]),
    .library(name: "wascc_http_server", type: .dynamic, targets: ["HTTPServerLibrary"]),
    .library(name: "wascc_keyvalue", type: .dynamic, targets: ["KeyValueLibrary"]),
    .library(name: "wascc_messaging", type: .dynamic, targets: ["MessagingLibrary"]),
    .library(name: "wascc_keyvalue_redis", type: .dynamic, targets: ["RedisKeyValueLibrary"]),
    .library(name: "wascc_blobstore", type: .dynamic, targets: ["BlobStoreLibrary"]),
    .library(name: "wascc_http_client", type: .dynamic, targets: ["HTTPClientLibrary"]),
    .library(name: "wascc_messaging_nats", type: .dynamic, targets: ["NATSMessagingLibrary"]),
    .library(name: "wascc_eventstreams", type: .dynamic, targets: ["EventStreamsLibrary"]),
    .library(name: "wascc_eventstreams_redis", type: .dynamic, targets: ["RedisEventStreamsLibrary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The engine: no dependency, no import.
    .target(name: "WebAssembly", swiftSettings: engine),
    tests("WebAssemblyTests", ["WebAssembly"]),
    room("WebAssemblyText", ["WebAssembly"]),
    .executableTarget(name: "HandlerGenerator", swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["WASI", "WebAssembly", "WebAssemblyText"], swiftSettings: strict),
    room("WebAssemblyScript", ["WebAssembly", "WebAssemblyText"]),

    // The system a program believes to run on.
    .target(name: "WASI", dependencies: ["WebAssembly"], swiftSettings: engine),
    .testTarget(
      name: "WASITests", dependencies: ["WASI", "WebAssembly", "WebAssemblyText"], exclude: ["Programs"],
      swiftSettings: strict),

    // Protocol and data.
    room("WaPC", ["WebAssembly"]),
    .target(
      name: "TestGuests", dependencies: ["WebAssemblyText"], path: "Tests/TestGuests", swiftSettings: strict),
    .target(name: "TestMeasures", path: "Tests/TestMeasures", swiftSettings: strict),
    tests("WaPCTests", ["WaPC", "WebAssembly", "TestGuests"]),
    room("MessagePack"),
    tests("MessagePackTests", ["MessagePack"]),
    room("Messages", ["MessagePack"]),
    tests("MessagesTests", ["Messages", "MessagePack"]),
    room("JSON"),
    tests("JSONTests", ["JSON"]),
    room("Claims", ["JSON", crypto]),
    tests("ClaimsTests", ["Claims"]),
    tests("FixtureTests", ["Claims", "Messages", "WaPC", "WebAssembly", "WebAssemblyText"]),

    room("Recording", ["ActorHost", "WaPC", "JSON", "Messages", "WebAssembly"]),
    tests(
      "RecordingTests", ["Recording", "ActorHost", "Claims", "JSON", "Messages", "WaPC", "WebAssembly", "TestGuests"]),

    // The host and what it loads.
    room("Locks"),
    tests("LocksTests", ["Locks"]),
    room("ActorHost", ["WebAssembly", "WASI", "WaPC", "MessagePack", "Messages", "Claims", "Locks"]),
    tests("ActorHostTests", ["ActorHost", "Claims", "Messages", "WebAssembly", "TestGuests", "TestMeasures"]),
    .target(name: "CProvider"),
    .systemLibrary(name: "CLibFFI", pkgConfig: "libffi", providers: [.apt(["libffi-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("NativeProviders", ["ActorHost", "CProvider", "Locks", "Messages", "MessagePack"]),
    tests(
      "NativeProvidersTests",
      [
        "NativeProviders", "ActorHost", "Claims", "Locks", "Messages", "MessagePack", "TestGuests", "TestMeasures",
        "WebAssembly",
      ]),
    room("PortableProviders", ["ActorHost", "Claims", "Locks", "Messages", "WASI", "WaPC", "WebAssembly"]),
    tests(
      "PortableProvidersTests",
      [
        "PortableProviders", "ActorHost", "Claims", "Locks", "Messages", "MessagePack", "TestGuests", "WASI",
        "WebAssembly",
      ]),
    .target(
      name: "IsolatedProviders", dependencies: ["ActorHost", "NativeProviders", "Locks", "Messages", "MessagePack"],
      swiftSettings: engine),
    tests(
      "IsolatedProvidersTests",
      [
        "IsolatedProviders", "ActorHost", "Claims", "Locks", "Messages", "NativeProviders", "TestGuests",
        "TestMeasures", "WebAssembly",
      ]),
    room("ForeignFunctions", ["ActorHost", "NativeProviders", "CLibFFI", "Locks", "Messages", "MessagePack"]),
    tests(
      "ForeignFunctionsTests",
      ["ForeignFunctions", "NativeProviders", "ActorHost", "Locks", "Messages", "MessagePack"]),

    // Providers.
    room("ProviderKit", ["CProvider", "Messages", "MessagePack"]),
    room("LoggingProvider", ["ActorHost", "Messages", logging], path: "Sources/Providers/Logging"),
    tests("LoggingProviderTests", ["LoggingProvider", "ActorHost", "Messages", logging]),
    room(
      "HTTPServerProvider", ["ProviderKit", "Locks", "Messages", nioSSL] + nio, path: "Sources/Providers/HTTPServer"),
    room(
      "HTTPServerLibrary", ["HTTPServerProvider", "ProviderKit", "CProvider"],
      path: "Sources/Providers/HTTPServerLibrary"),
    .target(
      name: "ProviderTestHost", dependencies: ["CProvider"], path: "Tests/ProviderTestHost", swiftSettings: strict),
    tests(
      "HTTPServerProviderTests",
      ["HTTPServerProvider", "ProviderKit", "ProviderTestHost", "Messages", "TestServers", "CProvider"]),
    room("SQLite", ["CSQLite", "Locks"]),
    room("KeyValueProvider", ["SQLite", "ProviderKit", "Locks", "Messages"], path: "Sources/Providers/KeyValue"),
    room(
      "KeyValueLibrary", ["KeyValueProvider", "ProviderKit", "CProvider"], path: "Sources/Providers/KeyValueLibrary"),
    room(
      "Redis",
      [
        "ProviderKit", "Locks", "Messages", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), nioSSL,
      ]),
    room("RedisKeyValueProvider", ["Redis", "ProviderKit", "Messages"], path: "Sources/Providers/RedisKeyValue"),
    room(
      "RedisKeyValueLibrary", ["RedisKeyValueProvider", "ProviderKit", "CProvider"],
      path: "Sources/Providers/RedisKeyValueLibrary"),
    room(
      "RedisEventStreamsProvider", ["Redis", "ProviderKit", "Messages"], path: "Sources/Providers/RedisEventStreams"),
    room(
      "RedisEventStreamsLibrary", ["RedisEventStreamsProvider", "ProviderKit", "CProvider"],
      path: "Sources/Providers/RedisEventStreamsLibrary"),
    room(
      "EventStreamsProvider", ["SQLite", "ProviderKit", "Locks", "Messages"], path: "Sources/Providers/EventStreams"),
    room(
      "EventStreamsLibrary", ["EventStreamsProvider", "ProviderKit", "CProvider"],
      path: "Sources/Providers/EventStreamsLibrary"),
    tests("EventStreamsProviderTests", ["EventStreamsProvider", "CSQLite", "Locks", "Messages"]),
    .target(name: "TestServers", path: "Tests/TestServers", swiftSettings: strict),
    tests(
      "RedisTests",
      [
        "Redis", "RedisKeyValueProvider", "TestServers", "ProviderKit", "ProviderTestHost", "CProvider", "Locks",
        "Messages",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    tests("KeyValueProviderTests", ["KeyValueProvider", "SQLite", "CSQLite", "Locks"]),
    .executableTarget(
      name: "KeyValueWriter", dependencies: ["ProviderTestHost", "Messages"], path: "Tests/KeyValueWriter",
      swiftSettings: strict),
    room("MessagingKit", ["ProviderKit", "Locks", "Messages"]),
    tests("MessagingKitTests", ["MessagingKit"]),
    room(
      "MessagingProvider", ["MessagingKit", "ProviderKit", "Locks", "Messages"], path: "Sources/Providers/Messaging"),
    room(
      "MessagingLibrary", ["MessagingProvider", "ProviderKit", "CProvider"], path: "Sources/Providers/MessagingLibrary"),
    tests(
      "ContractTests",
      [
        "ActorHost", "Claims", "IsolatedProviders", "LoggingProvider", "NativeProviders", "PortableProviders", "WASI",
        "Locks", "MessagePack", "Messages", "TestGuests", "TestMeasures", "TestServers", logging,
      ]),
    room(
      "NATSMessagingProvider", ["MessagingKit", "ProviderKit", "Locks", "Messages"],
      path: "Sources/Providers/NATSMessaging"),
    room(
      "NATSMessagingLibrary", ["NATSMessagingProvider", "ProviderKit", "CProvider"],
      path: "Sources/Providers/NATSMessagingLibrary"),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room("HTTPClientProvider", ["ProviderKit", "Locks", "Messages", "CCurl"], path: "Sources/Providers/HTTPClient"),
    room(
      "HTTPClientLibrary", ["HTTPClientProvider", "ProviderKit", "CProvider"],
      path: "Sources/Providers/HTTPClientLibrary"),
    tests("HTTPClientProviderTests", ["HTTPClientProvider"]),

    room("Monitoring", ["ActorHost", "JSON", "Locks", "Messages", "WebAssembly"]),
    tests(
      "MonitoringTests",
      [
        "Monitoring", "ActorHost", "Claims", "JSON", "Locks", "Messages", "NativeProviders", "TestGuests",
        "TestServers", "WebAssembly",
      ]),
    room("BlobStoreProvider", ["ProviderKit", "Locks", "Messages"], path: "Sources/Providers/BlobStore"),
    room(
      "BlobStoreLibrary", ["BlobStoreProvider", "ProviderKit", "CProvider"], path: "Sources/Providers/BlobStoreLibrary"),

    // The command.
    room("Control", ["JSON", "Locks"]),
    tests("ControlTests", ["Control", "JSON", "Locks", "TestServers"]),
    room("Manifest", ["ActorHost", "Claims", "ForeignFunctions", "IsolatedProviders", "JSON", "Messages", yams]),
    tests("ManifestTests", ["Manifest", "ActorHost", "Claims", "ForeignFunctions"]),
    .target(
      name: "Commands",
      dependencies: [
        "WebAssembly", "WebAssemblyText", "WebAssemblyScript", "WASI", "WaPC", "MessagePack", "Messages", "JSON",
        "Claims",
        "Recording", "Monitoring", "ActorHost", "NativeProviders", "PortableProviders", "IsolatedProviders",
        "ForeignFunctions", "LoggingProvider", "Manifest", "Control", "Locks", arguments, logging,
      ], exclude: ["Templates"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "ActorHost", "Manifest", "Messages", "Claims", "JSON", "TestGuests", "TestMeasures",
        "TestServers", "WebAssemblyText",
      ],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .executableTarget(
      name: "HostBenchmark",
      dependencies: [
        "ActorHost", "Claims", "IsolatedProviders", "NativeProviders", "ProviderTestHost", "Messages",
        "WebAssemblyText",
      ], swiftSettings: strict),
    .executableTarget(
      name: "Tool", dependencies: ["Commands"], swiftSettings: strict, linkerSettings: [.unsafeFlags(staticSwift)]),

    // Tests.
    .testTarget(
      name: "InterpreterTests", dependencies: ["WebAssembly", "WebAssemblyText", "HandlerGenerator", "Benchmarks"],
      exclude: ["Goldens"], swiftSettings: strict),
    tests("WebAssemblyTextTests", ["WebAssembly", "WebAssemblyText"]),
    tests("RuntimeTests", ["TestMeasures", "WebAssembly", "WebAssemblyText"]),
    tests("SpecTests", ["WebAssembly", "WebAssemblyText", "WebAssemblyScript"]),
    .executableTarget(
      name: "DifferentialRunner", dependencies: ["WebAssembly"], path: "Tests/Differential",
      exclude: ["differential.py"], swiftSettings: strict),
    .executableTarget(
      name: "Soak",
      dependencies: [
        "ActorHost", "Claims", "IsolatedProviders", "Messages", "NativeProviders", "TestGuests", "WebAssembly",
      ], path: "Tests/Soak", swiftSettings: strict),
    tests("LayoutTests", []),
  ],
  swiftLanguageModes: [.v6]
)
