// ForeignFunctions: see ARCHITECTURE.md.
