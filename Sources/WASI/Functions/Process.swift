internal import Glibc

extension WASISystem {
  func getArguments(_ call: GuestCall) throws(Errno) { try give(arguments, call) }
  func getEnvironment(_ call: GuestCall) throws(Errno) { try give(environment, call) }
  func getArgumentSizes(_ call: GuestCall) throws(Errno) { try giveSizes(arguments, call) }
  func getEnvironmentSizes(_ call: GuestCall) throws(Errno) { try giveSizes(environment, call) }

  /// The sizes are what a guest was told, so both places are checked whole before either is written.
  private func give(_ block: StringBlock, _ call: GuestCall) throws(Errno) {
    let pointers = try call.memory.records(call[0], UInt32(clamping: block.strings.count), size: 4)
    let texts = try call.memory.part(call[1], block.byteCount)
    var place = 0
    for (index, string) in block.strings.enumerated() {
      pointers.put(call[1] &+ UInt32(truncatingIfNeeded: place), at: index * 4)
      texts.put(string, at: place)
      texts.put(UInt8(0), at: place + string.count)
      place += string.count + 1
    }
  }

  private func giveSizes(_ block: StringBlock, _ call: GuestCall) throws(Errno) {
    try call.memory.check(call[1], 4)
    try call.memory.store(UInt32(clamping: block.strings.count), at: call[0])
    try call.memory.store(block.byteCount, at: call[1])
  }

  func yield(_ call: GuestCall) throws(Errno) {
    sched_yield()
  }

  func getRandom(_ call: GuestCall) throws(Errno) {
    let part = try call.memory.part(call[0], call[1])
    guard part.count <= transferBytes else { throw .outOfMemory }
    guard random.fill(part.buffer) else { throw .io }
  }

  func getClockResolution(_ call: GuestCall) throws(Errno) {
    guard let resolution = clock.resolution(call[0]) else { throw .invalid }
    try call.memory.store(max(1, resolution), at: call[1])
  }

  func getClockTime(_ call: GuestCall) throws(Errno) {
    guard let time = clock.now(call[0]) else { throw .invalid }
    try call.memory.store(time, at: call[2])
  }
}

/// What a signal does that a guest sends to itself. There are no handlers, so each does what it does by default: those
/// that end a process end this guest, with the code a shell would report; those that are ignored are.
func raiseSignal(_ number: UInt32) throws -> Errno {
  switch number {
  case 0, 16, 17, 22, 27: return .success
  case 18...21: return .notSupported
  case 1...15: throw WASIExit(code: 128 + number)
  case 23...26: throw WASIExit(code: 128 + number + 1)
  case 28...30: throw WASIExit(code: 128 + number + 1)
  default: return .invalid
  }
}
