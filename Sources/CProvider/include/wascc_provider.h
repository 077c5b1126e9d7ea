/* The native contract of a waSCC host, version 1.1.
 *
 * A provider is a shared library that gives signed WebAssembly actors a capability: a key-value store, an HTTP
 * server, a clock. This header is all that such a library needs, in any language that can export two C functions. It is
 * plain C11 without enums or bit fields in structs; lengths are 64 bits wide.
 *
 *     host                                          provider
 *     dlopen, wascc_provider_abi() --------------->  0x00010001
 *     wascc_provider_create(host, config, &p) ---->  fills in a table of functions
 *     p->descriptor, p->start -------------------->  ready; may start threads
 *     p->bind, p->call, p->unbind ---------------->  concurrent, from many threads
 *                     host->dispatch, complete, log <------  at any time, from any thread
 *     p->stop(deadline), p->destroy -------------->  gone; the library itself is never unmapped
 *
 * The rules, which hold for every function below unless it says otherwise:
 *
 * Views     borrow: a wascc_view is valid until the function that received it returns. Copy what you keep.
 * Buffers   own: the side that allocated a wascc_buffer releases it, through the function that travels with it. Whoever
 *           RECEIVES a result calls `release` of each of its buffers exactly once, on any thread; never if it is null.
 * Text      is UTF-8 with a length. There is no terminating NUL anywhere, and none may be relied on.
 * Sizes     every struct but view, buffer and pair begins with `struct_size`, set by the side that allocates it. A
 *           reader treats fields past the size it finds as zero and ignores bytes past the size it knows; a writer
 *           never writes past the size it finds. WASCC_HAS asks the question.
 * Threads   every function on both sides may be called on any thread and while others run, except where an order is
 *           given. Hold no lock of yours across a call to the host: the actor it reaches may call you back.
 * Errors    are a status and a sentence. Nothing may unwind, throw or longjmp across this border.
 * Time      is nanoseconds of the monotonic clock (CLOCK_MONOTONIC); a deadline of zero means none.
 * Versions  a higher minor only adds fields at the end of structs, flags and statuses; another major is refused.
 */
#ifndef WASCC_PROVIDER_H
#define WASCC_PROVIDER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Major version in the high half, minor in the low half. */
#define WASCC_ABI_VERSION 0x00010001u

/* Marks the two functions that a provider exports, for libraries built with -fvisibility=hidden. */
#if defined(__GNUC__)
#define WASCC_EXPORT __attribute__((visibility("default")))
#else
#define WASCC_EXPORT
#endif

/* True if the struct that `pointer` refers to is long enough to hold `field`. */
#define WASCC_HAS(type, pointer, field) \
  ((pointer)->struct_size >= offsetof(type, field) + sizeof((pointer)->field))

/* ---- Statuses -------------------------------------------------------------------------------------------------- */

/* Zero is success, one is a promise, negative is failure. Treat a negative status that you do not know as FAILED. */
typedef int32_t wascc_status;

#define WASCC_OK 0
#define WASCC_PENDING 1      /* from `call` only: `complete` will be called with the call's token */
#define WASCC_FAILED (-1)    /* the operation was understood and did not succeed; the error says why */
#define WASCC_UNSUPPORTED (-2) /* no such operation */
#define WASCC_BAD_PAYLOAD (-3) /* the payload is not what the operation takes */
#define WASCC_NOT_BOUND (-4) /* the actor has no binding to this provider */
#define WASCC_DENIED (-5)    /* understood and not allowed */
#define WASCC_DEADLINE (-6)  /* the deadline passed */
#define WASCC_CANCELLED (-7) /* the caller no longer waits */
#define WASCC_UNAVAILABLE (-8) /* not now: stopped, stopping, or a resource behind the provider is gone */
#define WASCC_TOO_LARGE (-9) /* a payload, or a provider's reply, exceeds a limit */
#define WASCC_INTERNAL (-10) /* a defect on the side that answers */
#define WASCC_TOO_MANY (-11) /* more calls than a limit allows in this time; fewer are let in. Since 1.1 */

/* ---- Bytes ----------------------------------------------------------------------------------------------------- */

/* Bytes on loan for the duration of a call. `ptr` may be null when `len` is zero. */
typedef struct wascc_view {
  const uint8_t *ptr;
  uint64_t len;
} wascc_view;

/* Bytes handed over. `release` may be null: then the bytes are static, or there are none, and nobody releases them. It
 * is called with the buffer's own `ctx`, `ptr` and `len`. All zero is the empty buffer. */
typedef struct wascc_buffer {
  uint8_t *ptr;
  uint64_t len;
  void (*release)(void *ctx, uint8_t *ptr, uint64_t len);
  void *ctx;
} wascc_buffer;

/* One configuration value of a binding. */
typedef struct wascc_pair {
  wascc_view key;
  wascc_view value;
} wascc_pair;

/* ---- Calls and results ----------------------------------------------------------------------------------------- */

