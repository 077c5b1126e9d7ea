import Testing
import TestMeasures
import WebAssembly

@Suite("The collector")
struct CollectorTests {
  /// A list whose nodes count down, and what to do with it.
  static let list = """
    (type $node (struct (field $value i32) (field $next (mut (ref null $node)))))
    (global $list (mut (ref null $node)) (ref.null $node))
    (func $push (param i32) (global.set $list (struct.new $node (local.get 0) (global.get $list))))
    (func (export "build") (param $n i32)
      (loop $l
        (call $push (local.get $n))
        (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (func (export "count") (result i32) (local $at (ref null $node)) (local $n i32)
      (local.set $at (global.get $list))
      (block $end
        (loop $l
          (br_if $end (ref.is_null (local.get $at)))
          (local.set $n (i32.add (local.get $n) (i32.const 1)))
          (if (i32.ne (struct.get $node $value (local.get $at)) (local.get $n)) (then (unreachable)))
          (local.set $at (struct.get $node $next (local.get $at)))
          (br $l)))
      (local.get $n))
    (func (export "clear") (global.set $list (ref.null $node)))
    (func (export "churn") (param $n i32)
      (loop $l
        (drop (struct.new $node (local.get $n) (global.get $list)))
        (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (func (export "cycles") (param $n i32) (local $a (ref null $node))
      (loop $l
        (local.set $a (struct.new $node (i32.const 1) (ref.null $node)))
        (struct.set $node $next (local.get $a) (struct.new $node (i32.const 2) (local.get $a)))
        (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    """

  @Test("keeps memory at a small multiple of what is alive, over ten million allocations")
  func flat() throws {
    let guest = try Guest(Self.list)
    _ = try guest.call("build", .i32(10_000))
    _ = try guest.call("churn", .i32(100_000))
    let before = ProcessStatus.residentBytes()
    _ = try guest.call("churn", .i32(10_000_000))
    #expect(guest.store.heapStatistics.blockBytes < 4 << 20)
    #expect(ProcessStatus.residentBytes() - before < 16 << 20)
    #expect(guest.store.heapStatistics.collections > 50)
    #expect(try guest.int("count") == 10_000)
  }

  @Test("frees cycles")
  func cycles() throws {
    let guest = try Guest(Self.list)
    _ = try guest.call("cycles", .i32(1_000_000))
    #expect(guest.store.heapStatistics.blockBytes < 4 << 20)
    guest.store.collectGarbage()
    #expect(guest.store.heapStatistics.liveBytes < 1 << 10)
  }

  @Test("follows a list of a million nodes without recursion, and frees it")
  func deepList() throws {
    let guest = try Guest(Self.list)
    _ = try guest.call("build", .i32(1_000_000))
    guest.store.collectGarbage()
    #expect(guest.store.heapStatistics.liveBytes >= 24_000_000)
    #expect(try guest.int("count") == 1_000_000)
    _ = try guest.call("clear")
    guest.store.collectGarbage()
    #expect(guest.store.heapStatistics.liveBytes < 1 << 10)
    let taken = guest.store.heapStatistics.blockBytes
    _ = try guest.call("build", .i32(1_000_000))
    #expect(guest.store.heapStatistics.blockBytes <= taken)
  }

  @Test("keeps what the host holds, as long as it does")
  func heldByHost() throws {
    let guest = try Guest(
      """
      (type $point (struct (field i32) (field (mut i64))))
      (func (export "make") (result (ref $point)) (struct.new $point (i32.const 3) (i64.const 4)))
      """)
    var result = try guest.call("make").first
    guest.store.collectGarbage()
    #expect(guest.store.heapStatistics.liveBytes == 24)
    guard case .anyref(.structure(let point)?)? = result else { throw Guest.WrongResult() }
    guard case .i32(3) = try point.field(0), case .i64(4) = try point.field(1) else { throw Guest.WrongResult() }
    result = nil
    guest.store.collectGarbage()
    guard case .i32(3) = try point.field(0) else { throw Guest.WrongResult() }
    #expect(result.map { $0.type } == nil)
  }

