import ForeignFunctions
import NativeProviders
import Testing

@Suite struct DescriptionTests {
  private func error(_ change: (inout ForeignDescription) -> Void) -> String? {
    var description = zlib
    change(&description)
    do {
      _ = try ForeignProvider(description)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func typeError(_ type: String) -> String? {
    error { $0.operations[0].arguments[0].type = type }
  }

  @Test func `the descriptions of these tests are good`() { #expect(error { _ in } == nil) }

  @Test func `an error names its field`() {
    #expect(error { $0.capability = "" } == "capability: is needed, in at most 256 bytes")
    #expect(error { $0.operations = [] } == "operations: there is none")
    #expect(error { $0.operations[1].name = "Crc32" } == "operations.Crc32: is described twice")
    #expect(
      error { $0.operations[0].symbol = "crc 32" } == "operations.Crc32.symbol: \"crc 32\" is no name of a C function")
    #expect(
      error { $0.operations[0].arguments[0].name = "data" } == "operations.Crc32.arguments.data: is described twice")
    #expect(
      error { $0.operations[0].returns = "maybe" } == "operations.Crc32.returns: unknown type \"maybe\" in \"maybe\"")
    #expect(
      error { $0.operations[0].arguments[2].type = "length of nothing as u32" }
        == "operations.Crc32.arguments.length: there is no argument \"nothing\"")
    #expect(
      error { $0.operations[0].arguments[2].type = "length of data as u32*" }
        == "operations.Crc32.arguments.length: \"data\" is no out-buffer, so no length can come back")
    #expect(
      error { $0.operations[3].returns = "owned string" }
        == "operations.Version.returns: an owned string needs `free`, the function that frees it")
  }

  @Test(arguments: [
    ("u16", "unknown type \"u16\" in \"u16\""), ("", "expected a type, found \"the end\" in \"\""),
    ("u32 = -1", "\"-1\" is no u32"), ("u32 = 5000000000", "\"5000000000\" is no u32"),
    ("i32 in 5...1", "expected a range of integers such as 1...9, found \"5...1\""),
    ("f64 in 1...2", "expected a range of integers such as 1...9, found \"1...2\""),
    ("i32 = 3 in 4...5", "the default 3 lies outside 4...5"),
    ("out-buffer 0", "expected a capacity in bytes from 1 to 1073741824, found \"0\""),
    ("out-buffer 10 up to 5", "a buffer of 10 bytes exceeds its maximum of 5"),
    ("string up 5", "expected \"to\", found \"5\" in \"string up 5\""),
    ("bytes bytes", "unexpected \"bytes\" in \"bytes bytes\""),
    ("callback Compare(a bytes)", "expected \":\", found \"bytes\" in \"callback Compare(a bytes)\""),
    ("callback Compare(a: bytes 4", "expected \",\", found \"the end\" in \"callback Compare(a: bytes 4\""),
    ("length of crc as f64", "expected an integer type, found \"f64\""),
  ]) func `a type that is no type says what was expected`(type: String, message: String) {
    #expect(typeError(type) == "operations.Crc32.arguments.crc: \(message)")
  }

  @Test func `types are read as they are meant`() throws {
    #expect(try ArgumentType("i32 = 6 in -1...9") == .scalar(.i32, default: .integer(6), range: -1...9))
    #expect(try ArgumentType("out-buffer 64 up to 4096") == .outBuffer(capacity: 64, maximum: 4096))
    #expect(try ArgumentType("length of a as u64*") == .length(of: "a", .u64, byAddress: true))
    #expect(try ArgumentType("pointer") == .handle("pointer", isConsumed: false))
    #expect(try ReturnType("i32 where -1 is success") == .status(.i32, .equal(-1)))
    #expect(try ReturnType("") == .void)
  }

  @Test func `a library is named by an absolute path or as one of the system's`() {
    #expect(error { $0.library = .path("libz.so.1") } == "library: \"libz.so.1\" is not an absolute path")
    #expect(error { $0.library = .path("./libz.so.1") } == "library: \"./libz.so.1\" is not an absolute path")
    #expect(
      error { $0.library = .system("../libz.so.1") }
        == "library: \"../libz.so.1\" is no file name of a library such as libz.so.1")
    #expect(
      error { $0.library = .system("libabsent.so.9") }?.hasPrefix(
        "libabsent.so.9: cannot be read: it is in none of /lib/") == true)
    #expect(error { $0.library = .path("/etc/hostname") }?.hasPrefix("/etc/hostname: is not a shared library") == true)
  }

  @Test func `a symbol that the library does not export is refused before the library is loaded`() {
    #expect(error { $0.operations[0].symbol = "crc33" }?.contains("does not export the function crc33") == true)
    #expect(error { $0.operations[0].symbol = "malloc" }?.contains("does not export the function malloc") == true)
  }
}
