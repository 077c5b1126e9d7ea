/// The sizes of cells that small objects come in: multiples of 8 up to 128 bytes, then four steps to each doubling.
enum SizeClass {
  /// The largest object that gets a cell; beyond it, blocks of its own.
  static let largest = 1 << 15
  static let count = 15 + 32

  /// The size of each class's cells.
  static let sizes: [Int] = {
    var sizes = (2...16).map { 8 * $0 }
    var base = 128
    while base < largest {
      for step in 1...4 { sizes.append(base + base / 4 * step) }
      base *= 2
    }
    return sizes
  }()

  /// Classes by size in words, rounded up.
  private static let classes: [UInt8] = {
    var table: [UInt8] = []
    for (number, size) in sizes.enumerated() {
      while table.count <= size / 8 { table.append(UInt8(number)) }
    }
    return table
  }()

  /// The class whose cells hold so many bytes, at most `largest`.
  static func containing(_ byteCount: Int) -> Int {
    Int(classes[(byteCount + 7) / 8])
  }
}
