/// Why a file was not taken as a native provider.
public struct ProviderLoadError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Reason: Sendable, Equatable {
    /// A bare name would be looked up in the system's search path, where anyone's library may lie.
    case notAPath
    case unreadable(String)
    case notARegularFile
    /// Anyone on this machine could replace its code.
    case worldWritable(String)
    case notALibrary(String)
    case wrongArchitecture(found: String, expected: String)
    case missingSymbol(String)
    /// What the dynamic linker said.
    case linkerRefused(String)
    case wrongVersion(library: UInt32, host: UInt32)
    case createFailed(status: Int32, text: String)
    case noTable
    case tableTooShort(size: UInt32, expected: Int)
    case nullEntry(String)
    case didNotReturn(String)
  }

  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "\(path): \(sentence)" }

  private var sentence: String {
    switch reason {
    case .notAPath:
      "a provider is named by its path; write ./\(path) if it lies in the working directory"
    case .unreadable(let why): "cannot be read: \(why)"
    case .notARegularFile: "is not a regular file"
    case .worldWritable(let what): "\(what) is writable by everyone, so anyone could change the provider; chmod o-w it"
    case .notALibrary(let why): "is not a shared library: \(why)"
    case .wrongArchitecture(let found, let expected): "was built for \(found), this host runs on \(expected)"
    case .missingSymbol(let name):
      name.hasPrefix("wascc_provider_")
        ? "does not export \(name), so it is not a waSCC provider" : "does not export the function \(name)"
    case .linkerRefused(let why): "the dynamic linker refused it: \(why)"
    case .wrongVersion(let library, let host):
      "speaks version \(versionText(library)) of the provider contract, this host speaks \(versionText(host)); "
        + "rebuild it with this host's wascc_provider.h"
    case .createFailed(let status, let text):
      text.isEmpty ? "wascc_provider_create failed with status \(status)" : "wascc_provider_create failed: \(text)"
    case .noTable: "wascc_provider_create reported success without a table"
    case .tableTooShort(let size, let expected):
      "its table has \(size) bytes, version 1.0 of the provider contract has \(expected)"
    case .nullEntry(let name): "the entry \(name) of its table is null"
    case .didNotReturn(let function): "\(function) did not return in time"
    }
  }
}

/// `1.0` for `0x00010000`.
package func versionText(_ version: UInt32) -> String { "\(version >> 16).\(version & 0xffff)" }
