"""The cleaner: takes out what is not the article, and says why."""
