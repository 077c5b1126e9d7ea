import Locks
import Messages

/// The capability that every host has: unique ids, random numbers, and a sequence for each actor.
final class ExtrasProvider: CapabilityProvider {
  /// The next number of each actor's sequence.
  private let sequences = Locked<[String: UInt64]>([:])

  var descriptor: CapabilityDescriptor {
    CapabilityDescriptor(
      id: CapabilityID.extras, name: "waSCC Extras (Internal)", version: HostVersion.text,
      revision: HostVersion.revision, longDescription: "Unique ids, random numbers and sequences, made by the host",
      supportedOperations: OperationContract.descriptors(of: CapabilityID.extras))
  }

  func start(dispatcher: any ActorDispatcher) {}

  func handle(_ call: CapabilityCall) throws -> [UInt8] {
    guard let operation = ExtrasOperation(rawValue: call.operation) else {
      throw ProviderError(.unsupportedOperation, "bad dispatch")
    }
    let request: GeneratorRequest
    do { request = try GeneratorRequest(messagePack: call.payload) } catch {
      throw ProviderError(.badPayload, error.description)
    }
    let result = try answer(operation, request, actor: call.origin.description)
    return result.encoded(Generation(of: call.payload) ?? .g2)
  }

  func bind(actor: String, binding: String, values: [String: String]) {}

  func unbind(actor: String, binding: String) { sequences.withLock { $0[actor] = nil } }

  func stop(deadline: UInt64) {}

  private func answer(
    _ operation: ExtrasOperation, _ request: GeneratorRequest, actor: String
  ) throws(ProviderError) -> GeneratorResult {
    switch operation {
    case .requestGuid where request.guid: return .guid(Self.uniqueID())
    case .requestRandom where request.random:
      guard request.min < request.max else {
        throw ProviderError(.badPayload, "min must be below max, found min \(request.min) and max \(request.max)")
      }
      return .random(UInt32.random(in: request.min..<request.max))
    case .requestSequence where request.sequence: return .sequence(next(of: actor))
    case .requestGuid, .requestRandom, .requestSequence: return GeneratorResult()
    }
  }

  private func next(of actor: String) -> UInt64 {
    sequences.withLock { sequences in
      let number = sequences[actor, default: 0]
      sequences[actor] = number &+ 1
      return number
    }
  }

  /// A random UUID, version 4, variant 1.
  private static func uniqueID() -> String {
    let high = UInt64.random(in: .min ... .max) & ~0xf000 | 0x4000
    let low = UInt64.random(in: .min ... .max) & ~(0b11 << 62) | 0b10 << 62
    let digits = padded(high) + padded(low)
    let cuts = [0, 8, 12, 16, 20, 32]
    return zip(cuts, cuts.dropFirst()).map { String(digits.dropFirst($0).prefix($1 - $0)) }.joined(separator: "-")
  }

  private static func padded(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// What this host calls itself where a version is asked for.
public enum HostVersion {
  public static let text = "0.1.0"
  public static let revision: UInt32 = 1
}
