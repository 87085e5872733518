"""What pytest need not read in this room."""

collect_ignore = ["fuzzing.py"]
"""A program, not tests: it imports what only `make proof` installs."""
