// KeyValue: see ARCHITECTURE.md.
