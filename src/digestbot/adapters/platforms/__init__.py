"""Where digests are posted."""
