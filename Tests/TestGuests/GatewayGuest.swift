/// The probe guest behind an HTTP server: the body of a request is a host call (see `ProbeGuest.hostCall`), and what the
/// host answers is the body of the response, whose status is 200. A call that fails is a failure.
public enum GatewayGuest {
  public static let bytes = ProbeGuest.compiled(
    ProbeGuest.source(moreFunctions: functions + head, moreCases: handleRequest))

  // Ha…R, which is HandleRequest.
  private static let handleRequest = """
    (if (i32.and
        (i32.eq (i32.load16_u (i32.const 1024)) (i32.const 0x6148)) (i32.eq (i32.load8_u (i32.const 1030)) (i32.const 82)))
      (then (return (call $serve))))
    """

  // The body is the last field, behind the key `body`, as bytes with a length of one byte or two. The head of the response
  // is put in front of the answer, over what the request was.
  private static let functions = """
    (func $serve (result i32)
      (local $at i32) (local $len i32)
      (local.set $at (i32.const 65536))
      (loop $search
        (if (i32.ne (i32.load (local.get $at)) (i32.const 0x79646f62))
          (then (local.set $at (i32.add (local.get $at) (i32.const 1))) (br $search))))
      (if (i32.eq (i32.load8_u offset=4 (local.get $at)) (i32.const 0xc4))
        (then
          (local.set $len (i32.load8_u offset=5 (local.get $at)))
          (local.set $at (i32.add (local.get $at) (i32.const 6))))
        (else
          (local.set $len
            (i32.or
              (i32.shl (i32.load8_u offset=5 (local.get $at)) (i32.const 8)) (i32.load8_u offset=6 (local.get $at))))
          (local.set $at (i32.add (local.get $at) (i32.const 7)))))
      (memory.copy (i32.const 65536) (local.get $at) (local.get $len))
      (if (i32.eqz (call $host (local.get $len))) (then (return (i32.const 0))))
      (local.set $at (i32.add (i32.const 65494) (local.get $len)))
      (memory.copy (local.get $at) (i32.const 3200) (i32.const 42))
      (local.set $len (call $host_response_len))
      (i32.store8 offset=40 (local.get $at) (i32.shr_u (local.get $len) (i32.const 8)))
      (i32.store8 offset=41 (local.get $at) (local.get $len))
      (call $respond (local.get $at) (i32.add (i32.const 42) (local.get $len)))
      (i32.const 1))
    """

  private static let head = """
    (data (i32.const 3200)
      "\\84\\aastatusCode\\cc\\c8\\a6status\\a2OK\\a6header\\80\\a4body\\c6\\00\\00\\00\\00")
    """
}
