/// A portable provider: the probe guest, and what the host asks of providers, and letters that use WASI.
public enum ProviderGuest {
  /// The module's bytes.
  ///
  /// - Parameters:
  ///   - descriptor: what it answers to `GetCapabilityDescriptor`.
  ///   - namespace: what it imports WASI from.
  ///   - start: functions that the module exports besides.
  public static func bytes(
    descriptor: [UInt8], namespace: String = "wasi_snapshot_preview1", start: String = ""
  ) -> [UInt8] {
    let data = descriptor.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return ProbeGuest.compiled(
      ProbeGuest.source(
        moreImports: imports.replacing("NAMESPACE", with: namespace),
        moreFunctions: functions + start + "(data (i32.const 4096) \"\(data)\") (data (i32.const 3100) \"refusestay\")",
        moreCases: cases.replacing("LENGTH", with: "\(descriptor.count)")))
  }

  private static let imports = """
    (import "NAMESPACE" "path_open" (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
    (import "NAMESPACE" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
    (import "NAMESPACE" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
    (import "NAMESPACE" "fd_close" (func $fd_close (param i32) (result i32)))
    (import "NAMESPACE" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
    (import "NAMESPACE" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
    (import "NAMESPACE" "clock_time_get" (func $clock_time_get (param i32 i64 i32) (result i32)))
    (import "NAMESPACE" "random_get" (func $random_get (param i32 i32) (result i32)))
    (import "NAMESPACE" "proc_exit" (func $proc_exit (param i32)))
    """

  // Scratch: a descriptor's number at 2100, one vector at 2104, its count at 2112, answers from 2200.
  private static let functions = """
    (global $binds (mut i32) (i32.const 0))
    (global $removals (mut i32) (i32.const 0))
    (func $open (param $directory i32) (param $name i32) (param $len i32) (param $create i32) (param $rights i64)
      (result i32)
      (call $path_open (local.get $directory) (i32.const 0) (local.get $name) (local.get $len) (local.get $create)
        (local.get $rights) (i64.const 0) (i32.const 0) (i32.const 2100)))
    (func $exists (param $name i32) (param $len i32) (result i32)
      (if (call $open (i32.const 3) (local.get $name) (local.get $len) (i32.const 0) (i64.const 2))
        (then (return (i32.const 0))))
      (drop (call $fd_close (i32.load (i32.const 2100))))
      (i32.const 1))
    (func $vector (param $at i32) (param $len i32)
      (i32.store (i32.const 2104) (local.get $at)) (i32.store (i32.const 2108) (local.get $len)))
    ;; Reads from the file named by the payload, below the directory; answers its error number and up to 1000 bytes.
    (func $read (param $directory i32) (param $len i32)
      (local $error i32)
      (i32.store (i32.const 2112) (i32.const 0))
      (local.set $error
        (call $open (local.get $directory) (i32.const 65536) (local.get $len) (i32.const 0) (i64.const 2)))
      (if (i32.eqz (local.get $error))
        (then
          (call $vector (i32.const 2201) (i32.const 799))
          (local.set $error (call $fd_read (i32.load (i32.const 2100)) (i32.const 2104) (i32.const 1) (i32.const 2112)))
          (drop (call $fd_close (i32.load (i32.const 2100))))))
      (i32.store8 (i32.const 2200) (local.get $error))
      (call $respond (i32.const 2200) (i32.add (i32.const 1) (i32.load (i32.const 2112)))))
    ;; Makes a file of the payload's name and writes its name into it; answers the error number.
    (func $write (param $len i32)
      (local $error i32)
      (local.set $error
        (call $open (i32.const 3) (i32.const 65536) (local.get $len) (i32.const 1) (i64.const 64)))
      (if (i32.eqz (local.get $error))
        (then
          (call $vector (i32.const 65536) (local.get $len))
          (local.set $error
            (call $fd_write (i32.load (i32.const 2100)) (i32.const 2104) (i32.const 1) (i32.const 2112)))
          (drop (call $fd_close (i32.load (i32.const 2100))))))
      (i32.store8 (i32.const 2200) (local.get $error))
      (call $respond (i32.const 2200) (i32.const 1)))
    """

