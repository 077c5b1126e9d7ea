import Glibc
import Testing
import WASI

@Suite("Paths")
struct PathTests {
  // MARK: Opening

  @Test("creating, exclusively and not", arguments: Backend.allCases)
  func create(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.open("f") == -E.noent)
    #expect(try probe.open("f", flags: Probe.create) > 3)
    #expect(try probe.open("f", flags: Probe.create) > 3)
    #expect(try probe.open("f", flags: Probe.create | Probe.exclusive) == -E.exist)
    #expect(try probe.open("no/f", flags: Probe.create) == -E.noent)
    #expect(try probe.open("f/x", flags: Probe.create) == -E.notdir)
    #expect(try probe.open("g", flags: Probe.create | Probe.directory) == -E.inval)
    #expect(try probe.open("g", flags: 16) == -E.inval)
    #expect(try probe.open("g", descriptorFlags: 32) == -E.inval)
    #expect(try probe.open("g/", flags: Probe.create) == -E.isdir)
  }

  @Test("truncating", arguments: Backend.allCases)
  func truncate(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.write(file, "abc") == 3)
    #expect(try probe.open("f", flags: Probe.truncate, rights: 0) > 3)
    #expect(try probe.u64(try probe.status("f") + 32) == 0)
    #expect(try probe.open(".", flags: Probe.truncate) < 0)
  }

  @Test("the mode of access follows from the rights", arguments: Backend.allCases)
  func access(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let empty = try probe.open("f", flags: Probe.create, rights: 0)
    #expect(empty > 3)
    #expect(try probe.transfer("fd_read", empty, [(0, 1)]) == -E.badf)
    let writer = try probe.opened("f", rights: 0x40)
    #expect(try probe.write(writer, "abc") == 3)
    #expect(try probe.transfer("fd_read", writer, [(0, 1)]) == -E.badf)
    let reader = try probe.opened("f", rights: 0x2)
    #expect(try probe.read(reader, 5) == "abc")
    #expect(try probe.write(reader, "x") == -E.badf)
  }

  @Test("directories open as directories, for reading", arguments: Backend.allCases)
  func directories(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    _ = try probe.opened("f", flags: Probe.create)
    let all = try probe.rights(3)
    for path in [".", "./", "d", "d/", "d/.", "d/..", "d/../d", "d///"] {
      #expect(try probe.open(path, rights: all.base, inheriting: all.inheriting) > 3, "\(path)")
      #expect(try probe.open(path, flags: Probe.directory, rights: 0) > 3, "\(path)")
      #expect(try probe.open(path, flags: Probe.directory, rights: 0x42) == -E.isdir, "\(path)")
      #expect(try probe.open(path, rights: 0x42) == -E.isdir, "\(path)")
    }
    #expect(try probe.open("f", flags: Probe.directory, rights: 0x2) == -E.notdir)
    #expect(try probe.open("f/", rights: 0x2) == -E.notdir)
    #expect(try probe.open("f///", rights: 0x2) == -E.notdir)
    #expect(try probe.open("f/.", rights: 0x2) == -E.notdir)
    #expect(try probe.open("f/..", rights: 0x2) == -E.notdir)
  }

  @Test("a link in the last place is followed when asked", arguments: Backend.allCases)
  func links(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    let file = try probe.opened("d/f", flags: Probe.create)
    #expect(try probe.write(file, "abc") == 3)
    #expect(try probe.symlink("d/f", "l") == 0)
    #expect(try probe.symlink("d", "ld") == 0)
    #expect(try probe.symlink("../l", "d/back") == 0)
    #expect(try probe.symlink("nowhere", "dangling") == 0)
    #expect(try probe.open("l", rights: 2, follow: true) > 3)
    #expect(try probe.open("l", rights: 2, follow: false) == -E.loop)
    #expect([-E.loop, -E.notdir].contains(try probe.open("ld", flags: Probe.directory, rights: 0, follow: false)))
    #expect(try probe.open("ld", flags: Probe.directory, rights: 0, follow: true) > 3)
    #expect(try probe.open("ld/f", rights: 2, follow: false) > 3)
    #expect(try probe.open("ld/../d/back", rights: 2) > 3)
    #expect(try probe.open("ld/", rights: 0, follow: false) > 3)
    #expect(try probe.open("l/", rights: 0) == -E.notdir)
    #expect(try probe.open("dangling", flags: Probe.create | Probe.exclusive) == -E.exist)
    #expect(try probe.open("dangling") == -E.noent)
    #expect(try probe.open("dangling", flags: Probe.create) > 3)
    #expect(try probe.status("nowhere") >= 0)
  }

  @Test("link chains end at forty, loops at once", arguments: Backend.allCases)
  func chains(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    _ = try probe.opened("l0", flags: Probe.create)
    for number in 1...41 { #expect(try probe.symlink("l\(number - 1)", "l\(number)") == 0) }
    #expect(try probe.open("l40", rights: 2) > 3)
    #expect(try probe.open("l41", rights: 2) == -E.loop)
    #expect(try probe.symlink("b", "a") == 0)
    #expect(try probe.symlink("a", "b") == 0)
    #expect(try probe.open("a", rights: 2) == -E.loop)
    #expect(try probe.open("a/x", rights: 2) == -E.loop)
    #expect(try probe.status("a", follow: true) == -E.loop)
    #expect(try probe.status("a", follow: false) >= 0)
  }

  // MARK: Names

  @Test("making and removing directories", arguments: Backend.allCases)
  func makeDirectories(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.onPath("path_create_directory", "d/") == 0)
    #expect(try probe.onPath("path_create_directory", "d") == E.exist)
    #expect(try probe.onPath("path_create_directory", ".") == E.exist)
    #expect(try probe.onPath("path_create_directory", "d/..") == E.exist)
    #expect(try probe.onPath("path_create_directory", "x/y") == E.noent)
    _ = try probe.opened("d/f", flags: Probe.create)
    #expect(try probe.onPath("path_remove_directory", "d") == E.notempty)
    #expect(try probe.onPath("path_remove_directory", "d/f") == E.notdir)
    #expect(try probe.onPath("path_remove_directory", "d/.") == E.inval)
    #expect(try probe.symlink("d", "l") == 0)
    #expect(try probe.onPath("path_remove_directory", "l") == E.notdir)
    #expect(try probe.onPath("path_unlink_file", "d") == E.isdir)
    #expect(try probe.onPath("path_unlink_file", "d/") == E.isdir)
    #expect(try probe.onPath("path_unlink_file", "d/f/") == E.notdir)
    #expect(try probe.onPath("path_unlink_file", "d/f") == 0)
    #expect(try probe.onPath("path_unlink_file", "d/f") == E.noent)
    #expect(try probe.onPath("path_remove_directory", "d///") == 0)
    #expect(try probe.onPath("path_remove_directory", "d") == E.noent)
    #expect(try probe.onPath("path_unlink_file", "l") == 0)
    #expect(try probe.status("l") == -E.noent)
  }

  @Test("a removed directory that is still open gives errors", arguments: Backend.allCases)
  func removedDirectory(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    let all = try probe.rights(3)
    let directory = try probe.open("d", rights: all.base, inheriting: all.inheriting)
    #expect(try probe.onPath("path_remove_directory", "d") == 0)
    #expect(try probe.open("f", in: directory, flags: Probe.create) == -E.noent)
    #expect(try probe.onPath("path_create_directory", "e", in: directory) == E.noent)
    #expect(try probe.status("f", in: directory) == -E.noent)
    _ = try? probe.entries(directory)
    #expect(try probe.call("fd_close", directory) == 0)
  }

  @Test("an open file outlives its name", arguments: Backend.allCases)
  func removedFile(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.onPath("path_unlink_file", "f") == 0)
    #expect(try probe.write(file, "still here") == 10)
    #expect(try probe.call("fd_seek", file, 0, 0, probe.room(8)) == 0)
    #expect(try probe.read(file, 20) == "still here")
    _ = try probe.opened("f", flags: Probe.create | Probe.exclusive)
  }

  @Test("renaming follows POSIX", arguments: Backend.allCases)
  func rename(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    for name in ["d", "e", "full", "full/x"] { #expect(try probe.onPath("path_create_directory", name) == 0) }
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.write(file, "F") == 1)
    _ = try probe.opened("g", flags: Probe.create)
    #expect(try probe.rename("f", "g") == 0)
    #expect(try probe.status("f") == -E.noent)
    #expect(try probe.u64(try probe.status("g") + 32) == 1)
    #expect(try probe.rename("g", "d") == E.isdir)
    #expect(try probe.rename("d", "g") == E.notdir)
    #expect(try probe.rename("d", "full") == E.notempty)
    #expect(try probe.rename("d/", "e/") == 0)
    #expect(try probe.rename("e", "e") == 0)
    #expect(try probe.rename("g", "h/") == E.notdir)
    #expect(try probe.rename("g/", "h") == E.notdir)
    #expect(try probe.rename("full", "full/x/y") == E.inval)
    #expect(try probe.rename("nothing", "h") == E.noent)
    #expect(try probe.rename(".", "h") == E.busy)
    #expect(try probe.rename("e", "full/..") == E.busy)
    #expect(try probe.rename("full/x", "e/x") == 0)
    #expect(try probe.status("e/x") >= 0)
    #expect(try probe.symlink("g", "l") == 0)
    #expect(try probe.rename("l", "m") == 0)
    #expect(try probe.readLink("m").text == "g")
  }

  @Test("hard links", arguments: Backend.allCases)
  func hardLinks(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    let file = try probe.opened("f", flags: Probe.create)
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    #expect(try probe.link("f", "d/g") == 0)
    #expect(try probe.write(file, "x") == 1)
    let (a, b) = (try probe.status("f"), try probe.status("d/g"))
    #expect(try probe.memory.read(at: a, count: 64) == probe.memory.read(at: b, count: 64))
    #expect(try probe.u64(a + 24) == 2)
    #expect(try probe.link("f", "d/g") == E.exist)
    #expect(try probe.link("f", "f") == E.exist)
    #expect(try probe.link("f", "d") == E.exist)
    #expect(try probe.link("d", "e") == E.perm)
    #expect(try probe.link("f", "e/") == E.noent)
    #expect(try probe.link("f/", "e") == E.notdir)
    #expect(try probe.link("nothing", "e") == E.noent)
    #expect(try probe.link("f", "e", flags: 1) == E.inval)
    #expect(try probe.symlink("nowhere", "s") == 0)
    #expect(try probe.link("f", "s") == E.exist)
    #expect(try probe.link("s", "t") == 0)
    #expect(try probe.readLink("t").text == "nowhere")
  }

  @Test("symbolic links", arguments: Backend.allCases)
  func symbolicLinks(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.symlink("some/where", "l") == 0)
    #expect(try probe.symlink("x", "l") == E.exist)
    #expect(try probe.readLink("l").text == "some/where")
    #expect(try probe.readLink("l", room: 4).text == "some")
    #expect(try probe.readLink("l", room: 0).text == "")
    #expect(try probe.readLink(".").error == E.inval)
    #expect(try probe.readLink("none").error == E.noent)
    _ = try probe.opened("f", flags: Probe.create)
    #expect(try probe.readLink("f").error == E.inval)
    #expect(try probe.symlink("x", "new/") == E.noent)
    #expect(try probe.symlink("x", "f/") == E.notdir)
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    #expect(try probe.symlink("x", "d/") == E.exist)
    #expect(try probe.symlink("", "m") == E.noent)
    let record = try probe.status("l")
    #expect(try probe.u8(record + 16) == 7)
    #expect(try probe.u64(record + 32) == 10)
    #expect(try probe.status("l", follow: true) == -E.noent)
  }

  @Test("times of a link are its own unless it is followed", arguments: Backend.allCases)
  func linkTimes(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    _ = try probe.opened("f", flags: Probe.create)
    #expect(try probe.symlink("f", "l") == 0)
    let (text, count) = try probe.put("l")
    #expect(try probe.call("path_filestat_set_times", 3, 0, text, count, 0, 1_000, 4) == 0)
    #expect(try probe.u64(try probe.status("l") + 48) == 1_000)
    #expect(try probe.u64(try probe.status("f") + 48) != 1_000)
    #expect(try probe.call("path_filestat_set_times", 3, 1, text, count, 0, 2_000, 4) == 0)
    #expect(try probe.u64(try probe.status("f") + 48) == 2_000)
    #expect(try probe.u64(try probe.status("l") + 48) == 1_000)
  }

  @Test("strange texts are refused before the system sees them", arguments: Backend.allCases)
  func texts(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.open("") == -E.noent)
    #expect(try probe.open("a\0b", flags: Probe.create) == -E.inval)
    #expect(try probe.open("a\0", flags: Probe.create) == -E.inval)
    #expect(try probe.open(String(repeating: "n", count: 4096), flags: Probe.create) == -E.nametoolong)
    #expect(try probe.open(String(repeating: "n", count: 256), flags: Probe.create) == -E.nametoolong)
    #expect(try probe.open(String(repeating: "n/", count: 32768)) == -E.nametoolong)
    #expect(try probe.open("ü\n name", flags: Probe.create) > 3)
    let (text, count) = try probe.put([0x61, 0xff, 0xfe])
    #expect(try probe.call("path_create_directory", 3, text, count) == E.ilseq)
    #expect(try probe.call("path_unlink_file", 3, text, 0) == E.noent)
  }

  // MARK: Listing

  @Test(
    "a listing has everything once, with any buffer", arguments: Backend.allCases, [30, 31, 47, 64, 100, 4096, 65536])
  func listing(_ backend: Backend, _ size: Int) throws {
    let probe = try backend.probe(Scratch())
    for number in 0..<100 {
      #expect(try probe.call("fd_close", probe.opened("file\(number)", flags: Probe.create)) == 0)
    }
    #expect(try probe.onPath("path_create_directory", "dir") == 0)
    #expect(try probe.symlink("dir", "link") == 0)
    let entries = try probe.entries(3, buffer: size)
    #expect(Set(entries.map(\.name)).count == entries.count)
    #expect(entries.count == 104)
    #expect(entries[0].name == "." && entries[1].name == "..")
    for entry in entries where !entry.name.hasPrefix(".") {
      let record = try probe.status(entry.name)
      #expect(try probe.u64(record + 8) == entry.inode)
      #expect(try probe.u8(record + 16) == entry.type)
    }
    let record = probe.room(64)
    #expect(try probe.call("fd_filestat_get", 3, record) == 0)
    #expect(try probe.u64(record + 8) == entries[0].inode)
  }

  @Test("small buffers are filled to the brim", arguments: Backend.allCases, [0, 1, 23, 24, 25])
  func brim(_ backend: Backend, _ size: Int) throws {
    let probe = try backend.probe(Scratch())
    let buffer = probe.room(64)
    let result = probe.room(4)
    #expect(try probe.call("fd_readdir", 3, buffer, size, 0, result) == 0)
    #expect(try probe.u32(result) == size)
    #expect(try probe.call("fd_readdir", 3, buffer, size, -1, result) == 0)
    #expect(try probe.u32(result) == 0)
  }

  @Test("cookies stay good, and the beginning shows what is new", arguments: Backend.allCases)
  func cookies(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    for number in 0..<20 { _ = try probe.opened("a\(number)", flags: Probe.create) }
    let before = try probe.entries(3)
    #expect(try probe.onPath("path_unlink_file", "a3") == 0)
    let (buffer, result) = (probe.room(4096), probe.room(4))
    #expect(try probe.call("fd_readdir", 3, buffer, 4096, before[9].next, result) == 0)
    #expect(try probe.u64(buffer) == UInt64(before[10].next))
    #expect(try probe.call("fd_readdir", 3, buffer, 4096, before[21].next, result) == 0)
    #expect(try probe.u32(result) == 0)
    _ = try probe.opened("new", flags: Probe.create)
    let after = try probe.entries(3)
    #expect(Set(after.map(\.name)) == Set(before.map(\.name)).subtracting(["a3"]).union(["new"]))
  }

  @Test("names that come and go leave a listing right and no longer", arguments: Backend.allCases)
  func comingAndGoing(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    for name in ["a", "b", "c"] { _ = try probe.opened(name, flags: Probe.create) }
    let cookie = try probe.entries(3).first { $0.name == "b" }?.next
    for round in 0..<300 {
      probe.reset()
      #expect(try probe.rename("a", "moved") == 0)
      #expect(try probe.rename("moved", "a") == 0)
      #expect(try probe.onPath("path_create_directory", "d\(round)") == 0)
      #expect(try probe.onPath("path_remove_directory", "d\(round)") == 0)
    }
    #expect(try Set(probe.entries(3).map(\.name)) == [".", "..", "a", "b", "c"])
    guard backend == .memory else { return }
    // There a cookie is good for ever, and what came later comes after it.
    let (buffer, used) = (probe.room(256), probe.room(4))
    #expect(try probe.call("fd_readdir", 3, buffer, 256, Int(cookie ?? 0), used) == 0)
    #expect(try probe.u32(used) == 2 * 25)
    #expect(try probe.memory.read(at: buffer + 24, count: 1) == Array("c".utf8))
    #expect(try probe.memory.read(at: buffer + 49, count: 1) == Array("a".utf8))
  }

  @Test("ten thousand entries are listed in linear time", arguments: Backend.allCases)
  func many(_ backend: Backend) throws {
    let scratch = Scratch()
    let probe = try backend.probe(scratch)
    for number in 0..<10_000 {
      #expect(try probe.call("fd_close", probe.opened("f\(number)", flags: Probe.create)) == 0)
      probe.reset()
    }
    for size in [64, 4096, 1 << 20] {
      probe.reset()
      #expect(try probe.entries(3, buffer: size).count == 10_002)
    }
  }

  @Test("names that are no text are passed over")
  func noText() throws {
    let scratch = Scratch()
    var name = Array((scratch.path + "/x").utf8CString)
    name[name.count - 2] = CChar(bitPattern: 0xff)
    close(open(&name, O_CREAT | O_WRONLY, 0o644))
    scratch.write("y", "")
    let probe = try Backend.kernel.probe(scratch)
    #expect(try probe.entries(3).map(\.name) == [".", "..", "y"])
  }
}
