"""The rules of the house, kept by tests: who may import whom, and what a file may hold."""
