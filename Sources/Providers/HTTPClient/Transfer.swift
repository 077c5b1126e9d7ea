import CCurl
import Messages
import ProviderKit

// One request of an actor on its way, redirects included. Redirects are not followed by libcurl but here, because each is
// a new place that has to be allowed like the first.

/// `@unchecked`: used by one thread at a time: the one that makes it, then that of its loop.
final class Transfer: @unchecked Sendable {
  enum Ending {
    case answered(Result<[UInt8], ProviderError>)
    /// There is another place to ask.
    case redirected
  }

  let token: UInt64
  let key: BindingName
  private let call: PendingCall
  private let settings: ClientSettings
  private let generation: Generation
  /// The moment at which nobody waits any more.
  private let end: UInt64
  private var url: TargetURL
  private var request: OutgoingRequest
  private var assembly: ResponseAssembly
  private var redirects = 0
  /// Set by the function that makes sockets.
  var hasMetPrivateAddress = false

  let handle: UnsafeMutableRawPointer
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init(_ call: Call, _ key: BindingName, _ settings: ClientSettings, now: UInt64) throws {
    let message = try HTTPRequest(messagePack: call.payload)
    request = try OutgoingRequest(message)
    url = try TargetURL(message.path, query: message.queryString)
    try settings.check(url)
    guard let handle = curl_easy_init() else { throw ProviderError(.unavailable, "no memory for a request") }
    self.handle = handle
    self.key = key
    self.settings = settings
    self.call = call.answeredLater()
    token = call.token
    generation = Generation(of: call.payload) ?? .g2
    assembly = ResponseAssembly(maximumBody: settings.maximumResponse)
    let wanted = now &+ settings.timeout * 1_000_000
    end = call.deadline == 0 ? wanted : min(wanted, call.deadline)
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  /// The transfer that was given to libcurl as a context; the loop keeps it alive while libcurl has it.
  static func at(_ context: UnsafeMutableRawPointer) -> Transfer {
    Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  func answer(_ answer: Result<[UInt8], ProviderError>) { call.complete(answer) }

  // MARK: Options

  /// Makes the handle ready for the place that is asked next; false if libcurl refuses a value or the time is over.
  func prepare(now: UInt64) -> Bool {
    guard now < end else { return false }
    let context = Unmanaged.passUnretained(self).toOpaque()
    errorText.pointee = 0
    assembly = ResponseAssembly(maximumBody: settings.maximumResponse)
    curl_easy_reset(handle)
    let milliseconds = Int(clamping: max(1, (end - now) / 1_000_000))
    var steps = [
      wascc_curl_only_http(handle),
      wascc_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText),
      wascc_curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
      wascc_curl_set_text(handle, CURLOPT_URL, url.text),
      wascc_curl_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds),
      wascc_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, settings.connectTimeout)),
      wascc_curl_set_long(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
      // Empty: the environment has no say.
      wascc_curl_set_text(handle, CURLOPT_PROXY, settings.proxy ?? ""),
      wascc_curl_set_data(handle, CURLOPT_WRITEFUNCTION, takeBody),
      wascc_curl_set_pointer(handle, CURLOPT_WRITEDATA, context),
      wascc_curl_set_data(handle, CURLOPT_HEADERFUNCTION, takeHeader),
      wascc_curl_set_pointer(handle, CURLOPT_HEADERDATA, context),
    ]
    if let file = settings.trustedFile { steps.append(wascc_curl_set_text(handle, CURLOPT_CAINFO, file)) }
    if settings.reachesOnlyPublicAddresses {
      steps += [
        wascc_curl_set_socket(handle, openPublicSocket),
        wascc_curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context),
      ]
    }
    return (steps + message()).allSatisfy { $0 == CURLE_OK }
  }

  private func message() -> [CURLcode] {
    var steps: [CURLcode] = []
    if request.method == .head {
      steps.append(wascc_curl_set_long(handle, CURLOPT_NOBODY, 1))
    } else if request.method.announcesBody || !request.body.isEmpty {
      // The size first: libcurl copies as many bytes as it says.
      steps.append(wascc_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count)))
      steps.append(
        request.body.withUnsafeBytes { bytes in
          // libcurl only reads what it copies; an empty body still needs an address.
          let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress) ?? UnsafeMutableRawPointer(errorText)
          return wascc_curl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, base)
        })
    }
    steps.append(wascc_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method.rawValue))
    curl_slist_free_all(headerList)
    headerList = nil
    // A semicolon stands for an empty value; a name with nothing behind it takes libcurl's own header away.
    var lines = request.headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    lines.append("Expect:")
    if !request.headers.contains(where: { $0.name == "content-type" }) { lines.append("Content-Type:") }
    for line in lines {
      guard let longer = curl_slist_append(headerList, line) else { return [CURLE_OUT_OF_MEMORY] }
      headerList = longer
    }
    steps.append(wascc_curl_set_list(handle, CURLOPT_HTTPHEADER, headerList))
    return steps
  }

  // MARK: What comes back

  fileprivate func take(_ bytes: UnsafeRawBufferPointer, isBody: Bool) -> Bool {
    isBody ? assembly.takeBody(bytes) : assembly.takeHeader(bytes)
  }

  /// libcurl is done with one place.
  func finished(_ code: CURLcode) -> Ending {
    guard code == CURLE_OK else { return .answered(.failure(failure(code))) }
    var status = 0
    _ = wascc_curl_status(handle, &status)
    do throws(ProviderError) {
      if try follow(status) { return .redirected }
    } catch {
      return .answered(.failure(error))
    }
    return .answered(.success(assembly.response(status: status).encoded(generation)))
  }

  /// True if the response leads elsewhere and may.
  private func follow(_ status: Int) throws(ProviderError) -> Bool {
    guard settings.maximumRedirects > 0, [301, 302, 303, 307, 308].contains(status),
      let location = assembly["location"]
    else { return false }
    guard redirects < settings.maximumRedirects else {
      throw ProviderError(.failed, "\(place): more than \(settings.maximumRedirects) redirects")
    }
    let next: TargetURL
    do throws(ProviderError) {
      next = try url.following(location)
      try settings.check(next)
    } catch {
      throw ProviderError(error.code == .denied ? .denied : .failed, "\(place) redirects: \(error.message)")
    }
    redirects += 1
    request = request.redirected(status: status, toSameOrigin: next.hasOrigin(of: url))
    url = next
    return true
  }

  /// Method and host; path and query may hold secrets.
  private var place: String { "\(request.method.rawValue) \(url.host)" }

  private func failure(_ code: CURLcode) -> ProviderError {
    if assembly.isTooLarge {
      return ProviderError(
        .tooLarge, "\(place): the response exceeds \(settings.maximumResponse) bytes, or its headers too many")
    }
    if hasMetPrivateAddress {
      return ProviderError(
        .denied, "\(place): it has no public address; only a binding whose ALLOW lists it leads there")
    }
    let detail = String(cString: errorText)
    let reason = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    switch code {
    case CURLE_OPERATION_TIMEDOUT: return ProviderError(.deadline, "\(place): no response in time")
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT, CURLE_SSL_CONNECT_ERROR,
      CURLE_PEER_FAILED_VERIFICATION, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE:
      return ProviderError(.unavailable, "\(place): \(reason)")
    default: return ProviderError(.failed, "\(place): \(reason)")
    }
  }

  /// What a transfer is answered that could not begin, or whose time was over between two redirects.
  func notBegun(now: UInt64) -> ProviderError {
    now < end
      ? ProviderError(.failed, "\(place): libcurl does not accept the request")
      : ProviderError(.deadline, "\(place): no response in time")
  }
}

private let takeBody: wascc_curl_data = { bytes, size, count, context in
  accept(bytes, size, count, context, isBody: true)
}

private let takeHeader: wascc_curl_data = { bytes, size, count, context in
  accept(bytes, size, count, context, isBody: false)
}

/// Any number but the one of the bytes ends the transfer.
private func accept(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?, isBody: Bool
) -> Int {
  let (total, overflow) = size.multipliedReportingOverflow(by: count)
  guard !overflow, let context else { return 0 }
  if total == 0 { return 0 }
  return Transfer.at(context).take(UnsafeRawBufferPointer(start: bytes, count: total), isBody: isBody) ? total : 0
}

extension ClientSettings {
  /// With a proxy it is the proxy that connects, so only names can be checked here.
  var reachesOnlyPublicAddresses: Bool { allowed == nil && proxy == nil }

  func check(_ url: TargetURL) throws(ProviderError) {
    guard let allowed, !allowed.contains(url.host, port: url.port) else { return }
    throw ProviderError(.denied, "\(url.host):\(url.port) is not among the hosts that the binding's ALLOW lists")
  }
}
