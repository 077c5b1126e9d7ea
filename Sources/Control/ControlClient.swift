import Glibc
package import JSON

/// The other end of a control socket: sends requests, receives what answers them.
package final class ControlClient {
  private let connection: LineConnection
  private let path: String

  /// Connects to a host of this user.
  package init(path: String, limits: LineLimits = LineLimits()) throws(ControlError) {
    self.path = path
    let descriptor: Int32
    switch connectedPatiently(to: try SocketAddress(path)) {
    case .success(let connected): descriptor = connected
    case .failure(let error):
      let sentence =
        error.number == ECONNREFUSED ? "no host listens there any more" : systemError(error.number)
      throw ControlError(error.number == EACCES ? .refused : .unavailable, "\(path): \(sentence)")
    }
    connection = LineConnection(descriptor, limits)
    guard peer(of: descriptor) == geteuid() else {
      throw ControlError(.refused, "\(path): the host there is another user's")
    }
  }

  package func send(_ request: JSONValue) throws(ControlError) {
    guard connection.writeLine(request.encoded()) else {
      throw ControlError(.unavailable, "\(path): the host does not take the request")
    }
  }

  /// The next line; nil when the host has closed.
  package func receive() throws(ControlError) -> JSONObject? {
    guard let line = try connection.readLine() else { return nil }
    do throws(JSONError) {
      if let object = try JSONValue(parsing: line).object { return object }
    } catch {
      throw ControlError(.protocolBroken, "\(path): the answer is not JSON: \(error.message)")
    }
    throw ControlError(.protocolBroken, "\(path): the answer is no JSON object")
  }
}
