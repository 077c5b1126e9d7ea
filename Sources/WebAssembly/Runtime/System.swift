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