  @Test("frees what the host no longer holds")
  func letGo() throws {
    let guest = try Guest("(type $s (struct)) (func (export \"make\") (result (ref $s)) (struct.new $s))")
    for _ in 0..<3 { _ = try guest.call("make") }
    guest.store.collectGarbage()
    #expect(guest.store.heapStatistics.liveBytes == 0)
  }

  @Test("finds references wherever they are", arguments: [1, 2, 7])
  func everywhere(interval: Int) throws {
    let guest = try Guest(
      """
      (type $box (struct (field i32)))
      (type $boxes (array (mut (ref null $box))))
      (type $tree (struct (field (ref null $tree)) (field (ref null $tree)) (field (ref $box))))
      (table $table 4 (ref null $box))
      (table $anys 2 anyref)
      (global $array (ref $boxes) (array.new $boxes (struct.new $box (i32.const 9)) (i32.const 3)))
      (global $box (mut externref) (extern.convert_any (struct.new $box (i32.const 7))))
      (elem $segment (ref null $box)
        (item (struct.new $box (i32.const 5))) (item (struct.new $box (i32.const 6))))
      (elem (table $table) (i32.const 2) (ref null $box) (item (struct.new $box (i32.const 8))))
      (func $value (param (ref null $box)) (result i32) (struct.get $box 0 (local.get 0)))
      (func $sum (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "temporaries") (result i32)
        (call $value (struct.new $box (i32.const 1)))
        (call $value (struct.new $box (i32.const 2)))
        (struct.new $box (i32.const 40))
        (drop (struct.new $box (i32.const 60)))
        (call $value) (call $sum) (call $sum))
      (func (export "locals") (param $x (ref null $box)) (result i32) (local $y (ref null $box))
        (local.set $x (struct.new $box (i32.const 3)))
        (local.set $y (struct.new $box (i32.const 4)))
        (drop (struct.new $box (i32.const 5)))
        (call $sum (call $value (local.get $x)) (call $value (local.get $y))))
      (func (export "tables") (result i32)
        (table.set $table (i32.const 0) (struct.new $box (i32.const 10)))
        (table.set $anys (i32.const 1) (struct.new $box (i32.const 20)))
        (drop (array.new_default $boxes (i32.const 100)))
        (call $sum
          (call $value (table.get $table (i32.const 0)))
          (call $sum
            (call $value (table.get $table (i32.const 2)))
            (call $value (ref.cast (ref $box) (table.get $anys (i32.const 1)))))))
      (func (export "globals") (result i32)
        (drop (struct.new $box (i32.const 0)))
        (call $sum
          (call $value (array.get $boxes (global.get $array) (i32.const 2)))
          (call $value (ref.cast (ref $box) (any.convert_extern (global.get $box))))))
      (func (export "segments") (result i32) (local $a (ref $boxes))
        (drop (struct.new $box (i32.const 0)))
        (local.set $a (array.new_elem $boxes $segment (i32.const 0) (i32.const 2)))
        (drop (struct.new $box (i32.const 0)))
        (call $sum
          (call $value (array.get $boxes (local.get $a) (i32.const 0)))
          (call $value (array.get $boxes (local.get $a) (i32.const 1)))))
      (func $grow (export "grow") (param $depth i32) (result (ref null $tree))
        (if (result (ref null $tree)) (i32.eqz (local.get $depth))
          (then (ref.null $tree))
          (else
            (struct.new $tree
              (call $grow (i32.sub (local.get $depth) (i32.const 1)))
              (call $grow (i32.sub (local.get $depth) (i32.const 1)))
              (struct.new $box (local.get $depth))))))
      (func $weigh (param $t (ref null $tree)) (result i32)
        (if (result i32) (ref.is_null (local.get $t))
          (then (i32.const 0))
          (else
            (call $sum
              (call $value (struct.get $tree 2 (local.get $t)))
              (call $sum
                (call $weigh (struct.get $tree 0 (local.get $t)))
                (call $weigh (struct.get $tree 1 (local.get $t))))))))
      (func (export "trees") (result i32) (call $weigh (call $grow (i32.const 7))))
      (tag $tag (param (ref null $box) i64))
      (table $exceptions 1 exnref)
      (func (export "exceptions") (result i32) (local $x exnref)
        (block $caught (result (ref null $box) i64 exnref)
          (try_table (catch_ref $tag $caught) (throw $tag (struct.new $box (i32.const 12)) (i64.const 1)))
          (unreachable))
        (local.set $x) (drop) (drop)
        (table.set $exceptions (i32.const 0) (local.get $x))
        (local.set $x (ref.null exn))
        (drop (array.new_default $boxes (i32.const 20)))
        (drop (struct.new $box (i32.const 0)))
        (block $again (result (ref null $box) i64)
          (try_table (catch $tag $again) (throw_ref (table.get $exceptions (i32.const 0))))
          (unreachable))
        (drop) (call $value))
      (func (export "uncaught") (throw $tag (struct.new $box (i32.const 13)) (i64.const 1)))
      (func (export "fixed") (result i32) (local $a (ref null $boxes))
        (local.set $a
          (array.new_fixed $boxes 3
            (struct.new $box (i32.const 1)) (struct.new $box (i32.const 2)) (struct.new $box (i32.const 3))))
        (drop (array.new $boxes (struct.new $box (i32.const 0)) (i32.const 50)))
        (call $sum
          (call $value (array.get $boxes (local.get $a) (i32.const 0)))
          (call $value (array.get $boxes (local.get $a) (i32.const 2)))))
      """, in: Self.store(interval: interval))
    #expect(try guest.int("temporaries") == 1 + 2 + 40)
    #expect(try guest.int("locals", .anyref(nil)) == 7)
    #expect(try guest.int("tables") == 10 + 8 + 20)
    #expect(try guest.int("globals") == 9 + 7)
    #expect(try guest.int("segments") == 11)
    #expect(try guest.int("trees") == 247)
    #expect(try guest.int("fixed") == 4)
    #expect(try guest.int("exceptions") == 12)
    let exception = #expect(throws: Exception.self) { _ = try guest.call("uncaught") }
    guest.store.collectGarbage()
    guard case .anyref(.structure(let box)?)? = exception?.payload.first, case .i32(13) = try box.field(0) else {
      throw Guest.WrongResult()
    }
    #expect(guest.store.heapStatistics.collections > 100 / interval)
  }

