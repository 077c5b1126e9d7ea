/// The first byte of every MessagePack value, as the format's table lists them.
///
/// https://github.com/msgpack/msgpack/blob/master/spec.md#formats
enum Marker {
  static let positiveFixInt: ClosedRange<UInt8> = 0x00...0x7f
  static let fixMap: ClosedRange<UInt8> = 0x80...0x8f
  static let fixArray: ClosedRange<UInt8> = 0x90...0x9f
  static let fixString: ClosedRange<UInt8> = 0xa0...0xbf
  static let null: UInt8 = 0xc0
  static let neverUsed: UInt8 = 0xc1
  static let `false`: UInt8 = 0xc2
  static let `true`: UInt8 = 0xc3
  static let binary8: UInt8 = 0xc4
  static let binary16: UInt8 = 0xc5
  static let binary32: UInt8 = 0xc6
  static let extension8: UInt8 = 0xc7
  static let extension16: UInt8 = 0xc8
  static let extension32: UInt8 = 0xc9
  static let float32: UInt8 = 0xca
  static let float64: UInt8 = 0xcb
  static let unsigned8: UInt8 = 0xcc
  static let unsigned16: UInt8 = 0xcd
  static let unsigned32: UInt8 = 0xce
  static let unsigned64: UInt8 = 0xcf
  static let signed8: UInt8 = 0xd0
  static let signed16: UInt8 = 0xd1
  static let signed32: UInt8 = 0xd2
  static let signed64: UInt8 = 0xd3
  static let fixExtension: ClosedRange<UInt8> = 0xd4...0xd8
  static let string8: UInt8 = 0xd9
  static let string16: UInt8 = 0xda
  static let string32: UInt8 = 0xdb
  static let array16: UInt8 = 0xdc
  static let array32: UInt8 = 0xdd
  static let map16: UInt8 = 0xde
  static let map32: UInt8 = 0xdf
  static let negativeFixInt: ClosedRange<UInt8> = 0xe0...0xff
}

/// What a value is, whatever the width it was written in.
public enum MessagePackKind: Sendable, Equatable {
  case null, bool, integer, float, string, binary, array, map, `extension`

  init?(marker: UInt8) {
    switch marker {
    case Marker.positiveFixInt, Marker.negativeFixInt, Marker.unsigned8...Marker.signed64: self = .integer
    case Marker.fixMap, Marker.map16, Marker.map32: self = .map
    case Marker.fixArray, Marker.array16, Marker.array32: self = .array
    case Marker.fixString, Marker.string8...Marker.string32: self = .string
    case Marker.null: self = .null
    case Marker.false, Marker.true: self = .bool
    case Marker.binary8...Marker.binary32: self = .binary
    case Marker.float32, Marker.float64: self = .float
    case Marker.extension8...Marker.extension32, Marker.fixExtension: self = .extension
    default: return nil
    }
  }

  /// The kind in the words of a sentence: "a map", "an integer".
  public var words: String {
    switch self {
    case .null: "nil"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .float: "a floating point number"
    case .string: "a string"
    case .binary: "bytes"
    case .array: "an array"
    case .map: "a map"
    case .extension: "an extension value"
    }
  }
}
