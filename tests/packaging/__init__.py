"""The packages as IT meets them: on clean machines, and their files by themselves."""
