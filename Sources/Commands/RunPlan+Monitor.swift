internal import ActorHost
internal import Manifest
internal import Messages
internal import Monitoring

extension RunPlan {
  /// Has the host show its health and metrics where the manifest says so; nil when it does not. The page is served by a
  /// copy of the HTTP server that actors have too.
  func startMonitor(
    _ host: Host, _ metrics: MetricsMiddleware?, _ context: CommandContext
  ) throws(CommandFailure) -> MonitorServer? {
    guard let monitor = document.monitor, let port = monitor.port, let metrics else { return nil }
    do {
      let log: @Sendable (LogLevel, String) -> Void = { context.log($0, $1) }
      return try MonitorServer(
        try Self.provider(CapabilityEntry(.builtin(.httpServer)), hostConfiguration(context), context),
        values: ["HOST": monitor.host, "PORT": String(port)], metrics: metrics, log: log,
        status: { [weak host] in host.map(HostStatus.init) })
    } catch {
      throw CommandFailure(
        .unavailable, "the monitor does not start at \(printable(monitor.host)):\(port): \(error)",
        advice: "Give it another port. Everything that was started has been stopped again.")
    }
  }

  /// Has the host push its metrics where the manifest says so, through a copy of the HTTP client that actors have too.
  func startPush(
    _ host: Host, _ metrics: MetricsMiddleware?, _ context: CommandContext
  ) throws(CommandFailure) -> MetricsPusher? {
    guard let push = document.monitor?.push, let metrics else { return nil }
    var target = PushTarget(url: push.url)
    target.interval = push.interval ?? target.interval
    target.job = push.job ?? target.job
    (target.user, target.password) = (push.user, push.password)
    do {
      let log: @Sendable (LogLevel, String) -> Void = { context.log($0, $1) }
      return try MetricsPusher(
        try Self.provider(CapabilityEntry(.builtin(.httpClient)), hostConfiguration(context), context), to: target,
        metrics: metrics, log: log, status: { [weak host] in host.map(HostStatus.init) })
    } catch {
      throw CommandFailure(
        .unavailable, document.hidingSecrets(in: "metrics cannot be pushed: \(error)"),
        advice: "Everything that was started has been stopped again.")
    }
  }
}