  private static func store(interval: Int) -> Store {
    let store = Store(engine: Engine())
    store.collectionInterval = interval
    return store
  }

  @Test("keeps objects that instances share, whichever of them lets go")
  func sharedObjects() throws {
    let store = Self.store(interval: 1)
    let owner = try Guest(
      """
      (type $box (struct (field (mut i32))))
      (table (export "t") 1 anyref)
      (global (export "g") (mut (ref null $box)) (ref.null $box))
      (func (export "make") (param i32) (result (ref $box)) (struct.new $box (local.get 0)))
      """, in: store)
    var imports = Imports()
    imports.define("o", owner.instance)
    let user = try Guest(
      """
      (type $box (struct (field (mut i32))))
      (import "o" "t" (table 1 anyref)) (import "o" "g" (global $g (mut (ref null $box))))
      (import "o" "make" (func $make (param i32) (result (ref $box))))
      (func (export "share")
        (table.set (i32.const 0) (call $make (i32.const 11)))
        (global.set $g (call $make (i32.const 22)))
        (drop (call $make (i32.const 33))))
      (func (export "sum") (result i32)
        (drop (call $make (i32.const 44)))
        (i32.add
          (struct.get $box 0 (ref.cast (ref $box) (table.get (i32.const 0))))
          (struct.get $box 0 (global.get $g))))
      """, imports: imports, in: store)
    _ = try user.call("share")
    #expect(try user.int("sum") == 33)
    store.collectGarbage()
    #expect(store.heapStatistics.liveBytes == 32)
  }

