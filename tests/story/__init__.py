"""Failures that users of other tills reported, played with real processes; one module for each id."""
