"""Tests of what stands on the counter."""
