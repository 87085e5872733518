"""Text before anyone knows that it is news: spans, languages, sentences, words."""
