"""Delivery: the states of a message on its way, and what to do next."""
