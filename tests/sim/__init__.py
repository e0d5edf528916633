"""The simulator: real journals, rounds, exchange and fold on a network, clocks and disks of a seed."""
