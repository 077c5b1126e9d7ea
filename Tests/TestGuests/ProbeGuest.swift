import WebAssemblyText

/// A guest that does what a test asks of it: the first letter of the operation chooses.
public enum ProbeGuest {
  /// The module's bytes. It is written here as text so that a reader of a test can look up what the guest does.
  public static let bytes = compiled(source(imports: imports, hostCall: hostCall))

  /// The same with one of the older forms of `__host_call`: without a binding, or with the operation alone.
  public static let withoutBinding = compiled(
    source(
      imports: imports.replacing(
        "(param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)", with: "(param i32 i32 i32 i32 i32 i32) (result i32)"),
      hostCall:
        "(call $host_call (local.get $ns) (local.get $nslen) (local.get $op) (local.get $oplen) (local.get $p) (local.get $plen))"
    ))
  public static let operationOnly = compiled(
    source(
      imports: imports.replacing(
        "(param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)", with: "(param i32 i32 i32 i32) (result i32)"),
      hostCall: "(call $host_call (local.get $op) (local.get $oplen) (local.get $p) (local.get $plen))"))

  public static func compiled(_ text: String) -> [UInt8] {
    do { return try ModuleText.binary(from: Array(text.utf8)) } catch { preconditionFailure("\(error)") }
  }

  /// A payload for the operation `h`: a host call, whose answer becomes the guest's.
  public static func hostCall(
    _ binding: String = "", _ namespace: String, _ operation: String, _ payload: [UInt8] = []
  ) -> [UInt8] {
    let names = [binding, namespace, operation].map { Array($0.utf8) }
    return names.map { UInt8($0.count) } + names.joined() + payload
  }

  private static let hostCall = """
    (call $host_call (local.get $bd) (local.get $bdlen) (local.get $ns) (local.get $nslen)
      (local.get $op) (local.get $oplen) (local.get $p) (local.get $plen))
    """

  private static let imports = """
    (import "wapc" "__console_log" (func $console (param i32 i32)))
    (import "wapc" "__host_error_len" (func $host_error_len (result i32)))
    (import "wapc" "__host_error" (func $host_error (param i32)))
    (import "wapc" "__host_response_len" (func $host_response_len (result i32)))
    (import "wapc" "__host_response" (func $host_response (param i32)))
    (import "wapc" "__host_call" (func $host_call (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
    (import "wapc" "__guest_error" (func $error (param i32 i32)))
    (import "wapc" "__guest_response" (func $respond (param i32 i32)))
    (import "wapc" "__guest_request" (func $request (param i32 i32)))
    """

  /// A module that does more than the probe.
  static func source(moreImports: String = "", moreFunctions: String, moreCases: String) -> String {
    source(
      imports: imports + moreImports, hostCall: hostCall, moreFunctions: moreFunctions, moreCases: moreCases)
  }

