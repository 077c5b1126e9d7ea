// Rows are aligned by hand.
// swift-format-ignore
let tableInstructions: [InstructionRow] = [
  special("table.get",  0x25,     .table,           .tableGet,  .referenceTypes),
  special("table.set",  0x26,     .table,           .tableSet,  .referenceTypes),
  special("table.init", 0xfc_00c, .elementAndTable, .tableInit, .bulkMemory),
  special("elem.drop",  0xfc_00d, .element,         .elemDrop,  .bulkMemory),
  special("table.copy", 0xfc_00e, .twoTables,       .tableCopy, .bulkMemory),
  special("table.grow", 0xfc_00f, .table,           .tableGrow, .referenceTypes),
  special("table.size", 0xfc_010, .table,           .tableSize, .referenceTypes),
  special("table.fill", 0xfc_011, .table,           .tableFill, .referenceTypes),
]
