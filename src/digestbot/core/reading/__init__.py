"""Reading an article: its page or what its feed gave, and whose word counts."""
