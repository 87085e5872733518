"""What digestbot decides, as plain functions: no await, clock, randomness, environment, logging or I/O.

The rooms in reading order: text, feeds, articles, analysis, stories, digests, delivery. A room may use those before it.
Reasons are returned as data; whoever called decides what to say or store.
"""
