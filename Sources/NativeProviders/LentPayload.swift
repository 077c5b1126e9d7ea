internal import CProvider
import Glibc
internal import Locks

// A payload as a provider under development sees it: a copy that ends where an unreadable page begins, and that becomes
// unreadable when the call is over. A provider that reads past its payload, or keeps the pointer, dies on the spot and
// not in the field. It costs several system calls, so it is for debug builds and for those who
// ask.

/// Lends bytes for the duration of `body`; if asked for, a copy with a guard page behind it.
func withView<Value>(_ bytes: [UInt8], guarded: Bool, _ body: (wascc_view) -> Value) -> Value {
  // The bytes themselves when there is nothing to guard, or no memory for it.
  guard guarded, !bytes.isEmpty else { return withView(bytes, body) }
  let page = sysconf(Int32(_SC_PAGESIZE))
  let room = (bytes.count + page - 1) / page * page
  let protection = PROT_READ | PROT_WRITE
  guard let area = mmap(nil, room + page, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), area != MAP_FAILED,
    mprotect(area + room, page, PROT_NONE) == 0
  else { return withView(bytes, body) }
  defer { quarantine.take(area, room + page) }
  let copy = area + (room - bytes.count)
  bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
  // What the call may only read.
  mprotect(area, room, PROT_READ)
  return body(wascc_view(ptr: copy.assumingMemoryBound(to: UInt8.self), len: UInt64(bytes.count)))
}

/// Addresses that were lent lately stay reserved and unreadable for a while; given back at once, the next payload would
/// lie where a kept pointer points.
private final class Quarantine: Sendable {
  /// `@unchecked`: an address that nobody looks behind.
  private struct Area: @unchecked Sendable {
    let address: UnsafeMutableRawPointer
    let count: Int
  }

  private let areas = Locked<[Area]>([])

  func take(_ address: UnsafeMutableRawPointer, _ count: Int) {
    mprotect(address, count, PROT_NONE)
    // The pages' memory goes back now, their addresses later.
    madvise(address, count, MADV_DONTNEED)
    let oldest = areas.withLock { areas -> Area? in
      areas.append(Area(address: address, count: count))
      return areas.count > 256 ? areas.removeFirst() : nil
    }
    if let oldest { munmap(oldest.address, oldest.count) }
  }
}

private let quarantine = Quarantine()
