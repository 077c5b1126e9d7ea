internal import ActorHost
internal import MessagePack
internal import Messages

// The few messages that the host itself exchanges with a provider.

/// No descriptor is longer than this.
let maximumDescriptor = 1 << 20

/// A MessagePack map of strings, sorted by key.
func mapBytes(_ values: [String: String]) -> [UInt8] {
  var writer = MessagePackWriter()
  writer.writeMapHeader(values.count)
  for (key, value) in values.sorted(by: { $0.key < $1.key }) {
    writer.write(key)
    writer.write(value)
  }
  return writer.bytes
}

func configurationBytes(actor: String, values: [String: String]) -> [UInt8] {
  CapabilityConfiguration(module: actor, values: values).encoded(.g2)
}

/// What the provider says it is, unless that is absurd.
func checkedDescriptor(_ bytes: [UInt8], path: String) throws(ProviderError) -> CapabilityDescriptor {
  let descriptor: CapabilityDescriptor
  do {
    descriptor = try CapabilityDescriptor(messagePack: bytes)
  } catch {
    throw ProviderError(.badPayload, "the descriptor of \(path) cannot be read: \(error)")
  }
  guard !descriptor.id.isEmpty, descriptor.id.utf8.count <= 256 else {
    throw ProviderError(.badPayload, "the descriptor of \(path) has an id of \(descriptor.id.utf8.count) bytes")
  }
  return descriptor
}
