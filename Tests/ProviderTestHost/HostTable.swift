import CProvider
import Glibc
import Synchronization

// The functions of the host's table. They have no captures; the handle says whose they are.

let hosts = HostRegistry()

/// The hosts of this process by their handle, which is a number so that a late call finds nothing instead of anything.
final class HostRegistry: Sendable {
  private struct Entry { weak var host: TestHost? }
  private let entries = Mutex<[UInt64: Entry]>([:])

  func add(_ host: TestHost) -> UInt64 {
    entries.withLock { entries in
      let handle = UInt64(entries.count) + 1
      entries[handle] = Entry(host: host)
      return handle
    }
  }

  subscript(handle: UInt64) -> TestHost? { entries.withLock { $0[handle]?.host } }
}

func hostTable(handle: UInt64) -> wascc_host {
  wascc_host(
    struct_size: UInt32(MemoryLayout<wascc_host>.size), abi_version: UInt32(WASCC_ABI_VERSION), handle: handle,
    dispatch: { handle, request, result in
      guard let host = hosts[handle], let request, let result else { return }
      let answered = Answered()
      dispatch(request.pointee, to: host) { answered.set($0) }
      fill(&result.pointee, answered.wait())
    },
    dispatch_async: { handle, request, completion, context in
      guard let host = hosts[handle], let request, let completion else { return WASCC_UNAVAILABLE }
      let address = UInt(bitPattern: context)
      dispatch(request.pointee, to: host) { answer in
        var result = emptyResult()
        fill(&result, answer)
        completion(UnsafeMutableRawPointer(bitPattern: address), &result)
      }
      return WASCC_OK
    },
    complete: { handle, token, result in
      guard let host = hosts[handle], let result else { return WASCC_FAILED }
      var answer = result.pointee
      host.complete(token, take(&answer))
      return WASCC_OK
    },
    cancelled: { _, _ in 0 },
    log: { handle, level, message in
      hosts[handle]?.note(String(decoding: [UInt8](copying: message), as: UTF8.self))
    },
    binding_values: { _, _, result in
      result?.pointee.status = WASCC_NOT_BOUND
    },
    alloc: { _, size in malloc(Int(size)) },
    free: { _, pointer in Glibc.free(pointer) },
    now_ns: { _ in monotonicNow() },
    random: { _, pointer, count in
      for index in 0..<Int(count) { pointer?[index] = .random(in: 0...255) }
      return WASCC_OK
    })
}

private func dispatch(_ request: wascc_request, to host: TestHost, reply: @escaping TestHost.Reply) {
  host.noteDispatch(to: String(decoding: [UInt8](copying: request.actor), as: UTF8.self))
  let operation = String(decoding: [UInt8](copying: request.operation), as: UTF8.self)
  host.actor(operation, [UInt8](copying: request.payload), request.deadline_ns, reply)
}

/// An answer that another thread waits for.
private final class Answered: Sendable {
  private let answer = Mutex<Result<[UInt8], TestFailure>?>(nil)

  func set(_ value: Result<[UInt8], TestFailure>) { answer.withLock { $0 = value } }

  func wait() -> Result<[UInt8], TestFailure> {
    while true {
      if let answer = answer.withLock({ $0 }) { return answer }
      usleep(500)
    }
  }
}

// MARK: Bytes

package func monotonicNow() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func emptyResult() -> wascc_result {
  var result = wascc_result()
  result.struct_size = UInt32(MemoryLayout<wascc_result>.size)
  return result
}

func take(_ result: inout wascc_result) -> Result<[UInt8], TestFailure> {
  defer {
    wascc_release(&result.payload)
    wascc_release(&result.error)
  }
  guard result.status != WASCC_OK else {
    return .success([UInt8](copying: wascc_view(ptr: result.payload.ptr, len: result.payload.len)))
  }
  let message = [UInt8](copying: wascc_view(ptr: result.error.ptr, len: result.error.len))
  return .failure(TestFailure(result.status, String(decoding: message, as: UTF8.self)))
}

private func fill(_ result: inout wascc_result, _ answer: Result<[UInt8], TestFailure>) {
  switch answer {
  case .success(let bytes): result.payload = buffer(bytes)
  case .failure(let failure):
    result.status = failure.status
    result.error = buffer(Array(failure.message.utf8))
  }
}

private func buffer(_ bytes: [UInt8]) -> wascc_buffer {
  let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  _ = copy.initialize(from: bytes)
  return wascc_buffer(
    ptr: copy.baseAddress, len: UInt64(bytes.count), release: { _, pointer, _ in pointer?.deallocate() }, ctx: nil)
}

/// A map of short strings.
func messagePackMap(_ pairs: [(String, String)]) -> [UInt8] {
  var bytes = header(0xde, pairs.count)
  for text in pairs.flatMap({ [$0.0, $0.1] }) { bytes += header(0xda, text.utf8.count) + Array(text.utf8) }
  return bytes
}

private func header(_ marker: UInt8, _ count: Int) -> [UInt8] { [marker, UInt8(count >> 8), UInt8(count & 0xff)] }

extension Array where Element == UInt8 {
  init(copying view: wascc_view) { self.init(UnsafeBufferPointer(start: view.ptr, count: Int(view.len))) }

  func withView<Result>(_ body: (wascc_view) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer { try body(wascc_view(ptr: $0.baseAddress, len: UInt64($0.count))) }
  }
}

/// Calls `body` with views of all the byte strings.
func withViews<Result>(_ all: [[UInt8]], _ body: ([wascc_view]) throws -> Result) rethrows -> Result {
  let joined = all.flatMap { $0 }
  return try joined.withUnsafeBufferPointer { bytes in
    var offset = 0
    let views = all.map { part in
      defer { offset += part.count }
      return wascc_view(ptr: bytes.baseAddress.map { $0 + offset }, len: UInt64(part.count))
    }
    return try body(views)
  }
}
