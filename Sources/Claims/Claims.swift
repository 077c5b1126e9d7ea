// Claims: see ARCHITECTURE.md.
