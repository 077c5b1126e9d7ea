// Whatever text arrives: a value or an error; and what was read is written and read again as the same value.

import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let value = try? JSONValue(parsing: Array(UnsafeBufferPointer(start: data, count: count))) else { return 0 }
  for layout in [JSONLayout.compact, .pretty] {
    precondition((try? JSONValue(parsing: value.encoded(layout))) == value, "writing and reading disagree")
  }
  return 0
}
