"""Random histories: four clients of one venue, played against the whole server, and the check of the end."""
