"""Articles: which one it is, what its page says, and its text without the dirt."""
