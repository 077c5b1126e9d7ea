// Messages: see ARCHITECTURE.md.
