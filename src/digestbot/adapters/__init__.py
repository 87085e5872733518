"""The edges of the program; none imports another."""
