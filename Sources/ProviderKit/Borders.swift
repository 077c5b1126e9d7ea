import CProvider
import Messages

// How bytes cross the border. Inwards everything is copied at once, because a view is only on loan. Outwards a buffer
// travels with a function that gives its memory back to this library's allocator, whoever calls it and wherever.

extension Array where Element == UInt8 {
  init(view: wascc_view) {
    self.init(UnsafeBufferPointer(start: view.ptr, count: view.ptr == nil ? 0 : Int(clamping: view.len)))
  }

  /// Copies a buffer that was handed over and releases it.
  init(takingOver buffer: inout wascc_buffer) {
    self.init(view: wascc_view(ptr: buffer.ptr, len: buffer.len))
    wascc_release(&buffer)
  }

  /// Calls `body` with a view of the bytes, which ends with the call.
  func withView<Result>(_ body: (wascc_view) -> Result) -> Result {
    withUnsafeBufferPointer { body(wascc_view(ptr: $0.baseAddress, len: UInt64($0.count))) }
  }
}

extension String {
  /// The host sends valid UTF-8; anything else is repaired rather than trusted.
  init(view: wascc_view) {
    self.init(
      decoding: UnsafeBufferPointer(start: view.ptr, count: view.ptr == nil ? 0 : Int(clamping: view.len)),
      as: UTF8.self)
  }

  func withView<Result>(_ body: (wascc_view) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(wascc_view(ptr: $0.baseAddress, len: UInt64($0.count))) }
  }
}

extension wascc_buffer {
  /// A copy of the bytes that the receiver releases.
  init(copying bytes: some Collection<UInt8>) {
    self.init()
    guard !bytes.isEmpty else { return }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.init(
      ptr: copy.baseAddress, len: UInt64(copy.count), release: { _, pointer, _ in pointer?.deallocate() }, ctx: nil)
  }
}

extension wascc_result {
  static var empty: wascc_result {
    var result = wascc_result()
    result.struct_size = UInt32(MemoryLayout<wascc_result>.size)
    return result
  }

  mutating func set(_ answer: Result<[UInt8], ProviderError>) {
    switch answer {
    case .success(let bytes):
      status = WASCC_OK
      payload = wascc_buffer(copying: bytes)
    case .failure(let failure):
      status = failure.code.rawValue
      error = wascc_buffer(copying: failure.message.utf8)
    }
  }

  /// Copies what the host answered and releases both buffers.
  mutating func takeAnswer() -> Result<[UInt8], ProviderError> {
    defer {
      wascc_release(&payload)
      wascc_release(&error)
    }
    guard status != WASCC_OK else { return .success([UInt8](takingOver: &payload)) }
    let message = String(view: wascc_view(ptr: error.ptr, len: error.len))
    return .failure(ProviderError(ProviderError.Code(status: status), message))
  }
}
