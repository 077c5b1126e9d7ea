// ProviderKit: see ARCHITECTURE.md.
