internal import Glibc
internal import WebAssembly

/// The memory of the guest that calls, for the duration of one call: every place is checked before it is touched.
///
/// No guest code runs during a call, so base and size stay; another thread may change the contents of a shared memory,
/// so what is checked has been copied first.
struct GuestBytes {
  private let base: UnsafeMutableRawPointer?
  private let count: UInt64

  private static let exportName: Name = "memory"

  /// The memory exported as `memory`, or else the caller's first one. A caller without any has no valid address.
  init(_ caller: Caller) {
    guard let memory = caller.instance?.memory(Self.exportName) ?? caller.memory else {
      base = nil
      count = 0
      return
    }
    base = memory.withUnsafeMutableBytes { $0.baseAddress }
    count = UInt64(memory.byteCount)
  }

  /// The `length` bytes at `pointer`; the sum is made in 64 bits, where it cannot wrap.
  func part(_ pointer: UInt32, _ length: UInt32) throws(Errno) -> GuestPart {
    guard UInt64(pointer) + UInt64(length) <= count, let base else { throw .fault }
    return GuestPart(start: base + Int(pointer), count: Int(length))
  }

  /// `number` records of `size` bytes each.
  func records(_ pointer: UInt32, _ number: UInt32, size: UInt32) throws(Errno) -> GuestPart {
    let length = UInt64(number) * UInt64(size)
    guard UInt64(pointer) + length <= count, let base else { throw .fault }
    return GuestPart(start: base + Int(pointer), count: Int(length))
  }

  /// Says whether a result of this size can be written, before anything happens that cannot be undone.
  func check(_ pointer: UInt32, _ length: UInt32) throws(Errno) {
    guard UInt64(pointer) + UInt64(length) <= count else { throw .fault }
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at pointer: UInt32) throws(Errno) {
    try part(pointer, UInt32(MemoryLayout<T>.size)).put(value, at: 0)
  }

  /// A copy of a string's bytes.
  func bytes(_ pointer: UInt32, _ length: UInt32) throws(Errno) -> [UInt8] {
    let part = try part(pointer, length)
    return [UInt8](UnsafeRawBufferPointer(start: part.start, count: part.count))
  }
}

/// Some bytes of the guest's memory, known to be there. Offsets within are the host's own and fit.
struct GuestPart {
  let start: UnsafeMutableRawPointer
  let count: Int

  func clear() {
    memset(start, 0, count)
  }

  func put<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) {
    precondition(offset + MemoryLayout<T>.size <= count, "a field lies within its record")
    (start + offset).storeBytes(of: value.littleEndian, as: T.self)
  }

  func get<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> T {
    precondition(offset + MemoryLayout<T>.size <= count, "a field lies within its record")
    return T(littleEndian: (start + offset).loadUnaligned(as: T.self))
  }

  func put(_ bytes: [UInt8], at offset: Int) {
    precondition(offset + bytes.count <= count, "what is written fits")
    bytes.withUnsafeBytes { source in
      if let from = source.baseAddress { (start + offset).copyMemory(from: from, byteCount: source.count) }
    }
  }

  func record(_ index: Int, size: UInt32) -> GuestPart {
    precondition((index + 1) * Int(size) <= count, "a record lies within its array")
    return GuestPart(start: start + index * Int(size), count: Int(size))
  }

  var buffer: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: start, count: count) }
}

/// The pieces of memory that one read fills or one write takes, in the system's own form.
///
/// One list is kept and used again by every call of a guest: a call allocates nothing.
final class VectorList {
  static let limit: UInt32 = 1024

  let vectors = UnsafeMutablePointer<iovec>.allocate(capacity: Int(limit))
  private(set) var count = 0
  private(set) var byteCount = 0

  /// The piece, if there is just one.
  var only: iovec? { count == 1 ? vectors[0] : nil }

  deinit { vectors.deallocate() }

  /// Reads the guest's array and checks every element of it before anything happens. Bytes beyond `maximum` are left
  /// out: the guest sees a short read or write.
  func read(_ memory: GuestBytes, _ pointer: UInt32, _ number: UInt32, maximum: Int) throws(Errno) {
    guard number <= Self.limit else { throw .invalid }
    let array = try memory.records(pointer, number, size: 8)
    (count, byteCount) = (0, 0)
    var total: UInt64 = 0
    for index in 0..<Int(number) {
      let record = array.record(index, size: 8)
      let part = try memory.part(record.get(at: 0), record.get(at: 4))
      total += UInt64(part.count)
      guard total <= UInt64(UInt32.max) else { throw .invalid }
      let taken = min(part.count, maximum - byteCount)
      guard taken > 0 else { continue }
      vectors[count] = iovec(iov_base: part.start, iov_len: taken)
      count += 1
      byteCount += taken
    }
  }

  /// Leaves no more than this many bytes.
  func shorten(to maximum: Int) {
    var left = maximum
    var kept = 0
    while kept < count, left > 0 {
      vectors[kept].iov_len = min(vectors[kept].iov_len, left)
      left -= vectors[kept].iov_len
      kept += 1
    }
    count = kept
    byteCount = min(byteCount, maximum)
  }

  /// Takes away what has been filled already.
  func dropFirst(_ filled: Int) {
    var left = filled
    var first = 0
    while first < count, vectors[first].iov_len <= left {
      left -= vectors[first].iov_len
      first += 1
    }
    for index in first..<count { vectors[index - first] = vectors[index] }
    count -= first
    byteCount -= filled
    guard count > 0, left > 0 else { return }
    vectors[0] = iovec(iov_base: vectors[0].iov_base + left, iov_len: vectors[0].iov_len - left)
  }

  /// Hands the pieces out one after the other until one is not taken whole; the bytes taken.
  func forEach(_ body: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int) throws(Errno) -> Int {
    var done = 0
    for index in 0..<count {
      let piece = UnsafeMutableRawBufferPointer(start: vectors[index].iov_base, count: vectors[index].iov_len)
      let taken = try body(piece)
      done += taken
      if taken < piece.count { break }
    }
    return done
  }
}
