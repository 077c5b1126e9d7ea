import Glibc
import Synchronization
import Testing
import WASI
import WebAssembly

/// A granted directory `in`, beside it a secret, and a tree within to climb about in.
private final class Prison {
  let scratch = Scratch()

  init() {
    scratch.write("secret", "secret")
    scratch.makeFolder("outside")
    scratch.write("outside/secret", "secret")
    scratch.makeFolder("in")
    scratch.makeFolder("in/d")
    scratch.makeFolder("in/d/e")
    scratch.write("in/file", "file")
    for (content, name) in [
      ("/etc/passwd", "absolute"), (scratch.path + "/secret", "absoluteSecret"), ("../secret", "up"),
      ("../../secret", "d/upTwo"), ("..", "parent"), ("d/../../secret", "through"), ("../outside", "outsideFolder"),
      ("parent/secret", "chain"), (".", "here"), ("/", "root"), ("/proc/self/root", "magic"),
    ] {
      scratch.makeLink(content, "in/" + name)
    }
  }

  /// All that is known about the granted directory but the times of reading.
  func picture() -> String? {
    let list = "find . -printf '%p %y %m %n %s %T@ %C@ %l\\n' | sort"
    waitpid(start(["sh", "-c", "cd '\(scratch.path)/in' && { \(list); cat file; } > ../picture"]), nil, 0)
    return scratch.read("picture")
  }

  func probe(_ backend: Backend, isReadOnly: Bool = false) throws -> Probe {
    var configuration = backend.configuration(scratch)
    configuration.directories = [GrantedDirectory(.host(scratch.path + "/in"), as: "/", isReadOnly: isReadOnly)]
    return try Probe(configuration, keeping: scratch)
  }
}

private let wayOut = [
  "..", "../secret", "../", "./..", "d/../..", "d/../../secret", "d/e/../../../secret", "/etc/passwd", "/", "//x",
  "absolute", "absoluteSecret", "up", "d/upTwo", "parent", "parent/secret", "parent/", "parent/.", "through",
  "outsideFolder", "outsideFolder/", "outsideFolder/secret", "outsideFolder/.", "chain", "here/..", "here/../secret",
  "here/here/../..", "root", "root/etc/passwd", "magic/etc/passwd", "d/../parent/secret", "./d/./.././up",
]

@Suite("Nothing leads out of a granted directory")
struct EscapeTests {
  @Test("opening", arguments: wayOut, Backend.onDisk)
  func opening(_ path: String, _ backend: Backend) throws {
    let prison = Prison()
    let probe = try prison.probe(backend)
    for flags in [0, Probe.directory, Probe.create, Probe.truncate, Probe.create | Probe.truncate] {
      let error = -(try probe.open(path, flags: flags, rights: flags == 2 ? 0 : 0x42))
      let allowed = flags == 0 || flags == 2 ? [E.perm] : [E.perm, E.isdir, E.exist]
      #expect(allowed.contains(error), "\(path) with flags \(flags): \(error)")
    }
    #expect(prison.scratch.read("secret") == "secret")
    #expect(prison.scratch.read("outside/secret") == "secret")
  }

  @Test("asking about it, following", arguments: wayOut, Backend.onDisk)
  func asking(_ path: String, _ backend: Backend) throws {
    let probe = try Prison().probe(backend)
    #expect(try probe.status(path, follow: true) == -E.perm)
    let (text, count) = try probe.put(path)
    #expect(try probe.call("path_filestat_set_times", 3, 1, text, count, 0, 0, 4) == E.perm)
  }

  @Test(
    "what is in a place outside",
    arguments: [
      "../x", "outsideFolder/x", "parent/x", "d/../../x", "root/tmp/x", "here/../x", "outsideFolder/secret",
      "parent/secret",
    ], Backend.onDisk)
  func changing(_ path: String, _ backend: Backend) throws {
    let prison = Prison()
    let probe = try prison.probe(backend)
    #expect(try probe.onPath("path_create_directory", path) == E.perm)
    #expect(try probe.onPath("path_remove_directory", path) == E.perm)
    #expect(try probe.onPath("path_unlink_file", path) == E.perm)
    #expect(try probe.readLink(path).error == E.perm)
    #expect(try probe.symlink("x", path) == E.perm)
    #expect(try probe.rename("file", path) == E.perm)
    #expect(try probe.rename(path, "mine") == E.perm)
    #expect(try probe.link("file", path) == E.perm)
    #expect(try probe.link(path, "mine") == E.perm)
    #expect(prison.scratch.read("outside/secret") == "secret")
    #expect(!prison.scratch.exists("x") && !prison.scratch.exists("outside/x") && !prison.scratch.exists("in/mine"))
  }

