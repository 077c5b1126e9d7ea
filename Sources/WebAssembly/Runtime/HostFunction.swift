/// What a host function does: reads its arguments from the slots and leaves its results in them.
public typealias HostBody = (Caller, Slots) throws -> Void

/// A function of the host, as a store keeps it.
final class HostFunction {
  let type: FunctionType
  let body: HostBody
  /// The store owns this object, so the reference back does not count.
  let store: Unmanaged<Store>

  init(_ type: FunctionType, _ body: @escaping HostBody, store: Store) {
    self.type = type
    self.body = body
    self.store = Unmanaged.passUnretained(store)
  }
}

/// Who calls a host function. Use it during the call and do not keep it: it does not keep the store alive, because
/// counting a reference twice would cost as much as the rest of the call.
public struct Caller {
  @usableFromInline let owner: Unmanaged<Store>
  let record: InstancePointer

  init(store: Unmanaged<Store>, record: InstancePointer) {
    owner = store
    self.record = record
  }

  @inlinable public var store: Store { owner.takeUnretainedValue() }

  /// The calling instance; nil when the host called its own function.
  public var instance: Instance? {
    guard let owner = record.pointee.owner else { return nil }
    return Instance(store: store, storage: Unmanaged<InstanceStorage>.fromOpaque(owner).takeUnretainedValue())
  }

  /// The caller's memory 0, exported or not; nil when it has none.
  public var memory: Memory? {
    Memory(store: store, record: record.pointee.memory)
  }
}

// The machine looks at clock and interruption only while the guest's own code runs. A host function that waits on its
// behalf looks for it.
extension Caller {
  /// Nanoseconds until the guest's time is up; zero when it is, or when it was interrupted, and nil when it has no end.
  public var timeLeft: UInt64? {
    let machine = record.pointee.machine
    if machine.pointee.interrupt.pointee != 0 { return 0 }
    guard machine.pointee.deadline != 0 else { return nil }
    let now = MonotonicClock.now
    return machine.pointee.deadline > now ? machine.pointee.deadline - now : 0
  }

  /// Ends the guest when its time is up, as the machine would.
  public func checkTime() throws(Trap) {
    guard timeLeft == 0 else { return }
    throw Trap(record.pointee.machine.pointee.interrupt.pointee != 0 ? .interrupted : .deadlineExceeded)
  }
}

/// The slots that arguments and results of a call share, eight bytes each; a vector takes two.
///
/// They lie on the machine's stack, so they are good during the call only. Arguments begin at slot 0; so do results,
/// which replace them.
@frozen public struct Slots {
  @usableFromInline let base: UnsafeMutablePointer<UInt64>
  /// As many as the larger of both, arguments and results, needs.
  public let count: Int

  @inlinable init(base: UnsafeMutablePointer<UInt64>, count: Int) {
    self.base = base
    self.count = count
  }

  /// The bits of a slot.
  @inlinable public subscript(index: Int) -> UInt64 {
    get {
      precondition(index >= 0 && index < count, "a slot of this call")
      return base[index]
    }
    nonmutating set {
      precondition(index >= 0 && index < count, "a slot of this call")
      base[index] = newValue
    }
  }

  /// The low half of a slot, where an i32 stands. Setting it clears the upper half.
  @inlinable public subscript(i32 index: Int) -> UInt32 {
    get { UInt32(truncatingIfNeeded: self[index]) }
    nonmutating set { self[index] = UInt64(newValue) }
  }
}
