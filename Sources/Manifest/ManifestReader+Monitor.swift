// The keys of `monitor`: a page to look at, a gateway to push to, or both.

extension ManifestReader {
  func read(_ fields: inout FieldReader) -> MonitorEntry? {
    let host = fields.text("host")?.value
    let pushes = fields.node("push")
    let text = pushes == nil ? fields.requiredText("port") : fields.text("port")
    fields.finish()
    var entry = MonitorEntry(port: nil)
    if let host { entry.host = host }
    entry.push = pushes.flatMap(push)
    guard let text else { return entry.push == nil ? nil : entry }
    guard let port = UInt16(text.value) else {
      findings.add(text.place, "port \"\(printable(text.value))\" is no port", "Write a number from 0 to 65535.")
      return nil
    }
    entry.port = port
    return entry
  }

  private func push(_ node: YAMLNode) -> PushEntry? {
    guard var fields = fields(node, "push of the monitor") else { return nil }
    var secrets: [String] = []
    let url = secretText(&fields, "url", &secrets)
    let interval = fields.parsed("interval", "a time of a second or more, such as 15s") { text in
      nanoseconds(text).flatMap { $0 >= 1_000_000_000 ? $0 : nil }
    }
    let job = fields.parsed("job", "a name") { $0.isEmpty ? nil : $0 }
    let user = secretText(&fields, "user", &secrets)
    let password = secretText(&fields, "password", &secrets)
    fields.finish()
    guard let url else {
      findings.add(node.place, "push of the monitor without url", "Add a line \"url: http://HOST:9091\".")
      return nil
    }
    guard isAddress(url.value) else {
      findings.add(
        url.place, "the url of push is no address of a gateway",
        "Write http:// or https://, a host, perhaps a port and a path; the name and password have keys of their own.")
      return nil
    }
    var entry = PushEntry(url: url.value)
    entry.interval = interval
    entry.job = job
    entry.user = user?.value
    entry.password = password?.value
    entry.secrets = secrets + [password?.value].compactMap(\.self)
    return entry
  }

  private func isAddress(_ url: String) -> Bool {
    guard let scheme = ["http://", "https://"].first(where: url.hasPrefix) else { return false }
    let rest = url.dropFirst(scheme.count)
    guard let first = rest.first, first != "/" else { return false }
    return rest.utf8.allSatisfy { 0x21...0x7e ~= $0 && !"@?#".utf8.contains($0) }
  }
}
