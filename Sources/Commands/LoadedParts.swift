internal import Claims
internal import Manifest

/// What has been loaded before and need not be loaded again when a plan is made anew: providers, which run, as long as
/// neither their entries nor their files have changed; and, when only one part is changed by hand, all modules besides.
struct LoadedParts {
  private let actors: [RunPlan.PlannedActor]
  private let providers: [RunPlan.PlannedProvider]
  private let comparesFiles: Bool

  /// For a plan that looks at all files again.
  init(comparing plan: RunPlan) {
    actors = []
    providers = plan.providers
    comparesFiles = true
  }

  /// For a plan in which everything is as it was, but for what is at `path`; `added` is loaded already.
  init(keeping plan: RunPlan, butFor path: String? = nil, adding added: RunPlan.PlannedProvider? = nil) {
    actors = plan.actors.filter { $0.entry.path.resolved != path }
    providers = plan.providers.filter { $0.route != added?.route } + [added].compactMap { $0 }
    comparesFiles = false
  }

  func actor(_ entry: ActorEntry) -> RunPlan.PlannedActor? {
    guard let known = actors.first(where: { $0.entry.path == entry.path }) else { return nil }
    return RunPlan.PlannedActor(entry: entry, bytes: known.bytes, claims: known.claims)
  }

  func provider(_ entry: CapabilityEntry) throws -> RunPlan.PlannedProvider? {
    guard let known = providers.first(where: { $0.entry.asksForTheSame(as: entry) }) else { return nil }
    guard comparesFiles else { return known }
    return known.content == (try contents(of: entry)) ? known : nil
  }
}

/// What stands in the files of a provider, as hashes.
func contents(of entry: CapabilityEntry) throws(CommandFailure) -> [String] {
  var hashes: [String] = []
  for file in entry.files { hashes.append(sha256Text(try readFile(file))) }
  return hashes
}
