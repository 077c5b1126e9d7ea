/// The marking half of a collection: sets the mark of every object that can be reached from what it is shown.
///
/// Follows references with a list of objects still to be looked into, never by recursion; each object enters it once.
/// Roots with a type are trusted. A word of the machine's stack is only a candidate, which counts when it is the address
/// of an object: blocks tell where objects begin, and free cells have no type.
struct HeapMarker {
  private let blocks: HeapBlocks
  private let start: UInt
  private let end: UInt
  private var count = 0
  /// Bytes of the objects reached.
  private(set) var liveBytes = 0
  /// Bytes of roots looked at, which is work too.
  private(set) var rootBytes = 0

  init(_ blocks: HeapBlocks) {
    self.blocks = blocks
    start = UInt(bitPattern: blocks.base)
    end = start + UInt(blocks.used << HeapBlock.sizeLog2)
  }

  // MARK: Roots

  /// Marks what a list of references of the hierarchies with objects refers to.
  mutating func mark(_ references: UnsafePointer<UInt64>, count: Int) {
    rootBytes += 8 * count
    for n in 0..<count { mark(references[n]) }
  }

  /// Marks what words that may be anything refer to, if they do.
  mutating func markCandidates(from first: UnsafeRawPointer, to last: UnsafeRawPointer) {
    var place = first
    while place < last {
      let word = place.load(as: UInt.self)
      if word >= start, word < end, isObject(word) { reach(word) }
      place += 8
    }
    rootBytes += max(0, last - first)
  }

  /// Whether an address within the used blocks is that of an object.
  private func isObject(_ address: UInt) -> Bool {
    guard address & 7 == 0 else { return false }
    let block = blocks.blocks[blocks.index(of: address)]
    let offset = UInt32(truncatingIfNeeded: address) & UInt32(HeapBlock.size - 1)
    switch block.kind {
    case .free, .continuation: return false
    case .large: if offset != 0 { return false }
    case .cells: if offset >= block.carved || offset % block.cellSize != 0 { return false }
    }
    return UnsafePointer<UInt>(bitPattern: address).unsafelyUnwrapped.pointee != 0
  }

  // MARK: Objects

  @inline(__always) mutating func mark(_ reference: UInt64) {
    if reference & 7 == 0, reference != 0 { reach(UInt(reference)) }
  }

  @inline(__always) private mutating func reach(_ address: UInt) {
    let object = UnsafeMutablePointer<UInt>(bitPattern: address).unsafelyUnwrapped
    let header = object.pointee
    guard header & ObjectHeader.mark == 0 else { return }
    object.pointee = header | ObjectHeader.mark
    blocks.pending[count] = address
    count &+= 1
  }

  /// Follows everything that was marked.
  mutating func finish() {
    while count > 0 {
      count &-= 1
      let object = UnsafeRawPointer(bitPattern: blocks.pending[count]).unsafelyUnwrapped
      let type = ObjectHeader.type(of: object)
      if type.pointee.kind == .array {
        followArray(object, type)
        continue
      }
      liveBytes &+= Int(type.pointee.byteCount)
      for n in 0..<Int(type.pointee.tracedCount) {
        mark(object.load(fromByteOffset: Int(type.pointee.traced[n]), as: UInt64.self))
      }
    }
  }

  private mutating func followArray(_ object: UnsafeRawPointer, _ type: RuntimeTypePointer) {
    let length = Int(ObjectHeader.arrayLength(object))
    liveBytes &+= RuntimeType.arrayElements &+ length &<< Int(type.pointee.elementSizeLog2)
    guard type.pointee.elementsAreTraced else { return }
    let elements = (object + RuntimeType.arrayElements).assumingMemoryBound(to: UInt64.self)
    for n in 0..<length { mark(elements[n]) }
  }
}
