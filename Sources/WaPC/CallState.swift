/// What one guest call has been given and has answered so far.
///
/// The protocol's oldest hosts kept one of these per instance, so a call that came back to the same instance mixed its
/// answers with those of the call that waited. Here every guest call has its own, on a stack.
struct CallState {
  let operation: [UInt8]
  let payload: [UInt8]
  /// Set but empty differs from unset.
  var response: [UInt8]?
  var error: String?
  var hostResponse: [UInt8]?
  var hostError: [UInt8]?

  /// The table that maps a finished `__guest_call` to what its caller sees: the value returned decides, 1 by custom but
  /// any other than zero will do, and the last answer of each kind counts.
  func outcome(returned: UInt32, lenient: Bool) throws(GuestCallError) -> [UInt8] {
    guard returned != 0 else {
      if let error { throw GuestCallError(.reported(error)) }
      throw GuestCallError(.failedInSilence)
    }
    if let response { return response }
    if let error { throw GuestCallError(.reported(error)) }
    if lenient { return [] }
    throw GuestCallError(.succeededInSilence)
  }
}
