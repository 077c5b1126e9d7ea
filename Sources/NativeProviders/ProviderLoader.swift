internal import CProvider
internal import Locks

/// The steps from a path to the table of a created instance, each on a worker, so that a constructor or a
/// `wascc_provider_create` which does not return does not hold up the host.
struct ProviderLoader {
  let path: String
  let border: ProviderBorder
  let workers: WorkerThreads

  func load(configuration: [String: String]) throws(ProviderLoadError) -> ProviderTable {
    let library = try guarded("loading") { [self] () throws(ProviderLoadError) in
      try ProviderLibrary(path: path, loadsCopy: border.options.loadsCopy)
    }
    let host = HostTable.make(handle: border.open())
    do throws(ProviderLoadError) {
      let table = try guarded(ProviderLibrary.createSymbol) { [self] () throws(ProviderLoadError) in
        try create(in: library, host: host, configuration: configuration)
      }
      border.hasBeenCreated()
      return table
    } catch {
      border.die()
      throw error
    }
  }

  private func create(
    in library: ProviderLibrary, host: HostTable, configuration: [String: String]
  ) throws(ProviderLoadError) -> ProviderTable {
    var table: UnsafePointer<wascc_provider>?
    let bytes = configuration.isEmpty ? [] : mapBytes(configuration)
    let status = withView(bytes) { library.create(host.pointer, $0, &table) }
    guard status == WASCC_OK else {
      let text = border.state.withLock { $0.lastErrorLine } ?? ""
      throw ProviderLoadError(path: path, reason: .createFailed(status: status, text: text))
    }
    guard let table else { throw ProviderLoadError(path: path, reason: .noTable) }
    return try ProviderTable(table, path: path)
  }

  private func guarded<Value: Sendable>(
    _ name: String, _ body: @escaping @Sendable () throws(ProviderLoadError) -> Value
  ) throws(ProviderLoadError) -> Value {
    let deadline = monotonicDeadline(after: border.options.controlTime)
    let ending = workers.run(until: deadline) { () -> Result<Value, ProviderLoadError> in
      do throws(ProviderLoadError) { return .success(try body()) } catch { return .failure(error) }
    }
    switch ending {
    case .finished(let result): return try result.get()
    case .overdue, .noThread: throw ProviderLoadError(path: path, reason: .didNotReturn(name))
    }
  }
}
