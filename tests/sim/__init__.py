"""The simulator: real journals, rounds, exchange and fold on a network, clocks and disks that a seed decides."""
