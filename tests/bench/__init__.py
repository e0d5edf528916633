"""How quick the till is: measured by hand, never part of the tests' verdict."""
