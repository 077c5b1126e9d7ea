// Manifest: see ARCHITECTURE.md.
