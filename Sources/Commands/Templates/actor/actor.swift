// The actor @NAME@: it answers each HTTP request with how often its path was asked for.
//
// `register` is called once, when the host starts the actor. Each handler gets a message and returns one; what it
// throws reaches the caller as the error's text.

func register(_ handlers: inout Handlers) {
  handlers.onHTTPRequest { (request) throws(CallError) in
    let count = try KeyValue().add("@NAME@:" + request.path, 1)
    return HTTPResponse(json: "{\"path\": \"\(request.path)\", \"count\": \(count)}")
  }
}
