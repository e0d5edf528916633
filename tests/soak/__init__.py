"""Tills, the real server and faulty wires together for a chosen time, with alarms on what may creep."""
