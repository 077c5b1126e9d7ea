// The layout of the native contract, held still. A field that moves breaks every library that was ever built, so each
// offset of version 1.0 stands here as a number; later minors append lines and change none.

#include "wascc_provider.h"

#include <assert.h>

#define AT(type, field, offset) static_assert(offsetof(type, field) == (offset), #type "." #field " moved")
#define SIZE(type, size) static_assert(sizeof(type) == (size), #type " changed its size")

static_assert(sizeof(void *) == 8, "the contract's layout is defined for 64-bit systems");

SIZE(wascc_view, 16);
SIZE(wascc_buffer, 32);
SIZE(wascc_pair, 32);

AT(wascc_call, flags, 4);
AT(wascc_call, origin, 8);
AT(wascc_call, origin_kind, 24);
AT(wascc_call, binding, 40);
AT(wascc_call, operation, 56);
AT(wascc_call, payload, 72);
AT(wascc_call, deadline_ns, 88);
AT(wascc_call, token, 96);
AT(wascc_call, traceparent, 104);
SIZE(wascc_call, 120);

AT(wascc_result, status, 4);
AT(wascc_result, payload, 8);
AT(wascc_result, error, 40);
SIZE(wascc_result, 72);

AT(wascc_request, flags, 4);
AT(wascc_request, actor, 8);
AT(wascc_request, operation, 24);
AT(wascc_request, payload, 40);
AT(wascc_request, deadline_ns, 56);
AT(wascc_request, cause, 64);
AT(wascc_request, traceparent, 72);
SIZE(wascc_request, 88);

AT(wascc_binding, flags, 4);
AT(wascc_binding, actor, 8);
AT(wascc_binding, binding, 24);
AT(wascc_binding, values, 40);
AT(wascc_binding, value_count, 48);
SIZE(wascc_binding, 56);

AT(wascc_host, abi_version, 4);
AT(wascc_host, handle, 8);
AT(wascc_host, dispatch, 16);
AT(wascc_host, dispatch_async, 24);
AT(wascc_host, complete, 32);
AT(wascc_host, cancelled, 40);
AT(wascc_host, log, 48);
AT(wascc_host, binding_values, 56);
AT(wascc_host, alloc, 64);
AT(wascc_host, free, 72);
AT(wascc_host, now_ns, 80);
AT(wascc_host, random, 88);
SIZE(wascc_host, 96);

AT(wascc_provider, abi_version, 4);
AT(wascc_provider, instance, 8);
AT(wascc_provider, descriptor, 16);
AT(wascc_provider, start, 24);
AT(wascc_provider, call, 32);
AT(wascc_provider, bind, 40);
AT(wascc_provider, unbind, 48);
AT(wascc_provider, health, 56);
AT(wascc_provider, cancel, 64);
AT(wascc_provider, stop, 72);
AT(wascc_provider, destroy, 80);
SIZE(wascc_provider, 88);
