// Whatever bytes arrive: the codec answers with a value or an error, skipping agrees with reading, what was read is
// written and read again as the same, and every message of the contracts is read or refused in both generations.

import MessagePack
import Messages

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  checkCodec(bytes)
  for contract in OperationContract.all {
    checkMessage(contract.request, bytes)
    if let response = contract.response { checkMessage(response, bytes) }
  }
  checkMessage(BusInvocation.self, bytes)
  checkMessage(BusInvocationResponse.self, bytes)
  return 0
}

private func checkCodec(_ bytes: [UInt8]) {
  var reader = MessagePackReader(bytes)
  var skipper = MessagePackReader(bytes)
  guard let value = try? reader.readValue() else { return }
  precondition((try? skipper.skip()) != nil && skipper.offset == reader.offset, "skipping and reading disagree")
  let encoded = value.encoded()
  precondition((try? MessagePackValue(parsing: encoded))?.encoded() == encoded, "writing and reading disagree")
}

private func checkMessage<M: Message>(_ type: M.Type, _ bytes: [UInt8]) {
  guard let message = try? M(messagePack: bytes) else { return }
  let again = try? M(messagePack: message.encoded(.g2), trailing: .refused)
  precondition(again == message, "\(M.name) is not read as it was written")
  _ = message.encoded(.g1)
}
