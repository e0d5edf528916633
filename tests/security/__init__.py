"""Attacks on the real server and the real till: what each may be tried with, and what comes of it."""