/* A call to the provider. All views are borrowed for the duration of `call`, also when it answers WASCC_PENDING. */
typedef struct wascc_call {
  uint32_t struct_size;
  uint32_t flags;         /* none are defined in 1.0; ignore bits that you do not know */
  wascc_view origin;      /* who calls: the public key of an actor, or `system` */
  wascc_view origin_kind; /* `system` for the host's own calls, else `actor`; decide by this, not by `origin` */
  wascc_view binding;     /* the name under which this provider is bound, `default` unless the operator chose one */
  wascc_view operation;   /* an operation of the capability's contract, such as `Set`, or a core operation */
  wascc_view payload;     /* as the contract says, usually one MessagePack value */
  uint64_t deadline_ns;   /* nobody waits for the answer after this time */
  uint64_t token;         /* names this call for `complete`, `cancelled`, `cancel` and `cause`; never zero */
  wascc_view traceparent; /* W3C trace context, empty if there is none */
} wascc_call;

/* The answer to a call, in either direction. Where a function takes a `wascc_result *`, the caller has set
 * `struct_size` and zeroed the rest, so that a function which writes nothing answers success with no payload. */
typedef struct wascc_result {
  uint32_t struct_size;
  wascc_status status;
  wascc_buffer payload; /* meaningful if status is WASCC_OK; released by the receiver in any case */
  wascc_buffer error;   /* UTF-8, one sentence; meaningful if status is negative; the actor sees it */
} wascc_result;

/* A call from the provider to an actor that is bound to it. */
typedef struct wascc_request {
  uint32_t struct_size;
  uint32_t flags;         /* zero */
  wascc_view actor;       /* the actor's public key */
  wascc_view operation;   /* such as `HandleRequest` */
  wascc_view payload;
  uint64_t deadline_ns;   /* the host may set an earlier one */
  uint64_t cause;         /* token of the call that made this one necessary, or zero: lets the host refuse a cycle */
  wascc_view traceparent; /* empty unless you take part in a trace */
} wascc_request;

/* What `bind` is told. */
typedef struct wascc_binding {
  uint32_t struct_size;
  uint32_t flags;           /* none are defined in 1.0 */
  wascc_view actor;         /* public key */
  wascc_view binding;       /* binding name */
  const wascc_pair *values; /* borrowed, `value_count` of them, keys are unique; null when `unbind` is called */
  uint64_t value_count;
} wascc_binding;

/* Called exactly once for each accepted `dispatch_async`, on a thread of the host. The result is owned by this
 * function, which releases its buffers; the struct itself is borrowed. Do not block here for long. What is still on its
 * way when `stop` returns is called with WASCC_CANCELLED before `destroy`. */
typedef void (*wascc_completion)(void *ctx, wascc_result *result);

/* ---- What the host offers -------------------------------------------------------------------------------------- */

/* Log levels, as in the wascc:logging contract. */
#define WASCC_LOG_ERROR 1
#define WASCC_LOG_WARN 2
#define WASCC_LOG_INFO 3
#define WASCC_LOG_DEBUG 4
#define WASCC_LOG_TRACE 5

/* The host's functions, each of which takes `handle` first. The table and its functions stay valid for the life of the
 * process. They serve any thread from `wascc_provider_create` on, until `stop` has returned; a later call is refused
 * with WASCC_UNAVAILABLE and harms nobody. `alloc`, `free`, `now_ns` and the release function of a buffer always work.
 * No entry is null. */
typedef struct wascc_host {
  uint32_t struct_size;
  uint32_t abi_version; /* of the host; its minor may be higher or lower than yours */
  uint64_t handle;      /* names this provider to the host; a number, not an address */

  /* Calls an actor and waits for its answer. From `start` on. */
  void (*dispatch)(uint64_t handle, const wascc_request *request, wascc_result *result);

  /* Calls an actor and returns at once. WASCC_OK: `completion` will be called exactly once, perhaps before this
   * returns. Otherwise it will never be called. The request is copied. From `start` on. */
  wascc_status (*dispatch_async)(
    uint64_t handle, const wascc_request *request, wascc_completion completion, void *ctx);

  /* Answers a call for which `call` returned WASCC_PENDING; may run before `call` has returned. Takes over the buffers
   * of `result` in any case. Exactly once per token: an unknown or answered token is logged, ignored, and WASCC_FAILED.
   * A call whose caller has given up still wants its `complete`; the answer is WASCC_CANCELLED. */
  wascc_status (*complete)(uint64_t handle, uint64_t token, const wascc_result *result);

  /* Not zero if nobody waits for this call any more. */
  int32_t (*cancelled)(uint64_t handle, uint64_t token);

  /* Writes one line to the host's log. A line at WASCC_LOG_ERROR during `wascc_provider_create` is the error that the
   * host reports when that function fails. */
  void (*log)(uint64_t handle, int32_t level, wascc_view message);

  /* The configuration values of an actor's binding: a MessagePack map of strings. WASCC_NOT_BOUND if there is none. */
  void (*binding_values)(uint64_t handle, wascc_view actor, wascc_result *result);

  /* Memory, 16-byte aligned, or null. `free` takes null. */
  void *(*alloc)(uint64_t handle, uint64_t size);
  void (*free)(uint64_t handle, void *ptr);

  /* The clock that deadlines are measured on. */
  uint64_t (*now_ns)(uint64_t handle);

  /* Fills `len` bytes from the system's generator. */
  wascc_status (*random)(uint64_t handle, uint8_t *ptr, uint64_t len);
} wascc_host;

