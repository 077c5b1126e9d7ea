import Locks
package import Messages
package import ProviderKit
package import SQLite

/// `wascc:eventstreams` on SQLite.
package final class EventStreamsProvider: Provider {
  package static let defaultPath = ".wascc/eventstreams.sqlite"

  private let host: HostHandle
  private let bindings: StoreBindings<EventStore, EventSpace>

  /// Configuration: `FILE`, the embedded file in place of the usual one.
  package convenience init(host: HostHandle, configuration: [String: String]) throws {
    self.init(host: host, defaultPath: configuration["FILE"] ?? Self.defaultPath, clock: systemClock)
  }

  package init(host: HostHandle, defaultPath: String, clock: @escaping WallClock) {
    self.host = host
    bindings = StoreBindings(
      defaultPath: defaultPath,
      open: { location in
        location.makeFolder()
        do {
          return try EventStore(path: location.path, durability: location.durability, clock: clock)
        } catch {
          throw ProviderError(.unavailable, "cannot open the event file \(location.path): \(error)")
        }
      },
      space: { $0.space(named: $1) })
  }

  package var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.eventStreams, name: "Event streams (SQLite)", version: "1.0.0", revision: 1,
      longDescription: "Streams of events in the order they were written, in an SQLite file.",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.eventStreams).filter {
        $0.direction == .toProvider
      })
  }

  package func bind(_ binding: Binding) throws {
    let location = try bindings.bind(actor: binding.actor, name: binding.name, values: binding.values)
    guard let location else { return }
    host.log(.info, "\(binding.actorName) keeps its events in \(location.path)")
  }

  package func unbind(_ binding: Binding) throws { bindings.unbind(actor: binding.actor, name: binding.name) }

  package func stop(deadline: UInt64) { bindings.removeAll() }

  // MARK: Operations

  package func handle(_ call: Call) throws -> Answer {
    guard let space = bindings.space(actor: try call.actor, name: call.binding) else {
      throw ProviderError(.notBound, "the actor is not bound to these event streams as \"\(call.binding)\"")
    }
    do {
      let answer = try perform(call, in: space.until(call.deadline))
      return .reply(answer.encoded(Generation(of: call.payload) ?? .g2))
    } catch let error as DatabaseError {
      if call.deadline > 0, host.now() >= call.deadline {
        throw ProviderError(.deadline, "the event store did not answer in time: \(error)")
      }
      host.log(.error, "\(call.operation): \(error)")
      throw ProviderError(.unavailable, "the event store failed: \(error)")
    }
  }

  private func perform(_ call: Call, in space: EventSpace) throws -> any Message {
    switch EventStreamsOperation(rawValue: call.operation) {
    case .writeEvent: WriteResponse(eventId: try space.write(try Event(messagePack: call.payload)))
    case .queryStream: StreamResults(events: try space.query(try StreamQuery(messagePack: call.payload)))
    case .deliverEvent, nil: throw ProviderError.unsupported(call.operation)
    }
  }
}
