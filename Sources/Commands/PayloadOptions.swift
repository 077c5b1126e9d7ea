internal import ArgumentParser
internal import JSON

/// An operation and its payload, as commands that call take them.
struct PayloadOptions: ParsableArguments {
  @Argument(help: "The operation, such as HandleRequest.")
  var operation: String

  @Argument(help: "The payload: JSON, @FILE, or - for standard input.")
  var payload: String?

  @Flag(name: .customLong("hex"), help: "The payload is hexadecimal.")
  var isHexadecimal = false

  @Flag(name: .customLong("raw"), help: "The payload is taken as it stands.")
  var isRaw = false

  func validate() throws {
    if isHexadecimal, isRaw { throw ArgumentParser.ValidationError("--hex and --raw exclude each other") }
  }

  /// What the actor gets.
  func bytes(_ context: CommandContext) throws(CommandFailure) -> [UInt8] {
    let form: PayloadForm = isHexadecimal ? .hexadecimal : isRaw ? .raw : .json
    return try Commands.payload(try written(context), form, for: operation)
  }

  private func written(_ context: CommandContext) throws(CommandFailure) -> [UInt8] {
    guard let payload else { return [] }
    if payload == "-" { return context.input() }
    if payload.hasPrefix("@") { return try readFile(String(payload.dropFirst()), maximum: 64 << 20) }
    return Array(payload.utf8)
  }
}

/// How commands that call show the answer.
struct AnswerOptions: ParsableArguments {
  @Flag(
    name: .customLong("as-hex"),
    help: "Print the answer as hexadecimal, whatever it is. (default: MessagePack as JSON, else text, else hexadecimal)"
  )
  var printsHexadecimal = false

  @Flag(help: "Print the data as JSON.")
  var json = false

  func show(_ response: [UInt8], _ context: CommandContext) {
    let answer = ReadableAnswer(response)
    if json {
      context.print(["outcome": "ok", "response": answer.json, "responseHex": .string(hexadecimal(response))])
      return
    }
    switch answer {
    case _ where printsHexadecimal: context.print(hexadecimal(response))
    case .value(let value): context.print(value)
    case .text(let text): context.print(text)
    case .bytes(let bytes): context.print(hexadecimal(bytes))
    }
  }
}
