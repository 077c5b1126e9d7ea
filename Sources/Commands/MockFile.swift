internal import Manifest
internal import MessagePack
internal import Messages
internal import WaPC

// Answers to host calls, written in a file:
//
//     calls:
//       - namespace: wascc:keyvalue     # each of these may be left out, and then fits anything
//         binding: default
//         operation: Add
//         payload: {key: counter}       # fields that the call's payload must have
//         response: {value: 42}         # or: response_hex: 81…, or: error: some text
//         times: 1                      # how often; without it, always
//
// The first answer that fits and is not used up is given. What is written without quotes and looks like a number, true,
// false or null is one.

/// One answer, and the calls it is for.
struct MockAnswer {
  let namespace: String?
  let binding: String?
  let operation: String?
  let payload: MessagePackValue?
  let answer: HostCallRecord.Answer
  var timesLeft: Int?

  func fits(_ call: HostCall) -> Bool {
    guard timesLeft != 0, namespace ?? call.namespace == call.namespace, binding ?? call.binding == call.binding,
      operation ?? call.operation == call.operation
    else { return false }
    guard let payload else { return true }
    return (try? MessagePackValue(parsingPrefixOf: call.payload)).map { contains($0, payload) } ?? false
  }

  /// Every field that `wanted` names is there with that value.
  private func contains(_ found: MessagePackValue, _ wanted: MessagePackValue) -> Bool {
    guard case .map(let fields) = wanted else { return found == wanted }
    return fields.allSatisfy { field in
      guard case .string(let name) = field.key, let value = found[name] else { return false }
      return contains(value, field.value)
    }
  }
}

/// Reads the answers of a mock file.
func mockAnswers(
  _ bytes: [UInt8], file: String, environment: @escaping (String) -> String?
) throws(ManifestError) -> [MockAnswer] {
  let findings = FindingList(file: file)
  let root = try composeYAML(bytes, file: file)
  var answers: [MockAnswer] = []
  if var fields = FieldReader(root, "the mock file", findings, environment) {
    answers = fields.list("calls").compactMap { mockAnswer($0, findings, environment) }
    fields.finish()
  }
  try findings.throwIfAny()
  return answers
}

private func mockAnswer(
  _ node: YAMLNode, _ findings: FindingList, _ environment: @escaping (String) -> String?
) -> MockAnswer? {
  guard var fields = FieldReader(node, "a call", findings, environment) else { return nil }
  let operation = fields.text("operation")?.value
  let namespace = fields.text("namespace")?.value
  let binding = fields.text("binding")?.value
  let payload = fields.node("payload").map(messagePack)
  let times = fields.parsed("times", "a whole number above 0", count)
  let error = fields.text("error")?.value
  let response = fields.node("response")
  let digits = fields.text("response_hex")
  fields.finish()
  var answer = HostCallRecord.Answer.response([])
  if let error {
    answer = .error(error)
  } else if let digits {
    guard let bytes = hexadecimal(Array(digits.value.utf8)) else {
      findings.add(digits.place, "response_hex is not hexadecimal", "Write two digits for each byte.")
      return nil
    }
    answer = .response(bytes)
  } else if let response {
    guard let bytes = encode(response, operation, namespace, findings) else { return nil }
    answer = .response(bytes)
  }
  return MockAnswer(
    namespace: namespace, binding: binding, operation: operation, payload: payload, answer: answer, timesLeft: times)
}

/// For an operation of a known contract the message's own types decide.
private func encode(
  _ node: YAMLNode, _ operation: String?, _ namespace: String?, _ findings: FindingList
) -> [UInt8]? {
  let plain = messagePack(node)
  guard let operation, case .map = node.content,
    let message = OperationContract.named(operation, of: namespace)?.response
  else { return plain.encoded() }
  do throws(MessageError) { return try message.init(describedBy: plain).encoded(.g2) } catch {
    findings.add(node.place, "the response does not fit \(operation): \(error)", "See the operation's message.")
    return nil
  }
}

/// Text without quotes is a number or a word if it looks like one.
private func messagePack(_ node: YAMLNode) -> MessagePackValue {
  switch node.content {
  case .list(let elements): return .array(elements.map(messagePack))
  case .map(let members): return .map(members.map { .init(.string($0.key.value), messagePack($0.value)) })
  case .text(let text):
    guard node.isPlain else { return .string(text) }
    if let number = Int64(text) { return .integer(number) }
    if let number = UInt64(text) { return .unsigned(number) }
    if let number = Double(text), number.isFinite { return .float(number) }
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "~", "": return .null
    default: return .string(text)
    }
  }
}
