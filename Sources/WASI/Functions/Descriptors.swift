extension WASISystem {
  func close(_ call: GuestCall) throws(Errno) {
    try table.close(call[0])
  }

  func renumber(_ call: GuestCall) throws(Errno) {
    try table.renumber(call[0], to: call[1])
  }

  // MARK: Rights and flags

  func getDescriptorStatus(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    var flags: DescriptorFlags = []
    if case .file(let file) = descriptor.resource { flags = try file.flags() }
    try call.memory.store(descriptor, flags: flags, at: call[1])
  }

  func setDescriptorFlags(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    try descriptor.require(.setFlags)
    try file.setFlags(try DescriptorFlags.parse(call[1]))
  }

  func setRights(_ call: GuestCall) throws(Errno) {
    try table.setRights(
      call[0], Rights(rawValue: call.wide(1)), inheriting: Rights(rawValue: call.wide(2)))
  }

  // MARK: The file behind it

  func getFileStatus(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    try descriptor.require(.status)
    try call.memory.store(try descriptor.resource.node.status(), at: call[1], call.generation)
  }

  func setFileTimes(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    try descriptor.require(.setTimes)
    try descriptor.resource.node.setTimes(try NewTimes(call.wide(1), call.wide(2), call[3]))
  }

  func setFileSize(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    try descriptor.require(.setSize)
    try file.setSize(call.wide(1))
  }

  func synchronize(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    try descriptor.require(.sync)
    try descriptor.resource.node.synchronize(dataOnly: false)
  }

  func synchronizeData(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    try descriptor.require(.dataSync)
    try descriptor.resource.node.synchronize(dataOnly: true)
  }

  func advise(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    guard let raw = UInt8(exactly: call[3]), let advice = Advice(rawValue: raw) else { throw .invalid }
    guard file.type == .regularFile || file.type == .blockDevice else { throw .notSeekable }
    try descriptor.require(.advise)
    try file.advise(call.wide(1), call.wide(2), advice)
  }

  func allocate(_ call: GuestCall) throws(Errno) {
    let descriptor = try table[call[0]]
    let file = try descriptor.file()
    try descriptor.require(.allocate)
    try file.allocate(call.wide(1), call.wide(2))
  }

  // MARK: Grants

  func getGrant(_ call: GuestCall) throws(Errno) {
    guard let name = try table[call[0]].grantedName else { throw .badDescriptor }
    let record = try call.memory.part(call[1], 8)
    record.clear()
    record.put(UInt32(clamping: name.count), at: 4)
  }

  func getGrantedName(_ call: GuestCall) throws(Errno) {
    guard let name = try table[call[0]].grantedName else { throw .badDescriptor }
    guard name.count <= call[2] else { throw .nameTooLong }
    try call.memory.part(call[1], UInt32(clamping: name.count)).put(name, at: 0)
  }
}
