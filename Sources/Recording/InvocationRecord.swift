// A line of a trace is one JSON object:
//
//     {"id":"1f","time":1700000000123456,"origin":{"kind":"actor","key":"M…"},"target":{"kind":"capability",
//      "capability":"wascc:keyvalue","binding":"default"},"operation":"Add","payload":"<hex>","outcome":"ok",
//      "response":"<hex>","nanoseconds":51200,"chain":["M…"]}
//
// `id` is the call's number as log lines and errors have it, in hexadecimal; `time` is when it began, in microseconds since
// 1970. An origin is of the kind `system`, `actor` or `provider`, a target is an `actor` or a `capability`. `chain` has the
// actors that wait for the call, the outermost first. `response` is there when the outcome is `ok`, `error` otherwise.
// When a payload or response has more bytes than are written, the rest is left out and `payloadBytes` or `responseBytes`
// says how many there were; of messages that configure an actor nothing is written but that, since they carry the values
// of bindings. What is secret is overwritten with stars in bytes and replaced by `(hidden)` in texts.

import ActorHost
import JSON
import Messages

/// One call that has ended.
struct InvocationRecord {
  let invocation: Invocation
  let result: Result<[UInt8], InvocationError>
  /// When it began, in microseconds since 1970.
  let time: Int64
  let nanoseconds: UInt64

  func line(hiding secrets: SecretTexts, maximumBytes: Int) -> String {
    let maximumBytes = isConfiguration ? 0 : maximumBytes
    var object = JSONObject()
    func write(_ bytes: [UInt8], as key: String) {
      // All of it is searched: a secret must not come through because it is cut.
      let shown = maximumBytes == 0 ? [] : secrets.overwriting(in: bytes).prefix(maximumBytes)
      if !isConfiguration { object[key] = .string(Hexadecimal.text(Array(shown))) }
      if shown.count < bytes.count { object["\(key)Bytes"] = JSONValue(bytes.count) }
    }
    object["id"] = .string(String(invocation.id, radix: 16))
    object["time"] = JSONValue(time)
    object["origin"] = invocation.origin.json
    object["target"] = invocation.target.json
    object["operation"] = .string(secrets.hiding(in: invocation.operation))
    write(invocation.payload, as: "payload")
    switch result {
    case .success(let response):
      object["outcome"] = .string(CallOutcome.ok.word)
      write(response, as: "response")
    case .failure(let error):
      object["outcome"] = .string(CallOutcome(error).word)
      object["error"] = .string(secrets.hiding(in: error.message))
    }
    object["nanoseconds"] = JSONValue(nanoseconds)
    object["chain"] = .array(invocation.chain.actors.map(JSONValue.string))
    return JSONValue.object(object).text()
  }

  /// What the host tells a module about itself and its bindings.
  private var isConfiguration: Bool {
    guard let operation = CoreOperation(rawValue: invocation.operation) else { return false }
    return operation != .healthRequest
  }
}

extension CallOrigin {
  fileprivate var json: JSONValue {
    switch self {
    case .system: ["kind": "system"]
    case .actor(let key): ["kind": "actor", "key": .string(key)]
    case .provider(let route): route.json(kind: "provider")
    }
  }
}

extension InvocationTarget {
  fileprivate var json: JSONValue {
    switch self {
    case .actor(let key): ["kind": "actor", "key": .string(key)]
    case .capability(let route): route.json(kind: "capability")
    }
  }
}

extension RouteKey {
  fileprivate func json(kind: String) -> JSONValue {
    ["kind": .string(kind), "capability": .string(capability), "binding": .string(binding)]
  }
}