  @Test("keeps what a guest passes to the host and gets back, while the host allocates")
  func throughTheHost() throws {
    let store = Self.store(interval: 1)
    var imports = Imports()
    imports.define("h", "pass") { (caller: Caller, reference: AnyReference?) -> AnyReference? in
      caller.store.collectGarbage()
      return reference
    }
    let guest = try Guest(
      """
      (import "h" "pass" (func $pass (param anyref) (result anyref)))
      (type $box (struct (field i32)))
      (func (export "f") (param i32) (result i32)
        (struct.new $box (i32.const 100))
        (call $pass (struct.new $box (local.get 0)))
        (struct.get $box 0 (ref.cast (ref $box)))
        (drop (struct.new $box (i32.const 0)))
        (call $sum))
      (func $sum (param (ref $box) i32) (result i32)
        (i32.add (struct.get $box 0 (local.get 0)) (local.get 1)))
      """, imports: imports, in: store)
    #expect(try guest.int("f", .i32(5)) == 105)
  }
}

@Suite("The heap")
struct HeapTests {
  private static func small(_ bytes: Int) -> Store {
    var limits = Limits()
    limits.heapBytes = bytes
    return Store(engine: Engine(), limits: limits)
  }

  @Test("ends a guest whose live objects fill it, and serves the next call")
  func limit() throws {
    let guest = try Guest(CollectorTests.list, in: Self.small(4 << 20))
    let reason = trapReason { _ = try guest.call("build", .i32(10_000_000)) }
    #expect(reason == .heapExhausted)
    #expect(trapReason { _ = try guest.call("build", .i32(1_000)) } == .heapExhausted)
    for _ in 0..<3 {
      _ = try guest.call("clear")
      _ = try guest.call("build", .i32(100_000))
      #expect(try guest.int("count") == 100_000)
    }
    #expect(guest.store.heapStatistics.blockBytes <= 4 << 20)
  }

  @Test("refuses arrays that no limit holds, and sizes that do not fit 32 bits, without harm")
  func hugeArrays() throws {
    let guest = try Guest(
      """
      (type $a (array (mut i64))) (type $b (array (mut i8)))
      (func (export "longs") (param i32) (drop (array.new_default $a (local.get 0))))
      (func (export "bytes") (param i32) (drop (array.new $b (i32.const 1) (local.get 0))))
      """, in: Self.small(1 << 20))
    for count in [Int32(-1), .max, 1 << 29, 1 << 20] {
      #expect(trapReason { _ = try guest.call("longs", .i32(count)) } == .heapExhausted)
      #expect(trapReason { _ = try guest.call("bytes", .i32(count)) } == .heapExhausted)
    }
    _ = try guest.call("bytes", .i32(1000))
  }

  @Test("serves nothing under a limit of nothing")
  func nothing() throws {
    let guest = try Guest(CollectorTests.list, in: Self.small(0))
    #expect(trapReason { _ = try guest.call("build", .i32(1)) } == .heapExhausted)
  }

  @Test("uses the memory of large objects again")
  func largeObjects() throws {
    let guest = try Guest(
      """
      (type $a (array (mut i8)))
      (func (export "churn") (param $n i32) (param $size i32)
        (loop $l
          (drop (array.new_default $a (i32.add (local.get $size) (i32.mul (local.get $n) (i32.const 97)))))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      """, in: Self.small(8 << 20))
    _ = try guest.call("churn", .i32(1000), .i32(1 << 20))
    _ = try guest.call("churn", .i32(1000), .i32(100_000))
    _ = try guest.call("churn", .i32(10_000), .i32(16))
    #expect(guest.store.heapStatistics.blockBytes <= 8 << 20)
  }

  @Test("gives blocks of one size to another when their objects are gone")
  func otherSizes() throws {
    let fields = (1...40).map { "(type $s\($0) (struct \(String(repeating: "(field i64)", count: $0))))" }
    let loops = (1...40).map { n in
      """
      (func (export "f\(n)") (param $n i32)
        (loop $l (drop (struct.new_default $s\(n)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      """
    }
    let guest = try Guest((fields + loops).joined(separator: "\n"), in: Self.small(2 << 20))
    for n in 1...40 { _ = try guest.call(Name("f\(n)"), .i32(20_000)) }
  }

