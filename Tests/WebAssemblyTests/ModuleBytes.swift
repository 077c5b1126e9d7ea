/// Modules as bytes, written by hand: the tests that concern broken encodings cannot use an encoder that is right.
enum Bytes {
  static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

  /// An unsigned number in LEB128.
  static func u(_ value: UInt64) -> [UInt8] {
    var value = value
    var bytes: [UInt8] = []
    repeat {
      let byte = UInt8(value & 0x7f)
      value >>= 7
      bytes.append(value == 0 ? byte : byte | 0x80)
    } while value != 0
    return bytes
  }

  static func u(_ value: Int) -> [UInt8] { u(UInt64(value)) }

  static func name(_ text: String) -> [UInt8] { u(text.utf8.count) + Array(text.utf8) }

  static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + u(contents.count) + contents }

  /// A section that is a vector.
  static func section(_ id: UInt8, count: Int, _ items: [UInt8]) -> [UInt8] { section(id, u(count) + items) }

  static func vector(_ items: [[UInt8]]) -> [UInt8] { u(items.count) + items.flatMap { $0 } }

  /// A body: no locals unless given, and an `end` after the code.
  static func body(_ code: [UInt8], locals: [UInt8] = [0]) -> [UInt8] {
    u(locals.count + code.count + 1) + locals + code + [0x0b]
  }

  static func module(_ sections: [UInt8]...) -> [UInt8] { header + sections.flatMap { $0 } }

  /// One function of type `[] -> []`, or of the type given by its encoding, with the code and what else it needs.
  static func function(
    _ code: [UInt8], type: [UInt8] = [0x60, 0, 0], locals: [UInt8] = [0], before: [UInt8] = [], after: [UInt8] = []
  ) -> [UInt8] {
    module(
      section(1, count: 1, type), section(3, count: 1, [0]), before, section(10, count: 1, body(code, locals: locals)),
      after)
  }

  static let memory: [UInt8] = section(5, count: 1, [0, 1])

  /// A bit of everything, for mutation: types, imports, table, memory, globals, exports, start, segments, code, names.
  static let sample: [UInt8] = module(
    section(1, vector([[0x60, 0, 0], [0x60, 2, 0x7f, 0x7e, 1, 0x7f], [0x60, 0, 1, 0x7d]])),
    section(2, vector([name("m") + name("f") + [0, 1], name("m") + name("g") + [3, 0x7f, 0]])),
    section(3, vector([[0], [1], [2]])),
    section(4, vector([[0x70, 1, 4, 8]])),
    section(5, vector([[1, 1, 2]])),
    section(6, vector([[0x7f, 1, 0x41, 0x2a, 0x0b], [0x7e, 0, 0x42, 0x7f, 0x0b]])),
    section(7, vector([name("run") + [0, 1], name("memory") + [2, 0]])),
    section(8, [1]),
    section(9, vector([[0, 0x41, 1, 0x0b, 2, 1, 2], [5, 0x70, 2, 0xd2, 3, 0x0b, 0xd0, 0x70, 0x0b]])),
    section(12, [1]),
    section(
      10,
      vector([
        body([
          0x02, 0x40, 0x03, 0x40, 0x23, 1, 0x45, 0x0d, 1, 0x23, 1, 0x41, 1, 0x6b, 0x24, 1, 0x0c, 0, 0x0b, 0x0b,
          0x41, 0, 0x41, 0, 0x41, 1, 0xfc, 8, 0, 0,
        ]),
        body(
          [
            0x20, 0, 0x04, 0x7f, 0x20, 1, 0xa7, 0x05, 0x20, 0, 0x28, 2, 4, 0x0b, 0x22, 2, 0x20, 2, 0x6a, 0x20, 0, 0x20,
            1, 0x41, 2, 0x11, 1, 0, 0x1a, 0x02, 0x40, 0x20, 0, 0x0e, 2, 0, 0, 0, 0x0b,
          ], locals: [1, 1, 0x7f]),
        body([
          0x43, 0, 0, 0x80, 0x3f, 0x44, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0xb6, 0x92, 0x43, 0, 0, 0, 0, 0x41, 1, 0x1c, 1,
          0x7d,
        ]),
      ])),
    section(11, vector([[1, 3, 1, 2, 3]])),
    section(0, name("name") + [1, 9] + u(1) + [1] + name("second")))
}
