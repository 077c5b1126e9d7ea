// The words in which a description states C types, and their meaning. One line of text per argument keeps a manifest
// readable beside the library's own header:
//
//   u32                          an integer or float by its width: i32 u32 i64 u64 f32 f64
//   i32 = 6                      may be left out of the payload
//   i32 in -1...9                refused outside
//   constant i32 5, null         not in the payload at all
//   string, string up to 100     copied, with a NUL behind it
//   bytes, bytes up to 4096      copied
//   inout-bytes                  copied, and what the function made of it is in the reply
//   out-buffer 65536             room for the reply; the payload may not ask for another size
//   out-buffer 64 up to 4096     the payload may ask for a size, by the argument's name
//   length of data as u32        the length of another argument
//   length of output as u64*     the same by address: capacity there, length back
//   i32*                         a number that the function stores
//   handle file                  an opaque pointer that the library gave out; `pointer` is `handle pointer`
//   handle file consumed         ... and is no longer valid after this call
//   handle* file                 an opaque pointer that the function stores
//   callback Compare(a: bytes 4, b: bytes 4) -> i32   the payload names an actor, which is asked each time
//
// and for what a function returns:
//
//   void, u64, u64 as checksum, string, owned string, handle file, length of output as i64
//   i32 where 0 is success       also: where not-0, where not-negative; the number itself is not in the reply

package enum ScalarType: String, Sendable, Equatable {
  case i32, u32, i64, u64, f32, f64

  var isInteger: Bool { self != .f32 && self != .f64 }

  /// The integers that fit; nil for floats.
  var range: ClosedRange<Int128>? {
    switch self {
    case .i32: Int128(Int32.min)...Int128(Int32.max)
    case .u32: 0...Int128(UInt32.max)
    case .i64: Int128(Int64.min)...Int128(Int64.max)
    case .u64: 0...Int128(UInt64.max)
    case .f32, .f64: nil
    }
  }
}

package enum ScalarValue: Sendable, Equatable {
  case integer(Int128)
  case float(Double)
}

package enum ArgumentType: Sendable, Equatable {
  case scalar(ScalarType, default: ScalarValue?, range: ClosedRange<Int128>?)
  case constant(ScalarType, ScalarValue)
  case null
  case string(maximum: Int)
  case bytes(maximum: Int, isReturned: Bool)
  case outBuffer(capacity: Int, maximum: Int)
  case length(of: String, ScalarType, byAddress: Bool)
  case outScalar(ScalarType)
  case handle(String, isConsumed: Bool)
  case outHandle(String)
  case callback(CallbackType)
}

package struct CallbackType: Sendable, Equatable {
  package enum Parameter: Sendable, Equatable {
    case scalar(ScalarType)
    /// The address of so many bytes.
    case bytes(Int)
    case string
    /// An address that means nothing to an actor.
    case ignored
  }

  package struct Named: Sendable, Equatable {
    package var name: String
    package var parameter: Parameter
  }

  /// The operation that the actor is asked for.
  package var operation: String
  package var parameters: [Named]
  package var returns: ScalarType?
}

package enum ReturnType: Sendable, Equatable {
  package enum Success: Sendable, Equatable {
    case equal(Int128)
    case notZero
    case notNegative
  }

  case void
  /// A number for the reply.
  case value(ScalarType, name: String)
  /// A number that only says whether it worked.
  case status(ScalarType, Success)
  case string(isOwned: Bool)
  case handle(String)
  /// How much of an out-buffer is filled; negative is failure.
  case length(of: String, ScalarType)
}

/// The key of a returned value that has no other.
package let defaultReturnName = "result"

/// No string and no buffer is longer, unless the description says so.
package let defaultMaximumBytes = 16 << 20
/// And this is the most that it can say.
package let largestMaximumBytes = 1 << 30
