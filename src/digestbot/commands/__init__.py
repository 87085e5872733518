"""What people can ask, once, for every platform."""
