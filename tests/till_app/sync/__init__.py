"""Tests of the errand."""
