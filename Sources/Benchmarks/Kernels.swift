/// A program of fixtures/bench and how many turns make a measurable time.
struct Kernel {
  let name: String
  let count: Int

  static let all = [
    Kernel(name: "fib", count: 34), Kernel(name: "sieve", count: 12), Kernel(name: "sha256", count: 6),
    Kernel(name: "matrix", count: 20), Kernel(name: "nbody", count: 300_000), Kernel(name: "sort", count: 16),
    Kernel(name: "interpreter", count: 1_500_000), Kernel(name: "indirect", count: 15_000_000),
    Kernel(name: "bulk", count: 20_000), Kernel(name: "mix", count: 600),
  ]
}

/// Runs all kernels on both engines and prints user times, their ratios and the ratios' geometric mean.
struct KernelComparison {
  let folder: String
  let rounds: Int

  func run() {
    print(row("kernel", ["ours", "counted", "wasmkit", "ratio", "counted"]))
    var ratios: [Double] = []
    var countedRatios: [Double] = []
    for kernel in Kernel.all {
      guard let times = measure(kernel) else { continue }
      ratios.append(times.ours / times.peer)
      countedRatios.append(times.counted / times.peer)
      print(
        row(
          kernel.name,
          [
            seconds(times.ours), seconds(times.counted), seconds(times.peer), ratio(ratios[ratios.count - 1]),
            ratio(countedRatios[countedRatios.count - 1]),
          ]))
    }
    print(row("geomean", ["", "", "", ratio(geometricMean(ratios)), ratio(geometricMean(countedRatios))]))
  }

  private func measure(_ kernel: Kernel) -> (ours: Double, counted: Double, peer: Double)? {
    let path = "\(folder)/\(kernel.name).wasm"
    let commands = [
      [ownPath, "--one", path, "\(kernel.count)"], [ownPath, "--one", path, "\(kernel.count)", "counted"],
      ["wasmkit", "run", path, "run", "i32:\(kernel.count)"],
    ]
    var least = [Double](repeating: .infinity, count: commands.count)
    for _ in 0..<rounds {
      for (n, command) in commands.enumerated() {
        guard let time = userTime(of: command) else {
          print("\(kernel.name): \(command[0]) failed")
          return nil
        }
        least[n] = min(least[n], time)
      }
    }
    return (least[0], least[1], least[2])
  }

  private func geometricMean(_ values: [Double]) -> Double {
    power(values.reduce(1, *), 1 / Double(max(values.count, 1)))
  }
}
