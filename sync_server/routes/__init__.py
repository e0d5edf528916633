"""The HTTP interface: each route parses, calls one thing, answers."""
