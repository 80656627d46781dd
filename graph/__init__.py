"""Claims in, answers out: store, queries, export, explorer."""
