internal import ArgumentParser
internal import Glibc
internal import JSON
internal import WebAssemblyScript

struct SpecCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "spec", abstract: "Run the scripts of the WebAssembly specification's test suite.",
    discussion: """
      Without paths: the whole pinned suite, each folder with the features it is written for, and every script must have \
      the number of assertions counted for it. The suite is looked for in the folder WASM_TESTSUITE names, then in \
      spec-tests/official, where spec-tests/fetch.sh puts it.
      """)

  @Argument(help: "Scripts (.wast), or folders of them.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Run only the scripts whose path holds TEXT.", valueName: "text"))
  var filter: String?

  @Flag(help: "Show each assertion that fails: where it is, what was expected, what came.")
  var verbose = false

  @Option(help: ArgumentHelp("Write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @Option(help: ArgumentHelp("How many scripts run at once. (default: one per core)", valueName: "number"))
  var jobs: Int?

  @OptionGroup var form: OutputOptions

  func validate() throws {
    if let jobs, jobs < 1 || jobs > 256 { throw ValidationError("--jobs is a number from 1 to 256.") }
  }

  func run(in context: CommandContext) throws {
    var selection = try SpecSelection(paths, suiteFolder: context.environment("WASM_TESTSUITE"))
    if let filter { selection.keep { $0.name.contains(filter) } }
    guard !selection.files.isEmpty else {
      throw CommandFailure(
        .missingFile, "there are no scripts (.wast) to run", advice: "Name other paths or another --filter.")
    }
    let count = selection.files.count
    let run = SuiteRun(selection.suite) { path in
      do throws(CommandFailure) { return try readFile(path) } catch { return nil }
    }
    let clock = ContinuousClock()
    let start = clock.now
    let results = run.run(selection.files, threads: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) {
      result, done in
      context.status?(Self.bar(done, count, result.file))
    }
    context.status?("")
    let report = SpecReport(results, selection, elapsed: start.duration(to: clock.now))
    if let junit { try writeFile(junit, Array(report.junit.utf8), replacing: true) }
    if form.json { context.print(report.json) } else { context.print(report.text(verbose: verbose)) }
    guard report.isGood else {
      throw CommandFailure(
        .failed, "\(report.failureCount) failures", advice: verbose || form.json ? nil : "--verbose shows each.")
    }
  }

  private static func bar(_ done: Int, _ count: Int, _ file: String) -> String {
    let width = 30
    let full = done * width / count
    let bar = String(repeating: "=", count: full) + String(repeating: " ", count: width - full)
    return "[\(bar)] \(done)/\(count) \(file)"
  }
}
