internal import ActorHost
internal import Claims
internal import JSON
internal import Manifest
internal import PortableProviders
internal import WebAssembly

/// What there is to say about a module, good or bad.
struct ModuleReport {
  private let sections: [ModuleSection]
  private let module: Result<Module, CommandFailure>
  private let signed: Result<SignedModule, ClaimsError>
  private let verdict: ClaimsError?
  /// What a portable provider says about itself; nil for any other module, and for one that may not run.
  private let provider: Result<DescriptorReport, any Error>?
  /// Nil when nobody was asked.
  private let trust: TrustVerdict?
  private let now: Int64
  private let file: String

  init(_ bytes: [UInt8], file: String, clock: WallClock, trust stores: [TrustStore] = []) throws(CommandFailure) {
    self.file = file
    now = clock.now
    do { sections = try ModuleSections(bytes).sections } catch {
      throw CommandFailure(.badInput, "\(file): \(error)")
    }
    do { module = .success(try Module(bytes, engine: Engine())) } catch {
      module = .failure(CommandFailure(.badInput, "\(error)"))
    }
    let verifier = ModuleVerifier(clock: clock)
    var isProvider = false
    do throws(ClaimsError) {
      let claims = try SignedModule(bytes)
      signed = .success(claims)
      verdict = Self.fault { () throws(ClaimsError) in try verifier.verify(claims) }
      // Who is trusted says nothing about claims that do not hold.
      trust = verdict == nil ? stores.verdict(on: claims.claims, now: clock.now) : nil
      isProvider = claims.claims.isProvider && verdict == nil && trust?.isAdmitted ?? true
    } catch {
      signed = .failure(error)
      trust = nil
      verdict = error
    }
    provider = isProvider ? Result { try Self.ask(bytes, verifier) } : nil
  }

  /// The module is given nothing but a second or so, so that looking at it does no harm.
  private static func ask(_ bytes: [UInt8], _ verifier: ModuleVerifier) throws -> DescriptorReport {
    var configuration = HostConfiguration()
    configuration.verifier = verifier
    configuration.limits = .strict
    return DescriptorReport(descriptor: try PortableProvider(bytes, for: configuration).descriptor)
  }

  private static func fault(_ check: () throws(ClaimsError) -> Void) -> ClaimsError? {
    do throws(ClaimsError) { try check() } catch { return error }
    return nil
  }

  // MARK: For programs

  var json: JSONValue {
    var report = JSONObject()
    report["file"] = .string(file)
    report["sections"] = .array(
      sections.map {
        ["name": .string(title($0)), "offset": JSONValue($0.start), "bytes": JSONValue($0.body.count)]
      })
    switch module {
    case .success(let module):
      report["valid"] = true
      report["imports"] = .array(
        module.imports.map {
          ["module": .string("\($0.module)"), "name": .string("\($0.name)"), "type": .string("\($0.type)")]
        })
      report["exports"] = .array(
        module.exports.map { ["name": .string("\($0.name)"), "type": .string("\($0.type)")] })
    case .failure(let error):
      report["valid"] = false
      report["error"] = .string(error.message)
    }
    report["verified"] = .bool(verdict == nil)
    report["refusal"] = verdict.map { .string("\($0)") } ?? .null
    if let trust { report["trust"] = trust.json }
    if case .success(let signed) = signed { report["claims"] = signed.claims.report(now: now) }
    switch provider {
    case nil: break
    case .success(let provider): report["provider"] = .object(provider.json)
    case .failure(let error): report["provider"] = ["error": .string("\(error)")]
    }
    return .object(report)
  }

  // MARK: For people

  var text: String {
    ([sectionLines, moduleLines, claimsLines] + providerBlocks).map { $0.joined(separator: "\n") }.joined(
      separator: "\n\n")
  }

  private var sectionLines: [String] {
    ["sections"] + table(sections.map { [title($0), "0x" + String($0.start, radix: 16), "\($0.body.count) bytes"] })
  }

