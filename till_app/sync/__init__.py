"""The errand: carries edits to the server and copies back, without ever holding up the screen."""
