internal import Glibc

/// What a call tells the guest when it failed. The raw values are the interface's own and the same in both namespaces.
///
/// The specification calls the table `errno`; `success` is what a call answers that threw nothing.
public enum Errno: UInt16, Error, Hashable, Sendable {
  case success, tooBig, access, addressInUse, addressNotAvailable, familyNotSupported, again, already
  case badDescriptor, badMessage, busy, canceled, child, connectionAborted, connectionRefused, connectionReset
  case deadlock, destinationRequired, domain, quota, exists, fault, fileTooBig, hostUnreachable
  case identifierRemoved, illegalSequence, inProgress, interrupted, invalid, io, isConnected, isDirectory
  case loop, tooManyOpen, tooManyLinks, messageSize, multihop, nameTooLong, networkDown, networkReset
  case networkUnreachable, tooManyOpenInSystem, noBuffers, noDevice, noEntry, notExecutable, noLock, noLink
  case outOfMemory, noMessage, noProtocolOption, noSpace, notImplemented, notConnected, notDirectory, notEmpty
  case notRecoverable, notSocket, notSupported, notTerminal, noSuchAddress, overflow, ownerDead, notPermitted
  case brokenPipe, protocolError, protocolNotSupported, protocolType, range, readOnly, notSeekable, noProcess
  case stale, timedOut, textBusy, crossDevice, notCapable
}

extension Errno {
  /// The one table from the system's numbers to the guest's. What is not in it is an input or output error.
  init(system number: Int32) {
    self = Self.bySystemNumber[number] ?? .io
  }

  /// What the last system call of this thread failed with.
  static var last: Errno { Errno(system: Glibc.errno) }

  /// The system's words for it.
  var words: String {
    Self.pairs.first { $0.1 == self }.map { String(cString: strerror($0.0)) } ?? "\(self)"
  }

  private static let bySystemNumber: [Int32: Errno] = {
    var table: [Int32: Errno] = [:]
    for (number, name) in pairs { table[number] = name }
    return table
  }()

  private static let pairs: [(Int32, Errno)] = [
    (E2BIG, .tooBig), (EACCES, .access), (EADDRINUSE, .addressInUse), (EADDRNOTAVAIL, .addressNotAvailable),
    (EAFNOSUPPORT, .familyNotSupported), (EAGAIN, .again), (EALREADY, .already), (EBADF, .badDescriptor),
    (EBADMSG, .badMessage), (EBUSY, .busy), (ECANCELED, .canceled), (ECHILD, .child),
    (ECONNABORTED, .connectionAborted), (ECONNREFUSED, .connectionRefused), (ECONNRESET, .connectionReset),
    (EDEADLK, .deadlock), (EDESTADDRREQ, .destinationRequired), (EDOM, .domain), (EDQUOT, .quota), (EEXIST, .exists),
    (EFAULT, .fault), (EFBIG, .fileTooBig), (EHOSTUNREACH, .hostUnreachable), (EIDRM, .identifierRemoved),
    (EILSEQ, .illegalSequence), (EINPROGRESS, .inProgress), (EINTR, .interrupted), (EINVAL, .invalid), (EIO, .io),
    (EISCONN, .isConnected), (EISDIR, .isDirectory), (ELOOP, .loop), (EMFILE, .tooManyOpen), (EMLINK, .tooManyLinks),
    (EMSGSIZE, .messageSize), (EMULTIHOP, .multihop), (ENAMETOOLONG, .nameTooLong), (ENETDOWN, .networkDown),
    (ENETRESET, .networkReset), (ENETUNREACH, .networkUnreachable), (ENFILE, .tooManyOpenInSystem),
    (ENOBUFS, .noBuffers), (ENODEV, .noDevice), (ENOENT, .noEntry), (ENOEXEC, .notExecutable), (ENOLCK, .noLock),
    (ENOLINK, .noLink), (ENOMEM, .outOfMemory), (ENOMSG, .noMessage), (ENOPROTOOPT, .noProtocolOption),
    (ENOSPC, .noSpace), (ENOSYS, .notImplemented), (ENOTCONN, .notConnected), (ENOTDIR, .notDirectory),
    (ENOTEMPTY, .notEmpty), (ENOTRECOVERABLE, .notRecoverable), (ENOTSOCK, .notSocket), (EOPNOTSUPP, .notSupported),
    (ENOTTY, .notTerminal), (ENXIO, .noSuchAddress), (EOVERFLOW, .overflow), (EOWNERDEAD, .ownerDead),
    (EPERM, .notPermitted), (EPIPE, .brokenPipe), (EPROTO, .protocolError), (EPROTONOSUPPORT, .protocolNotSupported),
    (EPROTOTYPE, .protocolType), (ERANGE, .range), (EROFS, .readOnly), (ESPIPE, .notSeekable), (ESRCH, .noProcess),
    (ESTALE, .stale), (ETIMEDOUT, .timedOut), (ETXTBSY, .textBusy), (EXDEV, .crossDevice),
  ]
}
