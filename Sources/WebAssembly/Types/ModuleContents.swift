/// A decoded module: flat arrays that mirror the sections, over the bytes they were decoded from.
///
/// Nothing here owns memory per function. Bodies, constant expressions, element lists and data are ranges of `bytes`,
/// read again when they are translated or run; validation has vouched for them by then. Index spaces list imports
/// first, as the specification counts them.
package struct ModuleContents: Sendable {
  /// What all ranges refer to: the file itself after decoding.
  package var bytes: [UInt8] = []
  package var types = TypeSection()
  package var imports: [ImportEntry] = []
  /// Type index of every function, imports first.
  package var functions: [UInt32] = []
  package var tables: [TableEntry] = []
  package var memories: [MemoryType] = []
  package var globals: [GlobalEntry] = []
  /// Type index of every tag, imports first.
  package var tags: [UInt32] = []
  package var exports: [ExportEntry] = []
  package var start: UInt32?
  package var elements: [ElementSegment] = []
  package var data: [DataSegment] = []
  /// What the data count section announced, if there is one.
  package var dataCount: UInt32?
  /// One per function that is not imported.
  package var bodies: [FunctionBody] = []
  package var customSections: [CustomSectionEntry] = []
  /// Custom sections beyond the limits, of which nothing was kept.
  package var skippedCustomSections = 0

  /// Where the contents of each section begin, by its code; zero for those that are not there.
  var sectionOffsets: [UInt32] = []

  package var importedFunctionCount = 0
  package var importedTableCount = 0
  package var importedMemoryCount = 0
  package var importedGlobalCount = 0
  package var importedTagCount = 0
}

extension ModuleContents {
  mutating func note(_ section: Section, at offset: Int) {
    while sectionOffsets.count <= section.rawValue { sectionOffsets.append(0) }
    sectionOffsets[Int(section.rawValue)] = UInt32(truncatingIfNeeded: offset)
  }

  func offset(of section: Section) -> Int {
    section.rawValue < sectionOffsets.count ? Int(sectionOffsets[Int(section.rawValue)]) : 0
  }
}

/// Bytes `start ..< end` of the module.
package struct ByteRange: Hashable, Sendable {
  package var start: UInt32
  package var end: UInt32

  @inline(__always) init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  @inline(__always) package var count: Int { Int(end) - Int(start) }
  @inline(__always) package var range: Range<Int> { Int(start)..<Int(end) }
}

/// An import: what it is called, and which entry of which index space it fills.
package struct ImportEntry: Hashable, Sendable {
  package var module: Name
  package var name: Name
  package var kind: ExternKind
  package var index: UInt32
}

package struct ExportEntry: Hashable, Sendable {
  package var name: Name
  package var kind: ExternKind
  package var index: UInt32
}

/// A constant expression: the bytes of its instructions, `end` included. The validator has checked it.
package typealias ConstantExpression = ByteRange

package struct TableEntry: Hashable, Sendable {
  package var type: TableType
  /// The initial element; absent for imports and for tables that start as null.
  package var initial: ConstantExpression?
}

package struct GlobalEntry: Hashable, Sendable {
  package var type: GlobalType
  /// Absent for imports.
  package var initial: ConstantExpression?
}

/// What an active segment does with its contents at instantiation.
package enum SegmentMode: Hashable, Sendable {
  case passive
  case declarative
  /// Written into the table or memory with this index.
  case active(index: UInt32, offset: ConstantExpression)
}

package struct ElementSegment: Hashable, Sendable {
  /// How the items are written: function indices, or constant expressions.
  package enum Encoding: UInt8, Sendable {
    case functionIndices, expressions
  }

  package var mode: SegmentMode
  package var type: ValueType
  package var encoding: Encoding
  package var count: UInt32
  package var items: ByteRange
}

package struct DataSegment: Hashable, Sendable {
  package var mode: SegmentMode
  package var bytes: ByteRange
}

/// A function's body: `range` begins at its local declarations, `code` at its first instruction; both end after `end`.
package struct FunctionBody: Hashable, Sendable {
  package var start: UInt32
  package var code: UInt32
  package var end: UInt32
}

package struct CustomSectionEntry: Hashable, Sendable {
  package var name: Name
  package var contents: ByteRange
  /// The last section before it that is not custom; `custom` when there is none.
  package var after: Section
}
