"""Topics: whether an article is about what someone asked for."""
