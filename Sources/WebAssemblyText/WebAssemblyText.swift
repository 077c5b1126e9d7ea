// WebAssemblyText: see ARCHITECTURE.md.
