import MessagingKit

/// What a binding to the embedded broker says.
struct EmbeddedSettings: Equatable, Sendable {
  let common: BindingSettings
  /// `BROKER`: bindings with another one hear nothing of each other.
  let broker: String
  /// `MAX_PAYLOAD`: the longest body that the actor may send; the usual limit of a NATS server, so that an actor that
  /// moves to one meets nothing new.
  let maximumPayload: Int

  init(values: [String: String]) throws(SettingError) {
    common = try BindingSettings(values: values)
    broker = try values.word("BROKER") ?? "default"
    maximumPayload = try values.number("MAX_PAYLOAD", 1...(15 << 20)) ?? 1 << 20
  }
}
