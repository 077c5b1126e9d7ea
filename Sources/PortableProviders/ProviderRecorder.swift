import WaPC

/// Marks the records of a provider, so that who runs them again can tell them from those of actors.
struct ProviderRecorder: GuestRecorder {
  let recorder: any GuestRecorder

  func nextInstance() -> Int { recorder.nextInstance() }

  func record(_ call: GuestCallRecord) {
    var call = call
    call.isProvider = true
    recorder.record(call)
  }
}
