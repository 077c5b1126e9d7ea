internal import Control
internal import Manifest

extension RunCommand {
  /// Lets the same user look at the host and change it, unless that is not wanted.
  func startControl(_ running: RunningHost, _ logs: LogRing, _ context: CommandContext) throws -> ControlServer? {
    guard !noControl else { return nil }
    let desk = ControlDesk(running: running, context: context, logs: logs)
    do throws(ControlError) {
      let folder = ControlFolder(runtimeFolder: context.environment("XDG_RUNTIME_DIR"))
      let path = if let control { control } else { try folder.ownSocket() }
      return try ControlServer(path: path) { desk.answer($0, $1) }
    } catch {
      guard control == nil else {
        throw CommandFailure(
          .unavailable, "no control socket: \(error)", advice: "Give --control another path, or say --no-control.")
      }
      // Nobody asked for it, so the host runs without.
      context.warn("no control socket: \(error)")
      return nil
    }
  }
}
