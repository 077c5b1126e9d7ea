import Foundation

// A long run of everything at once, in one host: HTTP, messages and key-value; an actor replaced every five seconds, a
// provider in its own process killed every twenty; guests that loop, take all memory and trap. It ends by itself, prints
// what it counted, and fails if an answer was lost, swapped or late, if the counter's total is not what its clients saw,
// or if memory grew after warm-up.
//
//     Soak [SECONDS, 900] [folder of the repository]

signal(SIGPIPE, SIG_IGN)
let arguments = CommandLine.arguments
let seconds = arguments.count > 1 ? Double(arguments[1]) ?? 900 : 900
let repository = arguments.count > 2 ? arguments[2] : FileManager.default.currentDirectoryPath
let figures = Figures()

do {
  let soak = try SoakHost(repository: repository)
  let traffic = Traffic(soak, figures)
  traffic.begin()
  let start = Date.now
  let warmUp = min(120, seconds / 4)
  var afterWarmUp: [Double] = []
  var nextLine = 0.0
  while case let time = -start.timeIntervalSinceNow, time < seconds {
    Thread.sleep(forTimeInterval: 1)
    if time > warmUp { afterWarmUp.append(ProcessStatus.residentMiB) }
    guard time >= nextLine else { continue }
    nextLine += max(10, seconds / 30)
    let memory = String(format: "%.1f", ProcessStatus.residentMiB)
    say(
      "\(Int(time)) s: \(figures.number(of: "counter: successes that clients saw")) counted, \(memory) MiB, "
        + "\(ProcessStatus.threads) threads, \(ProcessStatus.descriptors) descriptors, \(figures.faultCount) faults")
  }
  traffic.end()
  traffic.checkTotals()
  let third = max(1, afterWarmUp.count / 3)
  let first = afterWarmUp.prefix(third).min() ?? 0
  let last = afterWarmUp.suffix(third).min() ?? 0
  say(
    String(format: "memory: %.1f MiB in the first third after warm-up, %.1f in the last (lowest values)", first, last))
  if last > first * 1.1 + 8 { figures.fault("memory grew") }
  soak.end()
  say(figures.table)
  say(figures.faultCount == 0 ? "no promise was broken" : "\(figures.faultCount) faults")
  exit(figures.faultCount == 0 ? 0 : 1)
} catch {
  say("the soak does not start: \(error)")
  exit(1)
}
