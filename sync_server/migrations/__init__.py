"""How the server's tables came to be, revision by revision (Alembic)."""
