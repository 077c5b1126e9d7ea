// NativeProviders: see ARCHITECTURE.md.
