extension WASISystem {
  private func socket(_ number: UInt32, _ right: Rights) throws(Errno) -> HostSocket {
    let descriptor = try table[number]
    guard case .file(let file) = descriptor.resource, let socket = file.socket else { throw .notSocket }
    try descriptor.require(right)
    return socket
  }

  func acceptConnection(_ call: GuestCall) throws(Errno) {
    let socket = try socket(call[0], .accept)
    let flags = try DescriptorFlags.parse(call[1])
    try call.memory.check(call[2], 4)
    try table.checkRoom()
    let accepted = try socket.accept(flags, call.patience)
    let rights = try table[call[0]].rights
    try call.memory.store(
      try table.add(Descriptor(.file(accepted), rights: rights, inheriting: [])), at: call[2])
  }

  func receive(_ call: GuestCall) throws(Errno) {
    let socket = try socket(call[0], .read)
    let flags = try ReceiveFlags.parse(call[3])
    try call.memory.check(call[4], 4)
    try call.memory.check(call[5], 2)
    try vectors.read(call.memory, call[1], call[2], maximum: transferBytes)
    let (count, isCut) = try socket.receive(vectors, flags, call.patience)
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[4])
    try call.memory.store(UInt16(isCut ? 1 : 0), at: call[5])
  }

  func send(_ call: GuestCall) throws(Errno) {
    let socket = try socket(call[0], .write)
    guard call[3] == 0 else { throw .invalid }
    try call.memory.check(call[4], 4)
    try vectors.read(call.memory, call[1], call[2], maximum: transferBytes)
    try call.memory.store(UInt32(truncatingIfNeeded: try socket.send(vectors, call.patience)), at: call[4])
  }

  func shutDown(_ call: GuestCall) throws(Errno) {
    let socket = try socket(call[0], .shutDown)
    try socket.shutDown(try ShutdownFlags.parse(call[1]))
  }
}