/* ---- What a provider offers ------------------------------------------------------------------------------------ */

/* The provider's functions, each of which takes `instance` first. The table belongs to the provider and stays as it is
 * from `wascc_provider_create` until `destroy` returns. Entries marked optional may be null; the others may not. */
typedef struct wascc_provider {
  uint32_t struct_size;
  uint32_t abi_version; /* WASCC_ABI_VERSION */
  void *instance;       /* yours; the host only passes it back */

  /* Optional. The descriptor as a MessagePack CapabilityDescriptor in `payload`. Called once, before all others;
   * depends on nothing but the configuration. Null: the host calls `GetCapabilityDescriptor` instead, with an empty
   * payload. */
  void (*descriptor)(void *instance, wascc_result *result);

  /* Called once, after the host has registered the provider and before any other call. May start threads and
   * listeners. */
  void (*start)(void *instance, wascc_result *result);

  /* The one entry for operations, concurrent. Core operations, `GetCapabilityDescriptor`, `BindActor`, `RemoveActor`
   * and `HealthRequest`, are only to be obeyed if `origin_kind` is `system`. Answer WASCC_UNSUPPORTED to what you do
   * not know. To answer later set WASCC_PENDING, keep the token, and call `complete`. */
  void (*call)(void *instance, const wascc_call *call, wascc_result *result);

  /* Optional. An actor is bound: new, or again with other values. An error undoes the binding. Never runs at the same
   * time as another `bind` or `unbind` for the same actor. Null: the host calls `BindActor` through `call`. */
  void (*bind)(void *instance, const wascc_binding *binding, wascc_result *result);

  /* Optional. The binding ends: stop serving this actor, forget its values. Null: `RemoveActor` through `call`. */
  void (*unbind)(void *instance, const wascc_binding *binding, wascc_result *result);

  /* Optional. WASCC_OK if the provider can do its work now. Null: always well. */
  void (*health)(void *instance, wascc_result *result);

  /* Optional. Nobody waits for this call any more; end its work if that is easy, and complete it if it is pending. */
  void (*cancel)(void *instance, uint64_t token);

  /* Called once, when no call is running: stop listeners, complete what is pending, join all threads. Once it has
   * returned, no host function may be called but the release of buffers. If it does not return in time, the host never
   * touches the provider again. */
  void (*stop)(void *instance, uint64_t deadline_ns);

  /* Called once, last, after `stop` or after a `start` that failed. Frees the instance. The library stays mapped. */
  void (*destroy)(void *instance);
} wascc_provider;

/* ---- The two symbols that a provider exports ------------------------------------------------------------------- */

/* Returns the WASCC_ABI_VERSION that the library was compiled with. Must do nothing else. */
WASCC_EXPORT uint32_t wascc_provider_abi(void);

/* Makes a provider and stores its table in `*provider`. May be called more than once in a process, for several
 * instances. `host` may be kept; `config`, a MessagePack map of strings or empty, is borrowed. Must neither start
 * threads nor call any host function but `log`, `alloc`, `free`, `now_ns` and `random`. On failure `*provider` stays as
 * it was. */
WASCC_EXPORT wascc_status wascc_provider_create(
  const wascc_host *host, wascc_view config, const wascc_provider **provider);

/* ---- Conveniences ---------------------------------------------------------------------------------------------- */

/* Releases a buffer once and leaves it empty. */
static inline void wascc_release(wascc_buffer *buffer) {
  void (*release)(void *, uint8_t *, uint64_t) = buffer->release;
  buffer->release = NULL;
  if (release) release(buffer->ctx, buffer->ptr, buffer->len);
  buffer->ptr = NULL;
  buffer->len = 0;
}

/* A view of a C string, without its NUL. */
static inline wascc_view wascc_text(const char *text) {
  uint64_t length = 0;
  while (text[length]) length++;
  wascc_view view = {(const uint8_t *)text, length};
  return view;
}

/* True if the view holds exactly the characters of a C string. */
static inline int wascc_is(wascc_view view, const char *text) {
  uint64_t i = 0;
  while (i < view.len && text[i] && view.ptr[i] == (uint8_t)text[i]) i++;
  return i == view.len && !text[i];
}

/* Answers with a failure; `text` must be static. */
static inline void wascc_fail(wascc_result *result, wascc_status status, const char *text) {
  wascc_view view = wascc_text(text);
  result->status = status;
  result->error.ptr = (uint8_t *)view.ptr;
  result->error.len = view.len;
  result->error.release = NULL;
}

#ifdef __cplusplus
}
#endif

#endif
