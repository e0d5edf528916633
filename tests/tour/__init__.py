"""The tour: one order through a crash, a handover and an outage, with real processes; each step verified."""
