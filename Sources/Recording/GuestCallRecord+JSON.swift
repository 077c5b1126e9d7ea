// A recording is text, one JSON object per line, one line per guest call:
//
//     {"instance":1,"module":"counter","operation":"HandleRequest","payload":"<hex>","outcome":"ok|error|trap",
//      "response":"<hex>","error":"<text>","hostCalls":[{"binding":"default","namespace":"wascc:keyvalue",
//      "operation":"Add","payload":"<hex>","response":"<hex>"}],"console":["…"]}
//
// The calls of a provider that is a module have `"role":"provider"` besides.
//
// `response` is there when the outcome is ok, `error` otherwise; a host call that failed has `error` in place of
// `response`. Members that are not named here are skipped, so that later versions can add some.

import JSON
public import WaPC

extension GuestCallRecord {
  private static let providerRole = "provider"

  /// One line of a recording, without the line's end.
  public var line: String {
    var object = JSONObject()
    object["instance"] = JSONValue(instance)
    object["module"] = .string(module)
    if isProvider { object["role"] = .string(Self.providerRole) }
    object["operation"] = .string(operation)
    object["payload"] = .string(Hexadecimal.text(payload))
    object["outcome"] = .string(outcome.rawValue)
    object["response"] = response.map { .string(Hexadecimal.text($0)) }
    object["error"] = error.map { .string($0) }
    object["hostCalls"] = .array(hostCalls.map(\.json))
    object["console"] = .array(console.map { .string($0) })
    return JSONValue.object(object).text()
  }

  /// Reads one line of a recording.
  public init(line: [UInt8]) throws(RecordingError) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch {
      throw RecordingError(.json(error.description))
    }
    let members = RecordMembers(try RecordMembers.object(value, "the line"), "")
    self.init(
      instance: try members.integer("instance"), module: try members.text("module"),
      operation: try members.text("operation"), payload: try members.bytes("payload"))
    isProvider = try members.text(ifPresent: "role") == Self.providerRole
    let text = try members.text("outcome")
    guard let outcome = Outcome(rawValue: text) else {
      throw RecordingError(.value("outcome", "ok, error or trap", text))
    }
    self.outcome = outcome
    response = try members.bytes(ifPresent: "response")
    error = try members.text(ifPresent: "error")
    hostCalls = try members.list("hostCalls").map { value throws(RecordingError) in try HostCallRecord(value) }
    console = try members.list("console").map { value throws(RecordingError) in
      guard let text = value.string else { throw RecordingError(.value("console", "strings", value.kind)) }
      return text
    }
    guard outcome != .ok || response != nil else { throw RecordingError(.missing("response")) }
  }
}

extension HostCallRecord {
  var json: JSONValue {
    var object = JSONObject()
    object["binding"] = .string(call.binding)
    object["namespace"] = .string(call.namespace)
    object["operation"] = .string(call.operation)
    object["payload"] = .string(Hexadecimal.text(call.payload))
    switch answer {
    case .response(let bytes): object["response"] = .string(Hexadecimal.text(bytes))
    case .error(let text): object["error"] = .string(text)
    }
    return .object(object)
  }

  init(_ value: JSONValue) throws(RecordingError) {
    let members = RecordMembers(try RecordMembers.object(value, "a host call"), "hostCalls.")
    let call = HostCall(
      binding: try members.text("binding"), namespace: try members.text("namespace"),
      operation: try members.text("operation"), payload: try members.bytes("payload"))
    if let bytes = try members.bytes(ifPresent: "response") {
      self.init(call, .response(bytes))
    } else if let text = try members.text(ifPresent: "error") {
      self.init(call, .error(text))
    } else {
      throw RecordingError(.missing("hostCalls.response"))
    }
  }
}

/// Reads members of an object and says which one is wrong.
private struct RecordMembers {
  private let object: JSONObject
  private let prefix: String

  init(_ object: JSONObject, _ prefix: String) {
    self.object = object
    self.prefix = prefix
  }

  static func object(_ value: JSONValue, _ what: String) throws(RecordingError) -> JSONObject {
    guard let object = value.object else { throw RecordingError(.value(what, "an object", value.kind)) }
    return object
  }

  func text(_ key: String) throws(RecordingError) -> String {
    guard let text = try text(ifPresent: key) else { throw RecordingError(.missing(prefix + key)) }
    return text
  }

  func text(ifPresent key: String) throws(RecordingError) -> String? {
    guard let value = object[key], !value.isNull else { return nil }
    guard let text = value.string else { throw RecordingError(.value(prefix + key, "a string", value.kind)) }
    return text
  }

  func bytes(_ key: String) throws(RecordingError) -> [UInt8] {
    guard let bytes = try bytes(ifPresent: key) else { throw RecordingError(.missing(prefix + key)) }
    return bytes
  }

  func bytes(ifPresent key: String) throws(RecordingError) -> [UInt8]? {
    guard let text = try text(ifPresent: key) else { return nil }
    guard let bytes = Hexadecimal.bytes(text) else {
      throw RecordingError(.value(prefix + key, "hexadecimal digits, two per byte", "something else"))
    }
    return bytes
  }

  func integer(_ key: String) throws(RecordingError) -> Int {
    guard let value = object[key] else { throw RecordingError(.missing(prefix + key)) }
    guard let number: Int = value.integer() else {
      throw RecordingError(.value(prefix + key, "an integer", value.kind))
    }
    return number
  }

  /// Absent means empty.
  func list(_ key: String) throws(RecordingError) -> [JSONValue] {
    guard let value = object[key], !value.isNull else { return [] }
    guard let list = value.array else { throw RecordingError(.value(prefix + key, "an array", value.kind)) }
    return list
  }
}
