"""Mirrors the glass."""
