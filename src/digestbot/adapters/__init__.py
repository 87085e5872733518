"""Adapters to the outside world; none imports another."""
