internal import JSON
internal import Manifest
internal import struct Messages.CapabilityDescriptor
internal import enum Messages.OperationDirection

/// What a provider says about itself, whatever it is made of.
struct DescriptorReport {
  let descriptor: CapabilityDescriptor

  /// The members of a JSON object.
  var json: JSONObject {
    var members = JSONObject()
    members["capability"] = .string(descriptor.id)
    members["name"] = .string(descriptor.name)
    members["version"] = .string(descriptor.version)
    members["revision"] = JSONValue(descriptor.revision)
    members["description"] = .string(descriptor.longDescription)
    members["operations"] = .array(
      descriptor.supportedOperations.map {
        ["name": .string($0.name), "direction": .string(phrase($0.direction)), "description": .string($0.doctext)]
      })
    return members
  }

  var rows: [[String]] {
    [
      ["capability", printable(descriptor.id)], ["name", printable(descriptor.name)],
      ["version", "\(printable(descriptor.version)), revision \(descriptor.revision)"],
      ["description", printable(descriptor.longDescription)],
    ]
  }

  var operationLines: [String] {
    ["operations"]
      + table(descriptor.supportedOperations.map { [printable($0.name), phrase($0.direction), printable($0.doctext)] })
  }

  private func phrase(_ direction: OperationDirection) -> String {
    switch direction {
    case .toActor: "to actor"
    case .toProvider: "to provider"
    case .both: "both ways"
    }
  }
}