  private var moduleLines: [String] {
    switch module {
    case .failure(let error): ["invalid: \(error.message)"]
    case .success(let module):
      ["imports"] + table(module.imports.map { ["\($0.module).\($0.name)", "\($0.type)"] })
        + ["", "exports"] + table(module.exports.map { ["\($0.name)", "\($0.type)"] }) + nameLines(module)
    }
  }

  /// What the module's name section tells, when there is one.
  private func nameLines(_ module: Module) -> [String] {
    let names = ModuleNames(module.contents)
    guard names.module != nil || !names.functions.isEmpty else { return [] }
    return ["", "names"]
      + table([
        ["module", names.module.map { "\($0)" } ?? "(none)"],
        ["functions", "\(names.functions.count) of \(module.functionCount)"],
      ])
  }

  private var claimsLines: [String] {
    guard case .success(let signed) = signed else { return ["no claims: \(verdict?.description ?? "")"] }
    let claims = signed.claims
    var rows = [
      ["module", "\(claims.subject)"], ["name", claims.name.map(printable) ?? "(none)"],
      ["issuer", "\(claims.issuer)"],
      ["issued", claims.issuedAt.map(moment) ?? "(not said)"],
      ["valid from", claims.notBefore.map(moment) ?? "immediately"],
      ["expires", claims.expires.map(moment) ?? "never"],
      ["version", "\(claims.version.map(printable) ?? "(none)"), revision \(claims.revision ?? 0)"],
    ]
    if let alias = claims.callAlias { rows.append(["call alias", printable(alias)]) }
    if claims.isProvider { rows.append(["kind", "portable provider"]) }
    rows += listed("capabilities", claims.capabilities.map(shown))
    rows += listed("tags", claims.tags.map(printable))
    rows.append(["verified", verdict.map { "NO: \($0)" } ?? "yes: signature, times and hash hold"])
    if let trust {
      let word = trust.isAdmitted ? trust.word : trust.word.uppercased()
      rows.append(["trust", "\(word): \(printable(trust.sentence, limit: 500))"])
    }
    return ["claims"] + table(rows)
  }

  private var providerBlocks: [[String]] {
    switch provider {
    case nil: []
    case .failure(let error):
      [["a provider that does not say what it is while it is given nothing: \(printable("\(error)"))"]]
    case .success(let report): [["provider"] + table(report.rows), report.operationLines]
    }
  }

  private func listed(_ title: String, _ items: [String]) -> [[String]] {
    items.isEmpty ? [[title, "(none)"]] : items.enumerated().map { [$0.offset == 0 ? title : "", $0.element] }
  }

  private func moment(_ seconds: Int64) -> String {
    "\(Timestamp(seconds)) (\(Timestamp(seconds).distance(from: now)))"
  }

  private func shown(_ capability: String) -> String {
    guard let name = Self.wellKnown.first(where: { $0.id == capability })?.name else { return printable(capability) }
    return "\(capability) (\(name))"
  }

  private func title(_ section: ModuleSection) -> String {
    guard section.id == 0 else {
      return section.id < Self.sectionNames.count ? Self.sectionNames[Int(section.id)] : "unknown \(section.id)"
    }
    return "custom \"\(printable(String(decoding: section.name ?? [], as: UTF8.self)))\""
  }

  private static let sectionNames = [
    "custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data",
    "data count", "tag",
  ]

  private static let wellKnown: [(id: String, name: String)] = [
    ("wascc:messaging", "Messaging"), ("wascc:keyvalue", "K/V Store"), ("wascc:http_server", "HTTP Server"),
    ("wascc:http_client", "HTTP Client"), ("wascc:blobstore", "Blob Store"),
    ("wascc:eventstreams", "Event Streams"), ("wascc:extras", "Extras"), ("wascc:logging", "Logging"),
  ]
}
