public import WebAssembly

/// A call of one function: arguments by position, and the guest's memory.
struct GuestCall {
  let caller: Caller
  let slots: Slots
  let memory: GuestBytes
  let generation: Generation

  subscript(index: Int) -> UInt32 { slots[i32: index] }

  func wide(_ index: Int) -> UInt64 { slots[index] }

  var patience: Patience { Patience(caller) }
}

/// One function: its name, its parameters (`i` for 32 bits, `I` for 64), and what carries it out.
struct FunctionRow: Sendable {
  typealias Method = @Sendable (WASISystem) -> (GuestCall) throws(Errno) -> Void

  let name: String
  let parameters: String
  let method: Method
  /// `wasi_unstable` had been closed when this one came.
  let isNewer: Bool

  init(_ name: String, _ parameters: String, isNewer: Bool = false, _ method: @escaping Method) {
    self.name = name
    self.parameters = parameters
    self.method = method
    self.isNewer = isNewer
  }

  var type: FunctionType {
    FunctionType(parameters: parameters.map { $0 == "I" ? .i64 : .i32 }, results: [.i32])
  }
}

extension FunctionRow {
  /// All that answer with an error number; `proc_exit` and `proc_raise`, which may not come back, stand beside them.
  static let rows: [FunctionRow] = [
    FunctionRow("args_get", "ii") { $0.getArguments },
    FunctionRow("args_sizes_get", "ii") { $0.getArgumentSizes },
    FunctionRow("environ_get", "ii") { $0.getEnvironment },
    FunctionRow("environ_sizes_get", "ii") { $0.getEnvironmentSizes },
    FunctionRow("clock_res_get", "ii") { $0.getClockResolution },
    FunctionRow("clock_time_get", "iIi") { $0.getClockTime },
    FunctionRow("random_get", "ii") { $0.getRandom },
    FunctionRow("sched_yield", "") { $0.yield },

    FunctionRow("fd_advise", "iIIi") { $0.advise },
    FunctionRow("fd_allocate", "iII") { $0.allocate },
    FunctionRow("fd_close", "i") { $0.close },
    FunctionRow("fd_datasync", "i") { $0.synchronizeData },
    FunctionRow("fd_sync", "i") { $0.synchronize },
    FunctionRow("fd_fdstat_get", "ii") { $0.getDescriptorStatus },
    FunctionRow("fd_fdstat_set_flags", "ii") { $0.setDescriptorFlags },
    FunctionRow("fd_fdstat_set_rights", "iII") { $0.setRights },
    FunctionRow("fd_filestat_get", "ii") { $0.getFileStatus },
    FunctionRow("fd_filestat_set_size", "iI") { $0.setFileSize },
    FunctionRow("fd_filestat_set_times", "iIIi") { $0.setFileTimes },
    FunctionRow("fd_prestat_get", "ii") { $0.getGrant },
    FunctionRow("fd_prestat_dir_name", "iii") { $0.getGrantedName },
    FunctionRow("fd_renumber", "ii") { $0.renumber },

    FunctionRow("fd_read", "iiii") { $0.read },
    FunctionRow("fd_pread", "iiiIi") { $0.readAtOffset },
    FunctionRow("fd_write", "iiii") { $0.write },
    FunctionRow("fd_pwrite", "iiiIi") { $0.writeAtOffset },
    FunctionRow("fd_seek", "iIii") { $0.seek },
    FunctionRow("fd_tell", "ii") { $0.tell },
    FunctionRow("fd_readdir", "iiiIi") { $0.readDirectory },

    FunctionRow("path_create_directory", "iii") { $0.createDirectory },
    FunctionRow("path_filestat_get", "iiiii") { $0.getPathStatus },
    FunctionRow("path_filestat_set_times", "iiiiIIi") { $0.setPathTimes },
    FunctionRow("path_link", "iiiiiii") { $0.link },
    FunctionRow("path_open", "iiiiiIIii") { $0.open },
    FunctionRow("path_readlink", "iiiiii") { $0.readLink },
    FunctionRow("path_remove_directory", "iii") { $0.removeDirectory },
    FunctionRow("path_rename", "iiiiii") { $0.rename },
    FunctionRow("path_symlink", "iiiii") { $0.makeSymbolicLink },
    FunctionRow("path_unlink_file", "iii") { $0.unlinkFile },

    FunctionRow("poll_oneoff", "iiii") { $0.poll },
    FunctionRow("sock_accept", "iii", isNewer: true) { $0.acceptConnection },
    FunctionRow("sock_recv", "iiiiii") { $0.receive },
    FunctionRow("sock_send", "iiiii") { $0.send },
    FunctionRow("sock_shutdown", "ii") { $0.shutDown },
  ]
}

extension WASISystem {
  /// Offers every function under both namespaces.
  public func define(in imports: inout Imports) {
    for generation in Generation.allCases { define(generation, in: &imports) }
  }

  /// The type of a function of one namespace; nil when that has none of the name.
  public static func type(of name: String, in generation: Generation) -> FunctionType? {
    if name == exit.name { return exit.type }
    if name == raise.name { return raise.type }
    return FunctionRow.rows.first { $0.name == name && (generation == .preview1 || !$0.isNewer) }?.type
  }

  private static let exit = (name: "proc_exit", type: FunctionType(parameters: [.i32]))
  private static let raise = (name: "proc_raise", type: FunctionType(parameters: [.i32], results: [.i32]))

  /// Offers the functions of one namespace.
  public func define(_ generation: Generation, in imports: inout Imports) {
    let module = Name(generation.moduleName)
    for row in FunctionRow.rows where generation == .preview1 || !row.isNewer {
      let function = row.method(self)
      imports.define(module, Name(row.name), type: row.type) { caller, slots in
        let call = GuestCall(caller: caller, slots: slots, memory: GuestBytes(caller), generation: generation)
        do throws(Errno) {
          try function(call)
          slots[0] = UInt64(Errno.success.rawValue)
        } catch {
          // A guest whose time was up while it waited ends here: it might be done before the machine looks again.
          if error == .interrupted { try caller.checkTime() }
          slots[0] = UInt64(error.rawValue)
        }
      }
    }
    imports.define(module, Name(Self.exit.name), type: Self.exit.type) { _, slots in
      throw WASIExit(code: slots[i32: 0])
    }
    imports.define(module, Name(Self.raise.name), type: Self.raise.type) { _, slots in
      slots[0] = UInt64(try raiseSignal(slots[i32: 0]).rawValue)
    }
  }
}
