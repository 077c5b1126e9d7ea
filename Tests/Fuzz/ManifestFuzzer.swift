// Whatever text arrives as a manifest: a document or findings, each with a place and advice.

import Manifest

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  check(bytes, "/nowhere/m.yaml")
  if bytes.first == UInt8(ascii: "{") { check(bytes, "/nowhere/m.json") }
  return 0
}

private func check(_ bytes: [UInt8], _ file: String) {
  do throws(ManifestError) {
    let document = try ManifestDocument(bytes, file: file) { $0 == "PORT" ? "8081" : nil }
    for binding in document.bindings { _ = binding.shownValues }
  } catch {
    precondition(!error.findings.isEmpty, "a refusal says why")
    for finding in error.findings {
      precondition(finding.place.line > 0 && finding.place.column > 0, "a place is counted from 1")
      precondition(!finding.fault.isEmpty && !finding.advice.isEmpty)
    }
  }
}
