"""Tills, servers and database backends killed with SIGKILL, at named points and at random."""
