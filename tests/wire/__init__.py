"""A faulty wire between real tills and the real server: each fault has its sentence and heals by itself."""
