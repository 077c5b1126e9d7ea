internal import Glibc

// `poll_oneoff`: everything a guest waits for is looked at once; what is ready already, or wrong, makes it return at
// once, else the system waits for the descriptors and the earliest of the clocks. Then every subscription that came true
// becomes an event.

/// What a subscription turned out to be.
private enum Watch {
  case done(Event)
  /// A clock: ends when so many nanoseconds have passed; nil is never.
  case timer(UInt64?)
  /// The system tells; the index among those it was asked about.
  case descriptor(Int, EventType)
}

extension WASISystem {
  static let mostSubscriptions: UInt32 = 1024

  func poll(_ call: GuestCall) throws(Errno) {
    let number = call[2]
    guard number > 0, number <= Self.mostSubscriptions else { throw .invalid }
    let source = try call.memory.records(call[0], number, size: call.generation.subscriptionSize)
    let target = try call.memory.records(call[1], number, size: Event.size)
    try call.memory.check(call[3], 4)
    var subscriptions: [Subscription] = []
    for index in 0..<Int(number) {
      let record = source.record(index, size: call.generation.subscriptionSize)
      subscriptions.append(try Subscription(record, call.generation))
    }
    let events = try wait(subscriptions, call.patience)
    for (index, event) in events.enumerated() { event.write(to: target.record(index, size: Event.size)) }
    try call.memory.store(UInt32(events.count), at: call[3])
  }

  private func wait(_ subscriptions: [Subscription], _ patience: Patience) throws(Errno) -> [Event] {
    var polls: [pollfd] = []
    let watches = subscriptions.map { watch($0, &polls) }
    let hasNews = watches.contains { if case .done = $0 { true } else { false } }
    let timers = watches.compactMap { if case .timer(let end) = $0 { end } else { nil } }
    let passed = try wait(&polls, hasNews ? 0 : timers.min(), patience)
    var events: [Event] = []
    for (subscription, watch) in zip(subscriptions, watches) {
      switch watch {
      case .done(let event): events.append(event)
      case .timer(let end):
        guard let end, end <= passed else { continue }
        events.append(Event(userData: subscription.userData, error: .success, type: .clock))
      case .descriptor(let index, let type):
        if let event = Self.event(subscription, type, polls[index]) { events.append(event) }
      }
    }
    return events
  }

  /// Waits, and says how much time has passed for the guest's timers.
  private func wait(_ polls: inout [pollfd], _ timeout: UInt64?, _ patience: Patience) throws(Errno) -> UInt64 {
    let isVirtual = clock.isVirtual && timeout != nil
    let start = clock.now(ClockID.monotonic.rawValue) ?? 0
    var result: Result<Bool, Errno> = .success(false)
    polls.withUnsafeMutableBufferPointer { polls in
      do throws(Errno) {
        result = .success(try patience.wait(polls, nanoseconds: isVirtual ? 0 : timeout))
      } catch {
        result = .failure(error)
      }
    }
    let isReady = try result.get()
    guard let timeout, !isReady else {
      return isVirtual ? 0 : (clock.now(ClockID.monotonic.rawValue) ?? 0) &- start
    }
    if isVirtual { clock.advance(by: timeout) }
    // The system's clock may be a tick behind; what was waited for has passed all the same.
    return max(timeout, isVirtual ? 0 : (clock.now(ClockID.monotonic.rawValue) ?? 0) &- start)
  }

  // MARK: One subscription

  private func watch(_ subscription: Subscription, _ polls: inout [pollfd]) -> Watch {
    switch subscription.kind {
    case .clock(let number, let timeout, let isAbsolute):
      do throws(Errno) { return .timer(try end(number, timeout, isAbsolute)) } catch {
        return .done(Event(userData: subscription.userData, error: error, type: .clock))
      }
    case .read(let number): return watch(subscription, number, .read, &polls)
    case .write(let number): return watch(subscription, number, .write, &polls)
    }
  }

  /// Nanoseconds from now until a clock gets there. Time past is zero.
  private func end(_ number: UInt32, _ timeout: UInt64, _ isAbsolute: Bool) throws(Errno) -> UInt64? {
    guard let known = ClockID(rawValue: number) else { throw .invalid }
    guard known == .realtime || known == .monotonic else { throw .notSupported }
    guard isAbsolute else { return timeout }
    guard let now = clock.now(number) else { throw .invalid }
    return timeout > now ? timeout - now : 0
  }

  private func watch(
    _ subscription: Subscription, _ number: UInt32, _ type: EventType, _ polls: inout [pollfd]
  ) -> Watch {
    do throws(Errno) {
      let descriptor = try table[number]
      let file = try descriptor.file()
      try descriptor.require(type == .read ? [.poll, .read] : [.poll, .write])
      switch file.readiness {
      case .always(let count):
        return .done(
          Event(
            userData: subscription.userData, error: .success, type: type,
            available: type == .read ? try available(file) ?? count : 1))
      case .descriptor(let system):
        let events = type == .read ? POLLIN : POLLOUT
        polls.append(pollfd(fd: system, events: Int16(events), revents: 0))
        return .descriptor(polls.count - 1, type)
      }
    } catch {
      return .done(Event(userData: subscription.userData, error: error, type: type))
    }
  }

  /// What is left of a regular file; nil for what has no position.
  private func available(_ file: any OpenFile) throws(Errno) -> UInt64? {
    guard file.type == .regularFile else { return nil }
    let (size, position) = (try file.status().size, try file.seek(0, from: .current))
    return size > position ? size - position : 0
  }

  private static func event(_ subscription: Subscription, _ type: EventType, _ poll: pollfd) -> Event? {
    let seen = Int32(poll.revents)
    guard seen != 0 else { return nil }
    var event = Event(
      userData: subscription.userData, error: seen & POLLNVAL != 0 ? .badDescriptor : .success, type: type)
    event.isHungUp = seen & POLLHUP != 0
    event.available = 1
    if type == .read {
      var count: Int32 = 0
      // Nothing to be read, and yet ready, is the end of the stream; a guest finds that out by reading.
      if ioctl(poll.fd, UInt(FIONREAD), &count) == 0 { event.available = UInt64(max(count, event.isHungUp ? 0 : 1)) }
    }
    return event
  }
}
