import Glibc
import Testing

/// Which modules each room may import: the picture of the architecture. The build system does not reliably refuse an
/// undeclared import between siblings, so this table does.
private let doors: [(room: String, imports: Set<String>)] = [
  ("WebAssembly", []),
  ("WebAssemblyText", ["WebAssembly"]),
  ("WebAssemblyScript", ["WebAssembly", "WebAssemblyText", "Synchronization", "Glibc"]),
  ("WASI", ["WebAssembly", "Glibc"]),
  ("WaPC", ["WebAssembly"]),
  ("MessagePack", []),
  ("Messages", ["MessagePack"]),
  ("JSON", []),
  ("Claims", ["JSON", "Crypto", "Glibc"]),
  ("Recording", ["ActorHost", "JSON", "Messages", "WaPC", "WebAssembly", "Synchronization", "Glibc"]),
  ("Locks", ["Glibc"]),
  (
    "ActorHost",
    ["WebAssembly", "WASI", "WaPC", "Messages", "Claims", "Locks", "Synchronization", "Glibc"]
  ),
  (
    "PortableProviders",
    ["ActorHost", "Claims", "Locks", "Messages", "WASI", "WaPC", "WebAssembly", "Dispatch"]
  ),
  ("NativeProviders", ["ActorHost", "CProvider", "Locks", "Messages", "MessagePack", "Synchronization", "Glibc"]),
  ("IsolatedProviders", ["ActorHost", "NativeProviders", "Locks", "Messages", "MessagePack", "Glibc"]),
  ("ForeignFunctions", ["ActorHost", "NativeProviders", "CLibFFI", "Locks", "Messages", "MessagePack", "Glibc"]),
  ("ProviderKit", ["CProvider", "Messages", "MessagePack", "Synchronization"]),
  ("Providers/Logging", ["ActorHost", "Messages", "Logging", "Synchronization"]),
  ("Providers/HTTPServer", ["ProviderKit", "Locks", "Messages", "NIOCore", "NIOPosix", "NIOHTTP1", "NIOSSL", "Glibc"]),
  ("SQLite", ["CSQLite", "Locks", "Glibc"]),
  ("Providers/KeyValue", ["SQLite", "ProviderKit", "Locks", "Messages"]),
  ("MessagingKit", ["ProviderKit", "Locks", "Messages"]),
  ("Providers/Messaging", ["MessagingKit", "ProviderKit", "Locks", "Messages"]),
  ("Redis", ["ProviderKit", "Locks", "Messages", "NIOCore", "NIOPosix", "NIOSSL", "Glibc"]),
  ("Providers/RedisKeyValue", ["Redis", "ProviderKit", "Messages"]),
  ("Providers/EventStreams", ["SQLite", "ProviderKit", "Locks", "Messages"]),
  ("Providers/EventStreamsLibrary", ["EventStreamsProvider", "ProviderKit", "CProvider"]),
  ("Providers/RedisEventStreams", ["Redis", "ProviderKit", "Messages"]),
  ("Providers/RedisEventStreamsLibrary", ["RedisEventStreamsProvider", "ProviderKit", "CProvider"]),
  ("Providers/RedisKeyValueLibrary", ["RedisKeyValueProvider", "ProviderKit", "CProvider"]),
  ("Providers/NATSMessaging", ["MessagingKit", "ProviderKit", "Locks", "Messages", "Glibc"]),
  ("Providers/HTTPClient", ["ProviderKit", "Locks", "Messages", "CCurl", "Glibc"]),
  ("Providers/HTTPServerLibrary", ["HTTPServerProvider", "ProviderKit", "CProvider"]),
  ("Providers/KeyValueLibrary", ["KeyValueProvider", "ProviderKit", "CProvider"]),
  ("Providers/NATSMessagingLibrary", ["NATSMessagingProvider", "ProviderKit", "CProvider"]),
  ("Providers/HTTPClientLibrary", ["HTTPClientProvider", "ProviderKit", "CProvider"]),
  ("Providers/MessagingLibrary", ["MessagingProvider", "ProviderKit", "CProvider"]),
  ("Providers/BlobStore", ["ProviderKit", "Locks", "Messages", "Dispatch", "Glibc"]),
  ("Providers/BlobStoreLibrary", ["BlobStoreProvider", "ProviderKit", "CProvider"]),
  ("Manifest", ["ActorHost", "Claims", "ForeignFunctions", "IsolatedProviders", "JSON", "Messages", "CYaml", "Glibc"]),
  ("Monitoring", ["ActorHost", "JSON", "Locks", "Messages", "WebAssembly"]),
  ("Control", ["JSON", "Locks", "Glibc", "Synchronization"]),
  ("HandlerGenerator", ["Foundation"]),
  ("Tool", ["Commands", "Glibc"]),
]

