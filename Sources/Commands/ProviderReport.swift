internal import JSON
internal import Manifest
internal import struct Messages.CapabilityDescriptor
internal import enum Messages.OperationDirection
internal import NativeProviders

/// What a provider library says about itself.
struct ProviderReport {
  private let file: String
  private let descriptor: CapabilityDescriptor

  init(_ file: String) throws(CommandFailure) {
    self.file = file
    do {
      descriptor = try NativeProvider(path: file.contains("/") ? file : "./" + file).descriptor
    } catch {
      throw CommandFailure(
        .badInput, "\(error)",
        advice: "A provider exports the two functions of wascc_provider.h (see `wascc new provider`).")
    }
  }

  var json: JSONValue {
    [
      "file": .string(file), "capability": .string(descriptor.id), "name": .string(descriptor.name),
      "version": .string(descriptor.version), "revision": JSONValue(descriptor.revision),
      "description": .string(descriptor.longDescription),
      "operations": .array(
        descriptor.supportedOperations.map {
          [
            "name": .string($0.name), "direction": .string(phrase($0.direction)), "description": .string($0.doctext),
          ]
        }),
    ]
  }

  var text: String {
    let lines =
      ["provider"]
      + table([
        ["capability", printable(descriptor.id)], ["name", printable(descriptor.name)],
        ["version", "\(printable(descriptor.version)), revision \(descriptor.revision)"],
        ["description", printable(descriptor.longDescription)],
      ]) + ["", "operations"]
      + table(
        descriptor.supportedOperations.map { [printable($0.name), phrase($0.direction), printable($0.doctext)] })
    return lines.joined(separator: "\n")
  }

  private func phrase(_ direction: OperationDirection) -> String {
    switch direction {
    case .toActor: "to actor"
    case .toProvider: "to provider"
    case .both: "both ways"
    }
  }
}
