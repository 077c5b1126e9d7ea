// WebAssembly: see ARCHITECTURE.md.
