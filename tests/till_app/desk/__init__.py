"""Mirrors the rooms of the till."""
