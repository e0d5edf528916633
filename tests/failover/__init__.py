"""Two server processes behind nginx on PostgreSQL and its replica, which takes over under load."""
