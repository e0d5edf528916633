"""The demo venue: what `till-server init-demo` opens and what demos and tests sell."""