@Suite("The layout of the sources")
struct LayoutTests {
  private static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })

  @Test("a room imports only what its door lets in", arguments: doors.map(\.room))
  func imports(room: String) throws {
    guard let door = doors.first(where: { $0.room == room }) else { return }
    for file in Self.swiftFiles("Sources/\(room)") {
      for module in Self.importedModules(try #require(Self.read(file))) {
        #expect(door.imports.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test("a door lets in only what someone in the room imports", arguments: doors.map(\.room))
  func unusedImports(room: String) throws {
    guard let door = doors.first(where: { $0.room == room }) else { return }
    let imported = try Self.swiftFiles("Sources/\(room)").flatMap { Self.importedModules(try #require(Self.read($0))) }
    #expect(Set(door.imports).subtracting(imported).sorted() == [])
  }

  @Test("the table of doors has every room but the one that sees everything")
  func rooms() {
    let folders =
      Self.folders("Sources").filter { $0 != "Providers" } + Self.folders("Sources/Providers").map { "Providers/" + $0 }
    let free: Set = ["Commands", "Benchmarks", "HostBenchmark", "CProvider", "CLibFFI", "CSQLite", "CCurl"]
    for folder in folders where !free.contains(folder) {
      #expect(doors.contains { $0.room == folder }, "\(folder) has no row in the table of doors")
    }
  }

  @Test("no file outgrows one idea; generated files and flat tables may be long")
  func sizes() throws {
    for file in Self.swiftFiles("Sources") where !file.contains("/Generated/") {
      let lines = try #require(Self.read(file)).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 700, "\(file) has \(lines) lines")
    }
  }

  @Test("nothing is left for later in the sources")
  func marks() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK"]
    for file in Self.swiftFiles("Sources") + Self.swiftFiles("Tests") {
      let text = try #require(Self.read(file))
      for mark in marks { #expect(!text.contains(mark), "\(file) holds \(mark)") }
    }
  }

  @Test("the list of hostile inputs names tests that exist")
  func hostileInputs() throws {
    let sources = try Self.swiftFiles("Tests").map { try #require(Self.read($0)) }.joined()
    let list = try #require(Self.read("Tests/HOSTILE-INPUTS.md"))
    for line in list.split(separator: "\n") where line.hasPrefix("| ") {
      let parts = (line.split(separator: "|").last ?? "").split(separator: "`", omittingEmptySubsequences: false)
      for (index, name) in parts.enumerated() where !index.isMultiple(of: 2) && !name.contains("/") {
        let isThere = sources.contains(name)
        #expect(isThere, "no test is named \(name)")
      }
    }
  }

  // MARK: Reading files

  private static func importedModules(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      if let first = words.first, ["public", "package", "internal", "private"].contains(first) { words.removeFirst() }
      guard words.first == "import", words.count > 1 else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let module = kinds.contains(String(words[1])) ? words[2] : words[1]
      return String(module.prefix { $0 != "." })
    }
  }

  private static func folders(_ folder: String) -> [String] {
    entries(folder).filter { $0.isFolder }.map(\.name).sorted()
  }

  private static func swiftFiles(_ folder: String) -> [String] {
    var files: [String] = []
    for entry in entries(folder) {
      let path = folder + "/" + entry.name
      if entry.isFolder { files += swiftFiles(path) } else if path.hasSuffix(".swift") { files.append(path) }
    }
    return files.sorted()
  }

  private static func entries(_ folder: String) -> [(name: String, isFolder: Bool)] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      found.append((name, entry.pointee.d_type == UInt8(DT_DIR)))
    }
    return found
  }

  private static func read(_ file: String) -> String? {
    guard let stream = fopen(root + "/" + file, "rb") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
