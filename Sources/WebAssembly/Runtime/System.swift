// Every C function the engine uses. It imports no module, so it declares them; the linker finds them in the C library
// that Swift programs are linked with anyway.

@_extern(c, "pthread_mutex_init")
func pthread_mutex_init(_ mutex: UnsafeMutableRawPointer, _ attributes: UnsafeRawPointer?) -> Int32

@_extern(c, "pthread_mutex_lock")
func pthread_mutex_lock(_ mutex: UnsafeMutableRawPointer) -> Int32

@_extern(c, "pthread_mutex_unlock")
func pthread_mutex_unlock(_ mutex: UnsafeMutableRawPointer) -> Int32

@_extern(c, "pthread_mutex_destroy")
func pthread_mutex_destroy(_ mutex: UnsafeMutableRawPointer) -> Int32

@_extern(c, "pthread_cond_init")
func pthread_cond_init(_ condition: UnsafeMutableRawPointer, _ attributes: UnsafeRawPointer?) -> Int32

@_extern(c, "pthread_cond_timedwait")
func pthread_cond_timedwait(
  _ condition: UnsafeMutableRawPointer, _ mutex: UnsafeMutableRawPointer, _ time: UnsafeRawPointer
) -> Int32

@_extern(c, "pthread_cond_signal")
func pthread_cond_signal(_ condition: UnsafeMutableRawPointer) -> Int32

@_extern(c, "pthread_cond_destroy")
func pthread_cond_destroy(_ condition: UnsafeMutableRawPointer) -> Int32

@_extern(c, "mmap")
func mmap(
  _ address: UnsafeMutableRawPointer?, _ length: Int, _ protection: Int32, _ flags: Int32, _ file: Int32, _ offset: Int
) -> UnsafeMutableRawPointer?

@_extern(c, "mprotect")
func mprotect(_ address: UnsafeMutableRawPointer, _ length: Int, _ protection: Int32) -> Int32

@_extern(c, "munmap")
func munmap(_ address: UnsafeMutableRawPointer, _ length: Int) -> Int32

@_extern(c, "madvise")
func madvise(_ address: UnsafeMutableRawPointer, _ length: Int, _ advice: Int32) -> Int32

@_extern(c, "clock_gettime")
func clock_gettime(_ clock: Int32, _ time: UnsafeMutableRawPointer) -> Int32

/// `struct timespec` on 64-bit systems.
struct TimeSpecification {
  var seconds = 0
  var nanoseconds = 0
}
