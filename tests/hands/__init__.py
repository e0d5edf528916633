"""Hands and eyes for a real till process: presses its buttons, types its keys, reads its screen.

The process side (`python -m tests.hands`) runs the real till and takes one JSON command a line; the
till itself has no such door.
"""
