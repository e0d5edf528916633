"""Tests of what both ends agree on: each rule has an example; properties hold for random histories."""