  @Test("makes structures too large for a cell")
  func largeStructures() throws {
    let fields = String(repeating: "(field (mut i64))", count: 9_000)
    let guest = try Guest(
      """
      (type $s (struct \(fields)))
      (func (export "f") (result i64) (local $s (ref null $s))
        (local.set $s (struct.new_default $s))
        (struct.set $s 8999 (local.get $s) (i64.const 5))
        (drop (struct.new_default $s))
        (i64.add (struct.get $s 8999 (local.get $s)) (struct.get $s 8998 (local.get $s))))
      (type $box (struct (field i32)))
      (func (export "below") (result i32) (local $s (ref null $s))
        (struct.new $box (i32.const 77))
        (local.set $s (struct.new_default $s))
        (struct.get $box 0))
      """)
    guest.store.collectionInterval = 1
    guard case .i64(5)? = try guest.call("f").first else { throw Guest.WrongResult() }
    #expect(try guest.int("below") == 77)
  }
}

@Suite("References outside of guests")
struct ReferenceTests {
  @Test("show and change fields and elements")
  func contents() throws {
    let guest = try Guest(
      """
      (type $s (struct (field i8) (field (mut i16)) (field f32) (field (mut anyref))))
      (type $a (array (mut i16)))
      (func (export "s") (result (ref $s))
        (struct.new $s (i32.const -1) (i32.const -2) (f32.const 1.5) (ref.i31 (i32.const -3))))
      (func (export "a") (result (ref $a)) (array.new $a (i32.const -1) (i32.const 3)))
      (func (export "read") (param (ref $a)) (result i32) (array.get_s $a (local.get 0) (i32.const 1)))
      """)
    guard case .anyref(.structure(let structure)?)? = try guest.call("s").first,
      case .anyref(.array(let array)?)? = try guest.call("a").first
    else { throw Guest.WrongResult() }
    #expect(structure.fields.map(\.isMutable) == [false, true, false, true])
    guard case .i32(255) = try structure.field(0), case .i32(65534) = try structure.field(1),
      case .f32(1.5) = try structure.field(2), case .anyref(.i31(-3)?) = try structure.field(3)
    else { throw Guest.WrongResult() }
    try structure.setField(3, to: .anyref(.array(array)))
    guard case .anyref(.array(let stored)?) = try structure.field(3) else { throw Guest.WrongResult() }
    #expect(stored == array)
    #expect(array.count == 3)
    try array.set(1, to: .i32(-7))
    #expect(try guest.int("read", .anyref(.array(array))) == -7)
    #expect(throws: CallError.self) { try structure.setField(0, to: .i32(1)) }
    #expect(throws: CallError.self) { try structure.field(4) }
    #expect(throws: CallError.self) { try array.get(3) }
    #expect(throws: CallError.self) { try array.get(-1) }
    #expect(throws: CallError.self) { try array.set(0, to: .i64(1)) }
  }

  @Test("keep their identity through extern and back, and stay in their store and type")
  func identity() throws {
    let text = """
      (type $s (struct)) (type $a (array i8))
      (func (export "make") (result (ref $s)) (struct.new $s))
      (func (export "out") (param anyref) (result externref) (extern.convert_any (local.get 0)))
      (func (export "in") (param externref) (result anyref) (any.convert_extern (local.get 0)))
      (func (export "typed") (param (ref $a)))
      """
    let guest = try Guest(text)
    guard case .anyref(let made?)? = try guest.call("make").first,
      case .externalized(let outside)? = try guest.call("out", .anyref(made)).first,
      case .anyref(let inside?)? = try guest.call("in", .externalized(outside)).first
    else { throw Guest.WrongResult() }
    #expect(inside == made)
    guard case .anyref(.host(let host)?)? = try guest.call("in", .externref(ExternReference(6))).first else {
      throw Guest.WrongResult()
    }
    #expect(host == ExternReference(6))
    #expect(throws: CallError.self) { try guest.call("typed", .anyref(made)) }
    #expect(throws: CallError.self) { try guest.call("typed", .anyref(nil)) }
    let other = try Guest(text, in: Store(engine: guest.store.engine))
    #expect(throws: CallError.self) { try other.call("out", .anyref(made)) }
  }
}
