"""Digests: what a channel reads, when, in which order; the document that every platform renders."""
