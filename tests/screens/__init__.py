"""The pictures of the design, made by the real till from real orders."""
