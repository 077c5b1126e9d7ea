import Glibc
import Testing
import WASI
import WebAssembly

@Suite("Descriptors")
struct DescriptorTests {
  private static let badNumbers = [-1, Int(Int32.min), 3, 1_000_000]

  @Test("an unknown descriptor is bad for every call", arguments: badNumbers)
  func bad(_ number: Int) throws {
    let probe = try Probe()
    let place = probe.room(64)
    #expect(try probe.call("fd_close", number) == E.badf)
    #expect(try probe.call("fd_sync", number) == E.badf)
    #expect(try probe.call("fd_datasync", number) == E.badf)
    #expect(try probe.call("fd_fdstat_get", number, place) == E.badf)
    #expect(try probe.call("fd_filestat_get", number, place) == E.badf)
    #expect(try probe.call("fd_advise", number, 0, 0, 99) == E.badf)
    #expect(try probe.call("fd_allocate", number, 0, 0) == E.badf)
    #expect(try probe.call("fd_fdstat_set_flags", number, 999) == E.badf)
    #expect(try probe.call("fd_fdstat_set_rights", number, 0, 0) == E.badf)
    #expect(try probe.call("fd_filestat_set_size", number, 0) == E.badf)
    #expect(try probe.call("fd_filestat_set_times", number, 0, 0, 0) == E.badf)
    #expect(try probe.call("fd_read", number, -1, -1, -1) == E.badf)
    #expect(try probe.call("fd_write", number, -1, -1, -1) == E.badf)
    #expect(try probe.call("fd_pread", number, 0, 0, 0, 0) == E.badf)
    #expect(try probe.call("fd_pwrite", number, 0, 0, 0, 0) == E.badf)
    #expect(try probe.call("fd_seek", number, 0, 9, 0) == E.badf)
    #expect(try probe.call("fd_tell", number, 0) == E.badf)
    #expect(try probe.call("fd_readdir", number, 0, 0, 0, 0) == E.badf)
    #expect(try probe.call("fd_prestat_get", number, 0) == E.badf)
    #expect(try probe.call("fd_prestat_dir_name", number, 0, 0) == E.badf)
    #expect(try probe.call("fd_renumber", number, 0) == E.badf)
    #expect(try probe.call("fd_renumber", 0, number) == E.badf)
    #expect(try probe.open("x", in: number) == -E.badf)
    #expect(try probe.onPath("path_unlink_file", "x", in: number) == E.badf)
    #expect(try probe.call("sock_recv", number, 0, 0, 0, 0, 0) == E.badf)
    #expect(try probe.call("sock_shutdown", number, 1) == E.badf)
  }

  @Test("granted directories are 3, 4, 5 … with their names")
  func grants() throws {
    var configuration = WASIConfiguration()
    configuration.directories = ["/", ".", "/data/ü"].map { GrantedDirectory(.memory(bytes: 1 << 20), as: $0) }
    let probe = try Probe(configuration)
    for (index, name) in ["/", ".", "/data/ü"].enumerated() {
      let record = probe.room(8)
      #expect(try probe.call("fd_prestat_get", 3 + index, record) == 0)
      #expect(try probe.u8(record) == 0)
      let count = try probe.u32(record + 4)
      #expect(count == name.utf8.count)
      let place = probe.room(count + 1)
      #expect(try probe.call("fd_prestat_dir_name", 3 + index, place, count - 1) == E.nametoolong)
      #expect(try probe.call("fd_prestat_dir_name", 3 + index, place, count + 1) == 0)
      #expect(try probe.memory.read(at: place, count: count) == Array(name.utf8))
    }
    #expect(try probe.call("fd_prestat_get", 6, 0) == E.badf)
  }

  @Test("everything can be closed, grants and streams too")
  func closing() throws {
    let scratch = Scratch()
    let probe = try Backend.kernel.probe(scratch)
    for number in 0...3 {
      #expect(try probe.call("fd_close", number) == 0)
      #expect(try probe.call("fd_close", number) == E.badf)
    }
    #expect(try probe.open("x") == -E.badf)
    #expect(try probe.write(1, "x") == -E.badf)
  }

