/// A stack on the heap, kept from function to function. Elements are trivial, so nothing is retained or destroyed.
struct Stack<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  @inline(__always) mutating func push(_ element: Element) {
    if _slowPath(count == capacity) { grow(to: 2 &* capacity) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// The caller knows that there is one.
  @inline(__always) mutating func pop() -> Element {
    count &-= 1
    return base[count]
  }

  /// Down to `newCount`, which is not above `count`.
  @inline(__always) mutating func truncate(to newCount: Int) {
    count = newCount
  }

  @inline(never) private mutating func grow(to newCapacity: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = newCapacity
  }
}
