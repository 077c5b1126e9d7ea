import Commands
import Testing

@Suite("The command line explains itself")
struct HelpTests {
  static let commands: [[String]] = [
    [], ["keys"], ["keys", "new"], ["keys", "show"], ["keys", "vouch"], ["sign"], ["verify"], ["inspect"], ["validate"],
    ["run"], ["doctor"], ["exec"],
    ["call"], ["replay"], ["new"], ["new", "actor"], ["new", "provider"], ["wasm2wat"], ["wat2wasm"], ["spec"],
    ["ctl"], ["ctl", "ps"], ["ctl", "call"], ["ctl", "add"], ["ctl", "remove"], ["ctl", "replace"], ["ctl", "bind"],
    ["ctl", "unbind"], ["ctl", "logs"],
  ]

  @Test("each command's help is as reviewed", arguments: commands)
  func help(_ command: [String]) throws {
    let outcome = try Wascc().run(command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    expectGolden(outcome.output, "help-\((["wascc"] + command).joined(separator: "-")).txt")
  }

  @Test("the version is data", arguments: [[], ["exec"], ["ctl", "ps"]]) func version(_ command: [String]) throws {
    let outcome = try Wascc().run(command + ["--version"])
    #expect(outcome.output == WasccCommand.version + "\n")
    #expect(outcome.status == 0)
  }

  /// Every way to be wrong in one line, each with its status.
  static let mistakes: [[String]] = [
    ["verfy"], ["keys", "new", "banana"], ["keys", "show", "DIR/none.nk"],
    ["keys", "show", "SAAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYMHI"],
    ["sign", "DIR/none.wasm"], ["verify", "DIR/none.wasm"], ["verify", "DIR/text.wasm"], ["verify", "DIR/bare.wasm"],
    ["verify", "DIR/bare.wasm", "--issuer", "ABC"], ["inspect", "DIR"], ["validate", "DIR/text.wasm"],
    ["validate", "DIR/cut.wasm"], ["call", "DIR/bare.wasm", "Op"], ["call", "DIR/bare.wasm", "Op", "{", "--unsigned"],
    ["call", "DIR/bare.wasm", "Op", "--unsigned"], ["call", "DIR/bare.wasm", "Op", "--hex", "abc", "--unsigned"],
    ["call", "DIR/bare.wasm", "Op", "--hex", "--raw"], ["run", "DIR/none.yaml"],
    ["run", "DIR/bare.wasm", "DIR/none.yaml"],
    ["run", "DIR/bare.wasm"], ["run", "DIR/bare.wasm", "--bind", "x,y"],
    ["replay", "DIR/none.jsonl", "--module", "a=b"],
    ["replay", "DIR/text.wasm", "--module", "a=DIR/bare.wasm", "--unsigned"], ["new", "actor", "../x"],
    ["new", "provider", "x", "--capability", "a b"],
  ]

  @Test("every mistake is answered with what to do next") func errors() throws {
    let wascc = try Wascc()
    try wascc.write("text.wasm", "no module at all\n".utf8)
    try wascc.write("bare.wasm", bareModule)
    try wascc.write("cut.wasm", bareModule.dropLast(3))
    var text = ""
    for mistake in Self.mistakes {
      let outcome = wascc.run(mistake)
      #expect(outcome.output.isEmpty)
      text += "$ wascc \(mistake.joined(separator: " "))\n\(outcome.messages)[\(outcome.status)]\n\n"
    }
    expectGolden(text, "errors.txt")
  }
}

/// The smallest module with a function: `(module (func (export "run")))`.
let bareModule: [UInt8] = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00, 0x07,
  0x07,
  0x01, 0x03, 0x72, 0x75, 0x6e, 0x00, 0x00, 0x0a, 0x04, 0x01, 0x02, 0x00, 0x0b,
]