  @Test("a closed number is not given out again at once")
  func reuse() throws {
    let probe = try Backend.memory.probe(Scratch())
    let first = try probe.opened("a", flags: Probe.create)
    #expect(try probe.call("fd_close", first) == 0)
    let second = try probe.opened("a")
    #expect(second != first)
    #expect(try probe.call("fd_filestat_get", first, probe.room(64)) == E.badf)
  }

  @Test("the table is bounded, and a freed number is found again")
  func full() throws {
    var configuration = Backend.memory.configuration(Scratch())
    configuration.descriptors = 10
    let probe = try Probe(configuration)
    var opened: [Int] = []
    for _ in 0..<6 { opened.append(try probe.opened("a", flags: Probe.create)) }
    #expect(Set(opened).count == 6)
    #expect(opened.allSatisfy { $0 < 10 })
    #expect(try probe.open("b", flags: Probe.create) == -E.mfile)
    #expect(try probe.status("b") == -E.noent)
    #expect(try probe.call("fd_close", opened[2]) == 0)
    #expect(try probe.open("a") == opened[2])
  }

  @Test("renumbering moves, closes the target and frees the source")
  func renumber() throws {
    let scratch = Scratch()
    scratch.write("a", "A")
    scratch.write("b", "B")
    let probe = try Backend.kernel.probe(scratch)
    let (a, b) = (try probe.opened("a"), try probe.opened("b"))
    #expect(try probe.call("fd_renumber", a, b) == 0)
    #expect(try probe.call("fd_close", a) == E.badf)
    #expect(try probe.read(b, 10) == "A")
    #expect(try probe.call("fd_renumber", b, b) == 0)
    #expect(try probe.read(b, 10) == "")
    #expect(try probe.call("fd_renumber", b, 3) == 0)
    #expect(try probe.call("fd_prestat_get", 3, probe.room(8)) == E.badf)
    #expect(try probe.open("a", in: 3) == -E.notdir)
  }

  @Test("renumbering a million times leaks nothing")
  func renumberOften() throws {
    let scratch = Scratch()
    scratch.write("a", "A")
    let probe = try Backend.kernel.probe(scratch)
    let before = openDescriptors()
    let renumber = try probe.instance.function("fd_renumber").typed(((Int32, Int32) -> Int32).self)
    for _ in 0..<1000 {
      let opened = try probe.opened("a")
      #expect(try renumber(Int32(opened), 1) == 0)
      probe.reset()
    }
    for _ in 0..<1_000_000 { _ = try renumber(1, 1) }
    #expect(openDescriptors() <= before + 1)
  }

  @Test("fdstat says what a descriptor is")
  func descriptorStatus() throws {
    let probe = try Backend.kernel.probe(Scratch())
    let record = probe.room(24)
    #expect(try probe.call("fd_fdstat_get", 3, record) == 0)
    #expect(try probe.u8(record) == 3)
    let file = try probe.open("a", flags: Probe.create, rights: 0x4a, descriptorFlags: 1 | 4)
    #expect(file > 3)
    #expect(try probe.call("fd_fdstat_get", file, record) == 0)
    #expect(try probe.u8(record) == 4)
    #expect(try probe.u16(record + 2) == 1 | 4)
    #expect(try probe.u64(record + 8) == 0x4a)
    #expect(try probe.u64(record + 16) == 0)
  }

