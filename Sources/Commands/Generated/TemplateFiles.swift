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
        let count = try KeyValue().add("@NAME@:" + request.path, 1)
        return HTTPResponse(json: "{\"path\": \"\(request.path)\", \"count\": \(count)}")
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

    @NAME@.signed.wasm: @NAME@.wasm account.nk @NAME@.nk
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
    public enum CallError: Error {
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
        var unpacker = Unpacker(try callHost("wascc:extras", operation, packer.bytes))
        try unpacker.fields(["guid", "sequenceNumber", "randomNumber"]) { (value, index) throws(CallError) in
          switch index {
          case 0: generated.guid = try value.optionalString() ?? ""
          case 1: generated.sequenceNumber = UInt64(bitPattern: try value.integer())
          default: generated.randomNumber = UInt32(truncatingIfNeeded: try value.integer())
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
    public struct HTTPRequest {
      public var method = "GET"
      public var path = "/"
      /// Without the question mark.
      public var queryString = ""
      /// Names come in lower case.
      public var header: [(name: String, value: String)] = []
      public var body: [UInt8] = []

      public init(method: String = "GET", path: String, body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.body = body
      }

      init(_ payload: [UInt8]) throws(CallError) {
        var request = HTTPRequest(path: "/")
        var unpacker = Unpacker(payload)
        try unpacker.fields(["method", "path", "queryString", "header", "body"]) { (value, index) throws(CallError) in
          switch index {
          case 0: request.method = try value.string()
          case 1: request.path = try value.string()
          case 2: request.queryString = try value.string()
          case 3: request.header = try value.pairs()
          default: request.body = try value.binary()
          }
        }
        self = request
      }

      var packed: [UInt8] {
        var packer = Packer()
        packer.map(5)
        packer.key("method")
        packer.string(method)
        packer.key("path")
        packer.string(path)
        packer.key("queryString")
        packer.string(queryString)
        packer.key("header")
        packer.pairs(header)
        packer.key("body")
        packer.binary(body)
        return packer.bytes
      }
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
        self.init(contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
      }

      /// A response whose body is JSON text.
      public init(json: String) {
        self.init(contentType: "application/json", body: Array(json.utf8))
      }

      /// A response that says what went wrong.
      public init(statusCode: UInt32, status: String) {
        self.init(
          statusCode: statusCode, status: status, contentType: "text/plain; charset=utf-8", body: Array(status.utf8))
      }

      init(_ payload: [UInt8]) throws(CallError) {
        var response = HTTPResponse(text: "")
        var unpacker = Unpacker(payload)
        try unpacker.fields(["statusCode", "status", "header", "body"]) { (value, index) throws(CallError) in
          switch index {
          case 0: response.statusCode = UInt32(truncatingIfNeeded: try value.integer())
          case 1: response.status = try value.string()
          case 2: response.header = try value.pairs()
          default: response.body = try value.binary()
          }
        }
        self = response
      }

      var packed: [UInt8] {
        var packer = Packer()
        packer.map(4)
        packer.key("statusCode")
        packer.unsigned(UInt64(statusCode))
        packer.key("status")
        packer.string(status)
        packer.key("header")
        packer.pairs(header)
        packer.key("body")
        packer.binary(body)
        return packer.bytes
      }
    }

    extension Handlers {
      /// Handles the requests that an HTTP server delivers.
      public mutating func onHTTPRequest(_ handler: @escaping (HTTPRequest) throws(CallError) -> HTTPResponse) {
        on("HandleRequest") { (payload) throws(CallError) in try handler(HTTPRequest(payload)).packed }
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

      private var entries: [(operation: StaticString, handler: Handler)] = []

      static var registered: Handlers = {
        var handlers = Handlers()
        register(&handlers)
        return handlers
      }()

      /// Handles an operation whose payload and answer are plain bytes.
      public mutating func on(_ operation: StaticString, _ handler: @escaping Handler) {
        entries.append((operation, handler))
      }

      func handle(_ operation: [UInt8], _ payload: [UInt8]) throws(CallError) -> [UInt8] {
        for entry in entries where entry.operation.isSpelled(operation) { return try entry.handler(payload) }
        // An actor that answers is well; it may say more in a handler of its own.
        if ("HealthRequest" as StaticString).isSpelled(operation) { return [] }
        throw .unknownOperation(String(decoding: operation, as: UTF8.self))
      }
    }

    extension StaticString {
      /// Whether bytes spell this text. Comparing `String`s would bring 130 KB of Unicode tables into the module.
      func isSpelled(_ bytes: [UInt8]) -> Bool { isSpelled(bytes[...]) }

      func isSpelled(_ bytes: ArraySlice<UInt8>) -> Bool {
        withUTF8Buffer { $0.elementsEqual(bytes) }
      }
    }

    """##),
  TemplateFile(
    "sdk/HostCall.swift", from: "fixtures/sdk/HostCall.swift",
    ##"""
    /// Calls an operation of the host: of a capability by its id, or of another actor by its public key.
    public func callHost(
      _ namespace: String, _ operation: StaticString, _ payload: [UInt8], binding: String = "default"
    ) throws(CallError) -> [UInt8] {
      let succeeded = Array(binding.utf8).withAddress { bindingAddress, bindingCount in
        Array(namespace.utf8).withAddress { namespaceAddress, namespaceCount in
          payload.withAddress { payloadAddress, payloadCount in
            hostCall(
              bindingAddress, bindingCount, namespaceAddress, namespaceCount, operation.utf8Start,
              operation.utf8CodeUnitCount, payloadAddress, payloadCount)
          }
        }
      }
      guard succeeded == 1 else {
        throw .host(String(decoding: bytes(count: hostErrorCount(), filledBy: hostError), as: UTF8.self))
      }
      return bytes(count: hostResponseCount(), filledBy: hostResponse)
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

      private func send(_ operation: StaticString, _ packer: Packer) throws(CallError) -> [UInt8] {
        try callHost("wascc:keyvalue", operation, packer.bytes, binding: binding)
      }

      private func number(_ answer: [UInt8], _ name: StaticString) throws(CallError) -> Int32 {
        var number: Int32 = 0
        var unpacker = Unpacker(answer)
        try unpacker.fields([name]) { (value, _) throws(CallError) in
          number = Int32(truncatingIfNeeded: try value.integer())
        }
        return number
      }

      private func value(_ answer: [UInt8]) throws(CallError) -> (value: String, exists: Bool) {
        var result = (value: "", exists: false)
        var unpacker = Unpacker(answer)
        try unpacker.fields(["value", "exists"]) { (value, index) throws(CallError) in
          if index == 0 { result.value = try value.string() } else { result.exists = try value.bool() }
        }
        return result
      }

      private func values(_ answer: [UInt8]) throws(CallError) -> [String] {
        var values: [String] = []
        var unpacker = Unpacker(answer)
        try unpacker.fields(["values"]) { (value, _) throws(CallError) in values = try value.strings() }
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
        do throws(CallError) { _ = try callHost("wascc:logging", "WriteLog", packer.bytes) } catch {}
      }
    }

    """##),
  TemplateFile(
    "sdk/Packer.swift", from: "fixtures/sdk/Packer.swift",
    ##"""
    /// Writes MessagePack as every host reads it: structs as maps, the marker of a number chosen by its field's type.
    public struct Packer {
      public private(set) var bytes: [UInt8] = []

      public init() {}

      public mutating func map(_ count: Int) { header(count, fixed: 0x80, below: 16, 0xde) }

      public mutating func array(_ count: Int) { header(count, fixed: 0x90, below: 16, 0xdc) }

      public mutating func null() { bytes.append(0xc0) }

      public mutating func bool(_ value: Bool) { bytes.append(value ? 0xc3 : 0xc2) }

      public mutating func string(_ text: String) { string(Array(text.utf8)) }

      public mutating func key(_ name: StaticString) {
        name.withUTF8Buffer { string(Array($0)) }
      }

      private mutating func string(_ utf8: [UInt8]) {
        if utf8.count > 31, utf8.count < 256 {
          bytes.append(0xd9)
          bytes.append(UInt8(utf8.count))
        } else {
          header(utf8.count, fixed: 0xa0, below: 32, 0xda)
        }
        bytes.append(contentsOf: utf8)
      }

      public mutating func binary(_ content: [UInt8]) {
        if content.count < 256 {
          bytes.append(0xc4)
          bytes.append(UInt8(content.count))
        } else {
          header(content.count, fixed: 0, below: 0, 0xc5)
        }
        bytes.append(contentsOf: content)
      }

      /// Writes a number of a signed field.
      public mutating func signed(_ value: Int32) {
        let bits = UInt64(UInt32(bitPattern: value))
        switch value {
        case 0...127: bytes.append(UInt8(truncatingIfNeeded: value))
        case -128...127: number(bits, 0xd0, width: 1)
        case -32768...32767: number(bits, 0xd1, width: 2)
        default: number(bits, 0xd2, width: 4)
        }
      }

      /// Writes a number of an unsigned field.
      public mutating func unsigned(_ value: UInt64) {
        switch value {
        case 0...127: bytes.append(UInt8(truncatingIfNeeded: value))
        case 0...0xff: number(value, 0xcc, width: 1)
        case 0...0xffff: number(value, 0xcd, width: 2)
        case 0...0xffff_ffff: number(value, 0xce, width: 4)
        default: number(value, 0xcf, width: 8)
        }
      }

      /// A count in the marker itself, in 16 bits or, one marker on, in 32.
      private mutating func header(_ count: Int, fixed: UInt8, below limit: Int, _ marker16: UInt8) {
        if count < limit {
          bytes.append(fixed | UInt8(count))
        } else if count <= 0xffff {
          number(UInt64(count), marker16, width: 2)
        } else {
          number(UInt64(count), marker16 + 1, width: 4)
        }
      }

      private mutating func number(_ value: UInt64, _ marker: UInt8, width: Int) {
        bytes.append(marker)
        for index in 1...width { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * (width - index)))) }
      }
    }

    """##),
  TemplateFile(
    "sdk/Unpacker.swift", from: "fixtures/sdk/Unpacker.swift",
    ##"""
    /// Reads MessagePack as hosts write it, and a little more: structs as maps or as positional arrays, bytes as bytes, as
    /// integers or as text.
    ///
    /// The steps are kept out of line: at every place they are used, they would make modules several times as large.
    public struct Unpacker {
      private let bytes: [UInt8]
      private var position = 0

      public init(_ bytes: [UInt8]) { self.bytes = bytes }

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
        for _ in 0..<(try mapCount()) {
          let name = try text()
          if let index = names.firstIndex(where: { $0.isSpelled(name) }) { try read(&self, index) } else { try skip() }
        }
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
      public mutating func string() throws(CallError) -> String { String(decoding: try text(), as: UTF8.self) }

      /// Reads a string, or nil where there is none.
      public mutating func optionalString() throws(CallError) -> String? {
        guard try peek() == 0xc0 else { return try string() }
        position += 1
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
          position += 1
          return []
        case 0x90...0x9f, 0xdc, 0xdd:
          var content: [UInt8] = []
          for _ in 0..<(try arrayCount()) { content.append(UInt8(truncatingIfNeeded: try integer())) }
          return content
        default: return Array(try text())
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
        case 0x80...0x8f, 0xde, 0xdf: for _ in 0..<(2 * (try mapCount())) { try skip(depth: depth + 1) }
        case 0x90...0x9f, 0xdc, 0xdd: for _ in 0..<(try arrayCount()) { try skip(depth: depth + 1) }
        case 0xa0...0xbf, 0xc4...0xc6, 0xd9...0xdb: _ = try text()
        case 0xc0...0xc3: position += 1
        case 0xca: _ = try slice(5)
        case 0xcb: _ = try slice(9)
        case 0xc7...0xc9:
          position += 1
          _ = try slice(try count(1 << Int(marker - 0xc7)) + 1)
        case 0xd4...0xd8: _ = try slice(2 + 1 << Int(marker - 0xd4))
        default: _ = try integer()
        }
      }

      /// The content of a string or of bytes.
      @inline(never)
      private mutating func text() throws(CallError) -> ArraySlice<UInt8> {
        let marker = try next()
        switch marker {
        case 0xa0...0xbf: return try slice(Int(marker & 31))
        case 0xd9, 0xc4: return try slice(try count(1))
        case 0xda, 0xc5: return try slice(try count(2))
        case 0xdb, 0xc6: return try slice(try count(4))
        default: throw .payload("expected a string")
        }
      }

      private func peek() throws(CallError) -> UInt8 {
        guard position < bytes.count else { throw .payload("the bytes end early") }
        return bytes[position]
      }

      private mutating func next() throws(CallError) -> UInt8 {
        let byte = try peek()
        position += 1
        return byte
      }

      @inline(never)
      private mutating func slice(_ count: Int) throws(CallError) -> ArraySlice<UInt8> {
        guard count <= bytes.count - position else { throw .payload("the bytes end early") }
        position += count
        return bytes[position - count..<position]
      }

      private mutating func number(_ width: Int) throws(CallError) -> UInt64 {
        try slice(width).reduce(0) { $0 << 8 | UInt64($1) }
      }

      /// A count or a length; none is larger than the bytes that are left.
      private mutating func count(_ width: Int) throws(CallError) -> Int {
        let count = try number(width)
        guard count <= UInt64(bytes.count - position) else { throw .payload("the bytes end early") }
        return Int(count)
      }
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

    extension [UInt8] {
      /// The bytes where the host can read them.
      func withAddress<Result>(_ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
        withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return withUnsafePointer(to: 0) { body($0, 0) } }
          return body(base, buffer.count)
        }
      }
    }

    /// Writes a line to the host's console, which needs no capability.
    public func console(_ text: String) {
      Array(text.utf8).withAddress(consoleLog)
    }

    @_expose(wasm, "__guest_call")
    @_cdecl("__guest_call")
    public func guestCall(_ operationCount: Int, _ payloadCount: Int) -> Int32 {
      var operation: [UInt8] = []
      let payload = bytes(count: payloadCount) { payloadAddress in
        operation = bytes(count: operationCount) { guestRequest($0, payloadAddress) }
      }
      do throws(CallError) {
        try Handlers.registered.handle(operation, payload).withAddress(guestResponse)
        return 1
      } catch {
        Array(error.message.utf8).withAddress(guestError)
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
      for (; count; count--, x++, y++)
        if (*x != *y) return *x - *y;
      return 0;
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
    /* The native contract of a waSCC host, version 1.0.
     *
     * A provider is a shared library that gives signed WebAssembly actors a capability: a key-value store, an HTTP
     * server, a clock. This header is all that such a library needs, in any language that can export two C functions. It is
     * plain C11 without enums or bit fields in structs; lengths are 64 bits wide.
     *
     *     host                                          provider
     *     dlopen, wascc_provider_abi() --------------->  0x00010000
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
    #define WASCC_ABI_VERSION 0x00010000u

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
    #define WASCC_TOO_LARGE (-9) /* payload or reply exceeds a limit */
    #define WASCC_INTERNAL (-10) /* a defect on the side that answers */

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
