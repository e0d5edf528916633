"""One file per revision; applied in order at the start of the server, never edited afterwards."""
