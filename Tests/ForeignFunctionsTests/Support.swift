import ActorHost
import ForeignFunctions
import Locks
import MessagePack
import Messages
import NativeProviders
import Testing

/// zlib as an operator would describe it, after `zlib.h`.
let zlib = ForeignDescription(
  library: .system("libz.so.1"), capability: "demo:zlib", name: "zlib",
  operations: [
    ForeignOperation(
      name: "Crc32", symbol: "crc32",
      arguments: [
        ForeignArgument("crc", "u64 = 0 in 0...4294967295"), ForeignArgument("data", "bytes"),
        ForeignArgument("length", "length of data as u32"),
      ], returns: "u64 as crc"),
    ForeignOperation(
      name: "Compress", symbol: "compress2",
      arguments: [
        ForeignArgument("output", "out-buffer 65536 up to 1048576"),
        ForeignArgument("outputLength", "length of output as u64*"), ForeignArgument("data", "bytes up to 1000000"),
        ForeignArgument("length", "length of data as u64"), ForeignArgument("level", "i32 = 6 in -1...9"),
      ], returns: "i32 where 0 is success", errors: [-5: "the output does not fit its buffer"]),
    ForeignOperation(
      name: "Uncompress", symbol: "uncompress",
      arguments: [
        ForeignArgument("output", "out-buffer 65536 up to 1048576"),
        ForeignArgument("outputLength", "length of output as u64*"), ForeignArgument("data", "bytes"),
        ForeignArgument("length", "length of data as u64"),
      ], returns: "i32 where 0 is success",
      errors: [-3: "the data is damaged", -5: "the output does not fit its buffer"]),
    ForeignOperation(name: "Version", symbol: "zlibVersion", returns: "string"),
    ForeignOperation(
      name: "Open", symbol: "gzopen",
      arguments: [ForeignArgument("path", "string"), ForeignArgument("mode", "string")],
      returns: "handle file"),
    ForeignOperation(
      name: "Write", symbol: "gzwrite",
      arguments: [
        ForeignArgument("file", "handle file"), ForeignArgument("data", "bytes"),
        ForeignArgument("length", "length of data as u32"),
      ], returns: "i32 where not-0 is success"),
    ForeignOperation(
      name: "Read", symbol: "gzread",
      arguments: [
        ForeignArgument("file", "handle file"), ForeignArgument("data", "out-buffer 100"),
        ForeignArgument("length", "length of data as u32"),
      ], returns: "length of data as i32"),
    ForeignOperation(
      name: "Close", symbol: "gzclose", arguments: [ForeignArgument("file", "handle file consumed")],
      returns: "i32 where 0 is success"),
  ], destructors: ["file": "gzclose"])

/// Functions of libc, one for each kind of argument that zlib does not have.
let libc = ForeignDescription(
  library: .system("libc.so.6"), capability: "demo:libc",
  operations: [
    ForeignOperation(
      name: "Length", symbol: "strlen", arguments: [ForeignArgument("text", "string up to 10")], returns: "u64"),
    ForeignOperation(
      name: "Number", symbol: "strtod", arguments: [ForeignArgument("text", "string"), ForeignArgument("end", "null")],
      returns: "f64"),
    ForeignOperation(
      name: "Copy", symbol: "strdup", arguments: [ForeignArgument("text", "string")], returns: "owned string"),
    ForeignOperation(name: "Absolute", symbol: "abs", arguments: [ForeignArgument("number", "i32")], returns: "i32"),
    ForeignOperation(
      name: "Sort", symbol: "qsort",
      arguments: [
        ForeignArgument("items", "inout-bytes"), ForeignArgument("count", "u64 in 0...1000"),
        ForeignArgument("width", "constant u64 4"),
        ForeignArgument("order", "callback Compare(a: bytes 4, b: bytes 4) -> i32"),
      ]),
    ForeignOperation(name: "Sleep", symbol: "usleep", arguments: [ForeignArgument("time", "u32")], returns: "i32"),
    ForeignOperation(
      name: "Random", symbol: "getentropy",
      arguments: [
        ForeignArgument("data", "out-buffer 16"), ForeignArgument("length", "length of data as u64"),
      ], returns: "i32 where 0 is success"),
    ForeignOperation(
      name: "Lies", symbol: "labs",
      arguments: [ForeignArgument("number", "i64"), ForeignArgument("data", "out-buffer 8")],
      returns: "length of data as i64"),
  ], free: "free")

let libm = ForeignDescription(
  library: .system("libm.so.6"), capability: "demo:libm",
  operations: [
    ForeignOperation(name: "Cosine", symbol: "cos", arguments: [ForeignArgument("x", "f64")], returns: "f64"),
    ForeignOperation(name: "CosineSmall", symbol: "cosf", arguments: [ForeignArgument("x", "f32")], returns: "f32"),
    ForeignOperation(
      name: "Split", symbol: "frexp", arguments: [ForeignArgument("x", "f64"), ForeignArgument("exponent", "i32*")],
      returns: "f64 as fraction"),
    ForeignOperation(
      name: "Scale", symbol: "ldexp", arguments: [ForeignArgument("x", "f64"), ForeignArgument("exponent", "i32")],
      returns: "f64"),
    ForeignOperation(name: "Round", symbol: "llround", arguments: [ForeignArgument("x", "f64")], returns: "i64"),
  ])

final class Dispatcher: ActorDispatcher {
  let answer: @Sendable (ActorCall) throws(ProviderError) -> [UInt8]

  init(_ answer: @escaping @Sendable (ActorCall) throws(ProviderError) -> [UInt8] = { _ in [] }) {
    self.answer = answer
  }

  func dispatch(_ call: ActorCall) throws(ProviderError) -> [UInt8] { try answer(call) }

  func dispatchAsync(_ call: ActorCall, completion: @escaping @Sendable (Result<[UInt8], ProviderError>) -> Void) {
    completion(Result { () throws(ProviderError) in try answer(call) })
  }

  func bindingValues(actor: String) -> [String: String]? { nil }

  func log(_ level: LogLevel, _ message: String) {}
}

/// A started provider for a description.
struct Bridge {
  let provider: ForeignProvider

  init(_ description: ForeignDescription, _ dispatcher: Dispatcher = Dispatcher()) throws {
    provider = try ForeignProvider(description)
    try provider.start(dispatcher: dispatcher)
  }

  func raw(
    _ operation: String, _ payload: [UInt8], from actor: String = "MACTOR", within milliseconds: UInt64? = nil
  ) throws -> [UInt8] {
    try provider.handle(
      CapabilityCall(
        origin: .actor(actor), operation: operation, payload: payload,
        deadline: milliseconds.map { monotonicDeadline(after: $0 * 1_000_000) }))
  }

  func call(
    _ operation: String, _ arguments: MessagePackValue = [:], from actor: String = "MACTOR",
    within milliseconds: UInt64? = nil
  ) throws -> MessagePackValue {
    try MessagePackValue(parsing: raw(operation, arguments.encoded(), from: actor, within: milliseconds))
  }

  func failure(
    _ operation: String, _ arguments: MessagePackValue = [:], from actor: String = "MACTOR",
    within milliseconds: UInt64? = nil
  ) -> ProviderError? {
    do {
      _ = try call(operation, arguments, from: actor, within: milliseconds)
      return nil
    } catch {
      return error as? ProviderError
    }
  }
}

func bytes(_ text: String) -> MessagePackValue { .binary(Array(text.utf8)) }
