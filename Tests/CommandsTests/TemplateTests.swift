import Commands
import Glibc
import JSON
import Testing

@Suite("New projects")
struct TemplateTests {
  @Test("the templates in the program are the files of the repository") func upToDate() throws {
    var text = """
      // Written from the files named below by: UPDATE_GOLDENS=1 swift test --filter TemplateTests
      // swift-format-ignore-file

      """
    let templates = [
      ("actorTemplate", actorTemplate), ("providerTemplate", providerTemplate),
      ("swiftProviderTemplate", swiftProviderTemplate),
    ]
    for (name, files) in templates {
      text += "\npackage let \(name): [TemplateFile] = [\n"
      for file in files {
        let source = try #require(readText(Wascc.repository + "/" + file.source))
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        text += "  TemplateFile(\n    \"\(file.path)\", from: \"\(file.source)\",\n    ##\"\"\"\n"
        text += lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        text += "    \"\"\"##),\n"
      }
      text += "]\n"
    }
    let path = Wascc.repository + "/Sources/Commands/Generated/TemplateFiles.swift"
    if getenv("UPDATE_GOLDENS") != nil, let file = fopen(path, "w") {
      fputs(text, file)
      fclose(file)
    }
    #expect(text == readText(path))
  }

  @Test("the actor template has the whole SDK") func wholeSDK() throws {
    let folder = try #require(opendir(Wascc.repository + "/fixtures/sdk"))
    defer { closedir(folder) }
    let known = Set(actorTemplate.map(\.source))
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard !name.hasPrefix(".") else { continue }
      #expect(known.contains("fixtures/sdk/" + name), "add fixtures/sdk/\(name) to the actor template")
    }
  }

  @Test("a new actor and a new provider are folders with what their Makefiles need") func folders() throws {
    let wascc = try Wascc()
    #expect(wascc("new", "actor", "hello", "-o", "DIR/hello").status == 0)
    #expect(try #require(wascc.read("hello/hello.swift")).contains("The actor hello"))
    #expect(try #require(wascc.read("hello/Makefile")).contains("sh sdk/build-actor hello hello.swift"))
    #expect(wascc.read("hello/sdk/WaPC.swift") == readText(Wascc.repository + "/fixtures/sdk/WaPC.swift"))
    #expect(wascc("new", "actor", "hello", "-o", "DIR/hello").status == 73)
    #expect(wascc("new", "provider", "rev", "--capability", "demo:rev", "-o", "DIR/rev").status == 0)
    #expect(wascc.read("rev/rev.c")?.contains("@") == false)
    #expect(wascc("new", "provider", "rev", "--language", "swift", "-o", "DIR/swift").status == 0)
    #expect(try #require(wascc.read("swift/Makefile")).contains("librev.so: rev.swift wascc_provider.h"))
    #expect(try #require(wascc.read("swift/rev.swift")).contains("The provider of demo:rev"))
    let json = try JSONValue(parsing: wascc("new", "provider", "b", "-o", "DIR/b", "--json").output)
    #expect(json["files"]?.array?.contains("b.c") == true)
  }
}
