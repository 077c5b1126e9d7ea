import Synchronization
import WebAssembly

/// One script of a run: what the suite calls it, and where it is.
public struct SuiteFile: Hashable, Sendable {
  /// Relative to the suite's root: decides features, count and known failures.
  public let name: String
  public let path: String

  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// Runs many scripts, several at a time.
public struct SuiteRun: Sendable {
  private let suite: Suite
  private let read: @Sendable (String) -> [UInt8]?

  /// - Parameter read: gives the contents of a file, nil when it cannot be read.
  public init(_ suite: Suite, read: @escaping @Sendable (String) -> [UInt8]?) {
    self.suite = suite
    self.read = read
  }

  /// Runs the files; results come back in the order of the files.
  ///
  /// - Parameters:
  ///   - threads: how many files run at once.
  ///   - progress: told of each file that is done, on whichever thread ran it, one call at a time.
  public func run(
    _ files: [SuiteFile], threads: Int, progress: @escaping @Sendable (FileResult, _ done: Int) -> Void = { _, _ in }
  ) -> [FileResult] {
    let results = Results(count: files.count)
    // The largest scripts first, or the last of them would run alone.
    let order = files.indices.sorted { suite.counts[files[$0].name] ?? 0 > suite.counts[files[$1].name] ?? 0 }
    onThreads(threads, items: files.count) { item in
      let result = run(files[order[item]])
      results.add(result, at: order[item], progress)
    }
    return results.all
  }

  private func run(_ file: SuiteFile) -> FileResult {
    let start = ContinuousClock().now
    guard let source = read(file.path) else { return .unreadable(file.name, expected: suite.counts[file.name]) }
    let engine = Engine(.init(features: Suite.features(for: file.name)))
    var result = suite.run(file.name, source: source, engine: engine)
    result.time = start.duration(to: ContinuousClock().now)
    return result
  }
}

private final class Results: Sendable {
  private let slots: Mutex<(results: [FileResult?], done: Int)>

  init(count: Int) {
    slots = Mutex((Array(repeating: nil, count: count), 0))
  }

  func add(_ result: FileResult, at index: Int, _ progress: (FileResult, Int) -> Void) {
    slots.withLock { slots in
      slots.results[index] = result
      slots.done += 1
      progress(result, slots.done)
    }
  }

  var all: [FileResult] { slots.withLock { $0.results.compactMap { $0 } } }
}
