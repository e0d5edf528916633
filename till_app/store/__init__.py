"""The drawer: the journal of edits on this till's disk, and what the till knows of the other tills."""
