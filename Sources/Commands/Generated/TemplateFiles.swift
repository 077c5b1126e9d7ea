// Written from the files named below by: UPDATE_GOLDENS=1 swift test --filter TemplateTests
// swift-format-ignore-file

package let actorTemplate: [TemplateFile] = [
  TemplateFile(
    "NAME.swift", from: "Sources/Commands/Templates/actor/actor.swift",
    ##"""
    // The actor @NAME@: it answers each HTTP request with how often its path was asked for.
    //
    // `register` is called once, when the host starts the actor. Each handler gets a message and returns one; what it
    // throws reaches the caller as the error's text.

    func register(_ handlers: inout Handlers) {
      handlers.onHTTPRequest { (request) throws(CallError) in
        let path = request.path
        let count = try KeyValue().add("@NAME@:" + path, 1)
        var json = JSONObject()
        json.add("path", path)
        json.add("count", count)
        return HTTPResponse(json: json)
      }
    }

    """##),
  TemplateFile(
    "Makefile", from: "Sources/Commands/Templates/actor/Makefile",
    ##"""
    # make          builds @NAME@.wasm and signs it
    # make call     calls it once, its host calls answered by mock.yaml
    # make run      runs it at http://localhost:8080/

    WASCC ?= @WASCC@
    CAPABILITIES := --cap wascc:http_server --cap wascc:keyvalue

    @NAME@.signed.wasm: @NAME@.wasm account.nk @NAME@.nk Makefile
    	$(WASCC) sign $< --account account.nk --module @NAME@.nk $(CAPABILITIES)

    @NAME@.wasm: @NAME@.swift $(wildcard sdk/*)
    	sh sdk/build-actor @NAME@ @NAME@.swift

    # Keys are made once. Keep them, and keep them out of version control.
    account.nk:
    	$(WASCC) keys new account --output $@

    @NAME@.nk:
    	$(WASCC) keys new module --output $@

    .PHONY: call run clean
    call: @NAME@.signed.wasm
    	$(WASCC) call $< HandleRequest '{"method": "GET", "path": "/"}' --mock mock.yaml

    run: @NAME@.signed.wasm
    	$(WASCC) run $< --bind wascc:http_server,PORT=8080 --bind wascc:keyvalue

    clean:
    	rm -f *.wasm

    """##),
  TemplateFile(
    "mock.yaml", from: "Sources/Commands/Templates/actor/mock.yaml",
    ##"""
    # Answers to the actor's host calls, for `wascc call --mock`. The first one that fits is given.
    calls:
      - namespace: wascc:keyvalue
        operation: Add
        response: {value: 1}

    """##),
  TemplateFile(
    ".gitignore", from: "Sources/Commands/Templates/actor/gitignore",
    ##"""
    *.nk
    *.wasm
    .wascc/

    """##),
  TemplateFile(
    "sdk/CallError.swift", from: "fixtures/sdk/CallError.swift",
    ##"""
    /// Why a call failed, on either side of the border. Its text is what the other side is told.
    public indirect enum CallError: Error {
      /// The host refused a host call or could not carry it out.
      case host(String)
      /// A payload is not the message it should be.
      case payload(String)
      /// No handler is registered for the operation.
      case unknownOperation(String)
      /// The actor's own reason.
      case failed(String)

      public var message: String {
        switch self {
        case .host(let text), .failed(let text): text
        case .payload(let text): "cannot read the payload: " + text
        case .unknownOperation(let name): "no handler for the operation " + name
        }
      }
    }

    """##),
  TemplateFile(
    "sdk/Extras.swift", from: "fixtures/sdk/Extras.swift",
    ##"""
    /// What a guest cannot make by itself, from the host's own `wascc:extras`.
    public enum Extras {
      /// A version 4 UUID, lower case with hyphens.
      public static func guid() throws(CallError) -> String { try request("RequestGuid", asking: 0).guid }

      /// The next number of the actor's own sequence, which begins at 0.
      public static func sequenceNumber() throws(CallError) -> UInt64 {
        try request("RequestSequence", asking: 1).sequenceNumber
      }

      /// A number from the range.
      public static func randomNumber(in range: Range<UInt32>) throws(CallError) -> UInt32 {
        try request("RequestRandom", asking: 2, range).randomNumber
      }

      private struct Generated {
        var guid = ""
        var sequenceNumber: UInt64 = 0
        var randomNumber: UInt32 = 0
      }

      private static func request(
        _ operation: StaticString, asking: Int, _ range: Range<UInt32> = 0..<0
      ) throws(CallError) -> Generated {
        var packer = Packer()
        packer.map(5)
        packer.key("guid")
        packer.bool(asking == 0)
        packer.key("sequence")
        packer.bool(asking == 1)
        packer.key("random")
        packer.bool(asking == 2)
        packer.key("min")
        packer.unsigned(UInt64(range.lowerBound))
        packer.key("max")
        packer.unsigned(UInt64(range.upperBound))
        var generated = Generated()
        try Unpacker.read(try callHost("wascc:extras", operation, packer)) { (unpacker) throws(CallError) in
          try unpacker.fields(["guid", "sequenceNumber", "randomNumber"]) { (value, index) throws(CallError) in
            switch index {
            case 0: generated.guid = try value.optionalString() ?? ""
            case 1: generated.sequenceNumber = UInt64(bitPattern: try value.integer())
            default: generated.randomNumber = UInt32(truncatingIfNeeded: try value.integer())
            }
          }
        }
        return generated
      }
    }

    """##),
  TemplateFile(
    "sdk/HTTP.swift", from: "fixtures/sdk/HTTP.swift",
    ##"""
    /// An HTTP request from outside, or one that the actor has a client perform (its `path` is then a whole URL).
    ///
    /// It is the message as it came, in which the fields have been found; each is read when it is asked for, so an actor
    /// pays for what it looks at.
    public struct HTTPRequest {
      private let message: [UInt8]
      private var places = Places()

      /// Where the values begin in the message; zero for one that is not there.
      private struct Places {
        var method = 0
        var path = 0
        var queryString = 0
        var header = 0
        var body = 0
      }

      public init(
        method: String = "GET", path: String, queryString: String = "", header: [(name: String, value: String)] = [],
        body: [UInt8] = []
      ) {
        var packer = Packer(capacity: 256 + body.count)
        packer.map(5)
        packer.key("method")
        places.method = packer.count
        packer.string(method)
        packer.key("path")
        places.path = packer.count
        packer.string(path)
        packer.key("queryString")
        places.queryString = packer.count
        packer.string(queryString)
        packer.key("header")
        places.header = packer.count
        packer.pairs(header)
        packer.key("body")
        places.body = packer.count
        packer.binary(body)
        message = packer.bytes
      }

      /// Finds the fields, and checks all that the accessors rely on.
      init(_ message: [UInt8]) throws(CallError) {
        self.message = message
        places = try Unpacker.read(message) { (unpacker) throws(CallError) in
          var places = Places()
          try unpacker.fields(Self.names) { (value, index) throws(CallError) in
            let position = value.position
            switch index {
            case 0:
              places.method = position
              _ = try value.text()
            case 1:
              places.path = position
              _ = try value.text()
            case 2:
              places.queryString = position
              _ = try value.text()
            case 3:
              places.header = position
              try value.skipPairs()
            default:
              places.body = position
              try value.skipBinary()
            }
          }
          return places
        }
      }

      private static let names: [StaticString] = ["method", "path", "queryString", "header", "body"]

      public var method: String { read(places.method, "GET") { (value) throws(CallError) in try value.string() } }

      public var path: String { read(places.path, "/") { (value) throws(CallError) in try value.string() } }

      /// Without the question mark.
      public var queryString: String { read(places.queryString, "") { (value) throws(CallError) in try value.string() } }

      /// Names come in lower case.
      public var header: [(name: String, value: String)] {
        read(places.header, []) { (value) throws(CallError) in try value.pairs() }
      }

      public var body: [UInt8] { read(places.body, []) { (value) throws(CallError) in try value.binary() } }

      /// Reads a value that is known to be there, and what it is.
      private func read<Value>(
        _ place: Int, _ absent: Value, _ body: (inout Unpacker) throws(CallError) -> Value
      ) -> Value {
        guard place > 0 else { return absent }
        do throws(CallError) { return try Unpacker.read(message, from: place, body) } catch { return absent }
      }

      var packed: [UInt8] { message }
    }

    /// The answer to an HTTP request.
    public struct HTTPResponse {
      public var statusCode: UInt32 = 200
      public var status = "OK"
      public var header: [(name: String, value: String)] = []
      public var body: [UInt8] = []

      public init(statusCode: UInt32 = 200, status: String = "OK", contentType: String, body: [UInt8]) {
        self.statusCode = statusCode
        self.status = status
        header = [("Content-Type", contentType)]
        self.body = body
      }

      public init(text: String) {
        self.init(contentType: "text/plain; charset=utf-8", body: text.bytes)
      }

      /// A response whose body is JSON text.
      public init(json: String) {
        self.init(contentType: "application/json", body: json.bytes)
      }

      public init(json: consuming JSONObject) {
        self.init(contentType: "application/json", body: json.bytes())
      }

      /// A response that says what went wrong.
      public init(statusCode: UInt32, status: String) {
        self.init(
          statusCode: statusCode, status: status, contentType: "text/plain; charset=utf-8", body: status.bytes)
      }

      init(_ message: [UInt8]) throws(CallError) {
        var response = HTTPResponse(contentType: "", body: [])
        try Unpacker.read(message) { (unpacker) throws(CallError) in
          try unpacker.fields(["statusCode", "status", "header", "body"]) { (value, index) throws(CallError) in
            switch index {
            case 0: response.statusCode = UInt32(truncatingIfNeeded: try value.integer())
            case 1: response.status = try value.string()
            case 2: response.header = try value.pairs()
            default: response.body = try value.binary()
            }
          }
        }
        self = response
      }

      func pack(_ packer: inout Packer) {
        packer.map(4)
        packer.key("statusCode")
        packer.unsigned(UInt64(statusCode))
        packer.key("status")
        packer.string(status)
        packer.key("header")
        packer.pairs(header)
        packer.key("body")
        packer.binary(body)
      }
    }

    extension Handlers {
      /// Handles the requests that an HTTP server delivers.
      public mutating func onHTTPRequest(_ handler: @escaping (HTTPRequest) throws(CallError) -> HTTPResponse) {
        serve("HandleRequest") { (payload) throws(CallError) in
          let response = try handler(HTTPRequest(payload))
          var packer = Packer(capacity: 256 + response.body.count)
          response.pack(&packer)
          respond(packer.written)
        }
      }
    }

    /// Performs HTTP requests through a provider of `wascc:http_client`.
    public struct HTTPClient {
      public let binding: String

      public init(binding: String = "default") { self.binding = binding }

      public func perform(_ request: HTTPRequest) throws(CallError) -> HTTPResponse {
        try HTTPResponse(callHost("wascc:http_client", "PerformRequest", request.packed, binding: binding))
      }
    }

    extension Packer {
      mutating func pairs(_ pairs: [(name: String, value: String)]) {
        map(pairs.count)
        for pair in pairs {
          string(pair.name)
          string(pair.value)
        }
      }
    }

    extension Unpacker {
      mutating func pairs() throws(CallError) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for _ in 0..<(try mapCount()) { pairs.append((try string(), try string())) }
        return pairs
      }

      /// Passes what `pairs` will read.
      mutating func skipPairs() throws(CallError) {
        for _ in 0..<(try mapCount()) {
          _ = try text()
          _ = try text()
        }
      }
    }

    """##),
  TemplateFile(
    "sdk/Handlers.swift", from: "fixtures/sdk/Handlers.swift",
    ##"""
    /// What an actor does, by operation. An actor's own source fills it in one function that the SDK calls once:
    ///
    ///     func register(_ handlers: inout Handlers) {
    ///       handlers.onHTTPRequest { request in HTTPResponse(text: "hello") }
    ///     }
    public struct Handlers {
      public typealias Handler = ([UInt8]) throws(CallError) -> [UInt8]

      /// Reads a payload, does the work and gives the host its answer.
      typealias Server = ([UInt8]) throws(CallError) -> Void

      private var entries: [(operation: StaticString, server: Server)] = []

      static var registered: Handlers = {
        var handlers = Handlers()
        register(&handlers)
        return handlers
      }()

      /// Handles an operation whose payload and answer are plain bytes.
      public mutating func on(_ operation: StaticString, _ handler: @escaping Handler) {
        serve(operation) { (payload) throws(CallError) in
          try handler(payload).withUnsafeBytes { respond($0) }
        }
      }

      mutating func serve(_ operation: StaticString, _ server: @escaping Server) {
        entries.append((operation, server))
      }

      func serve(_ operation: UnsafeRawBufferPointer, _ payload: [UInt8]) throws(CallError) {
        for entry in entries where entry.operation.isSpelled(operation) { return try entry.server(payload) }
        // An actor that answers is well; it may say more in a handler of its own.
        if ("HealthRequest" as StaticString).isSpelled(operation) {
          return respond(UnsafeRawBufferPointer(start: operation.baseAddress, count: 0))
        }
        throw .unknownOperation(String(decoding: operation, as: UTF8.self))
      }
    }

    extension StaticString {
      /// Whether bytes spell this text. Comparing `String`s would bring 130 KB of Unicode tables into the module.
      func isSpelled(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard utf8CodeUnitCount == bytes.count else { return false }
        guard let start = bytes.baseAddress else { return true }
        return compareMemory(utf8Start, start, bytes.count) == 0
      }
    }

    @_extern(c, "memcmp")
    private func compareMemory(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Int32

    """##),
  TemplateFile(
    "sdk/HostCall.swift", from: "fixtures/sdk/HostCall.swift",
    ##"""
    /// Calls an operation of the host: of a capability by its id, or of another actor by its public key.
    public func callHost(
      _ namespace: String, _ operation: StaticString, _ payload: [UInt8], binding: String = "default"
    ) throws(CallError) -> [UInt8] {
      try payload.withBytes { (bytes) throws(CallError) in
        try callHost(namespace, operation, bytes, binding: binding)
      }
    }

    /// Calls an operation with what a packer has written.
    public func callHost(
      _ namespace: String, _ operation: StaticString, _ packer: borrowing Packer, binding: String = "default"
    ) throws(CallError) -> [UInt8] {
      try callHost(namespace, operation, packer.written, binding: binding)
    }

    private func callHost(
      _ namespace: String, _ operation: StaticString, _ payload: UnsafeRawBufferPointer, binding: String
    ) throws(CallError) -> [UInt8] {
      let succeeded = binding.withBytes { binding in
        namespace.withBytes { namespace in
          hostCall(
            binding.address, binding.count, namespace.address, namespace.count, operation.utf8Start,
            operation.utf8CodeUnitCount, payload.address, payload.count)
        }
      }
      guard succeeded == 1 else {
        throw .host(String(decoding: bytes(count: hostErrorCount(), filledBy: hostError), as: UTF8.self))
      }
      return bytes(count: hostResponseCount(), filledBy: hostResponse)
    }

    """##),
  TemplateFile(
    "sdk/JSONObject.swift", from: "fixtures/sdk/JSONObject.swift",
    ##"""
    /// Writes a JSON object, member by member, with all that has to be escaped escaped.
    ///
    ///     var json = JSONObject()
    ///     json.add("path", request.path)
    ///     json.add("count", 3)
    ///     return HTTPResponse(json: json)
    public struct JSONObject: ~Copyable {
      private var output = OutputBuffer(capacity: 256)

      public init() { output.append(UInt8(ascii: "{")) }

      public mutating func add(_ name: StaticString, _ value: String) {
        begin(name)
        output.appendQuoted(value)
      }

      public mutating func add(_ name: StaticString, _ value: Int64) {
        begin(name)
        output.append(decimal: value)
      }

      public mutating func add(_ name: StaticString, _ value: Int32) { add(name, Int64(value)) }

      public mutating func add(_ name: StaticString, _ value: Int) { add(name, Int64(value)) }

      public mutating func add(_ name: StaticString, _ value: Bool) {
        begin(name)
        output.append(value ? "true" : "false")
      }

      public mutating func add(_ name: StaticString, _ values: [String]) {
        begin(name)
        output.append(UInt8(ascii: "["))
        for index in values.indices {
          if index > 0 { output.append(", ") }
          output.appendQuoted(values[index])
        }
        output.append(UInt8(ascii: "]"))
      }

      /// The text of the object, which is complete with this.
      public consuming func bytes() -> [UInt8] {
        output.append(UInt8(ascii: "}"))
        return output.bytes
      }

      private mutating func begin(_ name: StaticString) {
        if output.count > 1 { output.append(", ") }
        output.append(UInt8(ascii: "\""))
        output.append(name)
        output.append("\": ")
      }
    }

    extension OutputBuffer {
      /// Appends text as a JSON string: https://www.rfc-editor.org/rfc/rfc8259#section-7
      mutating func appendQuoted(_ text: String) {
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { appendEscaped(UnsafeRawBufferPointer($0)) }
        append(UInt8(ascii: "\""))
      }

      @inline(never)
      private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        guard let start = text.baseAddress else { return }
        var copied = 0
        for index in 0..<text.count {
          let byte = start.load(fromByteOffset: index, as: UInt8.self)
          guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
          append(UnsafeRawBufferPointer(start: start + copied, count: index &- copied))
          copied = index &+ 1
          append(UInt8(ascii: "\\"))
          if byte >= 0x20 {
            append(byte)
          } else {
            append(byte < 0x10 ? "u000" : "u001")
            append(byte & 15 < 10 ? UInt8(ascii: "0") + (byte & 15) : UInt8(ascii: "a") - 10 + (byte & 15))
          }
        }
        append(UnsafeRawBufferPointer(start: start + copied, count: text.count &- copied))
      }

      @inline(never)
      mutating func append(decimal value: Int64) {
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        var divisor: UInt64 = 1
        while rest / divisor >= 10 { divisor &*= 10 }
        while divisor > 0 {
          append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
          rest %= divisor
          divisor /= 10
        }
      }
    }

    """##),
  TemplateFile(
    "sdk/KeyValue.swift", from: "fixtures/sdk/KeyValue.swift",
    ##"""
    /// A key-value store, through a provider of `wascc:keyvalue`.
    public struct KeyValue {
      public let binding: String

      public init(binding: String = "default") { self.binding = binding }

      // MARK: Values

      /// Adds to a number, which begins at zero, and returns the total.
      public func add(_ key: String, _ value: Int32) throws(CallError) -> Int32 {
        try number(
          call("Add", key) { packer in
            packer.key("value")
            packer.signed(value)
          }, "value")
      }

      /// The value, or nil if there is none.
      public func get(_ key: String) throws(CallError) -> String? {
        let answer = try value(call("Get", key))
        return answer.exists ? answer.value : nil
      }

      /// Stores a value, for some seconds or (0) for good.
      public func set(_ key: String, _ value: String, expires: Int32 = 0) throws(CallError) {
        _ = try call("Set", key, fieldCount: 3) { packer in
          packer.key("value")
          packer.string(value)
          packer.key("expires")
          packer.signed(expires)
        }
      }

      public func delete(_ key: String) throws(CallError) { _ = try call("Del", key) }

      public func exists(_ key: String) throws(CallError) -> Bool { try value(call("KeyExists", key)).exists }

      // MARK: Lists

      /// Puts a value before a list and returns the list's new length.
      public func push(_ key: String, _ value: String) throws(CallError) -> Int32 {
        try number(call("Push", key, value), "newCount")
      }

      /// The values from one position to another, both included; negative positions count from the end.
      public func range(_ key: String, _ start: Int32, _ stop: Int32) throws(CallError) -> [String] {
        try values(
          call("Range", key, fieldCount: 3) { packer in
            packer.key("start")
            packer.signed(start)
            packer.key("stop")
            packer.signed(stop)
          })
      }

      /// Removes a value from a list, wherever it occurs, and returns how many there were.
      public func deleteItem(_ key: String, _ value: String) throws(CallError) -> Int32 {
        try number(call("ListItemDelete", key, value), "newCount")
      }

      public func clear(_ key: String) throws(CallError) { _ = try call("Clear", key) }

      // MARK: Sets

      /// Adds a value to a set and returns 1, or 0 if it was there.
      public func setAdd(_ key: String, _ value: String) throws(CallError) -> Int32 {
        try number(call("SetAdd", key, value), "newCount")
      }

      /// Removes a value from a set and returns 1, or 0 if it was not there.
      public func setRemove(_ key: String, _ value: String) throws(CallError) -> Int32 {
        try number(call("SetRemove", key, value), "newCount")
      }

      public func setValues(_ key: String) throws(CallError) -> [String] { try values(call("SetQuery", key)) }

      public func setUnion(_ keys: [String]) throws(CallError) -> [String] { try values(call("SetUnion", keys)) }

      public func setIntersection(_ keys: [String]) throws(CallError) -> [String] {
        try values(call("SetIntersection", keys))
      }

      // MARK: Requests and answers

      private func call(_ operation: StaticString, _ key: String) throws(CallError) -> [UInt8] {
        try call(operation, key, fieldCount: 1) { _ in }
      }

      private func call(_ operation: StaticString, _ key: String, _ value: String) throws(CallError) -> [UInt8] {
        try call(operation, key) { packer in
          packer.key("value")
          packer.string(value)
        }
      }

      private func call(
        _ operation: StaticString, _ key: String, fieldCount: Int = 2, _ packOthers: (inout Packer) -> Void
      ) throws(CallError) -> [UInt8] {
        var packer = Packer()
        packer.map(fieldCount)
        packer.key("key")
        packer.string(key)
        packOthers(&packer)
        return try send(operation, packer)
      }

      private func call(_ operation: StaticString, _ keys: [String]) throws(CallError) -> [UInt8] {
        var packer = Packer()
        packer.map(1)
        packer.key("keys")
        packer.array(keys.count)
        for key in keys { packer.string(key) }
        return try send(operation, packer)
      }

      private func send(_ operation: StaticString, _ packer: borrowing Packer) throws(CallError) -> [UInt8] {
        try callHost("wascc:keyvalue", operation, packer, binding: binding)
      }

      private func number(_ answer: [UInt8], _ name: StaticString) throws(CallError) -> Int32 {
        var number: Int32 = 0
        try Unpacker.read(answer) { (unpacker) throws(CallError) in
          try unpacker.fields([name]) { (value, _) throws(CallError) in
            number = Int32(truncatingIfNeeded: try value.integer())
          }
        }
        return number
      }

      private func value(_ answer: [UInt8]) throws(CallError) -> (value: String, exists: Bool) {
        var result = (value: "", exists: false)
        try Unpacker.read(answer) { (unpacker) throws(CallError) in
          try unpacker.fields(["value", "exists"]) { (value, index) throws(CallError) in
            if index == 0 { result.value = try value.string() } else { result.exists = try value.bool() }
          }
        }
        return result
      }

      private func values(_ answer: [UInt8]) throws(CallError) -> [String] {
        var values: [String] = []
        try Unpacker.read(answer) { (unpacker) throws(CallError) in
          try unpacker.fields(["values"]) { (value, _) throws(CallError) in values = try value.strings() }
        }
        return values
      }
    }

    """##),
  TemplateFile(
    "sdk/Logging.swift", from: "fixtures/sdk/Logging.swift",
    ##"""
    /// Writes to the host's log, through a provider of `wascc:logging`.
    ///
    /// Failures are ignored, so that an actor without that capability works all the same.
    public enum Log {
      public static func error(_ text: String) { write(1, text) }

      public static func warn(_ text: String) { write(2, text) }

      public static func info(_ text: String) { write(3, text) }

      public static func debug(_ text: String) { write(4, text) }

      public static func trace(_ text: String) { write(5, text) }

      private static func write(_ level: UInt64, _ text: String) {
        var packer = Packer()
        packer.map(2)
        packer.key("level")
        packer.unsigned(level)
        packer.key("body")
        packer.string(text)
        do throws(CallError) { _ = try callHost("wascc:logging", "WriteLog", packer) } catch {}
      }
    }

    """##),
  TemplateFile(
    "sdk/OutputBuffer.swift", from: "fixtures/sdk/OutputBuffer.swift",
    ##"""
    /// Bytes that are being written, in one block that is replaced by a larger one when it is full.
    ///
    /// An array asks at each byte whether somebody else holds it too. This has one owner, so a byte is a store.
    struct OutputBuffer: ~Copyable {
      private var base: UnsafeMutableRawPointer
      private(set) var count = 0
      private var capacity: Int

      init(capacity: Int) {
        base = .allocate(byteCount: capacity, alignment: 1)
        self.capacity = capacity
      }

      deinit { base.deallocate() }

      /// The bytes so far, until the next one is written.
      var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

      var bytes: [UInt8] {
        [UInt8](UnsafeRawBufferPointer(start: base, count: count))
      }

      mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
      }

      @inline(never)
      mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        if bytes.count > capacity &- count { grow(by: bytes.count) }
        (base + count).copyMemory(from: start, byteCount: bytes.count)
        count &+= bytes.count
      }

      mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      }

      /// Appends a marker and a number, the most significant byte first.
      @inline(never)
      mutating func append(_ marker: UInt8, _ value: UInt64, width: Int) {
        append(marker)
        var shift = UInt64(8 * width)
        while shift > 0 {
          shift &-= 8
          append(UInt8(truncatingIfNeeded: value >> shift))
        }
      }

      @inline(never)
      private mutating func grow(by more: Int) {
        let larger = max(2 * capacity, count + more)
        let block = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
        block.copyMemory(from: base, byteCount: count)
        base.deallocate()
        base = block
        capacity = larger
      }
    }

    extension [UInt8] {
      /// The bytes where they lie.
      func withBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws(CallError) -> Result
      ) throws(CallError) -> Result {
        try withUnsafeBufferPointer { (bytes) throws(CallError) in try body(UnsafeRawBufferPointer(bytes)) }
      }
    }

    extension String {
      var bytes: [UInt8] { withBytes { [UInt8]($0) } }

      /// The text's bytes where they lie.
      func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        var text = self
        return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
      }
    }

    """##),
  TemplateFile(
    "sdk/Packer.swift", from: "fixtures/sdk/Packer.swift",
    ##"""
    /// Writes MessagePack as every host reads it: structs as maps, the marker of a number chosen by its field's type.
    public struct Packer: ~Copyable {
      private var output: OutputBuffer

      /// - Parameter capacity: how many bytes are expected; there may be more.
      public init(capacity: Int = 256) { output = OutputBuffer(capacity: capacity) }

      /// What has been written.
      public var bytes: [UInt8] { output.bytes }

      /// The same without a copy, until the next value is written.
      var written: UnsafeRawBufferPointer { output.written }

      var count: Int { output.count }

      public mutating func map(_ count: Int) { header(count, fixed: 0x80, below: 16, 0xde) }

      public mutating func array(_ count: Int) { header(count, fixed: 0x90, below: 16, 0xdc) }

      public mutating func null() { output.append(0xc0) }

      public mutating func bool(_ value: Bool) { output.append(value ? 0xc3 : 0xc2) }

      public mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string(UnsafeRawBufferPointer($0)) }
      }

      public mutating func key(_ name: StaticString) {
        string(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      }

      @inline(never)
      private mutating func string(_ utf8: UnsafeRawBufferPointer) {
        if utf8.count > 31, utf8.count < 256 {
          output.append(0xd9)
          output.append(UInt8(truncatingIfNeeded: utf8.count))
        } else {
          header(utf8.count, fixed: 0xa0, below: 32, 0xda)
        }
        output.append(utf8)
      }

      public mutating func binary(_ content: [UInt8]) {
        if content.count < 256 {
          output.append(0xc4)
          output.append(UInt8(truncatingIfNeeded: content.count))
        } else {
          header(content.count, fixed: 0, below: 0, 0xc5)
        }
        content.withUnsafeBytes { output.append($0) }
      }

      /// Writes a number of a signed field.
      public mutating func signed(_ value: Int32) {
        let bits = UInt64(UInt32(bitPattern: value))
        switch value {
        case 0...127: output.append(UInt8(truncatingIfNeeded: value))
        case -128...127: output.append(0xd0, bits, width: 1)
        case -32768...32767: output.append(0xd1, bits, width: 2)
        default: output.append(0xd2, bits, width: 4)
        }
      }

      /// Writes a number of an unsigned field.
      public mutating func unsigned(_ value: UInt64) {
        switch value {
        case 0...127: output.append(UInt8(truncatingIfNeeded: value))
        case 0...0xff: output.append(0xcc, value, width: 1)
        case 0...0xffff: output.append(0xcd, value, width: 2)
        case 0...0xffff_ffff: output.append(0xce, value, width: 4)
        default: output.append(0xcf, value, width: 8)
        }
      }

      /// A count in the marker itself, in 16 bits or, one marker on, in 32.
      private mutating func header(_ count: Int, fixed: UInt8, below limit: Int, _ marker16: UInt8) {
        if count < limit {
          output.append(fixed | UInt8(truncatingIfNeeded: count))
        } else if count <= 0xffff {
          output.append(marker16, UInt64(count), width: 2)
        } else {
          output.append(marker16 + 1, UInt64(count), width: 4)
        }
      }
    }

    """##),
  TemplateFile(
    "sdk/Unpacker.swift", from: "fixtures/sdk/Unpacker.swift",
    ##"""
    /// Reads MessagePack as hosts write it, and a little more: structs as maps or as positional arrays, bytes as bytes, as
    /// integers or as text.
    ///
    /// It reads where the bytes lie and checks each step against their end. The steps are kept out of line: at every place
    /// they are used, they would make modules several times as large.
    public struct Unpacker {
      private let start: UnsafeRawPointer
      private let count: Int
      private(set) var position: Int

      /// Reads a message; the unpacker is of no use after `body` has returned.
      public static func read<Value>(
        _ message: [UInt8], from position: Int = 0, _ body: (inout Unpacker) throws(CallError) -> Value
      ) throws(CallError) -> Value {
        try message.withBytes { (bytes) throws(CallError) in
          guard let start = bytes.baseAddress else { throw .endsEarly }
          var unpacker = Unpacker(start: start, count: bytes.count, position: position)
          return try body(&unpacker)
        }
      }

      /// Reads a struct: `read` is called with the index of each field that is there and must read its value.
      public mutating func fields(
        _ names: [StaticString], _ read: (inout Unpacker, Int) throws(CallError) -> Void
      ) throws(CallError) {
        let marker = try peek()
        if 0x90...0x9f ~= marker || marker == 0xdc || marker == 0xdd {
          for index in 0..<(try arrayCount()) {
            if index < names.count { try read(&self, index) } else { try skip() }
          }
          return
        }
        var expected = 0
        for _ in 0..<(try mapCount()) {
          if let index = Self.index(of: try text(), in: names, expected) {
            try read(&self, index)
            expected = index &+ 1
          } else {
            try skip()
          }
        }
      }

      /// Which name it is; most senders keep to the order of the contract, so the expected one is tried first.
      @inline(never)
      private static func index(of name: UnsafeRawBufferPointer, in names: [StaticString], _ expected: Int) -> Int? {
        if expected < names.count, names[expected].isSpelled(name) { return expected }
        for index in names.indices where names[index].isSpelled(name) { return index }
        return nil
      }

      @inline(never)
      public mutating func mapCount() throws(CallError) -> Int {
        let marker = try next()
        switch marker {
        case 0x80...0x8f: return Int(marker & 15)
        case 0xde: return try count(2)
        case 0xdf: return try count(4)
        default: throw .payload("expected a map")
        }
      }

      @inline(never)
      public mutating func arrayCount() throws(CallError) -> Int {
        let marker = try next()
        switch marker {
        case 0x90...0x9f: return Int(marker & 15)
        case 0xdc: return try count(2)
        case 0xdd: return try count(4)
        default: throw .payload("expected an array")
        }
      }

      @inline(never)
      public mutating func string() throws(CallError) -> String {
        let text = try text()
        return text.isEmpty ? "" : String(decoding: text, as: UTF8.self)
      }

      /// Reads a string, or nil where there is none.
      public mutating func optionalString() throws(CallError) -> String? {
        guard try peek() == 0xc0 else { return try string() }
        position &+= 1
        return nil
      }

      public mutating func strings() throws(CallError) -> [String] {
        var list: [String] = []
        for _ in 0..<(try arrayCount()) { list.append(try string()) }
        return list
      }

      @inline(never)
      public mutating func binary() throws(CallError) -> [UInt8] {
        switch try peek() {
        case 0xc0:
          position &+= 1
          return []
        case 0x90...0x9f, 0xdc, 0xdd:
          var content: [UInt8] = []
          for _ in 0..<(try arrayCount()) { content.append(UInt8(truncatingIfNeeded: try integer())) }
          return content
        default:
          let content = try text()
          return content.isEmpty ? [] : [UInt8](content)
        }
      }

      /// Passes what `binary` will read.
      mutating func skipBinary() throws(CallError) {
        switch try peek() {
        case 0xc0: position &+= 1
        case 0x90...0x9f, 0xdc, 0xdd: for _ in 0..<(try arrayCount()) { _ = try integer() }
        default: _ = try text()
        }
      }

      public mutating func bool() throws(CallError) -> Bool {
        switch try next() {
        case 0xc2: return false
        case 0xc3: return true
        default: throw .payload("expected a boolean")
        }
      }

      /// Reads an integer of any format, in 64 bits that are signed or not as its marker says.
      @inline(never)
      public mutating func integer() throws(CallError) -> Int64 {
        let marker = try next()
        switch marker {
        case 0...0x7f, 0xe0...0xff: return Int64(Int8(bitPattern: marker))
        case 0xcc: return Int64(bitPattern: try number(1))
        case 0xcd: return Int64(bitPattern: try number(2))
        case 0xce: return Int64(bitPattern: try number(4))
        case 0xcf, 0xd3: return Int64(bitPattern: try number(8))
        case 0xd0: return Int64(Int8(truncatingIfNeeded: try number(1)))
        case 0xd1: return Int64(Int16(truncatingIfNeeded: try number(2)))
        case 0xd2: return Int64(Int32(truncatingIfNeeded: try number(4)))
        default: throw .payload("expected an integer")
        }
      }

      public mutating func skip() throws(CallError) { try skip(depth: 0) }

      private mutating func skip(depth: Int) throws(CallError) {
        guard depth < 64 else { throw .payload("too many values inside each other") }
        let marker = try peek()
        switch marker {
        case 0x80...0x8f, 0xde, 0xdf:
          for _ in 0..<(try mapCount()) {
            try skip(depth: depth + 1)
            try skip(depth: depth + 1)
          }
        case 0x90...0x9f, 0xdc, 0xdd: for _ in 0..<(try arrayCount()) { try skip(depth: depth + 1) }
        case 0xa0...0xbf, 0xc4...0xc6, 0xd9...0xdb: _ = try text()
        case 0xc0...0xc3: position &+= 1
        case 0xca: try pass(5)
        case 0xcb: try pass(9)
        case 0xc7...0xc9:
          position &+= 1
          try pass(try count(1 << Int(marker - 0xc7)))
          try pass(1)
        case 0xd4...0xd8: try pass(2 + 1 << Int(marker - 0xd4))
        default: _ = try integer()
        }
      }

      /// The content of a string or of bytes, where it lies.
      mutating func text() throws(CallError) -> UnsafeRawBufferPointer {
        let length = try passText()
        return UnsafeRawBufferPointer(start: start + (position &- length), count: length)
      }

      /// Goes to the end of a string or of bytes, whose length it returns.
      @inline(never)
      private mutating func passText() throws(CallError) -> Int {
        let marker = try next()
        let length: Int
        if marker & 0xe0 == 0xa0 {
          length = Int(marker & 31)
        } else {
          switch marker {
          case 0xd9, 0xc4: length = try count(1)
          case 0xda, 0xc5: length = try count(2)
          case 0xdb, 0xc6: length = try count(4)
          default: throw .payload("expected a string")
          }
        }
        try pass(length)
        return length
      }

      @inline(__always)
      private func peek() throws(CallError) -> UInt8 {
        guard position < count else { throw .endsEarly }
        return start.load(fromByteOffset: position, as: UInt8.self)
      }

      @inline(__always)
      private mutating func next() throws(CallError) -> UInt8 {
        let byte = try peek()
        position &+= 1
        return byte
      }

      @inline(__always)
      private mutating func pass(_ length: Int) throws(CallError) {
        guard length <= count &- position else { throw .endsEarly }
        position &+= length
      }

      @inline(never)
      private mutating func number(_ width: Int) throws(CallError) -> UInt64 {
        try pass(width)
        var value: UInt64 = 0
        for index in position &- width..<position {
          value = value << 8 | UInt64(start.load(fromByteOffset: index, as: UInt8.self))
        }
        return value
      }

      /// A count or a length; none is larger than the bytes that are left.
      private mutating func count(_ width: Int) throws(CallError) -> Int {
        let number = try number(width)
        guard number <= UInt64(count &- position) else { throw .endsEarly }
        return Int(truncatingIfNeeded: number)
      }
    }

    extension CallError {
      fileprivate static var endsEarly: CallError { .payload("the bytes end early") }
    }

    """##),
  TemplateFile(
    "sdk/WaPC.swift", from: "fixtures/sdk/WaPC.swift",
    ##"""
    // The border of the actor: nine imports at most, one export. The host tells lengths first, the actor makes room, the host
    // copies. https://wapc.io/docs/spec/

    @_extern(wasm, module: "wapc", name: "__guest_request") @_extern(c)
    func guestRequest(_ operation: UnsafeMutablePointer<UInt8>, _ payload: UnsafeMutablePointer<UInt8>)

    @_extern(wasm, module: "wapc", name: "__guest_response") @_extern(c)
    func guestResponse(_ bytes: UnsafePointer<UInt8>, _ count: Int)

    @_extern(wasm, module: "wapc", name: "__guest_error") @_extern(c)
    func guestError(_ text: UnsafePointer<UInt8>, _ count: Int)

    @_extern(wasm, module: "wapc", name: "__host_call") @_extern(c)
    func hostCall(
      _ binding: UnsafePointer<UInt8>, _ bindingCount: Int, _ namespace: UnsafePointer<UInt8>, _ namespaceCount: Int,
      _ operation: UnsafePointer<UInt8>, _ operationCount: Int, _ payload: UnsafePointer<UInt8>, _ payloadCount: Int
    ) -> Int32

    @_extern(wasm, module: "wapc", name: "__host_response_len") @_extern(c)
    func hostResponseCount() -> Int

    @_extern(wasm, module: "wapc", name: "__host_response") @_extern(c)
    func hostResponse(_ bytes: UnsafeMutablePointer<UInt8>)

    @_extern(wasm, module: "wapc", name: "__host_error_len") @_extern(c)
    func hostErrorCount() -> Int

    @_extern(wasm, module: "wapc", name: "__host_error") @_extern(c)
    func hostError(_ text: UnsafeMutablePointer<UInt8>)

    @_extern(wasm, module: "wapc", name: "__console_log") @_extern(c)
    func consoleLog(_ text: UnsafePointer<UInt8>, _ count: Int)

    /// Room for `count` bytes that the host fills in.
    func bytes(count: Int, filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
        // Never nil: an array's storage has an address even when nothing is to be stored.
        if let base = buffer.baseAddress { fill(base) }
        initializedCount = count
      }
    }

    extension UnsafeRawBufferPointer {
      /// Where the host reads the bytes; for none, any address will do.
      var address: UnsafePointer<UInt8> {
        (baseAddress ?? UnsafeRawPointer(bitPattern: 1)).unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
      }
    }

    /// Gives the host the answer to the call that is being served.
    func respond(_ answer: UnsafeRawBufferPointer) { guestResponse(answer.address, answer.count) }

    /// Writes a line to the host's console, which needs no capability.
    public func console(_ text: String) {
      text.withBytes { consoleLog($0.address, $0.count) }
    }

    @_expose(wasm, "__guest_call")
    @_cdecl("__guest_call")
    public func guestCall(_ operationCount: Int, _ payloadCount: Int) -> Int32 {
      let operation = UnsafeMutablePointer<UInt8>.allocate(capacity: operationCount)
      defer { operation.deallocate() }
      let payload = bytes(count: payloadCount) { guestRequest(operation, $0) }
      do throws(CallError) {
        try Handlers.registered.serve(UnsafeRawBufferPointer(start: operation, count: operationCount), payload)
        return 1
      } catch {
        error.message.withBytes { guestError($0.address, $0.count) }
        return 0
      }
    }

    """##),
  TemplateFile(
    "sdk/build-actor", from: "fixtures/sdk/build-actor",
    ##"""
    #!/bin/sh
    # Builds an actor in Embedded Swift with the Swift toolchain alone:
    #
    #     build-actor NAME SOURCE.swift…      writes NAME.wasm into the current directory
    #
    # The same sources give the same bytes, wherever they lie. The compiler hashes the name of its output into that output,
    # so it always runs in a directory of its own and calls it NAME.o.
    set -eu
    export LC_ALL=C

    [ $# -ge 2 ] || { echo "usage: build-actor NAME SOURCE.swift…" >&2; exit 64; }
    name=$1
    shift
    output=$PWD/$name.wasm
    sdk=$(dirname "$(realpath "$0")")
    swiftc=$(realpath "$(command -v "${SWIFTC:-swiftc}")")
    tools=$(dirname "$swiftc")

    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    for source in "$@"; do realpath "$source"; done > "$scratch/sources"
    cd "$scratch"

    "$tools/swiftc" -target wasm32-unknown-none-wasm -wmo -Osize -parse-as-library -swift-version 5 \
      -enable-experimental-feature Embedded -enable-experimental-feature Extern -Xfrontend -disable-stack-protector \
      -module-name "$name" -c "$sdk"/*.swift $(cat sources) -o "$name.o"

    "$tools/clang" --target=wasm32-unknown-unknown -Os -ffreestanding -fno-builtin -mbulk-memory -nostdlib \
      -Wall -Wextra -Werror -c "$sdk/runtime.c" -o runtime.o

    # Comparing, hashing and changing the case of strings needs tables; the linker takes them only if they are used.
    "$tools/wasm-ld" --no-entry --gc-sections --strip-all -z stack-size=65536 "$name.o" runtime.o \
      "$tools/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a" -o "$output"

    """##),
  TemplateFile(
    "sdk/runtime.c", from: "fixtures/sdk/runtime.c",
    ##"""
    // What the Embedded Swift standard library expects from a C library, and nothing else.
    //
    // Memory comes from the end of the module's own data upwards, in classes of sizes: four to each power of two, so that a
    // block wastes at most a quarter. A freed block goes to the list of its class and is given out again from there; nothing
    // is merged, because an actor asks for the same few sizes call after call. Each block has a header of 16 bytes before it
    // that remembers its class and, for an alignment above 16, how far the block was moved.

    #include <stddef.h>
    #include <stdint.h>

    #define PAGE 65536u
    #define CLASSES 116
    #define LARGEST 0x40000000u

    typedef struct Header {
      uint32_t class;
      uint32_t moved;
      struct Header *next;
      uint32_t unused;
    } Header;

    extern unsigned char __heap_base;

    static Header *free_blocks[CLASSES];
    static uintptr_t top;

    static uint32_t class_of(uint32_t size) {
      if (size <= 64) return (size + 15) / 16;
      uint32_t log = 31 - (uint32_t)__builtin_clz(size - 1);
      return 4 * (log - 5) + ((size - 1) >> (log - 2) & 3) + 1;
    }

    static uint32_t size_of(uint32_t class) {
      if (class <= 4) return 16 * class;
      uint32_t step = class - 5;
      return (5 + step % 4) << (4 + step / 4);
    }

    static void *carve(uint32_t size) {
      if (top == 0) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
      uintptr_t end = top + size;
      uintptr_t memory = __builtin_wasm_memory_size(0) * PAGE;
      if (end < top) return NULL;
      if (end > memory) {
        uint32_t pages = (end - memory + PAGE - 1) / PAGE;
        // Grow by half of what there is, so that a heap that grows piece by piece asks seldom; by the least if refused.
        uint32_t generous = pages + (memory / PAGE) / 2;
        if ((int)__builtin_wasm_memory_grow(0, generous) < 0 && (int)__builtin_wasm_memory_grow(0, pages) < 0) return NULL;
      }
      void *block = (void *)top;
      top = end;
      return block;
    }

    static void *allocate(size_t size) {
      if (size > LARGEST) return NULL;
      uint32_t class = class_of((uint32_t)size + sizeof(Header));
      Header *header = free_blocks[class];
      if (header) {
        free_blocks[class] = header->next;
      } else {
        header = carve(size_of(class));
        if (!header) return NULL;
        header->class = class;
      }
      header->moved = 0;
      return header + 1;
    }

    int posix_memalign(void **result, size_t alignment, size_t size) {
      char *block = alignment <= 16 ? allocate(size) : size + alignment < size ? NULL : allocate(size + alignment);
      if (!block) return 12;
      uintptr_t moved = alignment <= 16 ? 0 : -(uintptr_t)block & (alignment - 1);
      if (moved) {
        Header *header = (Header *)(block + moved) - 1;
        header->moved = moved;
      }
      *result = block + moved;
      return 0;
    }

    void free(void *block) {
      if (!block) return;
      Header *header = (Header *)block - 1;
      header = (Header *)((char *)header - header->moved);
      header->next = free_blocks[header->class];
      free_blocks[header->class] = header;
    }

    void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }

    void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }

    void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

    int memcmp(const void *a, const void *b, size_t count) {
      const unsigned char *x = a, *y = b;
      // Words as long as they are equal; the byte that differs is then found below.
      for (; count >= 4; count -= 4, x += 4, y += 4) {
        uint32_t p, q;
        __builtin_memcpy(&p, x, 4);
        __builtin_memcpy(&q, y, 4);
        if (p != q) break;
      }
      for (; count; count--, x++, y++)
        if (*x != *y) return *x - *y;
      return 0;
    }

    // The product of two 64-bit halves and what overflows them: how Swift finds out whether a multiplication of 64-bit
    // integers does.
    __int128 __multi3(__int128 a, __int128 b) {
      uint64_t a0 = (uint64_t)a, b0 = (uint64_t)b;
      uint64_t low = (a0 & 0xffffffff) * (b0 & 0xffffffff);
      uint64_t middle = (a0 >> 32) * (b0 & 0xffffffff) + (low >> 32);
      uint64_t other = (a0 & 0xffffffff) * (b0 >> 32) + (middle & 0xffffffff);
      uint64_t high = (a0 >> 32) * (b0 >> 32) + (middle >> 32) + (other >> 32);
      high += a0 * (uint64_t)(b >> 64) + (uint64_t)(a >> 64) * b0;
      return (__int128)((unsigned __int128)high << 64 | other << 32 | (low & 0xffffffff));
    }

    // Seeds the hashing of dictionaries and sets. An actor has no source of chance of its own (ask the host's extras for
    // one), and the same calls are to give the same answers, so the seed is constant.
    void arc4random_buf(void *buffer, size_t count) { __builtin_memset(buffer, 0x5a, count); }

    __attribute__((import_module("wapc"), import_name("__console_log"))) void console_log(const char *text, size_t count);

    // Carries `print`: a line at a time goes to the host's console.
    int putchar(int character) {
      static char line[1024];
      static size_t count;
      if (character != '\n') line[count++] = (char)character;
      if (character == '\n' || count == sizeof line) {
        console_log(line, count);
        count = 0;
      }
      return character;
    }

    """##),
]

package let providerTemplate: [TemplateFile] = [
  TemplateFile(
    "NAME.c", from: "Sources/Commands/Templates/provider/provider.c",
    ##"""
    // The provider of @CAPABILITY@: one operation, Reverse, that answers with its payload backwards.
    //
    // It keeps no state, so it needs no instance and has nothing to start or stop. wascc_provider.h says what each entry of
    // the table may do; every one may be called from any thread.

    #include "wascc_provider.h"

    #include <stdlib.h>

    // What the host asks first: a MessagePack map of id, name, version, revision, long_description and
    // supported_operations.
    static const uint8_t descriptor[] = {
    @DESCRIPTOR@
    };

    static void describe(void *instance, wascc_result *result) {
      (void)instance;
      // Static bytes: the release function stays null.
      result->payload.ptr = (uint8_t *)descriptor;
      result->payload.len = sizeof descriptor;
    }

    static void start(void *instance, wascc_result *result) {
      (void)instance;
      (void)result;  // untouched, it says success
    }

    static void release(void *ctx, uint8_t *ptr, uint64_t len) {
      (void)ctx;
      (void)len;
      free(ptr);
    }

    static void call(void *instance, const wascc_call *call, wascc_result *result) {
      (void)instance;
      // Binding and unbinding come as operations, because this table has no entry for them. Only the host may ask for it.
      if (wascc_is(call->operation, "BindActor") || wascc_is(call->operation, "RemoveActor")) {
        if (!wascc_is(call->origin_kind, "system")) wascc_fail(result, WASCC_DENIED, "only the host binds actors");
        return;
      }
      if (!wascc_is(call->operation, "Reverse")) {
        wascc_fail(result, WASCC_UNSUPPORTED, "@CAPABILITY@ knows one operation, Reverse");
        return;
      }
      uint64_t length = call->payload.len;
      if (length == 0) return;
      uint8_t *bytes = malloc(length);
      if (!bytes) {
        wascc_fail(result, WASCC_TOO_LARGE, "no memory for the reply");
        return;
      }
      for (uint64_t i = 0; i < length; i++) bytes[i] = call->payload.ptr[length - 1 - i];
      result->payload = (wascc_buffer){.ptr = bytes, .len = length, .release = release};
    }

    static void stop(void *instance, uint64_t deadline_ns) {
      (void)instance;
      (void)deadline_ns;
    }

    static void destroy(void *instance) { (void)instance; }

    static const wascc_provider table = {
      .struct_size = sizeof(wascc_provider),
      .abi_version = WASCC_ABI_VERSION,
      .descriptor = describe,
      .start = start,
      .call = call,
      .stop = stop,
      .destroy = destroy,
    };

    uint32_t wascc_provider_abi(void) { return WASCC_ABI_VERSION; }

    wascc_status wascc_provider_create(const wascc_host *host, wascc_view config, const wascc_provider **provider) {
      (void)host;
      (void)config;
      *provider = &table;
      return WASCC_OK;
    }

    """##),
  TemplateFile(
    "Makefile", from: "Sources/Commands/Templates/provider/Makefile",
    ##"""
    # make            builds lib@NAME@.so
    # make inspect    asks it what it provides

    WASCC ?= @WASCC@
    CC ?= cc

    lib@NAME@.so: @NAME@.c wascc_provider.h
    	$(CC) -std=c11 -O2 -Wall -Wextra -shared -fPIC -fvisibility=hidden -I. $< -o $@

    .PHONY: inspect clean
    inspect: lib@NAME@.so
    	$(WASCC) inspect ./$<

    clean:
    	rm -f lib@NAME@.so

    """##),
  TemplateFile(
    "wascc_provider.h", from: "Sources/CProvider/include/wascc_provider.h",
    ##"""
    /* The native contract of a waSCC host, version 1.1.
     *
     * A provider is a shared library that gives signed WebAssembly actors a capability: a key-value store, an HTTP
     * server, a clock. This header is all that such a library needs, in any language that can export two C functions. It is
     * plain C11 without enums or bit fields in structs; lengths are 64 bits wide.
     *
     *     host                                          provider
     *     dlopen, wascc_provider_abi() --------------->  0x00010001
     *     wascc_provider_create(host, config, &p) ---->  fills in a table of functions
     *     p->descriptor, p->start -------------------->  ready; may start threads
     *     p->bind, p->call, p->unbind ---------------->  concurrent, from many threads
     *                     host->dispatch, complete, log <------  at any time, from any thread
     *     p->stop(deadline), p->destroy -------------->  gone; the library itself is never unmapped
     *
     * The rules, which hold for every function below unless it says otherwise:
     *
     * Views     borrow: a wascc_view is valid until the function that received it returns. Copy what you keep.
     * Buffers   own: the side that allocated a wascc_buffer releases it, through the function that travels with it. Whoever
     *           RECEIVES a result calls `release` of each of its buffers exactly once, on any thread; never if it is null.
     * Text      is UTF-8 with a length. There is no terminating NUL anywhere, and none may be relied on.
     * Sizes     every struct but view, buffer and pair begins with `struct_size`, set by the side that allocates it. A
     *           reader treats fields past the size it finds as zero and ignores bytes past the size it knows; a writer
     *           never writes past the size it finds. WASCC_HAS asks the question.
     * Threads   every function on both sides may be called on any thread and while others run, except where an order is
     *           given. Hold no lock of yours across a call to the host: the actor it reaches may call you back.
     * Errors    are a status and a sentence. Nothing may unwind, throw or longjmp across this border.
     * Time      is nanoseconds of the monotonic clock (CLOCK_MONOTONIC); a deadline of zero means none.
     * Versions  a higher minor only adds fields at the end of structs, flags and statuses; another major is refused.
     */
    #ifndef WASCC_PROVIDER_H
    #define WASCC_PROVIDER_H

    #include <stddef.h>
    #include <stdint.h>

    #ifdef __cplusplus
    extern "C" {
    #endif

    /* Major version in the high half, minor in the low half. */
    #define WASCC_ABI_VERSION 0x00010001u

    /* Marks the two functions that a provider exports, for libraries built with -fvisibility=hidden. */
    #if defined(__GNUC__)
    #define WASCC_EXPORT __attribute__((visibility("default")))
    #else
    #define WASCC_EXPORT
    #endif

    /* True if the struct that `pointer` refers to is long enough to hold `field`. */
    #define WASCC_HAS(type, pointer, field) \
      ((pointer)->struct_size >= offsetof(type, field) + sizeof((pointer)->field))

    /* ---- Statuses -------------------------------------------------------------------------------------------------- */

    /* Zero is success, one is a promise, negative is failure. Treat a negative status that you do not know as FAILED. */
    typedef int32_t wascc_status;

    #define WASCC_OK 0
    #define WASCC_PENDING 1      /* from `call` only: `complete` will be called with the call's token */
    #define WASCC_FAILED (-1)    /* the operation was understood and did not succeed; the error says why */
    #define WASCC_UNSUPPORTED (-2) /* no such operation */
    #define WASCC_BAD_PAYLOAD (-3) /* the payload is not what the operation takes */
    #define WASCC_NOT_BOUND (-4) /* the actor has no binding to this provider */
    #define WASCC_DENIED (-5)    /* understood and not allowed */
    #define WASCC_DEADLINE (-6)  /* the deadline passed */
    #define WASCC_CANCELLED (-7) /* the caller no longer waits */
    #define WASCC_UNAVAILABLE (-8) /* not now: stopped, stopping, or a resource behind the provider is gone */
    #define WASCC_TOO_LARGE (-9) /* a payload, or a provider's reply, exceeds a limit */
    #define WASCC_INTERNAL (-10) /* a defect on the side that answers */
    #define WASCC_TOO_MANY (-11) /* more calls than a limit allows in this time; fewer are let in. Since 1.1 */

    /* ---- Bytes ----------------------------------------------------------------------------------------------------- */

    /* Bytes on loan for the duration of a call. `ptr` may be null when `len` is zero. */
    typedef struct wascc_view {
      const uint8_t *ptr;
      uint64_t len;
    } wascc_view;

    /* Bytes handed over. `release` may be null: then the bytes are static, or there are none, and nobody releases them. It
     * is called with the buffer's own `ctx`, `ptr` and `len`. All zero is the empty buffer. */
    typedef struct wascc_buffer {
      uint8_t *ptr;
      uint64_t len;
      void (*release)(void *ctx, uint8_t *ptr, uint64_t len);
      void *ctx;
    } wascc_buffer;

    /* One configuration value of a binding. */
    typedef struct wascc_pair {
      wascc_view key;
      wascc_view value;
    } wascc_pair;

    /* ---- Calls and results ----------------------------------------------------------------------------------------- */

    /* A call to the provider. All views are borrowed for the duration of `call`, also when it answers WASCC_PENDING. */
    typedef struct wascc_call {
      uint32_t struct_size;
      uint32_t flags;         /* none are defined in 1.0; ignore bits that you do not know */
      wascc_view origin;      /* who calls: the public key of an actor, or `system` */
      wascc_view origin_kind; /* `system` for the host's own calls, else `actor`; decide by this, not by `origin` */
      wascc_view binding;     /* the name under which this provider is bound, `default` unless the operator chose one */
      wascc_view operation;   /* an operation of the capability's contract, such as `Set`, or a core operation */
      wascc_view payload;     /* as the contract says, usually one MessagePack value */
      uint64_t deadline_ns;   /* nobody waits for the answer after this time */
      uint64_t token;         /* names this call for `complete`, `cancelled`, `cancel` and `cause`; never zero */
      wascc_view traceparent; /* W3C trace context, empty if there is none */
    } wascc_call;

    /* The answer to a call, in either direction. Where a function takes a `wascc_result *`, the caller has set
     * `struct_size` and zeroed the rest, so that a function which writes nothing answers success with no payload. */
    typedef struct wascc_result {
      uint32_t struct_size;
      wascc_status status;
      wascc_buffer payload; /* meaningful if status is WASCC_OK; released by the receiver in any case */
      wascc_buffer error;   /* UTF-8, one sentence; meaningful if status is negative; the actor sees it */
    } wascc_result;

    /* A call from the provider to an actor that is bound to it. */
    typedef struct wascc_request {
      uint32_t struct_size;
      uint32_t flags;         /* zero */
      wascc_view actor;       /* the actor's public key */
      wascc_view operation;   /* such as `HandleRequest` */
      wascc_view payload;
      uint64_t deadline_ns;   /* the host may set an earlier one */
      uint64_t cause;         /* token of the call that made this one necessary, or zero: lets the host refuse a cycle */
      wascc_view traceparent; /* empty unless you take part in a trace */
    } wascc_request;

    /* What `bind` is told. */
    typedef struct wascc_binding {
      uint32_t struct_size;
      uint32_t flags;           /* none are defined in 1.0 */
      wascc_view actor;         /* public key */
      wascc_view binding;       /* binding name */
      const wascc_pair *values; /* borrowed, `value_count` of them, keys are unique; null when `unbind` is called */
      uint64_t value_count;
    } wascc_binding;

    /* Called exactly once for each accepted `dispatch_async`, on a thread of the host. The result is owned by this
     * function, which releases its buffers; the struct itself is borrowed. Do not block here for long. What is still on its
     * way when `stop` returns is called with WASCC_CANCELLED before `destroy`. */
    typedef void (*wascc_completion)(void *ctx, wascc_result *result);

    /* ---- What the host offers -------------------------------------------------------------------------------------- */

    /* Log levels, as in the wascc:logging contract. */
    #define WASCC_LOG_ERROR 1
    #define WASCC_LOG_WARN 2
    #define WASCC_LOG_INFO 3
    #define WASCC_LOG_DEBUG 4
    #define WASCC_LOG_TRACE 5

    /* The host's functions, each of which takes `handle` first. The table and its functions stay valid for the life of the
     * process. They serve any thread from `wascc_provider_create` on, until `stop` has returned; a later call is refused
     * with WASCC_UNAVAILABLE and harms nobody. `alloc`, `free`, `now_ns` and the release function of a buffer always work.
     * No entry is null. */
    typedef struct wascc_host {
      uint32_t struct_size;
      uint32_t abi_version; /* of the host; its minor may be higher or lower than yours */
      uint64_t handle;      /* names this provider to the host; a number, not an address */

      /* Calls an actor and waits for its answer. From `start` on. */
      void (*dispatch)(uint64_t handle, const wascc_request *request, wascc_result *result);

      /* Calls an actor and returns at once. WASCC_OK: `completion` will be called exactly once, perhaps before this
       * returns. Otherwise it will never be called. The request is copied. From `start` on. */
      wascc_status (*dispatch_async)(
        uint64_t handle, const wascc_request *request, wascc_completion completion, void *ctx);

      /* Answers a call for which `call` returned WASCC_PENDING; may run before `call` has returned. Takes over the buffers
       * of `result` in any case. Exactly once per token: an unknown or answered token is logged, ignored, and WASCC_FAILED.
       * A call whose caller has given up still wants its `complete`; the answer is WASCC_CANCELLED. */
      wascc_status (*complete)(uint64_t handle, uint64_t token, const wascc_result *result);

      /* Not zero if nobody waits for this call any more. */
      int32_t (*cancelled)(uint64_t handle, uint64_t token);

      /* Writes one line to the host's log. A line at WASCC_LOG_ERROR during `wascc_provider_create` is the error that the
       * host reports when that function fails. */
      void (*log)(uint64_t handle, int32_t level, wascc_view message);

      /* The configuration values of an actor's binding: a MessagePack map of strings. WASCC_NOT_BOUND if there is none. */
      void (*binding_values)(uint64_t handle, wascc_view actor, wascc_result *result);

      /* Memory, 16-byte aligned, or null. `free` takes null. */
      void *(*alloc)(uint64_t handle, uint64_t size);
      void (*free)(uint64_t handle, void *ptr);

      /* The clock that deadlines are measured on. */
      uint64_t (*now_ns)(uint64_t handle);

      /* Fills `len` bytes from the system's generator. */
      wascc_status (*random)(uint64_t handle, uint8_t *ptr, uint64_t len);
    } wascc_host;

    /* ---- What a provider offers ------------------------------------------------------------------------------------ */

    /* The provider's functions, each of which takes `instance` first. The table belongs to the provider and stays as it is
     * from `wascc_provider_create` until `destroy` returns. Entries marked optional may be null; the others may not. */
    typedef struct wascc_provider {
      uint32_t struct_size;
      uint32_t abi_version; /* WASCC_ABI_VERSION */
      void *instance;       /* yours; the host only passes it back */

      /* Optional. The descriptor as a MessagePack CapabilityDescriptor in `payload`. Called once, before all others;
       * depends on nothing but the configuration. Null: the host calls `GetCapabilityDescriptor` instead, with an empty
       * payload. */
      void (*descriptor)(void *instance, wascc_result *result);

      /* Called once, after the host has registered the provider and before any other call. May start threads and
       * listeners. */
      void (*start)(void *instance, wascc_result *result);

      /* The one entry for operations, concurrent. Core operations, `GetCapabilityDescriptor`, `BindActor`, `RemoveActor`
       * and `HealthRequest`, are only to be obeyed if `origin_kind` is `system`. Answer WASCC_UNSUPPORTED to what you do
       * not know. To answer later set WASCC_PENDING, keep the token, and call `complete`. */
      void (*call)(void *instance, const wascc_call *call, wascc_result *result);

      /* Optional. An actor is bound: new, or again with other values. An error undoes the binding. Never runs at the same
       * time as another `bind` or `unbind` for the same actor. Null: the host calls `BindActor` through `call`. */
      void (*bind)(void *instance, const wascc_binding *binding, wascc_result *result);

      /* Optional. The binding ends: stop serving this actor, forget its values. Null: `RemoveActor` through `call`. */
      void (*unbind)(void *instance, const wascc_binding *binding, wascc_result *result);

      /* Optional. WASCC_OK if the provider can do its work now. Null: always well. */
      void (*health)(void *instance, wascc_result *result);

      /* Optional. Nobody waits for this call any more; end its work if that is easy, and complete it if it is pending. */
      void (*cancel)(void *instance, uint64_t token);

      /* Called once, when no call is running: stop listeners, complete what is pending, join all threads. Once it has
       * returned, no host function may be called but the release of buffers. If it does not return in time, the host never
       * touches the provider again. */
      void (*stop)(void *instance, uint64_t deadline_ns);

      /* Called once, last, after `stop` or after a `start` that failed. Frees the instance. The library stays mapped. */
      void (*destroy)(void *instance);
    } wascc_provider;

    /* ---- The two symbols that a provider exports ------------------------------------------------------------------- */

    /* Returns the WASCC_ABI_VERSION that the library was compiled with. Must do nothing else. */
    WASCC_EXPORT uint32_t wascc_provider_abi(void);

    /* Makes a provider and stores its table in `*provider`. May be called more than once in a process, for several
     * instances. `host` may be kept; `config`, a MessagePack map of strings or empty, is borrowed. Must neither start
     * threads nor call any host function but `log`, `alloc`, `free`, `now_ns` and `random`. On failure `*provider` stays as
     * it was. */
    WASCC_EXPORT wascc_status wascc_provider_create(
      const wascc_host *host, wascc_view config, const wascc_provider **provider);

    /* ---- Conveniences ---------------------------------------------------------------------------------------------- */

    /* Releases a buffer once and leaves it empty. */
    static inline void wascc_release(wascc_buffer *buffer) {
      void (*release)(void *, uint8_t *, uint64_t) = buffer->release;
      buffer->release = NULL;
      if (release) release(buffer->ctx, buffer->ptr, buffer->len);
      buffer->ptr = NULL;
      buffer->len = 0;
    }

    /* A view of a C string, without its NUL. */
    static inline wascc_view wascc_text(const char *text) {
      uint64_t length = 0;
      while (text[length]) length++;
      wascc_view view = {(const uint8_t *)text, length};
      return view;
    }

    /* True if the view holds exactly the characters of a C string. */
    static inline int wascc_is(wascc_view view, const char *text) {
      uint64_t i = 0;
      while (i < view.len && text[i] && view.ptr[i] == (uint8_t)text[i]) i++;
      return i == view.len && !text[i];
    }

    /* Answers with a failure; `text` must be static. */
    static inline void wascc_fail(wascc_result *result, wascc_status status, const char *text) {
      wascc_view view = wascc_text(text);
      result->status = status;
      result->error.ptr = (uint8_t *)view.ptr;
      result->error.len = view.len;
      result->error.release = NULL;
    }

    #ifdef __cplusplus
    }
    #endif

    #endif

    """##),
]

package let swiftProviderTemplate: [TemplateFile] = [
  TemplateFile(
    "NAME.swift", from: "Sources/Commands/Templates/provider-swift/provider.swift",
    ##"""
    // The provider of @CAPABILITY@: one operation, Reverse, that answers with its payload backwards.
    //
    // It keeps no state, so it needs no instance and has nothing to start or stop. wascc_provider.h says what each entry of
    // the table may do; every one may be called from any thread.

    import Glibc

    /// What the host asks first: a MessagePack map of id, name, version, revision, long_description and
    /// supported_operations.
    private let descriptor: [UInt8] = [
    @DESCRIPTOR@
    ]

    private struct Failure: Error {
      let status: Int32
      let sentence: String
    }

    /// Carries out an operation. The payload is on loan; what is returned is copied.
    private func answer(_ operation: String, _ payload: UnsafeRawBufferPointer, bySystem: Bool) throws(Failure) -> [UInt8] {
      switch operation {
      case "Reverse": return payload.reversed()
      // Binding and unbinding come as operations, because this table has no entry for them. Only the host may ask for it.
      case "BindActor", "RemoveActor":
        guard bySystem else { throw Failure(status: WASCC_DENIED, sentence: "only the host binds actors") }
        return []
      default: throw Failure(status: WASCC_UNSUPPORTED, sentence: "@CAPABILITY@ knows one operation, Reverse")
      }
    }

    // MARK: The table

    /// Never freed: the host reads it until `destroy` has returned.
    nonisolated(unsafe) private let table: UnsafeMutablePointer<wascc_provider> = {
      let table = UnsafeMutablePointer<wascc_provider>.allocate(capacity: 1)
      table.initialize(to: wascc_provider())
      table.pointee.struct_size = UInt32(MemoryLayout<wascc_provider>.size)
      table.pointee.abi_version = UInt32(WASCC_ABI_VERSION)
      table.pointee.descriptor = { _, result in result!.pointee.payload = buffer(descriptor) }
      // A result that nobody touches says success.
      table.pointee.start = { _, _ in }
      table.pointee.call = { _, call, result in
        let call = call!.pointee
        do throws(Failure) {
          let payload = UnsafeRawBufferPointer(start: call.payload.ptr, count: Int(call.payload.len))
          let bytes = try answer(text(call.operation), payload, bySystem: text(call.origin_kind) == "system")
          result!.pointee.payload = buffer(bytes)
        } catch {
          result!.pointee.status = error.status
          result!.pointee.error = buffer(Array(error.sentence.utf8))
        }
      }
      table.pointee.stop = { _, _ in }
      table.pointee.destroy = { _ in }
      return table
    }()

    /// A copy that the host gives back to us when it has read it.
    private func buffer(_ bytes: [UInt8]) -> wascc_buffer {
      guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return wascc_buffer() }
      bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
      return wascc_buffer(
        ptr: copy.assumingMemoryBound(to: UInt8.self), len: UInt64(bytes.count), release: { _, bytes, _ in free(bytes) },
        ctx: nil)
    }

    private func text(_ view: wascc_view) -> String {
      String(decoding: UnsafeBufferPointer(start: view.ptr, count: Int(view.len)), as: UTF8.self)
    }

    @c @implementation public func wascc_provider_abi() -> UInt32 { UInt32(WASCC_ABI_VERSION) }

    @c @implementation public func wascc_provider_create(
      _ host: UnsafePointer<wascc_host>!, _ config: wascc_view, _ provider: UnsafeMutablePointer<UnsafePointer<wascc_provider>?>!
    ) -> wascc_status {
      provider.pointee = UnsafePointer(table)
      return WASCC_OK
    }

    """##),
  TemplateFile(
    "Makefile", from: "Sources/Commands/Templates/provider-swift/Makefile",
    ##"""
    # make            builds lib@NAME@.so
    # make inspect    asks it what it provides

    WASCC ?= @WASCC@
    SWIFTC ?= swiftc

    lib@NAME@.so: @NAME@.swift wascc_provider.h
    	$(SWIFTC) -swift-version 6 -O -parse-as-library -module-name @NAME@ -emit-library \
    	  -import-objc-header wascc_provider.h $< -o $@

    .PHONY: inspect clean
    inspect: lib@NAME@.so
    	$(WASCC) inspect ./$<

    clean:
    	rm -f lib@NAME@.so

    """##),
  TemplateFile(
    "wascc_provider.h", from: "Sources/CProvider/include/wascc_provider.h",
    ##"""
    /* The native contract of a waSCC host, version 1.1.
     *
     * A provider is a shared library that gives signed WebAssembly actors a capability: a key-value store, an HTTP
     * server, a clock. This header is all that such a library needs, in any language that can export two C functions. It is
     * plain C11 without enums or bit fields in structs; lengths are 64 bits wide.
     *
     *     host                                          provider
     *     dlopen, wascc_provider_abi() --------------->  0x00010001
     *     wascc_provider_create(host, config, &p) ---->  fills in a table of functions
     *     p->descriptor, p->start -------------------->  ready; may start threads
     *     p->bind, p->call, p->unbind ---------------->  concurrent, from many threads
     *                     host->dispatch, complete, log <------  at any time, from any thread
     *     p->stop(deadline), p->destroy -------------->  gone; the library itself is never unmapped
     *
     * The rules, which hold for every function below unless it says otherwise:
     *
     * Views     borrow: a wascc_view is valid until the function that received it returns. Copy what you keep.
     * Buffers   own: the side that allocated a wascc_buffer releases it, through the function that travels with it. Whoever
     *           RECEIVES a result calls `release` of each of its buffers exactly once, on any thread; never if it is null.
     * Text      is UTF-8 with a length. There is no terminating NUL anywhere, and none may be relied on.
     * Sizes     every struct but view, buffer and pair begins with `struct_size`, set by the side that allocates it. A
     *           reader treats fields past the size it finds as zero and ignores bytes past the size it knows; a writer
     *           never writes past the size it finds. WASCC_HAS asks the question.
     * Threads   every function on both sides may be called on any thread and while others run, except where an order is
     *           given. Hold no lock of yours across a call to the host: the actor it reaches may call you back.
     * Errors    are a status and a sentence. Nothing may unwind, throw or longjmp across this border.
     * Time      is nanoseconds of the monotonic clock (CLOCK_MONOTONIC); a deadline of zero means none.
     * Versions  a higher minor only adds fields at the end of structs, flags and statuses; another major is refused.
     */
    #ifndef WASCC_PROVIDER_H
    #define WASCC_PROVIDER_H

    #include <stddef.h>
    #include <stdint.h>

    #ifdef __cplusplus
    extern "C" {
    #endif

    /* Major version in the high half, minor in the low half. */
    #define WASCC_ABI_VERSION 0x00010001u

    /* Marks the two functions that a provider exports, for libraries built with -fvisibility=hidden. */
    #if defined(__GNUC__)
    #define WASCC_EXPORT __attribute__((visibility("default")))
    #else
    #define WASCC_EXPORT
    #endif

    /* True if the struct that `pointer` refers to is long enough to hold `field`. */
    #define WASCC_HAS(type, pointer, field) \
      ((pointer)->struct_size >= offsetof(type, field) + sizeof((pointer)->field))

    /* ---- Statuses -------------------------------------------------------------------------------------------------- */

    /* Zero is success, one is a promise, negative is failure. Treat a negative status that you do not know as FAILED. */
    typedef int32_t wascc_status;

    #define WASCC_OK 0
    #define WASCC_PENDING 1      /* from `call` only: `complete` will be called with the call's token */
    #define WASCC_FAILED (-1)    /* the operation was understood and did not succeed; the error says why */
    #define WASCC_UNSUPPORTED (-2) /* no such operation */
    #define WASCC_BAD_PAYLOAD (-3) /* the payload is not what the operation takes */
    #define WASCC_NOT_BOUND (-4) /* the actor has no binding to this provider */
    #define WASCC_DENIED (-5)    /* understood and not allowed */
    #define WASCC_DEADLINE (-6)  /* the deadline passed */
    #define WASCC_CANCELLED (-7) /* the caller no longer waits */
    #define WASCC_UNAVAILABLE (-8) /* not now: stopped, stopping, or a resource behind the provider is gone */
    #define WASCC_TOO_LARGE (-9) /* a payload, or a provider's reply, exceeds a limit */
    #define WASCC_INTERNAL (-10) /* a defect on the side that answers */
    #define WASCC_TOO_MANY (-11) /* more calls than a limit allows in this time; fewer are let in. Since 1.1 */

    /* ---- Bytes ----------------------------------------------------------------------------------------------------- */

    /* Bytes on loan for the duration of a call. `ptr` may be null when `len` is zero. */
    typedef struct wascc_view {
      const uint8_t *ptr;
      uint64_t len;
    } wascc_view;

    /* Bytes handed over. `release` may be null: then the bytes are static, or there are none, and nobody releases them. It
     * is called with the buffer's own `ctx`, `ptr` and `len`. All zero is the empty buffer. */
    typedef struct wascc_buffer {
      uint8_t *ptr;
      uint64_t len;
      void (*release)(void *ctx, uint8_t *ptr, uint64_t len);
      void *ctx;
    } wascc_buffer;

    /* One configuration value of a binding. */
    typedef struct wascc_pair {
      wascc_view key;
      wascc_view value;
    } wascc_pair;

    /* ---- Calls and results ----------------------------------------------------------------------------------------- */

    /* A call to the provider. All views are borrowed for the duration of `call`, also when it answers WASCC_PENDING. */
    typedef struct wascc_call {
      uint32_t struct_size;
      uint32_t flags;         /* none are defined in 1.0; ignore bits that you do not know */
      wascc_view origin;      /* who calls: the public key of an actor, or `system` */
      wascc_view origin_kind; /* `system` for the host's own calls, else `actor`; decide by this, not by `origin` */
      wascc_view binding;     /* the name under which this provider is bound, `default` unless the operator chose one */
      wascc_view operation;   /* an operation of the capability's contract, such as `Set`, or a core operation */
      wascc_view payload;     /* as the contract says, usually one MessagePack value */
      uint64_t deadline_ns;   /* nobody waits for the answer after this time */
      uint64_t token;         /* names this call for `complete`, `cancelled`, `cancel` and `cause`; never zero */
      wascc_view traceparent; /* W3C trace context, empty if there is none */
    } wascc_call;

    /* The answer to a call, in either direction. Where a function takes a `wascc_result *`, the caller has set
     * `struct_size` and zeroed the rest, so that a function which writes nothing answers success with no payload. */
    typedef struct wascc_result {
      uint32_t struct_size;
      wascc_status status;
      wascc_buffer payload; /* meaningful if status is WASCC_OK; released by the receiver in any case */
      wascc_buffer error;   /* UTF-8, one sentence; meaningful if status is negative; the actor sees it */
    } wascc_result;

    /* A call from the provider to an actor that is bound to it. */
    typedef struct wascc_request {
      uint32_t struct_size;
      uint32_t flags;         /* zero */
      wascc_view actor;       /* the actor's public key */
      wascc_view operation;   /* such as `HandleRequest` */
      wascc_view payload;
      uint64_t deadline_ns;   /* the host may set an earlier one */
      uint64_t cause;         /* token of the call that made this one necessary, or zero: lets the host refuse a cycle */
      wascc_view traceparent; /* empty unless you take part in a trace */
    } wascc_request;

    /* What `bind` is told. */
    typedef struct wascc_binding {
      uint32_t struct_size;
      uint32_t flags;           /* none are defined in 1.0 */
      wascc_view actor;         /* public key */
      wascc_view binding;       /* binding name */
      const wascc_pair *values; /* borrowed, `value_count` of them, keys are unique; null when `unbind` is called */
      uint64_t value_count;
    } wascc_binding;

    /* Called exactly once for each accepted `dispatch_async`, on a thread of the host. The result is owned by this
     * function, which releases its buffers; the struct itself is borrowed. Do not block here for long. What is still on its
     * way when `stop` returns is called with WASCC_CANCELLED before `destroy`. */
    typedef void (*wascc_completion)(void *ctx, wascc_result *result);

    /* ---- What the host offers -------------------------------------------------------------------------------------- */

    /* Log levels, as in the wascc:logging contract. */
    #define WASCC_LOG_ERROR 1
    #define WASCC_LOG_WARN 2
    #define WASCC_LOG_INFO 3
    #define WASCC_LOG_DEBUG 4
    #define WASCC_LOG_TRACE 5

    /* The host's functions, each of which takes `handle` first. The table and its functions stay valid for the life of the
     * process. They serve any thread from `wascc_provider_create` on, until `stop` has returned; a later call is refused
     * with WASCC_UNAVAILABLE and harms nobody. `alloc`, `free`, `now_ns` and the release function of a buffer always work.
     * No entry is null. */
    typedef struct wascc_host {
      uint32_t struct_size;
      uint32_t abi_version; /* of the host; its minor may be higher or lower than yours */
      uint64_t handle;      /* names this provider to the host; a number, not an address */

      /* Calls an actor and waits for its answer. From `start` on. */
      void (*dispatch)(uint64_t handle, const wascc_request *request, wascc_result *result);

      /* Calls an actor and returns at once. WASCC_OK: `completion` will be called exactly once, perhaps before this
       * returns. Otherwise it will never be called. The request is copied. From `start` on. */
      wascc_status (*dispatch_async)(
        uint64_t handle, const wascc_request *request, wascc_completion completion, void *ctx);

      /* Answers a call for which `call` returned WASCC_PENDING; may run before `call` has returned. Takes over the buffers
       * of `result` in any case. Exactly once per token: an unknown or answered token is logged, ignored, and WASCC_FAILED.
       * A call whose caller has given up still wants its `complete`; the answer is WASCC_CANCELLED. */
      wascc_status (*complete)(uint64_t handle, uint64_t token, const wascc_result *result);

      /* Not zero if nobody waits for this call any more. */
      int32_t (*cancelled)(uint64_t handle, uint64_t token);

      /* Writes one line to the host's log. A line at WASCC_LOG_ERROR during `wascc_provider_create` is the error that the
       * host reports when that function fails. */
      void (*log)(uint64_t handle, int32_t level, wascc_view message);

      /* The configuration values of an actor's binding: a MessagePack map of strings. WASCC_NOT_BOUND if there is none. */
      void (*binding_values)(uint64_t handle, wascc_view actor, wascc_result *result);

      /* Memory, 16-byte aligned, or null. `free` takes null. */
      void *(*alloc)(uint64_t handle, uint64_t size);
      void (*free)(uint64_t handle, void *ptr);

      /* The clock that deadlines are measured on. */
      uint64_t (*now_ns)(uint64_t handle);

      /* Fills `len` bytes from the system's generator. */
      wascc_status (*random)(uint64_t handle, uint8_t *ptr, uint64_t len);
    } wascc_host;

    /* ---- What a provider offers ------------------------------------------------------------------------------------ */

    /* The provider's functions, each of which takes `instance` first. The table belongs to the provider and stays as it is
     * from `wascc_provider_create` until `destroy` returns. Entries marked optional may be null; the others may not. */
    typedef struct wascc_provider {
      uint32_t struct_size;
      uint32_t abi_version; /* WASCC_ABI_VERSION */
      void *instance;       /* yours; the host only passes it back */

      /* Optional. The descriptor as a MessagePack CapabilityDescriptor in `payload`. Called once, before all others;
       * depends on nothing but the configuration. Null: the host calls `GetCapabilityDescriptor` instead, with an empty
       * payload. */
      void (*descriptor)(void *instance, wascc_result *result);

      /* Called once, after the host has registered the provider and before any other call. May start threads and
       * listeners. */
      void (*start)(void *instance, wascc_result *result);

      /* The one entry for operations, concurrent. Core operations, `GetCapabilityDescriptor`, `BindActor`, `RemoveActor`
       * and `HealthRequest`, are only to be obeyed if `origin_kind` is `system`. Answer WASCC_UNSUPPORTED to what you do
       * not know. To answer later set WASCC_PENDING, keep the token, and call `complete`. */
      void (*call)(void *instance, const wascc_call *call, wascc_result *result);

      /* Optional. An actor is bound: new, or again with other values. An error undoes the binding. Never runs at the same
       * time as another `bind` or `unbind` for the same actor. Null: the host calls `BindActor` through `call`. */
      void (*bind)(void *instance, const wascc_binding *binding, wascc_result *result);

      /* Optional. The binding ends: stop serving this actor, forget its values. Null: `RemoveActor` through `call`. */
      void (*unbind)(void *instance, const wascc_binding *binding, wascc_result *result);

      /* Optional. WASCC_OK if the provider can do its work now. Null: always well. */
      void (*health)(void *instance, wascc_result *result);

      /* Optional. Nobody waits for this call any more; end its work if that is easy, and complete it if it is pending. */
      void (*cancel)(void *instance, uint64_t token);

      /* Called once, when no call is running: stop listeners, complete what is pending, join all threads. Once it has
       * returned, no host function may be called but the release of buffers. If it does not return in time, the host never
       * touches the provider again. */
      void (*stop)(void *instance, uint64_t deadline_ns);

      /* Called once, last, after `stop` or after a `start` that failed. Frees the instance. The library stays mapped. */
      void (*destroy)(void *instance);
    } wascc_provider;

    /* ---- The two symbols that a provider exports ------------------------------------------------------------------- */

    /* Returns the WASCC_ABI_VERSION that the library was compiled with. Must do nothing else. */
    WASCC_EXPORT uint32_t wascc_provider_abi(void);

    /* Makes a provider and stores its table in `*provider`. May be called more than once in a process, for several
     * instances. `host` may be kept; `config`, a MessagePack map of strings or empty, is borrowed. Must neither start
     * threads nor call any host function but `log`, `alloc`, `free`, `now_ns` and `random`. On failure `*provider` stays as
     * it was. */
    WASCC_EXPORT wascc_status wascc_provider_create(
      const wascc_host *host, wascc_view config, const wascc_provider **provider);

    /* ---- Conveniences ---------------------------------------------------------------------------------------------- */

    /* Releases a buffer once and leaves it empty. */
    static inline void wascc_release(wascc_buffer *buffer) {
      void (*release)(void *, uint8_t *, uint64_t) = buffer->release;
      buffer->release = NULL;
      if (release) release(buffer->ctx, buffer->ptr, buffer->len);
      buffer->ptr = NULL;
      buffer->len = 0;
    }

    /* A view of a C string, without its NUL. */
    static inline wascc_view wascc_text(const char *text) {
      uint64_t length = 0;
      while (text[length]) length++;
      wascc_view view = {(const uint8_t *)text, length};
      return view;
    }

    /* True if the view holds exactly the characters of a C string. */
    static inline int wascc_is(wascc_view view, const char *text) {
      uint64_t i = 0;
      while (i < view.len && text[i] && view.ptr[i] == (uint8_t)text[i]) i++;
      return i == view.len && !text[i];
    }

    /* Answers with a failure; `text` must be static. */
    static inline void wascc_fail(wascc_result *result, wascc_status status, const char *text) {
      wascc_view view = wascc_text(text);
      result->status = status;
      result->error.ptr = (uint8_t *)view.ptr;
      result->error.len = view.len;
      result->error.release = NULL;
    }

    #ifdef __cplusplus
    }
    #endif

    #endif

    """##),
]
