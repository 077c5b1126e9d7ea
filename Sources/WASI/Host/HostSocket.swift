internal import Glibc

/// What can be done with a file of the host that is a socket.
struct HostSocket {
  let file: HostFile

  private var descriptor: Int32 { file.descriptor }

  func accept(_ flags: DescriptorFlags, _ patience: Patience) throws(Errno) -> HostFile {
    guard flags.isSubset(of: .nonBlocking) else { throw .invalid }
    let accepted = try waiting(POLLIN, patience) {
      Int(system_accept4(descriptor, nil, nil, Int32(SOCK_CLOEXEC.rawValue)))
    }
    return HostFile(owning: Int32(truncatingIfNeeded: accepted), .streamSocket, flags: flags)
  }

  /// Bytes received, and whether a datagram was longer than the room for it.
  func receive(
    _ list: VectorList, _ flags: ReceiveFlags, _ patience: Patience
  ) throws(Errno) -> (count: Int, isCut: Bool) {
    var message = msghdr()
    message.msg_iov = list.vectors
    message.msg_iovlen = list.count
    var system = Int32(MSG_DONTWAIT)
    if flags.contains(.peek) { system |= Int32(MSG_PEEK) }
    // Waiting for all is done a piece at a time, since every wait must be one that can be ended.
    let wanted = flags.contains(.waitAll) && file.type == .streamSocket && !flags.contains(.peek) ? list.byteCount : 1
    var done = 0
    repeat {
      let count = try waiting(POLLIN, patience) { recvmsg(descriptor, &message, system) }
      done += count
      if count == 0 || done >= wanted { break }
      list.dropFirst(count)
      message.msg_iovlen = list.count
    } while true
    return (done, message.msg_flags & Int32(MSG_TRUNC) != 0)
  }

  func send(_ list: VectorList, _ patience: Patience) throws(Errno) -> Int {
    var message = msghdr()
    message.msg_iov = list.vectors
    message.msg_iovlen = list.count
    return try waiting(POLLOUT, patience) {
      sendmsg(descriptor, &message, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    }
  }

  func shutDown(_ flags: ShutdownFlags) throws(Errno) {
    let how =
      switch (flags.contains(.receive), flags.contains(.send)) {
      case (true, true): SHUT_RDWR
      case (true, false): SHUT_RD
      case (false, true): SHUT_WR
      case (false, false): throw Errno.invalid
      }
    _ = try check { shutdown(descriptor, Int32(how)) }
  }

  private func waiting(_ events: Int32, _ patience: Patience, _ call: () -> Int) throws(Errno) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      switch errno {
      case EINTR: continue
      case EAGAIN where file.waits: try patience.wait(descriptor, events)
      default: throw .last
      }
    }
  }
}
