"""Topics: whether an article is about what somebody asked for."""
