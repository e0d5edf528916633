"""The manager's web pages: written by the server, useful without scripts."""
