"""What REST requests and answers look like, one file per group: msgspec structs with their units."""
