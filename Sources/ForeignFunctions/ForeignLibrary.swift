internal import CLibFFI
import Glibc
internal import NativeProviders

// The library in memory and its functions, each with the call interface that libffi prepared for its declaration. The
// library is opened like a provider's: the file is checked first, its own folder too, every symbol of the description
// must be among its exports before a constructor runs, and it is never unmapped.

/// Where libraries of the system lie; nothing that a user or an environment variable names is searched.
private let systemFolders = [
  "/lib/\(hostArchitecture)-linux-gnu", "/usr/lib/\(hostArchitecture)-linux-gnu", "/lib64", "/usr/lib64", "/lib",
  "/usr/lib",
]

/// A function of a library.
///
/// `@unchecked`: an address that stays valid, since nothing is unmapped.
struct ForeignSymbol: @unchecked Sendable {
  let address: UnsafeMutableRawPointer
}

/// An opened library and the functions that its description names.
struct ForeignLibrary: Sendable {
  let path: String
  let functions: [String: ForeignSymbol]

  init(_ description: ForeignDescription, plans: [ForeignPlan]) throws(ProviderLoadError) {
    path = try Self.path(of: description.library)
    let original = try checkedLibraryPath(path)
    // A library of the manifest may be changed while the host runs; those of the system are the system's care.
    let copy =
      if case .path = description.library { try LibraryCopy(of: original, named: path) } else { nil as LibraryCopy? }
    defer { copy?.remove() }
    let resolved = copy?.path ?? original
    let symbols = Set(plans.map(\.symbol)).union(description.destructors.values).union(
      description.free.map { [$0] } ?? [])
    // `free` and destructors may come from a library that this one needs; the operations' own functions may not.
    try checkExports(Set(plans.map(\.symbol)).sorted(), of: resolved, named: path)
    guard let library = dlopen(resolved, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) else {
      let text = dlerror().map { String(cString: $0) } ?? "no reason given"
      throw ProviderLoadError(path: path, reason: .linkerRefused(text))
    }
    var found: [String: ForeignSymbol] = [:]
    for symbol in symbols.sorted() {
      guard let address = dlsym(library, symbol) else {
        throw ProviderLoadError(path: path, reason: .missingSymbol(symbol))
      }
      found[symbol] = ForeignSymbol(address: address)
    }
    functions = found
  }

  private static func path(of library: ForeignDescription.Library) throws(ProviderLoadError) -> String {
    switch library {
    case .path(let path): return path
    case .system(let name):
      for folder in systemFolders where access("\(folder)/\(name)", R_OK) == 0 { return "\(folder)/\(name)" }
      throw ProviderLoadError(
        path: name, reason: .unreadable("it is in none of \(systemFolders.joined(separator: ", "))"))
    }
  }
}

/// How libffi calls one C signature.
///
/// `@unchecked`: written once by `ffi_prep_cif`, read by every call; its memory is never freed, as the library is not.
struct CallInterface: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<ffi_cif>

  /// Nil if libffi does not know how.
  init?(returns: UnsafeMutablePointer<ffi_type>, arguments: [UnsafeMutablePointer<ffi_type>]) {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: ffi_cif())
    let types = UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>.allocate(capacity: max(arguments.count, 1))
    for (index, type) in arguments.enumerated() { (types + index).initialize(to: type) }
    guard ffi_prep_cif(pointer, FFI_DEFAULT_ABI, UInt32(arguments.count), returns, types) == FFI_OK else { return nil }
  }
}

extension ScalarType {
  var ffiType: UnsafeMutablePointer<ffi_type> {
    switch self {
    case .i32: wascc_ffi_i32()
    case .u32: wascc_ffi_u32()
    case .i64: wascc_ffi_i64()
    case .u64: wascc_ffi_u64()
    case .f32: wascc_ffi_f32()
    case .f64: wascc_ffi_f64()
    }
  }
}

extension ArgumentType {
  var ffiType: UnsafeMutablePointer<ffi_type> {
    switch self {
    case .scalar(let type, _, _), .constant(let type, _), .length(_, let type, byAddress: false): type.ffiType
    case .null, .string, .bytes, .outBuffer, .length, .outScalar, .handle, .outHandle, .callback: wascc_ffi_pointer()
    }
  }
}

extension ReturnType {
  var ffiType: UnsafeMutablePointer<ffi_type> {
    switch self {
    case .void: wascc_ffi_void()
    case .value(let type, _), .status(let type, _), .length(_, let type): type.ffiType
    case .string, .handle: wascc_ffi_pointer()
    }
  }
}

extension CallbackType.Parameter {
  var ffiType: UnsafeMutablePointer<ffi_type> {
    switch self {
    case .scalar(let type): type.ffiType
    case .bytes, .string, .ignored: wascc_ffi_pointer()
    }
  }
}
