public import ActorHost

/// Bounds on what passes through one binding, with their places.
public struct BindingLimitsEntry: Sendable {
  public var calls: Located<CallRate>?
  public var payload: Located<Int>?
  /// Nanoseconds.
  public var deadline: Located<UInt64>?
}

extension ManifestDocument {
  /// A place of this document as everything shows it.
  public func shown(_ place: Place) -> String { "\(file):\(place.line):\(place.column)" }

  /// All that must never be shown.
  public var secrets: SecretTexts {
    let ofBindings = bindings.flatMap { binding in
      binding.secrets.compactMap { binding.values[$0] } + binding.secretParts
    }
    return SecretTexts(ofBindings + capabilities.flatMap(\.secrets) + (monitor?.push?.secrets ?? []))
  }
}

extension ActorEntry {
  /// The list as the host takes it.
  public func allowList(in document: ManifestDocument) -> AllowList? {
    allow.map { AllowList($0.value.map(\.value), origin: document.shown($0.place)) }
  }
}

extension BindingEntry {
  /// The limits as the host takes them; nil without any.
  public func limits(in document: ManifestDocument) -> BindingLimits? {
    guard limits.calls != nil || limits.payload != nil || limits.deadline != nil else { return nil }
    return BindingLimits(
      calls: limits.calls.map { StatedLimit($0.value, origin: document.shown($0.place)) },
      payloadBytes: limits.payload.map { StatedLimit($0.value, origin: document.shown($0.place)) },
      callTime: limits.deadline.map { StatedLimit($0.value, origin: document.shown($0.place)) })
  }

  /// The texts of this binding that must never be shown.
  public var secretTexts: SecretTexts { SecretTexts(secrets.compactMap { values[$0] } + secretParts) }
}
