public import ActorHost
internal import JSON
internal import WebAssembly

/// A host as those see it who watch over it, at one moment. Nothing is asked of guests or providers for it.
public struct HostStatus: Sendable {
  let id: String
  let uptimeSeconds: Double
  let threads: Int
  let actors: [ActorSnapshot]
  let capabilities: [CapabilitySnapshot]
  let bindings: [BindingSnapshot]

  public init(_ host: Host) {
    id = host.id
    uptimeSeconds = Double(host.uptime) / 1e9
    threads = host.threadCount
    actors = host.actors()
    capabilities = host.capabilities()
    bindings = host.bindings()
  }

  /// What is wrong, a sentence each; a host about which there is nothing to say is healthy.
  var complaints: [String] {
    let providers = capabilities.compactMap { entry -> String? in
      switch entry.state {
      case .serving: nil
      case .restarting(let reason): "\(entry.route) is being restarted: \(reason)"
      case .failed(let reason): "\(entry.route) has failed: \(reason)"
      }
    }
    let waiting = bindings.compactMap { binding -> String? in
      if case .desired(let reason) = binding.state { "\(binding.id) is not live: \(reason)" } else { nil }
    }
    return actors.compactMap(\.complaint) + providers + waiting
  }

  var json: JSONValue {
    [
      "healthy": .bool(complaints.isEmpty), "host": .string(id), "version": .string(HostVersion.text),
      "uptime_seconds": .integer(Int64(uptimeSeconds)), "complaints": .array(complaints.map(JSONValue.string)),
      "actors": .array(
        actors.map {
          [
            "key": .string($0.key), "name": .string($0.claims.name ?? "Anonymous"),
            "waiting_calls": .integer(Int64($0.waitingCalls)), "well": .bool($0.complaint == nil),
          ]
        }),
      "capabilities": .array(
        capabilities.map { ["id": .string($0.route.capability), "binding": .string($0.route.binding)] }),
    ]
  }
}

extension ActorSnapshot {
  fileprivate var complaint: String? {
    switch state {
    case .serving: nil
    case .restarting(_, let reason): "\(key) is being restarted: \(reason)"
    case .stopped(let reason): "\(key) has stopped: \(reason)"
    }
  }
}
