"""The program as a pipe.

    feed bytes -> entries -> articles -> analyses -> stories -> digests -> messages, once
       poll          read      analyse     group      compose     deliver
                                                       match

Each step is one file and one function that claims what is due, acts, asks core to decide, and records. If a step
dies, its claims end, and the next process to claim them continues where it stopped. A step returns how many rows it worked on,
so that a loop knows whether there may be more.
"""

from datetime import timedelta

LEASE = timedelta(minutes=5)
"""How long a claim is its claimer's; longer than any step takes with one row."""
