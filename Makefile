# Two commands do everything on a fresh machine: `make run` and `make test`.

# Frame pointers cost the interpreter a third of its speed (RATIONALE.md, "Why --omit-frame-pointers?").
SWIFT_FLAGS := -c release --omit-frame-pointers
BINARIES := .build/release

.PHONY: run test bench soak differential build setup servers clean format

## run: install what is missing, build optimised, start the demo host (http://localhost:8081/)
run: build
	$(BINARIES)/wascc run fixtures/manifests/counter.yaml

## test: everything that can be tested on this machine; one test at a time, since some ask how soon a deadline acts
test: setup servers
	@test -n "$$WASM_TESTSUITE" -o -d spec-tests/official || { \
	  echo "The official WebAssembly test suite is not at hand and will not be run." >&2; \
	  echo "spec-tests/fetch.sh fetches it; WASM_TESTSUITE=FOLDER names a copy." >&2; }
	swift build $(SWIFT_FLAGS) --build-tests
	swift test $(SWIFT_FLAGS) --skip-build --no-parallel

## bench: the benchmarks, each beside a peer in the same run
bench: setup
	swift build $(SWIFT_FLAGS)
	$(BINARIES)/wascc-bench
	@if command -v wrk >/dev/null; then $(BINARIES)/HostBenchmark; \
	else echo "the host's benchmark is left out: it needs wrk (apt-get install wrk)" >&2; fi

## differential: 2 000 generated modules on this engine and on wasmtime, everything observable compared
differential: setup
	@command -v wasm-opt >/dev/null || { echo "wasm-opt is missing: apt-get install binaryen" >&2; exit 1; }
	@python3 -c 'import wasmtime' 2>/dev/null || { echo "wasmtime is missing: pip install wasmtime" >&2; exit 1; }
	swift build $(SWIFT_FLAGS) --product DifferentialRunner
	Tests/Differential/differential.py $(BINARIES)/DifferentialRunner --count $(or $(COUNT),2000)

## soak: fifteen minutes (SECONDS) of everything at once; fails when a reply is lost, swapped or late
soak: setup
	swift build $(SWIFT_FLAGS)
	$(BINARIES)/Soak $(or $(SECONDS),900)

build: setup
	swift build $(SWIFT_FLAGS) --product wascc
	swift build $(SWIFT_FLAGS) --product wascc_http_server
	swift build $(SWIFT_FLAGS) --product wascc_keyvalue
	swift build $(SWIFT_FLAGS) --product wascc_messaging
	swift build $(SWIFT_FLAGS) --product wascc_keyvalue_redis
	swift build $(SWIFT_FLAGS) --product wascc_blobstore
	swift build $(SWIFT_FLAGS) --product wascc_messaging_nats
	swift build $(SWIFT_FLAGS) --product wascc_http_client
	swift build $(SWIFT_FLAGS) --product wascc_eventstreams
	swift build $(SWIFT_FLAGS) --product wascc_eventstreams_redis

# Headers of the three C libraries; nothing is installed when they are there.
setup:
	@command -v swift >/dev/null || { echo "swift is missing: install Swift 6.3 from https://swift.org/install" >&2; exit 1; }
	@test -e /usr/include/sqlite3.h -a -n "$$(find /usr/include -name ffi.h 2>/dev/null)" \
	  -a -n "$$(find /usr/include -path '*/curl/curl.h' 2>/dev/null)" || { \
	  echo "installing libffi-dev, libsqlite3-dev and libcurl4-openssl-dev" >&2; \
	  sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq \
	    libffi-dev libsqlite3-dev libcurl4-openssl-dev; }

# The servers that tests start and stop, and what makes their certificates.
servers:
	@missing=; for program in nats-server redis-server openssl; do \
	  PATH="$$PATH:/usr/sbin" command -v $$program >/dev/null || missing="$$missing $$program"; done; \
	PATH="$$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | grep -q 'libnats\.so' || missing="$$missing libnats-dev"; \
	test -z "$$missing" || { \
	  echo "installing$$missing" >&2; \
	  sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq $$missing; }

format:
	swift format --in-place --recursive Sources Tests Package.swift

clean:
	rm -rf .build
