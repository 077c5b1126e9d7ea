public import WebAssembly

/// A `.wast` script: the commands of the specification's test format, in order.
///
/// Modules stay unread until `ScriptModule.bytes()` is asked for, since a script goes on after one that is malformed.
public struct Script: Sendable {
  public var commands: [ScriptCommand] = []

  /// Reads a script.
  ///
  /// - Throws: `TextError` when the script itself is malformed; modules inside it are not looked at.
  public init(_ source: [UInt8]) throws(TextError) {
    var reader = ScriptReader(TokenCursor(try Lexer.tokens(of: source)))
    commands = try reader.commands()
  }
}

/// A command and the line it begins in, from 1.
public struct ScriptCommand: Sendable {
  public enum Kind: Sendable {
    /// Defines a module and instantiates it; the instance becomes the current one.
    case module(ScriptModule)
    /// Defines a module without instantiating it.
    case definition(ScriptModule)
    /// Instantiates a definition again; the latest when none is named.
    case instance(name: String?, definition: String?)
    /// Makes an instance importable under a name.
    case register(name: [UInt8], instance: String?)
    case action(ScriptAction)
    case assertReturn(ScriptAction, [ResultPattern])
    case assertTrap(ScriptAction, message: String)
    case assertTrapModule(ScriptModule, message: String)
    case assertExhaustion(ScriptAction, message: String)
    case assertException(ScriptAction)
    case assertInvalid(ScriptModule, message: String)
    case assertMalformed(ScriptModule, message: String)
    case assertUnlinkable(ScriptModule, message: String)
    case assertInvalidCustom(ScriptModule, message: String)
    case assertMalformedCustom(ScriptModule, message: String)
  }

  public let kind: Kind
  public let line: Int
}

/// A module in a script, in one of its three spellings.
public struct ScriptModule: Sendable {
  enum Source: Sendable {
    /// Ordinary text: the tokens from here on.
    case text(TokenStream, position: Int)
    case binary([UInt8])
    /// Strings that joined are a text.
    case quote([UInt8])
  }

  public let name: String?
  let identifier: UInt32?
  let source: Source

  /// Whether the module was written as bytes.
  public var isBinary: Bool {
    if case .binary = source { return true }
    return false
  }

  /// The module in the binary format.
  public func bytes() throws(TextError) -> [UInt8] {
    switch source {
    case .binary(let bytes): return bytes
    case .quote(let text): return try ModuleText.binary(from: text)
    case .text(let stream, let position):
      let cursor = TokenCursor(stream, at: position)
      let bytes = try ModuleReader.read(cursor, identifier: identifier)
      guard cursor.isAtRight || cursor.current.kind == .end else { throw cursor.unexpected(expected: ")") }
      return bytes
    }
  }
}

/// Something a script does with an instance; the current one when none is named.
public enum ScriptAction: Sendable {
  case invoke(instance: String?, function: [UInt8], arguments: [ScriptValue])
  case get(instance: String?, global: [UInt8])
}

/// A value as scripts write it. Floats are their bits.
public enum ScriptValue: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(UInt32)
  case f64(UInt64)
  /// Sixteen bytes, lane 0 first.
  case v128([UInt8])
  case null(HeapType)
  /// Host reference number N, as an `externref`.
  case extern(UInt32)
  /// The same host reference seen as an `anyref`.
  case host(UInt32)
}

/// What a result must look like.
public indirect enum ResultPattern: Sendable {
  public enum NaN: Sendable {
    /// Any sign, and only the top bit of the payload.
    case canonical
    /// Any sign, the top bit of the payload set.
    case arithmetic
  }

  case value(ScriptValue)
  case f32NaN(NaN)
  case f64NaN(NaN)
  /// A vector of floats, lane by lane.
  case lanes([ResultPattern])
  /// Any null reference.
  case anyNull
  /// A reference of this heap type or below that is not null; nil means any reference at all that is not null.
  case reference(HeapType?)
  /// A host reference, as externref.
  case anyExtern
  case either([ResultPattern])
}