  @Test(
    "a trailing slash does not follow a link out",
    arguments: ["outsideFolder/", "parent/", "root/", "outsideFolder//"], Backend.onDisk)
  func trailingSlash(_ path: String, _ backend: Backend) throws {
    let prison = Prison()
    let probe = try prison.probe(backend)
    for follow in [false, true] {
      #expect(try probe.status(path, follow: follow) == -E.perm)
      #expect(try probe.open(path, rights: 0, follow: follow) == -E.perm)
      #expect(try [-E.perm, -E.isdir].contains(probe.open(path, flags: Probe.create, follow: follow)))
      let (text, count) = try probe.put(path)
      #expect(try probe.call("path_filestat_set_times", 3, follow ? 1 : 0, text, count, 0, 0, 4) == E.perm)
    }
    #expect(try probe.readLink(path).error == E.perm)
    #expect(try probe.onPath("path_unlink_file", path) != 0)
    #expect(try probe.onPath("path_remove_directory", path) != 0)
    #expect(try probe.link(path, "mine") != 0)
    #expect(try probe.rename(path, "mine") != 0)
    #expect(try probe.rename("d", path) != 0)
    #expect(try probe.onPath("path_create_directory", path) != 0)
    #expect(prison.scratch.read("outside/secret") == "secret")
    #expect(prison.scratch.exists("in/d/e"))
  }

  @Test("links are described, moved and removed without being followed", arguments: Backend.onDisk)
  func linksThemselves(_ backend: Backend) throws {
    let prison = Prison()
    let probe = try prison.probe(backend)
    for name in ["absolute", "up", "parent", "root", "magic"] {
      #expect(try probe.u8(try probe.status(name) + 16) == 7)
      #expect(try probe.open(name, rights: 2, follow: false) == -E.loop)
      #expect(try probe.open(name, flags: Probe.create | Probe.exclusive) == -E.exist)
      #expect(try probe.rename(name, name + "2") == 0)
      #expect(try probe.link(name + "2", name + "3") == 0)
      #expect(try probe.onPath("path_unlink_file", name + "2") == 0)
    }
    #expect(try probe.readLink("absolute3").text == "/etc/passwd")
    #expect(prison.scratch.exists("outside"))
  }

