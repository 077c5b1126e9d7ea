// ActorHost: see ARCHITECTURE.md.
