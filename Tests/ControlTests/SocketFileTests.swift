import Control
import Glibc
import JSON
import Testing

/// Where a control socket lies, and what may lie there already.
@Suite struct SocketFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func server() throws -> ControlServer {
    try ControlServer(path: folder.socket) { _, reply in reply.send(["ok": true]) }
  }

  /// A socket file that nobody listens behind, as a host leaves it that was killed.
  private func leaveDeadSocket() {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(folder.socket.utf8)) }
    withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    close(descriptor)
  }

  @Test func onlyItsUserMayOpenIt() throws {
    let server = try server()
    defer { server.stop() }
    #expect(mode(of: folder.socket) == S_IFSOCK | 0o600)
  }

  @Test func aDeadSocketIsReplaced() throws {
    leaveDeadSocket()
    #expect(mode(of: folder.socket) & S_IFMT == S_IFSOCK)
    let error = failure { _ = try ControlClient(path: folder.socket) }
    #expect(error?.description.hasSuffix("no host listens there any more") == true)
    let server = try server()
    defer { server.stop() }
    let client = try ControlClient(path: folder.socket)
    try client.send([:])
    #expect(try client.receive() != nil)
  }

  @Test func aLivingSocketAndAnotherFileAreLeftAlone() throws {
    let server = try server()
    #expect(failure { _ = try self.server() }?.description.hasSuffix("a host listens there already") == true)
    server.stop()
    let file = open(folder.socket, O_CREAT | O_WRONLY, 0o600)
    close(file)
    #expect(
      failure { _ = try self.server() }?.description.hasSuffix("this is no socket; it is left as it is") == true)
    #expect(mode(of: folder.socket) & S_IFMT == S_IFREG)
  }

  @Test func aFileInTheSocketsPlaceIsNotTakenAwayAtTheEnd() throws {
    let server = try server()
    unlink(folder.socket)
    close(open(folder.socket, O_CREAT | O_WRONLY, 0o600))
    server.stop()
    #expect(mode(of: folder.socket) & S_IFMT == S_IFREG)
  }

  @Test func pathsThatCannotBeSocketsAreNamed() {
    let long = folder.path + "/" + String(repeating: "x", count: 200)
    #expect(failure { _ = try ControlClient(path: long) }?.description.contains("a socket's path has 1 to 107") == true)
    let nowhere = folder.path + "/none/host.sock"
    #expect(
      failure { _ = try ControlServer(path: nowhere) { _, _ in } }?.description
        == "\(folder.path)/none: No such file or directory")
  }

  // MARK: The usual folder

  @Test func theUsualFolderIsPrivateAndListsWhoAnswers() throws {
    let usual = ControlFolder(runtimeFolder: folder.path)
    #expect(try usual.liveSockets() == [], "there is no folder yet")
    let server = try ControlServer(path: try usual.ownSocket()) { _, _ in }
    #expect(server.path == "\(folder.path)/wascc/\(getpid()).sock")
    #expect(mode(of: usual.path) == S_IFDIR | 0o700)
    #expect(try usual.liveSockets() == [server.path])
    server.stop()
    #expect(try usual.liveSockets() == [])
    rmdir(usual.path)
  }

  @Test func aFolderThatOthersCanUseIsRefused() throws {
    let usual = ControlFolder(runtimeFolder: folder.path)
    mkdir(usual.path, 0o755)
    #expect(failure { _ = try usual.ownSocket() }?.kind == .refused)
    #expect(failure { _ = try usual.liveSockets() }?.kind == .refused)
    rmdir(usual.path)
    symlink("/tmp", usual.path)
    #expect(failure { _ = try usual.ownSocket() }?.description.contains("this is no folder") == true)
    unlink(usual.path)
  }

  @Test func anotherUsersFolderIsRefused() throws {
    let usual = ControlFolder(runtimeFolder: folder.path, user: geteuid() + 1)
    #expect(failure { _ = try usual.ownSocket() }?.description.contains("belongs to somebody else") == true)
    rmdir(usual.path)
  }

  @Test func withoutARuntimeFolderItLiesInTheTemporaryOne() {
    #expect(ControlFolder(runtimeFolder: nil, user: 42).path == "/tmp/wascc-42")
    #expect(ControlFolder(runtimeFolder: "relative", user: 42).path == "/tmp/wascc-42")
  }
}
