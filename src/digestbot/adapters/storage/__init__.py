"""Storage: SQLite and PostgreSQL behind one set of repositories."""
