"""Summaries: which sentences to show."""
