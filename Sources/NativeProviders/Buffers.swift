internal import ActorHost
internal import CProvider
import Glibc
internal import Messages

// Bytes on their way across the border. What comes in is copied at once and its buffers are released exactly once,
// whatever they hold; what goes out is a copy of our own that carries its release function. Sizes are read before
// contents, and nothing beyond the size that the other side gave.

/// No error text is longer than this.
private let maximumErrorText = 64 << 10

extension wascc_result {
  /// A result as a callee gets it: its size, and success with nothing.
  static var empty: wascc_result {
    var result = wascc_result()
    result.struct_size = UInt32(MemoryLayout<wascc_result>.size)
    return result
  }

  /// Copies what a provider answered and releases its buffers; nil if it answered that it will answer later.
  mutating func take(limit: Int) -> Outcome? {
    defer {
      wascc_release(&payload)
      wascc_release(&error)
    }
    switch status {
    case WASCC_OK: return takePayload(limit: limit)
    case WASCC_PENDING: return nil
    default:
      guard status < 0 else { return .failure(ProviderError(.internal, "the provider answered status \(status)")) }
      let code = ProviderError.Code(rawValue: status) ?? .failed
      return .failure(ProviderError(code, errorText ?? "the provider answered status \(status)"))
    }
  }

  private func takePayload(limit: Int) -> Outcome {
    guard payload.len <= UInt64(limit) else {
      return .failure(
        ProviderError(.tooLarge, "the provider's reply of \(payload.len) bytes exceeds the limit of \(limit)"))
    }
    guard let bytes = payload.view.bytes else {
      return .failure(ProviderError(.internal, "the provider's reply has a length of \(payload.len) and no address"))
    }
    return .success(bytes)
  }

  private var errorText: String? {
    guard error.len > 0 else { return nil }
    guard error.len <= UInt64(maximumErrorText) else {
      return "the provider failed with an error text of absurd length"
    }
    return error.view.text ?? "the provider failed with an error text that is not UTF-8"
  }

  /// Hands a result of ours over.
  init(_ outcome: Outcome) {
    self = .empty
    switch outcome {
    case .success(let bytes):
      guard let buffer = wascc_buffer(copying: bytes) else {
        status = WASCC_INTERNAL
        return
      }
      payload = buffer
    case .failure(let failure):
      status = failure.code.rawValue
      error = wascc_buffer(copying: Array(failure.message.utf8)) ?? wascc_buffer()
    }
  }
}

extension UnsafeMutablePointer<wascc_result> {
  /// Fills in a result that the provider waits for. One too short for version 1.0 has no place for a buffer, and since
  /// no release could follow, nothing but the status is written.
  func give(_ outcome: Outcome) {
    if pointee.struct_size >= MemoryLayout<wascc_result>.size {
      let size = pointee.struct_size
      pointee = wascc_result(outcome)
      pointee.struct_size = size
    } else if pointee.struct_size >= 8 {
      pointee.status = WASCC_BAD_PAYLOAD
    }
  }
}

extension wascc_buffer {
  /// A copy that frees itself; nil when there is no memory for it.
  init?(copying bytes: [UInt8]) {
    self.init()
    if bytes.isEmpty { return }
    guard let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    ptr = copy.assumingMemoryBound(to: UInt8.self)
    len = UInt64(bytes.count)
    release = { _, bytes, _ in free(bytes) }
  }

  fileprivate var view: wascc_view { wascc_view(ptr: ptr, len: len) }
}

extension wascc_view {
  /// A copy of the bytes; nil if there is a length and no address. The length has been checked against a limit.
  var bytes: [UInt8]? {
    if len == 0 { return [] }
    guard let ptr, let count = Int(exactly: len) else { return nil }
    return Array(UnsafeBufferPointer(start: ptr, count: count))
  }

  /// A copy as text; nil if it is not UTF-8.
  var text: String? { bytes.flatMap { String(validating: $0, as: UTF8.self) } }
}

/// Lends text for the duration of `body`.
func withView<Value>(_ text: String, _ body: (wascc_view) -> Value) -> Value {
  var text = text
  return text.withUTF8 { body(wascc_view(ptr: $0.baseAddress, len: UInt64($0.count))) }
}

/// Lends bytes for the duration of `body`.
func withView<Value>(_ bytes: [UInt8], _ body: (wascc_view) -> Value) -> Value {
  bytes.withUnsafeBufferPointer { body(wascc_view(ptr: $0.baseAddress, len: UInt64($0.count))) }
}

/// Lends a dictionary as pairs, sorted by key so that a provider sees the same order each time.
func withPairs<Value>(_ values: [String: String], _ body: (UnsafeBufferPointer<wascc_pair>) -> Value) -> Value {
  var bytes: [UInt8] = []
  var ends: [(key: Int, value: Int)] = []
  for (key, value) in values.sorted(by: { $0.key < $1.key }) {
    bytes.append(contentsOf: key.utf8)
    let keyEnd = bytes.count
    bytes.append(contentsOf: value.utf8)
    ends.append((keyEnd, bytes.count))
  }
  return bytes.withUnsafeBufferPointer { buffer in
    func view(_ start: Int, _ end: Int) -> wascc_view {
      wascc_view(ptr: buffer.baseAddress.map { $0 + start }, len: UInt64(end - start))
    }
    var start = 0
    let pairs = ends.map { end in
      defer { start = end.value }
      return wascc_pair(key: view(start, end.key), value: view(end.key, end.value))
    }
    return pairs.withUnsafeBufferPointer(body)
  }
}

/// A copy of a struct that the provider passed, as long as it says and no longer, the rest zero; nil if it does not
/// even hold its size and flags.
func read<Struct>(_ pointer: UnsafePointer<Struct>?, into zeroed: Struct) -> Struct? {
  guard let pointer else { return nil }
  let size = UnsafeRawPointer(pointer).load(as: UInt32.self)
  guard size >= 8 else { return nil }
  var copy = zeroed
  withUnsafeMutableBytes(of: &copy) { bytes in
    bytes.copyMemory(from: UnsafeRawBufferPointer(start: pointer, count: min(bytes.count, Int(size))))
  }
  return copy
}
