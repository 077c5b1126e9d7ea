import Testing
import WebAssembly

@Suite("Tables")
struct TableTests {
  static let text = """
    (table $t (export "table") 2 10 funcref)
    (elem declare func $f)
    (elem $segment func $f $f)
    (func $f (export "f") (result i32) (i32.const 7))
    (func (export "grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
    (func (export "fill") (param i32 i32) (table.fill $t (local.get 0) (ref.func $f) (local.get 1)))
    (func (export "init") (param i32 i32 i32) (table.init $t $segment (local.get 0) (local.get 1) (local.get 2)))
    (func (export "drop") (elem.drop $segment))
    (func (export "copy") (param i32 i32 i32) (table.copy (local.get 0) (local.get 1) (local.get 2)))
    (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
    (func (export "callOther") (param i32) (call_indirect (param i64) (i64.const 0) (local.get 0)))
    """

  @Test("grow to their maximum and no further")
  func growth() throws {
    let guest = try Guest(Self.text)
    for delta in [-1, 9] as [Int32] { #expect(try guest.int("grow", .i32(delta)) == -1) }
    #expect(try guest.int("grow", .i32(8)) == 2)
    #expect(try guest.int("grow", .i32(0)) == 10)
  }

  @Test("X8: have their limit looked at before anything is allocated")
  func limit() throws {
    let guest = try Guest(
      """
      (table 0 funcref)
      (func (export "grow") (param i32) (result i32) (table.grow (ref.null func) (local.get 0)))
      """)
    #expect(try guest.int("grow", .i32(-1)) == -1)
    #expect(try guest.int("grow", .i32(10_000_001)) == -1)
    #expect(try guest.int("grow", .i32(10_000_000)) == 0)
    #expect(throws: LimitError.self) { try Guest("(table 10000001 funcref)") }
    #expect(throws: LimitError.self) { try Guest("(table 0xffffffff funcref)") }
  }

  @Test("X11: say which of three ways an indirect call fails")
  func indirectCalls() throws {
    let guest = try Guest(Self.text)
    #expect(trapReason { _ = try guest.call("call", .i32(2)) } == .undefinedElement)
    #expect(trapReason { _ = try guest.call("call", .i32(-1)) } == .undefinedElement)
    #expect(trapReason { _ = try guest.call("call", .i32(0)) } == .uninitializedElement)
    _ = try guest.call("fill", .i32(0), .i32(1))
    #expect(try guest.int("call", .i32(0)) == 7)
    #expect(trapReason { _ = try guest.call("callOther", .i32(0)) } == .indirectCallTypeMismatch)
  }

  @Test("X6: are written whole or not at all")
  func bulkBounds() throws {
    let guest = try Guest(Self.text)
    #expect(trapReason { _ = try guest.call("fill", .i32(1), .i32(2)) } == .outOfBoundsTableAccess)
    #expect(trapReason { _ = try guest.call("init", .i32(1), .i32(0), .i32(2)) } == .outOfBoundsTableAccess)
    #expect(trapReason { _ = try guest.call("copy", .i32(1), .i32(0), .i32(2)) } == .outOfBoundsTableAccess)
    #expect(trapReason { _ = try guest.call("copy", .i32(0), .i32(-1), .i32(-1)) } == .outOfBoundsTableAccess)
    #expect(trapReason { _ = try guest.call("call", .i32(1)) } == .uninitializedElement)
    _ = try guest.call("init", .i32(0), .i32(0), .i32(2))
    #expect(try guest.int("call", .i32(1)) == 7)
  }

  @Test("X6: take nothing but nothing from a dropped segment")
  func droppedSegments() throws {
    let guest = try Guest(Self.text)
    _ = try guest.call("drop")
    _ = try guest.call("init", .i32(0), .i32(0), .i32(0))
    #expect(trapReason { _ = try guest.call("init", .i32(0), .i32(0), .i32(1)) } == .outOfBoundsTableAccess)
    #expect(trapReason { _ = try guest.call("init", .i32(0), .i32(1), .i32(0)) } == .outOfBoundsTableAccess)
  }

  @Test("are read and written by the host with values of their type")
  func hostAccess() throws {
    let guest = try Guest(Self.text)
    let table = try #require(guest.instance.table("table"))
    try table.set(1, to: .funcref(try guest.instance.function("f")))
    #expect(try guest.int("call", .i32(1)) == 7)
    guard case .funcref(let function?) = try table.get(1) else { throw Guest.WrongResult() }
    #expect(try function == guest.instance.function("f"))
    #expect(throws: CallError.self) { try table.set(0, to: .i32(1)) }
    #expect(throws: CallError.self) { try table.set(0, to: .externref(nil)) }
    #expect(trapReason { try table.set(2, to: .funcref(nil)) } == .outOfBoundsTableAccess)
  }
}