  @Test("append and nonblock can be switched, undefined flags are invalid", arguments: Backend.allCases)
  func flags(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("a", flags: Probe.create, rights: 0x6e)
    #expect(try probe.write(file, "first") == 5)
    #expect(try probe.call("fd_fdstat_set_flags", file, 1 | 4) == 0)
    #expect(try probe.call("fd_seek", file, 0, 0, probe.room(8)) == 0)
    #expect(try probe.write(file, "+") == 1)
    #expect(try probe.call("fd_fdstat_set_flags", file, 0) == 0)
    #expect(try probe.call("fd_seek", file, 0, 0, probe.room(8)) == 0)
    #expect(try probe.write(file, "F") == 1)
    #expect(try probe.call("fd_seek", file, 0, 0, probe.room(8)) == 0)
    #expect(try probe.read(file, 20) == "First+")
    #expect(try probe.call("fd_fdstat_set_flags", file, 32) == E.inval)
    #expect(try probe.call("fd_fdstat_set_flags", file, 0x1_0000) == E.inval)
  }

  @Test("file operations on a directory are a bad descriptor", arguments: Backend.allCases)
  func onDirectory(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let place = probe.room(64)
    #expect(try probe.transfer("fd_read", 3, [(place, 8)]) == -E.badf)
    #expect(try probe.transfer("fd_write", 3, [(place, 8)]) == -E.badf)
    #expect(try probe.transfer("fd_pread", 3, [(place, 8)], at: 0) == -E.badf)
    #expect(try probe.call("fd_seek", 3, 0, 1, place) == E.badf)
    #expect(try probe.call("fd_tell", 3, place) == E.badf)
    #expect(try probe.call("fd_advise", 3, 0, 0, 0) == E.badf)
    #expect(try probe.call("fd_allocate", 3, 0, 1) == E.badf)
    #expect(try probe.call("fd_filestat_set_size", 3, 0) == E.badf)
    #expect(try probe.call("fd_fdstat_set_flags", 3, 0) == E.badf)
    #expect(try probe.call("fd_sync", 3) == 0)
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.open("x", in: file) == -E.notdir)
    #expect(try probe.call("fd_readdir", file, place, 64, 0, place) == E.notdir)
  }

  // MARK: Rights

  @Test("rights only ever shrink, and take effect", arguments: Backend.allCases)
  func shrinking(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("a", flags: Probe.create, rights: 0x46)
    #expect(try probe.write(file, "x") == 1)
    #expect(try probe.call("fd_fdstat_set_rights", file, 0x6, 0) == 0)
    #expect(try probe.write(file, "x") == -E.badf)
    #expect(try probe.call("fd_fdstat_set_rights", file, 0x46, 0) == E.notcapable)
    #expect(try probe.call("fd_fdstat_set_rights", file, 0x6 | 1 << 40, 0) == E.notcapable)
    #expect(try probe.call("fd_fdstat_set_rights", file, 0x6, 1) == E.notcapable)
    #expect(try probe.rights(file).base == 0x6)
  }

  @Test("what is opened has no more than the directory lets it inherit", arguments: Backend.allCases)
  func inheriting(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    let all = try probe.rights(3)
    #expect(all.base & 0x46 == 0)
    let required = 0x7_fe00 | 1 << 20 | 1 << 21 | 0xf << 23 & 0x780_0000
    #expect(all.base & required == required)
    let directory = try probe.open("d", flags: Probe.directory, rights: all.base, inheriting: 0x2 | 0x2000)
    #expect(try probe.rights(directory) == (all.base, 0x2002))
    let file = try probe.open("f", in: directory, flags: Probe.create, rights: Probe.everything)
    #expect(try probe.rights(file) == (0x2, 0))
    #expect(try probe.write(file, "x") == -E.badf)
    let below = try probe.open(".", in: directory, rights: all.base, inheriting: Probe.everything)
    #expect(try probe.rights(below) == (0x2000, 0x2002))
  }

  @Test(
    "a missing right is said",
    arguments: [
      ("path_create_directory", 9), ("path_create_file", 10), ("path_link_source", 11), ("path_link_target", 12),
      ("path_open", 13), ("fd_readdir", 14), ("path_readlink", 15), ("path_rename_source", 16),
      ("path_rename_target", 17), ("path_filestat_get", 18), ("path_filestat_set_size", 19),
      ("path_filestat_set_times", 20), ("fd_filestat_get", 21), ("fd_filestat_set_times", 23), ("path_symlink", 24),
      ("path_remove_directory", 25), ("path_unlink_file", 26), ("fd_sync", 4), ("fd_datasync", 0),
    ])
  func missing(_ name: String, _ bit: Int) throws {
    let probe = try Backend.memory.probe(Scratch())
    _ = try probe.opened("f", flags: Probe.create)
    let all = try probe.rights(3)
    #expect(all.base & 1 << bit != 0)
    #expect(try probe.call("fd_fdstat_set_rights", 3, all.base & ~(1 << bit), all.inheriting) == 0)
    let place = probe.room(64)
    let (text, count) = try probe.put("f")
    let error =
      switch name {
      case "path_create_directory", "path_remove_directory", "path_unlink_file": try probe.onPath(name, "f")
      case "path_create_file": -(try probe.open("new", flags: Probe.create))
      case "path_link_source", "path_link_target": try probe.link("f", "g")
      case "path_open": -(try probe.open("f"))
      case "fd_readdir": try probe.call(name, 3, place, 64, 0, place)
      case "path_readlink": try probe.readLink("f").error
      case "path_rename_source", "path_rename_target": try probe.rename("f", "g")
      case "path_filestat_get": -(try probe.status("f"))
      case "path_filestat_set_size": -(try probe.open("f", flags: Probe.truncate))
      case "path_filestat_set_times": try probe.call(name, 3, 0, text, count, 0, 0, 0)
      case "fd_filestat_get": try probe.call(name, 3, place)
      case "fd_filestat_set_times": try probe.call(name, 3, 0, 0, 0)
      case "path_symlink": try probe.symlink("f", "l")
      default: try probe.call(name, 3)
      }
    #expect(error == (bit == 19 ? E.perm : E.notcapable))
  }

  @Test(
    "a missing right of a file is said",
    arguments: [
      ("fd_datasync", 0), ("fd_seek", 2), ("fd_fdstat_set_flags", 3), ("fd_sync", 4), ("fd_tell", 5), ("fd_advise", 7),
      ("fd_allocate", 8), ("fd_filestat_get", 21), ("fd_filestat_set_size", 22), ("fd_filestat_set_times", 23),
    ])
  func missingOnFile(_ name: String, _ bit: Int) throws {
    let probe = try Backend.memory.probe(Scratch())
    let without = name == "fd_tell" ? 1 << 5 | 1 << 2 : 1 << bit
    let file = try probe.opened("f", flags: Probe.create, rights: Probe.everything & ~without)
    let place = probe.room(64)
    let error =
      switch name {
      case "fd_seek": try probe.call(name, file, 1, 0, place)
      case "fd_tell", "fd_filestat_get": try probe.call(name, file, place)
      case "fd_fdstat_set_flags", "fd_filestat_set_size": try probe.call(name, file, 0)
      case "fd_advise": try probe.call(name, file, 0, 0, 0)
      case "fd_allocate": try probe.call(name, file, 0, 1)
      case "fd_filestat_set_times": try probe.call(name, file, 0, 0, 0)
      default: try probe.call(name, file)
      }
    #expect(error == E.notcapable)
  }

  @Test("instances come and go without leaving descriptors behind")
  func leaks() throws {
    let scratch = Scratch()
    scratch.write("a", "A")
    scratch.makeFolder("d")
    let before = openDescriptors()
    for _ in 0..<10_000 {
      let probe = try Backend.kernel.probe(scratch)
      _ = try probe.open("a")
      _ = try probe.open("d")
      _ = try probe.status("d/x")
      if case .i32(0)? = try probe.instance.function("fd_close").call([.i32(3)]).first {
      } else {
        Issue.record("no close")
      }
    }
    #expect(openDescriptors() == before)
  }
}
