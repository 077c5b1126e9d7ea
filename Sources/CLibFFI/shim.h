#include <ffi.h>

/* libffi's type descriptions are mutable C globals, which Swift 6 does not let code name. Nobody writes to them; these
 * functions give their addresses. */
static inline ffi_type *wascc_ffi_void(void) { return &ffi_type_void; }
static inline ffi_type *wascc_ffi_i32(void) { return &ffi_type_sint32; }
static inline ffi_type *wascc_ffi_u32(void) { return &ffi_type_uint32; }
static inline ffi_type *wascc_ffi_i64(void) { return &ffi_type_sint64; }
static inline ffi_type *wascc_ffi_u64(void) { return &ffi_type_uint64; }
static inline ffi_type *wascc_ffi_f32(void) { return &ffi_type_float; }
static inline ffi_type *wascc_ffi_f64(void) { return &ffi_type_double; }
static inline ffi_type *wascc_ffi_pointer(void) { return &ffi_type_pointer; }