  private static let cases = """
    ;; G: GetCapabilityDescriptor; without the payload of a HealthRequest it fails, as old modules do
    (if (i32.eq (local.get $letter) (i32.const 71))
      (then
        (if (i32.or (i32.eqz (local.get $len)) (i32.ne (i32.load8_u (i32.const 65536)) (i32.const 0x81)))
          (then (call $error (i32.const 3000) (i32.const 17)) (return (i32.const 0))))
        (call $respond (i32.const 4096) (i32.const LENGTH)) (return (i32.const 1))))
    ;; B: BindActor, refused while there is a file "refuse"
    (if (i32.eq (local.get $letter) (i32.const 66))
      (then
        (if (call $exists (i32.const 3100) (i32.const 6))
          (then (call $error (i32.const 3100) (i32.const 6)) (return (i32.const 0))))
        (global.set $binds (i32.add (global.get $binds) (i32.const 1)))
        (call $respond (i32.const 0) (i32.const 0)) (return (i32.const 1))))
    ;; R: RemoveActor, refused while there is a file "stay"
    (if (i32.eq (local.get $letter) (i32.const 82))
      (then
        (if (call $exists (i32.const 3106) (i32.const 4))
          (then (call $error (i32.const 3106) (i32.const 4)) (return (i32.const 0))))
        (global.set $removals (i32.add (global.get $removals) (i32.const 1)))
        (call $respond (i32.const 0) (i32.const 0)) (return (i32.const 1))))
    ;; N: how often actors were bound and removed
    (if (i32.eq (local.get $letter) (i32.const 78))
      (then
        (i32.store8 (i32.const 2200) (global.get $binds))
        (i32.store8 (i32.const 2201) (global.get $removals))
        (call $respond (i32.const 2200) (i32.const 2)) (return (i32.const 1))))
    ;; O, Q: read a file of the first and the second directory
    (if (i32.eq (local.get $letter) (i32.const 79))
      (then (call $read (i32.const 3) (local.get $len)) (return (i32.const 1))))
    (if (i32.eq (local.get $letter) (i32.const 81))
      (then (call $read (i32.const 4) (local.get $len)) (return (i32.const 1))))
    ;; W: write a file of the first directory
    (if (i32.eq (local.get $letter) (i32.const 87))
      (then (call $write (local.get $len)) (return (i32.const 1))))
    ;; X: end with the payload's first byte as code
    (if (i32.eq (local.get $letter) (i32.const 88))
      (then (call $proc_exit (i32.load8_u (i32.const 65536))) (unreachable)))
    ;; Y: says so on the console, then loops for ever
    (if (i32.eq (local.get $letter) (i32.const 89))
      (then (call $console (i32.const 1024) (i32.const 1)) (loop $again (br $again))))
    ;; P, S: write the payload to standard output, to standard error
    (if (i32.or (i32.eq (local.get $letter) (i32.const 80)) (i32.eq (local.get $letter) (i32.const 83)))
      (then
        (call $vector (i32.const 65536) (local.get $len))
        (drop
          (call $fd_write (select (i32.const 1) (i32.const 2) (i32.eq (local.get $letter) (i32.const 80)))
            (i32.const 2104) (i32.const 1) (i32.const 2112)))
        (call $respond (i32.const 2112) (i32.const 4)) (return (i32.const 1))))
    ;; I: read standard input; answers the error number and how much there was
    (if (i32.eq (local.get $letter) (i32.const 73))
      (then
        (call $vector (i32.const 2300) (i32.const 16))
        (i32.store8 (i32.const 2200)
          (call $fd_read (i32.const 0) (i32.const 2104) (i32.const 1) (i32.const 2112)))
        (i32.store8 (i32.const 2201) (i32.load (i32.const 2112)))
        (call $respond (i32.const 2200) (i32.const 2)) (return (i32.const 1))))
    ;; A: the number of arguments and of variables
    (if (i32.eq (local.get $letter) (i32.const 65))
      (then
        (drop (call $args_sizes_get (i32.const 2300) (i32.const 2304)))
        (drop (call $environ_sizes_get (i32.const 2308) (i32.const 2312)))
        (i32.store8 (i32.const 2200) (i32.load (i32.const 2300)))
        (i32.store8 (i32.const 2201) (i32.load (i32.const 2308)))
        (call $respond (i32.const 2200) (i32.const 2)) (return (i32.const 1))))
    ;; U: how many bytes the variables take
    (if (i32.eq (local.get $letter) (i32.const 85))
      (then
        (drop (call $environ_sizes_get (i32.const 2308) (i32.const 2312)))
        (call $respond (i32.const 2312) (i32.const 4)) (return (i32.const 1))))
    ;; V: the error numbers of asking for the time and for random bytes
    (if (i32.eq (local.get $letter) (i32.const 86))
      (then
        (i32.store8 (i32.const 2200) (call $clock_time_get (i32.const 0) (i64.const 1) (i32.const 2304)))
        (i32.store8 (i32.const 2201) (call $random_get (i32.const 2304) (i32.const 8)))
        (call $respond (i32.const 2200) (i32.const 2)) (return (i32.const 1))))
    """
}
