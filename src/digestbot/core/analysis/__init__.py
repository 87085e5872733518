"""What an article says: its summary, who said what, who wrote it, what it is about."""