  @Test(
    "a guest makes no link that leads out",
    arguments: [
      "/", "/etc/passwd", "..", "../x", "d/../..", "../../../x", "d/e/../../../x",
    ], Backend.allCases)
  func makingLinks(_ content: String, _ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.symlink(content, "l") == E.perm)
    #expect(try probe.status("l") == -E.noent)
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    #expect(try probe.symlink("../x", "d/l") == 0)
    #expect(try probe.symlink("../../x", "d/m") == E.perm)
    let all = try probe.rights(3)
    let below = try probe.open("d", rights: all.base, inheriting: all.inheriting)
    #expect(try probe.symlink("../x", "n", in: below) == 0)
    #expect(try probe.symlink("../../x", "o", in: below) == E.perm)
  }

  @Test("a directory opened below is a prison of its own", arguments: Backend.allCases)
  func below(_ backend: Backend) throws {
    let probe = try backend.probe(Scratch())
    #expect(try probe.onPath("path_create_directory", "d") == 0)
    _ = try probe.opened("f", flags: Probe.create)
    #expect(try probe.symlink("../f", "d/l") == 0)
    let all = try probe.rights(3)
    let directory = try probe.open("d", rights: all.base, inheriting: all.inheriting)
    #expect(try probe.open("../f", in: directory) == -E.perm)
    #expect(try probe.open("l", in: directory, rights: 2) == -E.perm)
    #expect(try probe.open("d/l", rights: 2) > 3)
    #expect(try probe.open("..", in: directory, rights: 0) == -E.perm)
    #expect(try probe.entries(directory).first { $0.name == ".." }?.inode == probe.entries(directory).first?.inode)
  }

  @Test("a read-only grant means that no byte changes", arguments: Backend.onDisk)
  func readOnly(_ backend: Backend) throws {
    let prison = Prison()
    let probe = try prison.probe(backend, isReadOnly: true)
    let before = prison.picture()
    #expect(before?.contains("./d/e d ") == true)
    for flags in 0..<16 {
      for descriptorFlags in [0, 1] {
        let opened = try probe.open(
          flags & 1 == 0 ? "file" : "new", flags: flags, rights: Probe.everything, descriptorFlags: descriptorFlags)
        guard opened > 0 else { continue }
        #expect(try probe.write(opened, "x") == -E.badf)
        #expect(try probe.call("fd_filestat_set_size", opened, 0) != 0)
        #expect(try probe.call("fd_allocate", opened, 0, 100) != 0)
        #expect(try probe.call("fd_filestat_set_times", opened, 0, 0, 5) != 0)
      }
    }
    #expect(try probe.onPath("path_create_directory", "x") == E.notcapable)
    #expect(try probe.onPath("path_remove_directory", "d/e") == E.notcapable)
    #expect(try probe.onPath("path_unlink_file", "file") == E.notcapable)
    #expect(try probe.rename("file", "x") == E.notcapable)
    #expect(try probe.link("file", "x") == E.notcapable)
    #expect(try probe.symlink("file", "x") == E.notcapable)
    let (text, count) = try probe.put("file")
    #expect(try probe.call("path_filestat_set_times", 3, 0, text, count, 0, 0, 5) == E.notcapable)
    #expect(try probe.call("fd_filestat_set_times", 3, 0, 0, 5) == E.notcapable)
    let directory = try probe.open("d", rights: Probe.everything & ~0x40_0140, inheriting: Probe.everything)
    #expect(try probe.open("x", in: directory, flags: Probe.create) == -E.notcapable)
    #expect(prison.picture() == before)
    #expect(try probe.read(probe.opened("file", rights: 2), 10) == "file")
  }

  @Test("names do not cross from a read-only grant into a writable one, nor back")
  func twoGrants() throws {
    let (writable, kept) = (Scratch(), Scratch())
    writable.write("mine", "mine")
    kept.write("kept", "kept")
    var configuration = WASIConfiguration()
    configuration.directories = [
      GrantedDirectory(.host(writable.path), as: "/w"), GrantedDirectory(.host(kept.path), as: "/r", isReadOnly: true),
      GrantedDirectory(.memory(bytes: 1 << 20), as: "/m"),
    ]
    let probe = try Probe(configuration, keeping: writable)
    defer { _ = kept }
    #expect(try probe.link("kept", "stolen", in: 4, to: 3) == E.notcapable)
    #expect(try probe.rename("kept", "stolen", in: 4, to: 3) == E.notcapable)
    #expect(try probe.link("mine", "planted", in: 3, to: 4) == E.notcapable)
    #expect(try probe.rename("mine", "planted", in: 3, to: 4) == E.notcapable)
    #expect(try probe.rename("mine", "x", in: 3, to: 5) == E.xdev)
    #expect(try probe.link("mine", "x", in: 3, to: 5) == E.xdev)
    #expect(kept.read("kept") == "kept" && writable.read("mine") == "mine")
    #expect(!writable.exists("stolen") && !kept.exists("planted"))
  }

  @Test("a pipe, device or socket inside does not block", arguments: Backend.onDisk)
  func special(_ backend: Backend) throws {
    let prison = Prison()
    mkfifo(prison.scratch.path + "/in/fifo", 0o644)
    let probe = try prison.probe(backend)
    #expect(try probe.open("fifo", rights: 0x40) == -E.nxio)
    let reader = try probe.open("fifo", rights: 0x2)
    #expect(reader > 3)
    probe.instance.store.deadline = MonotonicClock.now + 200_000_000
    #expect(try probe.transfer("fd_read", reader, [(0, 4)]) <= 0)
    #expect(try probe.u8(try probe.status("fifo") + 16) == 0)
  }

  @Test("a grant is opened once: replacing it afterwards changes nothing")
  func replaced() throws {
    let prison = Prison()
    let probe = try prison.probe(.kernel)
    rename(prison.scratch.path + "/in", prison.scratch.path + "/moved")
    prison.scratch.makeLink("outside", "in")
    #expect(try probe.open("secret", rights: 2) == -E.noent)
    #expect(try probe.open("file", rights: 2) > 3)
  }

  @Test("a directory that is swapped for a link while paths are walked", arguments: Backend.onDisk)
  func race(_ backend: Backend) throws {
    let prison = Prison()
    let root = prison.scratch.path
    prison.scratch.makeFolder("in/swap")
    prison.scratch.write("in/swap/secret", "inside")
    prison.scratch.makeLink("../outside", "in/trap")
    let child = try swapping(root + "/in/swap", root + "/in/trap")
    defer {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    let probe = try prison.probe(backend)
    var opened = 0
    for _ in 0..<20_000 {
      probe.reset()
      let file = try probe.open("swap/secret", rights: 2)
      if file > 0 {
        opened += 1
        #expect(try probe.read(file, 10) == "inside")
        #expect(try probe.call("fd_close", file) == 0)
      }
      let record = try probe.status("swap/../swap/secret", follow: true)
      if record > 0 { #expect(try probe.u64(record + 32) == 6) }
      #expect(try probe.onPath("path_create_directory", "swap/../../escaped") != 0)
      #expect(try probe.open("swap/made", flags: Probe.create | Probe.exclusive, rights: 0x40) != 0)
    }
    #expect(opened > 0)
    #expect(prison.scratch.read("outside/secret") == "secret")
    #expect(!prison.scratch.exists("outside/made") && !prison.scratch.exists("escaped"))
  }

  /// A process that exchanges two names as fast as it can.
  private func swapping(_ a: String, _ b: String) throws -> pid_t {
    let program = """
      import ctypes, sys
      libc = ctypes.CDLL(None)
      a, b = sys.argv[1].encode(), sys.argv[2].encode()
      while True: libc.renameat2(-100, a, -100, b, 2)
      """
    let child = start(["python3", "-c", program, a, b])
    try #require(child > 0)
    return child
  }
}
