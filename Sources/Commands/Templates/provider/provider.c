// The provider of @CAPABILITY@: one operation, Reverse, that answers with its payload backwards.
//
// It keeps no state, so it needs no instance and has nothing to start or stop. wascc_provider.h says what each entry of
// the table may do; every one may be called from any thread.

#include "wascc_provider.h"

#include <stdlib.h>

// What the host asks first: a MessagePack map of id, name, version, revision, long_description and
// supported_operations.
static const uint8_t descriptor[] = {
@DESCRIPTOR@
};

static void describe(void *instance, wascc_result *result) {
  (void)instance;
  // Static bytes: the release function stays null.
  result->payload.ptr = (uint8_t *)descriptor;
  result->payload.len = sizeof descriptor;
}

static void start(void *instance, wascc_result *result) {
  (void)instance;
  (void)result;  // untouched, it says success
}

static void release(void *ctx, uint8_t *ptr, uint64_t len) {
  (void)ctx;
  (void)len;
  free(ptr);
}

static void call(void *instance, const wascc_call *call, wascc_result *result) {
  (void)instance;
  // Binding and unbinding come as operations, because this table has no entry for them. Only the host may ask for it.
  if (wascc_is(call->operation, "BindActor") || wascc_is(call->operation, "RemoveActor")) {
    if (!wascc_is(call->origin_kind, "system")) wascc_fail(result, WASCC_DENIED, "only the host binds actors");
    return;
  }
  if (!wascc_is(call->operation, "Reverse")) {
    wascc_fail(result, WASCC_UNSUPPORTED, "@CAPABILITY@ knows one operation, Reverse");
    return;
  }
  uint64_t length = call->payload.len;
  if (length == 0) return;
  uint8_t *bytes = malloc(length);
  if (!bytes) {
    wascc_fail(result, WASCC_TOO_LARGE, "no memory for the reply");
    return;
  }
  for (uint64_t i = 0; i < length; i++) bytes[i] = call->payload.ptr[length - 1 - i];
  result->payload = (wascc_buffer){.ptr = bytes, .len = length, .release = release};
}

static void stop(void *instance, uint64_t deadline_ns) {
  (void)instance;
  (void)deadline_ns;
}

static void destroy(void *instance) { (void)instance; }

static const wascc_provider table = {
  .struct_size = sizeof(wascc_provider),
  .abi_version = WASCC_ABI_VERSION,
  .descriptor = describe,
  .start = start,
  .call = call,
  .stop = stop,
  .destroy = destroy,
};

uint32_t wascc_provider_abi(void) { return WASCC_ABI_VERSION; }

wascc_status wascc_provider_create(const wascc_host *host, wascc_view config, const wascc_provider **provider) {
  (void)host;
  (void)config;
  *provider = &table;
  return WASCC_OK;
}
