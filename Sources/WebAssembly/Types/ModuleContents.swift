/// A decoded module: flat arrays that mirror the sections, over the bytes they were decoded from.
///
/// Nothing here owns memory per function. Bodies, constant expressions, element lists and data are ranges of `bytes`,
/// read again when they are translated or run; validation has vouched for them by then. Index spaces list imports
/// first, as the specification counts them.
struct ModuleContents: Sendable {
  /// What all ranges refer to: the file itself after decoding.
  var bytes: [UInt8] = []
  var types = TypeSection()
  var imports: [ImportEntry] = []
  /// Type index of every function, imports first.
  var functions: [UInt32] = []
  var tables: [TableEntry] = []
  var memories: [MemoryType] = []
  var globals: [GlobalEntry] = []
  /// Type index of every tag, imports first.
  var tags: [UInt32] = []
  var exports: [ExportEntry] = []
  var start: UInt32?
  var elements: [ElementSegment] = []
  var data: [DataSegment] = []
  /// What the data count section announced, if there is one.
  var dataCount: UInt32?
  /// One per function that is not imported.
  var bodies: [FunctionBody] = []
  var customSections: [CustomSectionEntry] = []
  /// Custom sections beyond the limits, of which nothing was kept.
  var skippedCustomSections = 0

  var importedFunctionCount = 0
  var importedTableCount = 0
  var importedMemoryCount = 0
  var importedGlobalCount = 0
  var importedTagCount = 0
}

/// Bytes `start ..< end` of the module.
struct ByteRange: Hashable, Sendable {
  var start: UInt32
  var end: UInt32

  @inline(__always) init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  @inline(__always) var count: Int { Int(end) - Int(start) }
  @inline(__always) var range: Range<Int> { Int(start)..<Int(end) }
}

/// An import: what it is called, and which entry of which index space it fills.
struct ImportEntry: Hashable, Sendable {
  var module: Name
  var name: Name
  var kind: ExternKind
  var index: UInt32
}

struct ExportEntry: Hashable, Sendable {
  var name: Name
  var kind: ExternKind
  var index: UInt32
}

/// A constant expression: the bytes of its instructions, `end` included. The validator has checked it.
typealias ConstantExpression = ByteRange

struct TableEntry: Hashable, Sendable {
  var type: TableType
  /// The initial element; absent for imports and for tables that start as null.
  var initial: ConstantExpression?
}

struct GlobalEntry: Hashable, Sendable {
  var type: GlobalType
  /// Absent for imports.
  var initial: ConstantExpression?
}

/// What an active segment does with its contents at instantiation.
enum SegmentMode: Hashable, Sendable {
  case passive
  case declarative
  /// Written into the table or memory with this index.
  case active(index: UInt32, offset: ConstantExpression)
}

struct ElementSegment: Hashable, Sendable {
  /// How the items are written: function indices, or constant expressions.
  enum Encoding: UInt8, Sendable {
    case functionIndices, expressions
  }

  var mode: SegmentMode
  var type: ValueType
  var encoding: Encoding
  var count: UInt32
  var items: ByteRange
}

struct DataSegment: Hashable, Sendable {
  var mode: SegmentMode
  var bytes: ByteRange
}

/// A function's body: `range` begins at its local declarations, `code` at its first instruction; both end after `end`.
struct FunctionBody: Hashable, Sendable {
  var start: UInt32
  var code: UInt32
  var end: UInt32
}

struct CustomSectionEntry: Hashable, Sendable {
  var name: Name
  var contents: ByteRange
  /// The last section before it that is not custom; `custom` when there is none.
  var after: Section
}
