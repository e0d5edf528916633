"""Tests of the installer for Windows: its parts by themselves, and all of it under Wine."""
