internal import ActorHost
internal import Control
internal import Monitoring
internal import WebAssembly

/// A host, and what runs beside it for as long as it does.
struct HostCompany {
  let host: Host
  var monitor: MonitorServer?
  var pusher: MetricsPusher?
  var server: ControlServer?
  var watcher: ManifestWatcher?

  init(_ host: Host) { self.host = host }

  /// Stops all that there is.
  func stop() {
    watcher?.stop()
    server?.stop()
    monitor?.stop(deadline: MonotonicClock.after(1_000_000_000))
    host.shutdown()
    // Now the calls that were under way are counted too.
    pusher?.stop(deadline: MonotonicClock.after(2_000_000_000))
  }
}