  private static func source(
    imports: String, hostCall: String, moreFunctions: String = "", moreCases: String = ""
  ) -> String {
    """
    (module
    \(imports)
    (memory (export "memory") 2)
    (global $count (mut i32) (i32.const 0))
    ;; The operation lies at 1024, the payload at 65536; what the host answers is put behind the payload.
    (func $reserve (param $end i32)
      (local $missing i32)
      (local.set $missing
        (i32.sub (i32.shr_u (i32.add (local.get $end) (i32.const 65535)) (i32.const 16)) (memory.size)))
      (if (i32.gt_s (local.get $missing) (i32.const 0))
        (then (if (i32.eq (memory.grow (local.get $missing)) (i32.const -1)) (then (unreachable))))))
    (func $host (param $len i32) (result i32)
      (local $bd i32) (local $bdlen i32) (local $ns i32) (local $nslen i32) (local $op i32) (local $oplen i32)
      (local $p i32) (local $plen i32) (local $answer i32)
      (local.set $bdlen (i32.load8_u offset=0 (i32.const 65536)))
      (local.set $nslen (i32.load8_u offset=1 (i32.const 65536)))
      (local.set $oplen (i32.load8_u offset=2 (i32.const 65536)))
      (local.set $bd (i32.const 65539))
      (local.set $ns (i32.add (local.get $bd) (local.get $bdlen)))
      (local.set $op (i32.add (local.get $ns) (local.get $nslen)))
      (local.set $p (i32.add (local.get $op) (local.get $oplen)))
      (local.set $plen (i32.sub (i32.add (i32.const 65536) (local.get $len)) (local.get $p)))
      (local.set $answer (i32.add (i32.const 65536) (local.get $len)))
      (if (result i32) (i32.eq \(hostCall) (i32.const 1))
        (then
          (call $reserve (i32.add (local.get $answer) (call $host_response_len)))
          (call $host_response (local.get $answer))
          (call $respond (local.get $answer) (call $host_response_len))
          (i32.const 1))
        (else
          (call $reserve (i32.add (local.get $answer) (call $host_error_len)))
          (call $host_error (local.get $answer))
          (call $error (local.get $answer) (call $host_error_len))
          (i32.const 0))))
    \(moreFunctions)
    (func (export "__guest_call") (param $oplen i32) (param $len i32) (result i32)
      (local $letter i32)
      (call $reserve (i32.add (i32.const 65536) (local.get $len)))
      (i32.store8 (i32.const 1024) (i32.const 0))
      (call $request (i32.const 1024) (i32.const 65536))
      (local.set $letter (i32.load8_u (i32.const 1024)))
      ;; e, or an empty name: echo
      (if (i32.or (i32.eq (local.get $letter) (i32.const 101)) (i32.eqz (local.get $oplen)))
        (then (call $respond (i32.const 65536) (local.get $len)) (return (i32.const 1))))
      ;; o, and HandleMessage: answers with the operation's name
      (if (i32.or
          (i32.eq (local.get $letter) (i32.const 111))
          (i32.and (i32.eq (local.get $letter) (i32.const 72)) (i32.eq (i32.load8_u (i32.const 1030)) (i32.const 77))))
        (then (call $respond (i32.const 1024) (local.get $oplen)) (return (i32.const 1))))
      ;; h: a host call
      (if (i32.eq (local.get $letter) (i32.const 104)) (then (return (call $host (local.get $len)))))
      ;; L: a host call after some text on the console
      (if (i32.eq (local.get $letter) (i32.const 76))
        (then (call $console (i32.const 1024) (local.get $oplen)) (return (call $host (local.get $len)))))
      ;; c, or D for the delivery of a message, or Rece for that of a chunk: counts its calls
      (if (i32.or (i32.or (i32.eq (local.get $letter) (i32.const 99)) (i32.eq (local.get $letter) (i32.const 68)))
          (i32.eq (i32.load (i32.const 1024)) (i32.const 0x65636552)))
        (then
          (global.set $count (i32.add (global.get $count) (i32.const 1)))
          (i32.store (i32.const 2048) (global.get $count))
          (call $respond (i32.const 2048) (i32.const 4))
          (return (i32.const 1))))
      ;; f: fails with the payload as its error
      (if (i32.eq (local.get $letter) (i32.const 102))
        (then (call $error (i32.const 65536) (local.get $len)) (return (i32.const 0))))
      ;; t: traps
      (if (i32.eq (local.get $letter) (i32.const 116)) (then (unreachable)))
      ;; x: sets the payload as its error, then traps
      (if (i32.eq (local.get $letter) (i32.const 120))
        (then (call $error (i32.const 65536) (local.get $len)) (unreachable)))
      ;; l: loops for ever
      (if (i32.eq (local.get $letter) (i32.const 108)) (then (loop $again (br $again))))
      ;; n: success without an answer
      (if (i32.eq (local.get $letter) (i32.const 110)) (then (return (i32.const 1))))
      ;; s: failure without a word
      (if (i32.eq (local.get $letter) (i32.const 115)) (then (return (i32.const 0))))
      ;; 1: success, but only an error is set
      (if (i32.eq (local.get $letter) (i32.const 49))
        (then (call $error (i32.const 65536) (local.get $len)) (return (i32.const 1))))
      ;; 2: answers and reports an error, returns 2
      (if (i32.eq (local.get $letter) (i32.const 50))
        (then
          (call $error (i32.const 1024) (local.get $oplen))
          (call $respond (i32.const 1024) (i32.const 1))
          (call $respond (i32.const 65536) (local.get $len))
          (return (i32.const 2))))
      ;; g: writes the payload to the console
      (if (i32.eq (local.get $letter) (i32.const 103))
        (then
          (call $console (i32.const 65536) (local.get $len))
          (call $respond (i32.const 0) (i32.const 0))
          (return (i32.const 1))))
      ;; z: an empty answer from nowhere, after asking for the host's answer that is not there
      (if (i32.eq (local.get $letter) (i32.const 122))
        (then
          (call $host_response (i32.const -1))
          (call $host_error (i32.const -1))
          (call $console (i32.const -1) (i32.const 0))
          (call $respond (i32.const -1) (i32.const 0))
          (return (i32.const 1))))
      ;; b: an answer that wraps around the end of the address space
      (if (i32.eq (local.get $letter) (i32.const 98))
        (then (call $respond (i32.const -16) (i32.const 32)) (return (i32.const 1))))
      ;; p: asks for the request to be put where it does not fit
      (if (i32.eq (local.get $letter) (i32.const 112))
        (then (call $request (i32.const 1024) (i32.const -2)) (return (i32.const 1))))
      ;; k: a console line of the whole memory and more
      (if (i32.eq (local.get $letter) (i32.const 107))
        (then (call $console (i32.const 8) (i32.const -1)) (return (i32.const 1))))
      ;; w: asks for the request again after it has answered
      (if (i32.eq (local.get $letter) (i32.const 119))
        (then
          (call $respond (i32.const 65536) (local.get $len))
          (call $request (i32.const 1024) (i32.const 65540))
          (call $respond (i32.const 65540) (local.get $len))
          (return (i32.const 1))))
      \(moreCases)
      (call $error (i32.const 3000) (i32.const 17))
      (i32.const 0))
    (data (i32.const 3000) "unknown operation"))
    """
  }
}
