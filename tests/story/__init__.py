"""Failures that users of other tills reported, played with real processes; each module is named after its id."""
