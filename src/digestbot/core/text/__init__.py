"""Text before anybody knows that it is news: spans, languages, sentences, words."""
