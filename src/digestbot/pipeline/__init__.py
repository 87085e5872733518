"""The program as a pipe."""
