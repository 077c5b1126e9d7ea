// The actor @NAME@: it answers each HTTP request with how often its path was asked for.
//
// `register` is called once, when the host starts the actor. Each handler gets a message and returns one; what it
// throws reaches the caller as the error's text.

func register(_ handlers: inout Handlers) {
  handlers.onHTTPRequest { (request) throws(CallError) in
    let path = request.path
    let count = try KeyValue().add("@NAME@:" + path, 1)
    var json = JSONObject()
    json.add("path", path)
    json.add("count", count)
    return HTTPResponse(json: json)
  }
}
