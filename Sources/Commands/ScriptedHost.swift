internal import Claims
internal import WaPC

/// Answers a guest's host calls from a script, and keeps what the guest wrote on its console.
final class ScriptedHost: GuestHost {
  private var answers: [MockAnswer]
  private let claims: ModuleClaims?
  private let report: (String) -> Void

  /// Without claims, as for an unsigned module, everything may be called.
  init(_ answers: [MockAnswer], claims: ModuleClaims?, report: @escaping (String) -> Void) {
    self.answers = answers
    self.claims = claims
    self.report = report
  }

  func answer(_ call: HostCall) throws -> [UInt8] {
    let place = "\(call.namespace),\(call.binding) \(call.operation)"
    if let claims, !claims.grants(call.namespace), call.namespace != claims.subject.description {
      report("host call \(place): the claims do not grant it; sign with --cap \(call.namespace)")
      throw ScriptedError(
        description: "WebAssembly module authorization failure: Actor \(claims.subject) attempted to call "
          + "\(call.operation) on \(call.namespace),\(call.binding) - PERMISSION DENIED.")
    }
    guard let index = answers.firstIndex(where: { $0.fits(call) }) else {
      report("host call \(place): nothing answers it; give --mock FILE or --manifest FILE")
      throw ScriptedError(description: "Error occurred during host call: no answer is scripted for \(place)")
    }
    answers[index].timesLeft = answers[index].timesLeft.map { $0 - 1 }
    switch answers[index].answer {
    case .response(let bytes): return bytes
    case .error(let text): throw ScriptedError(description: text)
    }
  }

  func console(_ line: String) { report("console: " + line) }

  private struct ScriptedError: Error, CustomStringConvertible { let description: String }
}
