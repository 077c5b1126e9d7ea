import WaPC

extension HostConfiguration {
  /// The same, whose log, records and middleware keep no secret; which ones there are is asked each time.
  func hiding(_ secrets: @escaping @Sendable () -> SecretTexts) -> HostConfiguration {
    var configuration = self
    if let log { configuration.log = { level, text in log(level, secrets().hiding(in: text)) } }
    configuration.recorder = recorder.map { HidingRecorder($0, secrets) }
    configuration.middleware = middleware.map { ($0 as? any KeepingMiddleware)?.hiding(secrets) ?? $0 }
    return configuration
  }

  /// The same for a guest that no host runs yet, since a provider that is a module starts before the host: its records
  /// keep no secret.
  package var hidingRecordedSecrets: HostConfiguration {
    let secrets = hiddenTexts ?? HiddenTexts(lasting: secrets)
    var configuration = self
    configuration.recorder = recorder.map { HidingRecorder($0) { secrets.texts } }
    return configuration
  }
}

/// Takes secrets out of records before they are kept. What is taken out is overwritten, byte for byte, so that the
/// messages around it can still be read, and the call still be run again.
final class HidingRecorder: GuestRecorder {
  private let recorder: any GuestRecorder
  private let secrets: @Sendable () -> SecretTexts

  init(_ recorder: any GuestRecorder, _ secrets: @escaping @Sendable () -> SecretTexts) {
    self.recorder = recorder
    self.secrets = secrets
  }

  func nextInstance() -> Int { recorder.nextInstance() }

  func record(_ call: GuestCallRecord) {
    let secrets = secrets()
    guard !secrets.isEmpty else { return recorder.record(call) }
    var call = call
    call.operation = secrets.hiding(in: call.operation)
    call.payload = secrets.overwriting(in: call.payload)
    call.response = call.response.map(secrets.overwriting)
    call.error = call.error.map(secrets.hiding)
    call.console = call.console.map(secrets.hiding)
    call.hostCalls = call.hostCalls.map { Self.hiding(secrets, in: $0) }
    recorder.record(call)
  }

  private static func hiding(_ secrets: SecretTexts, in record: HostCallRecord) -> HostCallRecord {
    var record = record
    record.call.binding = secrets.hiding(in: record.call.binding)
    record.call.namespace = secrets.hiding(in: record.call.namespace)
    record.call.operation = secrets.hiding(in: record.call.operation)
    record.call.payload = secrets.overwriting(in: record.call.payload)
    switch record.answer {
    case .response(let bytes): record.answer = .response(secrets.overwriting(in: bytes))
    case .error(let text): record.answer = .error(secrets.hiding(in: text))
    }
    return record
  }
}
