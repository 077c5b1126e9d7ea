// Logging: see ARCHITECTURE.md.
