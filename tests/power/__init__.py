"""Power cuts: the disk as it may look after the power went, at every point of what was written."""
