// MessagePack: see ARCHITECTURE.md.
