// WaPC: see ARCHITECTURE.md.
