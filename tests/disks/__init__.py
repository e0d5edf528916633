"""Disks and files as they are in the wild: full, read-only, limited, broken, swapped, shared."""
